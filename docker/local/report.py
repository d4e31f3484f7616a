"""What ran, with counts and times, read from the result files that the test runners write."""

import json
import time
from dataclasses import dataclass, field
from xml.etree import ElementTree

from console import show


@dataclass
class Suite:
    """The outcome of one runner: counts, seconds, and remarks such as why tests were skipped."""

    name: str
    passed: int = 0
    failed: int = 0
    skipped: int = 0
    seconds: float = 0
    remarks: list = field(default_factory=list)


def timed(name, count, work):
    """Run `work()`, which answers an exit status, and count its results with `count()`.

    A runner that failed without a failed test (it did not compile, it crashed) counts as one failure.
    """
    began = time.monotonic()
    status = work()
    suite = count(Suite(name))
    suite.seconds = time.monotonic() - began
    if status and not suite.failed:
        suite.failed, suite.remarks = 1, ["the runner itself failed"]
    if not status and not suite.passed and not suite.skipped:
        suite.failed, suite.remarks = 1, ["no test was found"]
    return suite


def count_surefire(folders, since):
    """Count the JUnit XML files written after the moment `since`."""
    def count(suite):
        reasons = set()
        for path in (path for folder in folders for path in folder.glob("TEST-*.xml")):
            if path.stat().st_mtime < since:
                continue
            root = ElementTree.parse(path).getroot()
            tests, failed, skipped = (int(root.get(key, 0)) for key in ("tests", "failures", "skipped"))
            failed += int(root.get("errors", 0))
            suite.passed += tests - failed - skipped
            suite.failed += failed
            suite.skipped += skipped
            reasons.update(_reason(case) for case in root.iter("skipped"))
        suite.remarks = [f"skipped because {reason}" for reason in sorted(reasons)]
        return suite
    return count


def count_vitest(path):
    """Count Vitest's JSON report."""
    def count(suite):
        found = _read(path)
        suite.passed = found.get("numPassedTests", 0)
        suite.failed = found.get("numFailedTests", 0)
        suite.skipped = found.get("numPendingTests", 0) + found.get("numTodoTests", 0)
        return suite
    return count


def count_playwright(path):
    """Count Playwright's JSON report; a test that passed at a second try is said to be flaky."""
    def count(suite):
        found = _read(path).get("stats", {})
        suite.passed = found.get("expected", 0) + found.get("flaky", 0)
        suite.failed = found.get("unexpected", 0)
        suite.skipped = found.get("skipped", 0)
        suite.remarks = [f"{found['flaky']} passed at a second try only"] if found.get("flaky") else []
        return suite
    return count


def summarise(suites, seconds):
    """Print the table and, alone on the last line, the sums. Answers the exit status."""
    show(f"\n{'':22}{'passed':>8}{'failed':>8}{'skipped':>9}{'seconds':>9}")
    for suite in suites:
        show(f"{suite.name:22}{suite.passed:8}{suite.failed:8}{suite.skipped:9}{suite.seconds:9.0f}")
    for suite in suites:
        for remark in suite.remarks:
            show(f"{suite.name}: {remark}")
    passed, failed, skipped = (sum(getattr(suite, key) for suite in suites) for key in ("passed", "failed", "skipped"))
    show(f"\nThe whole run took {seconds:.0f} s.")
    show(f"{passed} passed, {failed} failed, {skipped} skipped")
    return 1 if failed else 0


def _reason(skipped):
    """Why a JUnit test was skipped: its own words, without the framework's."""
    text = (skipped.get("message") or skipped.text or "no reason given").strip().splitlines()[0]
    return text.rpartition("Assumption failed: ")[2]


def _read(path):
    try:
        return json.loads(path.read_text())
    except (OSError, ValueError):
        return {}
