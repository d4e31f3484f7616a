"""The commands behind the Makefile: python3 docker/local COMMAND."""

import errno
import sys

import accounts
import bench
import builds
import checks
import documents
import parts
import run
import testing
from console import Interrupted, Trouble, complain

COMMANDS = {
    "run": run.run,
    "dev": run.dev,
    "reset": run.reset,
    "token": accounts.token,
    "test": testing.test,
    "test-backend": testing.test_backend,
    "test-client": testing.test_client,
    "e2e": testing.e2e,
    "ci": checks.ci,
    "format": checks.format_sources,
    "lint": checks.lint,
    "contract": checks.contract,
    "parts": parts.start,
    "parts-stop": parts.stop,
    "bench": bench.run,
    "bench-bulk": bench.bulk,
    "bench-stress": bench.stress,
    "bench-stress-export": bench.stress_export,
    "check-documents": documents.check,
    "check-audit": documents.check_audit,
    "check-accounts": documents.check_accounts,
    "clean": builds.clean,
}
UNTIL_STOPPED = {"run", "dev"}


def main(arguments):
    """Run one command; answer the exit status."""
    if len(arguments) != 1 or arguments[0] not in COMMANDS:
        complain(f"usage: python3 docker/local {'|'.join(COMMANDS)}")
        return 2
    try:
        return COMMANDS[arguments[0]]() or 0
    except Trouble as trouble:
        complain(f"make {arguments[0]}: {trouble}")
        return 1
    except OSError as error:
        if error.errno != errno.ENOSPC:
            raise
        complain(f"make {arguments[0]}: the disk is full: make room and try again.")
        return 1
    except (Interrupted, KeyboardInterrupt):
        return 0 if arguments[0] in UNTIL_STOPPED else 130


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
