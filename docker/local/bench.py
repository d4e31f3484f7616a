"""`make bench`: 100,000 made-up projects, read through the API and through JDBC in turns.

PROJECTS=20000 makes fewer. The data stay in .bench until they have to be made anew; FRESH=1 makes them anew at once.
`make bench-stress`: readers stay equal to a hub that is killed; BENCH="seconds=20 writers=4" for less.
`make bench-stress-export`: exports while writers write; BENCH="exports=1 writers=4" for less.
`make bench-bulk`: bulk upsert through the API against a staged SQL load; BENCH="items=2000 rounds=1" for less.
"""

import hashlib
import os
import shutil
import signal

import builds
import jdk
import keycloak_server
import mysql_server
import places
import ports
import product
from console import Trouble, pause, say, show
from processes import Processes
from together import supervised

SOURCES = places.ROOT / "bench"
ROOMY = ["--innodb-buffer-pool-size=2G", "--innodb-redo-log-capacity=1073741824"]
# a quarter of it keeps all published documents in memory
HEAP = "1536m"
SECRET = "demo-secret-of-the-benchmark-only-0123456789"


def run():
    """Generate unless the data are there, then measure."""
    processes = Processes(places.BENCH, "make bench")
    with supervised(processes):
        projects = _projects()
        builds.backend(processes)
        builds.sync_client(processes)
        classes = _compile(processes)
        marker, wanted = places.BENCH / "generated", _state(projects)
        made = marker.exists() and marker.read_text() == wanted and not os.environ.get("FRESH")
        if not made:
            marker.unlink(missing_ok=True)
            shutil.rmtree(places.BENCH / "mysql", ignore_errors=True)
        chosen = ports.free_ports(["MYSQL_PORT", "API_PORT", "NONE"])
        database = mysql_server.start(
            processes, places.BENCH / "mysql", chosen["MYSQL_PORT"], durable=False, settings=ROOMY)
        # anonymous reading asks Keycloak nothing, and nobody gets mail
        product.start_api(
            processes, chosen["API_PORT"], (database.url(), database.user, database.password),
            f"http://localhost:{chosen['NONE']}/realms/platform", "http://localhost:3000", SECRET, chosen["NONE"],
            heap=HEAP, RATE_LIMITS="false", DUMPS_HOUR="-1")
        say(f"bench: the API has a heap of {HEAP}")
        if not made:
            say(f"bench: making {projects:,} projects")
            _java(processes, "generate", classes, database, "Generate", projects)
            marker.write_text(wanted)
        say("bench: measuring")
        _java(processes, "measure", classes, database, "Measure", chosen["API_PORT"])
        show((processes.logs / "measure.log").read_text())
        say("bench: measuring the feed")
        _java(processes, "measure-feed", classes, database, "MeasureFeed", chosen["API_PORT"])
        show((processes.logs / "measure-feed.log").read_text())
        say("bench: measuring exports")
        _java(processes, "measure-export", classes, database, "MeasureExport", chosen["API_PORT"])
        show((processes.logs / "measure-export.log").read_text())


def bulk():
    """Write in bulk through the API, and load the same rows by SQL, in turns, in an empty hub."""
    processes = Processes(places.BENCH / "bulk", "make bench-bulk")
    with supervised(processes):
        builds.backend(processes)
        builds.sync_client(processes)
        classes = _compile(processes)
        shutil.rmtree(processes.state / "mysql", ignore_errors=True)
        chosen = ports.free_ports(["MYSQL_PORT", "KEYCLOAK_PORT", "KEYCLOAK_MANAGEMENT_PORT", "API_PORT", "NONE"])
        keycloak = keycloak_server.start(
            processes, processes.state / "keycloak", chosen["KEYCLOAK_PORT"], chosen["KEYCLOAK_MANAGEMENT_PORT"],
            "http://localhost:3000")
        database = mysql_server.start(
            processes, processes.state / "mysql", chosen["MYSQL_PORT"], durable=True, settings=ROOMY)
        keycloak.wait()
        product.start_api(
            processes, chosen["API_PORT"], (database.url(), database.user, database.password),
            keycloak.issuer, "http://localhost:3000", SECRET, chosen["NONE"], RATE_LIMITS="false")
        say("bench-bulk: measuring")
        _java(processes, "bulk", classes, database, "Bulk", chosen["API_PORT"], {"OIDC_ISSUER": keycloak.issuer})
        show((processes.logs / "bulk.log").read_text())


