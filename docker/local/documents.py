"""`make check-documents`: what readers are served, against a new rendering, in the database of `make run`.

MEND=1 keeps it right. The API may run or not; the database must.
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

HOME = places.RUN / "check-documents"


def check():
    """Print what differs; the exit status is 1 if anything did and was left."""
    api = places.RUN / "api" / "quarkus-run.jar"
    if not api.exists() or not Processes(places.RUN, "make check-documents").all_recorded_live():
        raise Trouble("`make run` is not running here: start it, and try again when it says that everything answers.")
    try:
        # a copy, because stopping and starting `make run` replaces it
        shutil.rmtree(HOME, ignore_errors=True)
        shutil.copytree(api.parent, HOME)
        command = [jdk.find() / "bin" / "java", "-Xmx512m", "-jar", HOME / api.name, "check-documents"]
        mend = ["--mend"] if os.environ.get("MEND") else []
        return subprocess.run([*map(str, command), *mend], env=_environment()).returncode
    finally:
        shutil.rmtree(HOME, ignore_errors=True)


def _environment():
    chosen = ports.chosen(["API_PORT", "KEYCLOAK_PORT", "CLIENT_PORT", "MAIL_PORT"])
    return {
        **product.settings(
            chosen["API_PORT"], run.database(), f"http://localhost:{chosen['KEYCLOAK_PORT']}/realms/platform",
            f"http://localhost:{chosen['CLIENT_PORT']}", run.secret(), chosen["MAIL_PORT"], places.RUN / "files"),
        # the answer alone, and what goes wrong
        "QUARKUS_LOG_LEVEL": "ERROR",
    }
