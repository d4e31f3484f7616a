"""What the commands say: progress lines with elapsed seconds, and errors of one line."""

import contextlib
import re
import sys
import threading
import time


NOISE = ("[ERROR] [Help", "[ERROR] To see", "[ERROR] Re-run", "[ERROR] For more", "[ERROR] -> [Help", "npm warn")


class Trouble(Exception):
    """Something the person at the terminal can mend; its text says what is wrong and how to mend it."""


class Interrupted(Exception):
    """The person pressed Ctrl-C, or the machine asks the command to end."""


_asked = []
_start = time.monotonic()
_lock = threading.Lock()


def interrupt(*_):
    """The signal handler: it only takes note, because an exception at any point could leave a lock held."""
    _asked.append(True)


def was_interrupted():
    """Whether the command was asked to end."""
    return bool(_asked)


def pause(seconds):
    """Sleep, in short turns; raises Interrupted when the command was asked to end."""
    deadline = time.monotonic() + seconds
    while True:
        if _asked:
            raise Interrupted
        left = deadline - time.monotonic()
        if left <= 0:
            return
        time.sleep(min(left, 0.1))


def elapsed():
    """Seconds since the command began."""
    return time.monotonic() - _start


def say(text):
    """Print one progress line with the elapsed seconds in front, on stderr so that results can be captured."""
    with _lock, contextlib.suppress(OSError):  # the terminal may be gone
        print(f"[{elapsed():4.0f} s] {text}", file=sys.stderr, flush=True)


def show(text=""):
    """Print text as it is: results, addresses, tables."""
    with _lock:
        print(text, flush=True)


def complain(text):
    """Print one line on stderr."""
    with _lock:
        print(text, file=sys.stderr, flush=True)


def tail(path, lines=15):
    """The last lines of a log file without colours and advice, for a failure whose reason stands there."""
    try:
        text = re.sub(r"\x1b\[[0-9;]*m", "", path.read_text(errors="replace"))
        kept = [line for line in text.splitlines() if line.strip("[ERO] ") and not line.startswith(NOISE)]
        return "\n".join(kept[-lines:])
    except OSError:
        return "(no log)"
