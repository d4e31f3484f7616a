"""A Maven that Quarkus' development mode accepts: the system's, else one from Maven's own artefacts."""

import re
import shutil
import subprocess
import zipfile

import artifacts
import jdk
from console import say

VERSION = "3.9.11"
OLDEST = (3, 9)


def get(processes):
    """The path of the mvn command."""
    said = subprocess.run(["mvn", "--version"], capture_output=True, text=True, env=jdk.environment(jdk.find())).stdout
    found = re.search(r"Apache Maven (\d+)\.(\d+)", said)
    if found and tuple(map(int, found.groups())) >= OLDEST:
        return shutil.which("mvn")
    home = artifacts.cached(f"maven-{VERSION}", lambda home: _prepare(processes, home))
    return home / f"apache-maven-{VERSION}" / "bin" / "mvn"


def _prepare(processes, home):
    packed = artifacts.fetch(processes, f"org.apache.maven:apache-maven:{VERSION}:zip:bin", home)
    say("Maven: unpacking")
    with zipfile.ZipFile(packed) as archive:
        archive.extractall(home)
    packed.unlink()
    (home / f"apache-maven-{VERSION}" / "bin" / "mvn").chmod(0o755)
