"""Building the two halves, and knowing when nothing has changed since the last time."""

import hashlib
import json
import os
import shutil

import jdk
import places
from console import Trouble, say

JAR = places.BACKEND / "target" / "quarkus-app" / "quarkus-run.jar"
OPENAPI = places.BACKEND / "target" / "openapi" / "openapi.yaml"
PAGES = places.FRONTEND / "dist" / "index.html"
MODULES = places.FRONTEND / "node_modules"
API_CLIENT = places.FRONTEND / "api-client"
SYNC_CLIENT = places.BACKEND / "sync-client"
JAVA_MODULES = (places.BACKEND, SYNC_CLIENT)
SYNC_JAR = SYNC_CLIENT / "target" / "sync-client.jar"
# of the pages; the partners' package has a build of its own
MADE = {"api-client", "node_modules", "dist", "build", "target", "test-results", "playwright-report", "coverage"}


def backend(processes):
    """Package the API unless the package fits the sources."""
    sources = [places.BACKEND / "pom.xml", places.BACKEND / "src" / "main"]
    stamp = places.BACKEND / "target" / "built-from"
    if _is_fresh(stamp, sources, JAR):
        say("API: unchanged since the last build")
        return
    say("API: building (the first time fetches the dependencies, some minutes)")
    maven(processes, "api-build", "package", "-DskipTests", mend="mend the sources or check the network")
    _keep(stamp, sources, JAR)


def install(processes):
    """Install the client's dependencies unless those of the lock file are there."""
    if _is_installed():
        return
    say("client: installing its dependencies (about two minutes the first time)")
    processes.require("client-install", ["npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund"],
                      cwd=places.FRONTEND, mend="check the network and try again")


def _is_installed():
    """Compare the lock file with the one that npm leaves in node_modules, packages of other platforms aside."""
    try:
        wanted, present = (json.loads(path.read_text())["packages"] for path in (
            places.FRONTEND / "package-lock.json", MODULES / ".package-lock.json"))
    except (OSError, ValueError, KeyError):
        return False
    return all(present.get(name, {}).get("version") == package.get("version")
               for name, package in wanted.items() if name and not package.get("optional"))


def frontend(processes):
    """Install and build the client unless the pages fit the sources."""
    install(processes)
    sources = [places.FRONTEND, places.BACKEND / "src" / "main" / "resources" / "seed"]
    stamp = MODULES / ".built-from"
    if _is_fresh(stamp, sources, PAGES):
        say("client: unchanged since the last build")
        return
    say("client: building")
    npm(processes, "client-build", "build", mend="mend the sources")
    _keep(stamp, sources, PAGES)


def api_client(processes):
    """Generate and build the partners' TypeScript package unless it fits the contract and its sources."""
    install(processes)
    settings = [API_CLIENT / name for name in ("package.json", "tsconfig.json", "openapi-ts.config.ts")]
    sources = [places.ROOT / "openapi.yaml", *settings, *sorted((API_CLIENT / "src").glob("*.ts"))]
    stamp, built = MODULES / ".api-client-built-from", API_CLIENT / "dist" / "sync.js"
    if not _is_fresh(stamp, sources, built):
        say("TypeScript package: building")
        processes.require("api-client", ["npm", "run", "--silent", "build"], cwd=API_CLIENT, mend="mend the sources")
        _keep(stamp, sources, built)


def sync_client(processes):
    """Package the partners' Java client unless the package fits the sources."""
    sources = [SYNC_CLIENT / "pom.xml", SYNC_CLIENT / "src"]
    stamp = SYNC_CLIENT / "target" / "built-from"
    if not _is_fresh(stamp, sources, SYNC_JAR):
        say("Java sync client: building")
        maven(processes, "sync-client", "package", module=SYNC_CLIENT, mend="mend the sources or check the network")
        _keep(stamp, sources, SYNC_JAR)


def maven(processes, name, *arguments, module=places.BACKEND, mend="mend the sources", env=None):
    """Run Maven on the backend, or on another module, with the JDK found."""
    processes.require(name, ["mvn", "-B", "-f", module / "pom.xml", *arguments],
                      env={**jdk.environment(jdk.find()), **(env or {})}, mend=mend)


def npm(processes, name, script, mend="mend the sources"):
    """Run one of the client's npm scripts."""
    processes.require(name, ["npm", "run", "--silent", script], cwd=places.FRONTEND, mend=mend)


def clean():
    """Remove what the builds made; the client's dependencies stay."""
    for path in (places.BACKEND / "target", SYNC_JAR.parent, PAGES.parent, places.FRONTEND / "build",
                 API_CLIENT / "dist", API_CLIENT / "src" / "api", places.ROOT / ".test"):
        shutil.rmtree(path, ignore_errors=True)


def _is_fresh(stamp, sources, artefact):
    return artefact.exists() and stamp.exists() and stamp.read_text() == _state(sources, artefact)


def _keep(stamp, sources, artefact):
    if not artefact.exists():
        raise Trouble(f"The build ended well but did not make {artefact.relative_to(places.ROOT)}.")
    stamp.write_text(_state(sources, artefact))


def _state(sources, artefact):
    """One hash over the names and contents of the sources and the age of what was built from them."""
    digest = hashlib.sha256(str(artefact.stat().st_mtime_ns).encode())
    for source in sources:
        for path in sorted(_files(source)):
            digest.update(str(path.relative_to(places.ROOT)).encode() + b"\0")
            digest.update(hashlib.sha256(path.read_bytes()).digest())
    return digest.hexdigest()


def _files(source):
    if source.is_file():
        yield source
    for folder, names, files in os.walk(source):
        names[:] = [name for name in names if name not in MADE and not name.startswith(".")]
        yield from (source.__class__(folder) / name for name in files)