def stress():
    """Writers and readers whose connections are cut, while the API is ended with SIGKILL and started again three times."""
    processes = Processes(places.BENCH / "stress", "make bench-stress")
    with supervised(processes):
        builds.backend(processes)
        builds.sync_client(processes)
        classes = _compile(processes)
        shutil.rmtree(processes.state / "mysql", ignore_errors=True)
        chosen = ports.free_ports(["MYSQL_PORT", "KEYCLOAK_PORT", "KEYCLOAK_MANAGEMENT_PORT", "API_PORT", "NONE"])
        keycloak = keycloak_server.start(
            processes, processes.state / "keycloak", chosen["KEYCLOAK_PORT"], chosen["KEYCLOAK_MANAGEMENT_PORT"],
            "http://localhost:3000")
        database = mysql_server.start(
            processes, processes.state / "mysql", chosen["MYSQL_PORT"], durable=True, settings=ROOMY)
        keycloak.wait()

        def start():
            return product.start_api(
                processes, chosen["API_PORT"], (database.url(), database.user, database.password),
                keycloak.issuer, "http://localhost:3000", SECRET, chosen["NONE"], RATE_LIMITS="false")

        api = start()
        say("bench-stress: writing, reading, cutting")
        stress = processes.start("stress", _command(classes, "Stress", chosen["API_PORT"]),
                                 env=_environment(database, {"OIDC_ISSUER": keycloak.issuer}))
        for _ in range(3):
            pause(12)
            os.kill(api.popen.pid, signal.SIGKILL)
            processes.forget(api)
            say("bench-stress: the API was killed")
            api = start()
        while stress.popen.poll() is None:
            pause(0.5)
        show((processes.logs / "stress.log").read_text())
        if stress.popen.returncode:
            raise Trouble("the stress found a fault, see above")


def stress_export():
    """Exports of 100,000 projects while writers publish and take back, on a copy of what `make bench` made."""
    processes = Processes(places.BENCH / "stress-export", "make bench-stress-export")
    with supervised(processes):
        marker = places.BENCH / "generated"
        if not marker.exists():
            raise Trouble("there are no data yet: run `make bench` once.")
        builds.backend(processes)
        builds.sync_client(processes)
        classes = _compile(processes)
        data = processes.state / "mysql"
        shutil.rmtree(data, ignore_errors=True)
        say("bench-stress-export: copying the data")
        shutil.copytree(places.BENCH / "mysql", data, ignore=shutil.ignore_patterns("*.sock*", "*.pid"))
        chosen = ports.free_ports(["MYSQL_PORT", "KEYCLOAK_PORT", "KEYCLOAK_MANAGEMENT_PORT", "API_PORT", "NONE"])
        keycloak = keycloak_server.start(
            processes, processes.state / "keycloak", chosen["KEYCLOAK_PORT"], chosen["KEYCLOAK_MANAGEMENT_PORT"],
            "http://localhost:3000")
        database = mysql_server.start(processes, data, chosen["MYSQL_PORT"], durable=False, settings=ROOMY)
        keycloak.wait()
        product.start_api(
            processes, chosen["API_PORT"], (database.url(), database.user, database.password),
            keycloak.issuer, "http://localhost:3000", SECRET, chosen["NONE"], RATE_LIMITS="false", DUMPS_HOUR="-1")
        say("bench-stress-export: writing and exporting")
        _java(processes, "stress-export", classes, database, "StressExport", chosen["API_PORT"],
              {"OIDC_ISSUER": keycloak.issuer})
        show((processes.logs / "stress-export.log").read_text())
        shutil.rmtree(data, ignore_errors=True)


def _projects():
    given = os.environ.get("PROJECTS", "100000")
    if not given.isdigit() or int(given) < 1000:
        raise Trouble(f"PROJECTS={given} is not a number of 1000 or more.")
    return int(given)


def _compile(processes):
    """The benchmark's classes, on the class path of the packaged API."""
    packaged = builds.JAR.parent
    classes = places.BENCH / "classes"
    path = os.pathsep.join([str(classes), f"{packaged}/app/*", f"{packaged}/lib/main/*", f"{packaged}/lib/boot/*",
                            str(builds.SYNC_JAR)])
    shutil.rmtree(classes, ignore_errors=True)
    processes.require("bench-compile", [
        jdk.find() / "bin" / "javac", "-nowarn", "-proc:none", "-parameters", "-d", classes, "-cp", path,
        *sorted(SOURCES.glob("*.java"))])
    return path


def _java(processes, name, classes, database, main, argument, more=None):
    processes.require(name, _command(classes, main, argument), env=_environment(database, more or {}))


def _command(classes, main, argument):
    return [jdk.find() / "bin" / "java", "-Xmx2g", "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
            *(f"-D{each}" for each in os.environ.get("BENCH", "").split()),
            "-cp", classes, f"org.cooperationhub.publication.{main}", str(argument)]


def _environment(database, more):
    return {**os.environ, **more, "DB_URL": database.url(), "DB_USER": database.user, "DB_PASSWORD": database.password}


def _state(projects):
    """The number of projects and one hash over what the data are made by."""
    digest = hashlib.sha256()
    for path in sorted([*(places.BACKEND / "src/main/resources/db").glob("*"), SOURCES / "Dataset.java",
                        SOURCES / "Generate.java", *(places.BACKEND / "src/main/java").rglob("*View.java")]):
        digest.update(path.read_bytes())
    return f"{projects} {digest.hexdigest()}"
