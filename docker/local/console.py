"""What the commands say: progress lines with elapsed seconds, and errors of one line."""

import re
import sys
import threading
import time


NOISE = ("[ERROR] [Help", "[ERROR] To see", "[ERROR] Re-run", "[ERROR] For more", "[ERROR] -> [Help", "npm warn")


class Trouble(Exception):
    """Something the person at the terminal can mend; its text says what is wrong and how to mend it."""


_start = time.monotonic()
_lock = threading.Lock()


def elapsed():
    """Seconds since the command began."""
    return time.monotonic() - _start


def say(text):
    """Print one progress line with the elapsed seconds in front, on stderr so that results can be captured."""
    with _lock:
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
