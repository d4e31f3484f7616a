"""Distributions from Maven Central, each made ready once in the cache and put in place by an atomic rename."""

import contextlib
import os
import shutil
import tempfile
from pathlib import Path

import jdk
import places
from console import say

PLUGIN = "org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy"


def cached(name, prepare):
    """The directory `name` of the cache; `prepare(directory)` fills it the first time."""
    home = places.cache() / name
    if home.exists():
        return home
    work = Path(tempfile.mkdtemp(prefix=f".{name}-", dir=places.cache()))
    try:
        prepare(work)
        os.chmod(work, 0o755)
        with contextlib.suppress(OSError):  # another clone was faster: its directory serves as well
            os.rename(work, home)
    finally:
        shutil.rmtree(work, ignore_errors=True)
    return home


def fetch(processes, coordinates, into):
    """Copy one artefact (group:artifact:version[:type[:classifier]]) from Maven into a directory; answer its path."""
    _, artifact, version, *rest = coordinates.split(":")
    kind = rest[0] if rest else "jar"
    say(f"fetching {artifact} {version} from Maven")
    processes.require(
        f"fetch-{artifact}", ["mvn", "-B", PLUGIN, f"-Dartifact={coordinates}", f"-DoutputDirectory={into}"],
        env=jdk.environment(jdk.find()), cwd=into, mend="check the network and try again")
    return into / f"{'-'.join([artifact, version, *rest[1:]])}.{kind}"
