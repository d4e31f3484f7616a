"""Where things are: the clone, its state directory, and the cache that all clones of a machine share."""

import os
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
BACKEND = ROOT / "backend"
FRONTEND = ROOT / "frontend"
REALM = ROOT / "docker" / "keycloak" / "realm-demo.json"
RUN = ROOT / ".run"
PARTS = ROOT / ".parts"
BENCH = ROOT / ".bench"


def cache():
    """Unpacked servers live outside the clone, so that cleaning it or cloning again costs nothing."""
    base = os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache"
    path = Path(base) / "cooperation-hub"
    path.mkdir(parents=True, exist_ok=True)
    return path


def private(path, text):
    """Write a file that only its owner can read."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w") as out:
        out.write(text)
    return path
