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
from together import supervised

CONTRACT = places.ROOT / "openapi.yaml"
GENERATED = places.FRONTEND / "src" / "api"
REALM_CHECK = places.ROOT / "docker" / "keycloak" / "check.py"


def ci():
    """All checks, then all tests; ends at the first check that fails."""
    with supervised(_processes("make ci")) as processes:
        _lint(processes)
        _require_current_contract(processes)
        say("pages: checking sizes")
        builds.frontend(processes)
        builds.npm(processes, "page-size", "size", mend="a page became too heavy")
    return testing.test()


def lint():
    """The formatters' and linters' checks."""
    with supervised(_processes("make lint")) as processes:
        _lint(processes)


def format_sources():
    """Format the sources of both halves."""
    with supervised(_processes("make format")) as processes:
        machine.require_tools()
        builds.install(processes)
        builds.maven(processes, "backend-format", "spotless:apply")
        builds.npm(processes, "client-format", "format")


def contract():
    """Write openapi.yaml from the API, and the client's code from openapi.yaml."""
    with supervised(_processes("make contract")) as processes:
        machine.require_tools()
        builds.backend(processes)
        shutil.copy(builds.OPENAPI, CONTRACT)
        builds.install(processes)
        builds.npm(processes, "client-api", "api")
        say("openapi.yaml and frontend/src/api are written")


def _processes(command):
    return Processes(testing.STATE, command)


def _lint(processes):
    machine.require_tools()
    say("realm: checking")
    processes.require("realm-check", [sys.executable, "-B", REALM_CHECK], mend="bring the two realm files in line")
    say("backend: checking the format")
    builds.maven(processes, "backend-format", "spotless:check", mend="run `make format`")
    builds.install(processes)
    say("client: linting")
    builds.npm(processes, "client-lint", "lint", mend="run `make format`, then mend what is left")
    say("contract: linting")
    builds.npm(processes, "contract-lint", "lint:contract", mend="mend the annotations that openapi.yaml is made from")


def _require_current_contract(processes):
    """The committed contract and client code must be what the sources make."""
    builds.backend(processes)
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
