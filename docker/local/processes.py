"""Child processes in groups of their own: started with a log file, recorded, and stopped by the ids recorded."""

import fcntl
import json
import os
import signal
import subprocess
import threading
import time
from pathlib import Path

from console import Interrupted, Trouble, pause, say, tail


class Processes:
    """The processes one command started, recorded in a file so that the next command finds what a kill left."""

    def __init__(self, state, command):
        self.state = state
        self.command = command
        self.logs = state / "logs"
        self.record = state / "processes.json"
        self.children = []
        self.closing = False
        self.changing = threading.Lock()
        self.logs.mkdir(parents=True, exist_ok=True)
        self.lock = open(state / "lock", "w")

    def claim(self):
        """Refuse to work beside another command on the same state; stop what a killed one left."""
        try:
            fcntl.flock(self.lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            raise Trouble("the same is already at work in this clone: stop it with Ctrl-C first.") from None
        self.stop_leftovers()

    def release(self):
        """Let the next command work on the state."""
        self.lock.close()

    def start(self, name, command, env=None, cwd=None, patience=15, shown=False):
        """Start a process; `patience` is how many seconds it gets to end by itself after SIGTERM.

        Its output goes to a log file, or to the terminal when `shown`.
        """
        log = self.logs / f"{name}.log"
        with self.changing, open(log, "wb") as out:
            if self.closing:
                raise Interrupted
            popen = subprocess.Popen(
                [str(part) for part in command], stdin=subprocess.DEVNULL, stdout=None if shown else out,
                stderr=None if shown else subprocess.STDOUT, env=env, cwd=cwd, start_new_session=True,
            )
            child = Child(name, popen, log, patience)
            self.children.append(child)
            self._write()
        return child

    def run(self, name, command, env=None, cwd=None):
        """Run a process to its end; answer its exit status. The log is `logs/NAME.log`."""
        child = self.start(name, command, env, cwd)
        while child.popen.poll() is None:
            pause(0.1)
        with self.changing:
            self.children.remove(child)
            self._write()
        return child.popen.returncode

    def require(self, name, command, env=None, cwd=None, mend="see its log"):
        """Run a process that must succeed; `mend` says what the person can do when it does not."""
        if self.run(name, command, env, cwd):
            log = self.logs / f"{name}.log"
            raise Trouble(f"{name} failed: {mend}. {log} ends with:\n{tail(log)}")

    def forget(self, child):
        """A child that was ended on purpose is not missed."""
        child.popen.wait()
        with self.changing:
            self.children.remove(child)
            self._write()

    def stop_all(self):
        """Stop everything in the reverse order of starting."""
        with self.changing:
            self.closing = True
        for child in reversed(list(self.children)):
            child.stop()
        self.record.unlink(missing_ok=True)

    def stop_leftovers(self):
        """Stop what an earlier command of this state directory left running."""
        left = [entry for entry in self._read() if _birth(entry["pid"]) == entry["born"]]
        for entry in reversed(left):
            say(f"{entry['name']}: stopping process {entry['pid']}, started earlier")
            _end_group(entry["pid"], lambda pid=entry["pid"]: _birth(pid) is None, entry["patience"])
        self.record.unlink(missing_ok=True)

    def all_recorded_live(self):
        """Whether an earlier command left processes and every one of them still runs."""
        entries = self._read()
        return bool(entries) and all(_birth(entry["pid"]) == entry["born"] for entry in entries)

    def first_dead(self):
        """A child that ended by itself, or None."""
        return next((child for child in self.children if child.popen.poll() is not None), None)

    def _read(self):
        try:
            return json.loads(self.record.read_text())
        except (OSError, ValueError):
            return []

    def _write(self):
        entries = [
            {"name": c.name, "pid": c.popen.pid, "born": c.born, "patience": c.patience} for c in self.children
        ]
        fresh = self.record.with_suffix(".new")
        fresh.write_text(json.dumps(entries, indent=2))
        os.replace(fresh, self.record)


class Child:
    """One process that leads its own group."""

    def __init__(self, name, popen, log, patience):
        self.name, self.popen, self.log, self.patience = name, popen, log, patience
        self.born = _birth(popen.pid)

    def stop(self):
        """End the whole group: SIGTERM first, SIGKILL when it takes too long."""
        _end_group(self.popen.pid, lambda: self.popen.poll() is not None, self.patience)
        self.popen.wait()

    def wait_until(self, ready, seconds, what):
        """Wait until `ready()` is true; fail with the log's end if the process ends or time runs out."""
        deadline = time.monotonic() + seconds
        while not ready():
            if self.popen.poll() is not None:
                raise Trouble(f"{self.name} ended before {what}; its log {self.log} ends with:\n{tail(self.log)}")
            if time.monotonic() > deadline:
                raise Trouble(f"{self.name} took more than {seconds} s for {what}; see {self.log}:\n{tail(self.log)}")
            pause(0.2)


def _end_group(pid, ended, patience):
    _signal(pid, signal.SIGTERM)
    deadline = time.monotonic() + patience
    while not ended() and time.monotonic() < deadline:
        time.sleep(0.05)
    _signal(pid, signal.SIGKILL)


def _signal(pid, number):
    try:
        os.killpg(pid, number)
    except (ProcessLookupError, PermissionError):
        pass


def _birth(pid):
    """When the process began, as text that tells it from a later one with the same id; None if it has ended."""
    try:
        fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
        return None if fields[0] == "Z" else fields[19]
    except OSError:
        if Path("/proc/self").exists():
            return None
    said = subprocess.run(["ps", "-o", "lstart=", "-p", str(pid)], capture_output=True, text=True).stdout.strip()
    return said or None
