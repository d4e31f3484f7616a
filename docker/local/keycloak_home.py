"""Keycloak unpacked from its Maven artefact and built once for the options that are fixed when building."""

import hashlib
import zipfile

import artifacts
import jdk
from console import say

VERSION = "26.7.3"
ARTIFACT = f"org.keycloak:keycloak-quarkus-dist:{VERSION}:zip"
OPTIONS = ["--db=dev-file", "--health-enabled=true"]


def get(processes):
    """The built distribution in the cache, keyed by version and options."""
    key = hashlib.sha256(" ".join(OPTIONS).encode()).hexdigest()[:8]
    return artifacts.cached(f"keycloak-{VERSION}-{key}", lambda home: _prepare(processes, home))


def _prepare(processes, home):
    packed = artifacts.fetch(processes, ARTIFACT, home)
    say("Keycloak: unpacking and building, once per machine")
    with zipfile.ZipFile(packed) as archive:
        archive.extractall(home)
    packed.unlink()
    inner = home / f"keycloak-{VERSION}"
    for part in list(inner.iterdir()):
        part.rename(home / part.name)
    inner.rmdir()
    script = home / "bin" / "kc.sh"
    script.chmod(0o755)
    processes.require("keycloak-build", [script, "build", *OPTIONS], env=jdk.environment(jdk.find()))
