"""`make ci` and the checks before the tests; formatting; the contract and the code made from it."""

import hashlib
import shutil
import sys

import builds
import machine
import places
import testing
from console import Trouble, say
from processes import Processes
from together import supervised, together

CONTRACT = places.ROOT / "openapi.yaml"
GENERATED = places.FRONTEND / "src" / "api"
REALM_CHECK = places.ROOT / "docker" / "keycloak" / "check.py"


def ci():
    """All checks, then all tests; ends at the first check that fails."""
    with supervised(Processes(testing.STATE, "make ci")) as processes:
        together(lambda: (_lint_backend(processes), builds.backend(processes)),
                 lambda: (_lint_client(processes), _weigh(processes)))
        _require_current_contract(processes)
    return testing.test()


def lint():
    """The formatters' and linters' checks."""
    with supervised(Processes(testing.STATE, "make lint")) as processes:
        together(lambda: _lint_backend(processes), lambda: _lint_client(processes))


def format_sources():
    """Format the sources of both halves."""
    with supervised(Processes(testing.STATE, "make format")) as processes:
        machine.require_tools()
        builds.install(processes)
        for module in builds.JAVA_MODULES:
            builds.maven(processes, "backend-format", "spotless:apply", module=module)
        builds.npm(processes, "client-format", "format")


def contract():
    """Write openapi.yaml from the API, and the client's code from openapi.yaml."""
    with supervised(Processes(testing.STATE, "make contract")) as processes:
        machine.require_tools()
        builds.backend(processes)
        shutil.copy(builds.OPENAPI, CONTRACT)
        builds.install(processes)
        builds.npm(processes, "client-api", "api")
        say("openapi.yaml and frontend/src/api are written")


def _lint_backend(processes):
    machine.require_tools()
    say("realm: checking")
    processes.require("realm-check", [sys.executable, "-B", REALM_CHECK], mend="bring the two realm files in line")
    say("backend: checking the format")
    for module in builds.JAVA_MODULES:
        builds.maven(processes, "backend-format", "spotless:check", module=module, mend="run `make format`")


def _lint_client(processes):
    machine.require_tools()
    builds.install(processes)
    say("client: linting")
    builds.npm(processes, "client-lint", "lint", mend="run `make format`, then mend what is left")
    say("contract: linting")
    builds.npm(processes, "contract-lint", "lint:contract", mend="mend the annotations that openapi.yaml is made from")


def _weigh(processes):
    builds.frontend(processes)
    say("client: weighing the pages")
    builds.npm(processes, "page-size", "size", mend="a page became too heavy")


def _require_current_contract(processes):
    """The contract and the client's code in the clone must be what the sources make."""
    say("contract: comparing with the API")
    if builds.OPENAPI.read_bytes() != CONTRACT.read_bytes():
        raise Trouble("openapi.yaml is not what the API's sources make: run `make contract` and commit the result.")
    before = _content(GENERATED)
    builds.npm(processes, "client-api", "api")
    if _content(GENERATED) != before:
        raise Trouble("frontend/src/api was not what openapi.yaml makes; it is written anew now: commit it.")


def _content(folder):
    return {path.relative_to(folder): hashlib.sha256(path.read_bytes()).digest()
            for path in folder.rglob("*") if path.is_file()}
