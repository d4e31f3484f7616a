"""Packages of Debian, installed without asking where the commands run as root, else left alone."""

import os
import shutil
import subprocess
import threading

_one_at_a_time = threading.Lock()


def can_install():
    """Whether apt-get can install here."""
    return shutil.which("apt-get") is not None and os.geteuid() == 0


def install(*names):
    """Install packages; answer whether that worked."""
    with _one_at_a_time:
        return _install(names) or (quiet("apt-get", "update") and _install(names))


def _install(names):
    return quiet("apt-get", "install", "-y", "--no-install-recommends", "-o", "DPkg::Lock::Timeout=300", *names)


def quiet(*command, cwd=None):
    """Run a command without a word; answer whether it succeeded."""
    env = {**os.environ, "DEBIAN_FRONTEND": "noninteractive", "LC_ALL": "C"}
    done = subprocess.run([str(part) for part in command], cwd=cwd, env=env, capture_output=True,
                          stdin=subprocess.DEVNULL, start_new_session=True)
    return done.returncode == 0
