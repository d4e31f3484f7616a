"""`make check-documents`, `make check-audit`, `make check-accounts`: commands of the API, with the database of `make run`.

The API may run or not; the database must, and Keycloak for the accounts.
"""

import os
import shutil
import subprocess

import jdk
import places
import ports
import product
import run
from console import Trouble
from processes import Processes


def check():
    """Print which documents differ from a new rendering; the exit status is 1 if any did and was left (MEND=1)."""
    return _command("check-documents", ["--mend"] if os.environ.get("MEND") else [])


def check_audit():
    """Verify the chain of audit events, and that one is as NOTED=NUMBER:HASH says; the exit status is 1 if not."""
    noted = os.environ.get("NOTED")
    return _command("check-audit", [noted] if noted else [])


def check_accounts():
    """Print whom Keycloak has otherwise than we; the exit status is 1 if anybody and they were left (MEND=1)."""
    return _command("check-accounts", ["--mend"] if os.environ.get("MEND") else [])


def _command(name, arguments):
    api = places.RUN / "api" / "quarkus-run.jar"
    if not api.exists() or not Processes(places.RUN, f"make {name}").all_recorded_live():
        raise Trouble("`make run` is not running here: start it, and try again when it says that everything answers.")
    home = places.RUN / name
    try:
        # a copy, because stopping and starting `make run` replaces it
        shutil.rmtree(home, ignore_errors=True)
        shutil.copytree(api.parent, home)
        command = [jdk.find() / "bin" / "java", "-Xmx512m", "-jar", home / api.name, name, *arguments]
        return subprocess.run([*map(str, command)], env=_environment()).returncode
    finally:
        shutil.rmtree(home, ignore_errors=True)


def _environment():
    chosen = ports.chosen(["API_PORT", "KEYCLOAK_PORT", "CLIENT_PORT", "MAIL_PORT"])
    return {
        **product.settings(
            chosen["API_PORT"], run.database(), f"http://localhost:{chosen['KEYCLOAK_PORT']}/realms/platform",
            f"http://localhost:{chosen['CLIENT_PORT']}", run.secret(), chosen["MAIL_PORT"], places.RUN / "files"),
        # the answer alone, and what goes wrong
        "QUARKUS_LOG_LEVEL": "ERROR",
    }
