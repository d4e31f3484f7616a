"""MySQL and Keycloak in the background, for those who run the tests of one half again and again.

`make parts` starts them and prints the variables that the tests read; `make parts-stop` stops and forgets them.
NAME=… keeps several pairs apart.
"""

import os
import re
import shutil

import keycloak_server
import machine
import mysql_server
import places
import ports
from console import Trouble, say, show
from processes import Processes


def start():
    """Start a pair, or say how to reach the one that runs."""
    home = _home()
    settings = home / "environment"
    processes = Processes(home, "make parts")
    origin = os.environ.get("CLIENT_ORIGIN", "http://localhost:3000")
    if settings.exists() and processes.all_recorded_live():
        if keycloak_server.is_stale(home / "keycloak", origin):
            say("Keycloak: the realm file changed since this pair was started; `make parts-stop` first takes it over")
        show(settings.read_text())
        return
    machine.require_database("TEST_DB_URL")
    machine.require_disk()
    processes.claim()
    chosen = ports.free_ports(["MYSQL_PORT", "KEYCLOAK_PORT", "KEYCLOAK_MANAGEMENT_PORT"])
    try:
        keycloak = keycloak_server.start(
            processes, home / "keycloak", chosen["KEYCLOAK_PORT"], chosen["KEYCLOAK_MANAGEMENT_PORT"],
            origin, keep=False)
        database = mysql_server.start(processes, home / "mysql", chosen["MYSQL_PORT"], durable=False)
        keycloak.wait()
    except BaseException:
        processes.stop_all()
        raise
    lines = [f"export {name}='{value}'" for name, value in test_environment(database, keycloak).items()]
    places.private(settings, "\n".join(lines))
    show("\n".join(lines))


def stop():
    """Stop the pair and remove its data."""
    home = _home()
    if home.exists():
        Processes(home, "make parts-stop").claim()
        shutil.rmtree(home)


def test_environment(database, keycloak):
    """The variables that the backend's tests read."""
    return {
        "TEST_DB_URL": database.url(), "TEST_DB_USER": database.user, "TEST_DB_PASSWORD": database.password,
        "TEST_OIDC_ISSUER": keycloak.issuer,
    }


def _home():
    name = os.environ.get("NAME", "default")
    if not re.fullmatch(r"[A-Za-z0-9_-]{1,40}", name):
        raise Trouble("NAME may have letters, digits, - and _ alone.")
    return places.PARTS / name
