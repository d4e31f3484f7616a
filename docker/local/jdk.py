"""Finding a Java development kit that can build and run the API and Keycloak."""

import os
import re
import subprocess
from pathlib import Path

from console import Trouble

OLDEST, PREFERRED = 21, 25


def find():
    """The home of the best JDK: version 25 if there is one, else the newest from 21 on."""
    homes = {home: _version(home) for home in _candidates()}
    fit = {home: version for home, version in homes.items() if version >= OLDEST}
    if not fit:
        raise Trouble(
            f"No JDK {OLDEST} or newer found in JAVA_HOME, /usr/lib/jvm or ~/.sdkman: install one "
            "(for example Temurin 25 from https://adoptium.net) or set JAVA_HOME to it."
        )
    return max(fit, key=lambda home: (fit[home] == PREFERRED, fit[home]))


def environment(home):
    """The environment for a child process that shall use this JDK."""
    return {**os.environ, "JAVA_HOME": str(home), "PATH": f"{home}/bin{os.pathsep}{os.environ.get('PATH', '')}"}


def _candidates():
    if os.environ.get("JAVA_HOME"):
        yield Path(os.environ["JAVA_HOME"])
    for pattern in ("/usr/lib/jvm/*", f"{Path.home()}/.sdkman/candidates/java/*", "/opt/*jdk*"):
        base, _, name = pattern.rpartition("/")
        yield from sorted(Path(base).glob(name))


def _version(home):
    """The major version of the kit in this directory; 0 if there is none or it has no compiler."""
    if not (home / "bin" / "javac").exists():
        return 0
    try:
        found = re.search(r'JAVA_VERSION="(\d+)', (home / "release").read_text())
    except OSError:
        run = subprocess.run([home / "bin" / "java", "-version"], capture_output=True, text=True)
        found = re.search(r'version "(\d+)', run.stderr)
    return int(found.group(1)) if found else 0
