"""`make test` and its parts: every test against servers of its own, which are gone afterwards."""

import os
import shutil
import time

import builds
import chromium
import jdk
import keycloak_server
import machine
import mail_server
import mysql_server
import parts
import places
import ports
import product
from console import elapsed, say, show, tail
from processes import Processes
from report import Suite, count_playwright, count_surefire, count_vitest, summarise, timed
from together import supervised, together

STATE = places.ROOT / ".test"
PORTS = ["MYSQL_PORT", "KEYCLOAK_PORT", "KEYCLOAK_MANAGEMENT_PORT", "API_PORT", "CLIENT_PORT", "MAIL_PORT",
         "MAIL_WEB_PORT"]
SECRET = "demo-secret-of-the-tests-only-0123456789"
# every story comes from one address
MANY = {f"RATE_LIMIT_{name}": "100000" for name in ("ANONYMOUS", "SIGNED_IN", "WRITES")}


def test():
    """Everything: backend, client and browser."""
    return _with_servers(lambda run: [*_halves(run), run.browser()])


def test_backend():
    """The backend alone."""
    return _with_servers(lambda run: [(run.wait(), run.backend())[1]])


def test_client():
    """The client's unit tests alone; they need no server."""
    processes = Processes(STATE, "make test-client")
    with supervised(processes):
        machine.require_tools()
        return summarise([Run(processes, None, None, None).client()], elapsed())


def e2e():
    """The browser tests alone, on the product as built now; STORIES="session publish" picks some of them."""
    def stories(run):
        together(run.wait, run.find_browser, lambda: _build_backend(run), lambda: _build_frontend(run))
        return [run.browser()]
    return _with_servers(stories)


def _build_backend(run):
    builds.backend(run.processes)
    builds.sync_client(run.processes)


def _build_frontend(run):
    builds.frontend(run.processes)
    builds.api_client(run.processes)


def _halves(run):
    """Client tests and build while the servers start; then the backend's tests have the processors to themselves."""
    _, client, _ = together(run.wait, run.client, run.find_browser)
    return [run.backend(), client]


def _with_servers(work):
    """Start a fresh MySQL and Keycloak, do the work, stop and forget them; answer the exit status."""
    processes = Processes(STATE, "make test")
    with supervised(processes):
        jdk.find()
        machine.require_tools()
        machine.require_disk()
        machine.require_database("TEST_DB_URL")
        _forget()
        try:
            chosen = ports.free_ports(PORTS)
            keycloak = keycloak_server.start(
                processes, STATE / "keycloak", chosen["KEYCLOAK_PORT"], chosen["KEYCLOAK_MANAGEMENT_PORT"],
                f"http://localhost:{chosen['CLIENT_PORT']}", chosen["MAIL_PORT"])
            suites = work(Run(processes, chosen, _database(processes, chosen), keycloak))
        finally:
            processes.stop_all()
            _forget()
    return summarise(suites, elapsed())


def _database(processes, chosen):
    """TEST_DB_URL's server if given, else one of our own: a triple of URL, user and password."""
    if os.environ.get("TEST_DB_URL"):
        return tuple(os.environ.get(f"TEST_DB_{part}", "") for part in ("URL", "USER", "PASSWORD"))
    database = mysql_server.start(processes, STATE / "mysql", chosen["MYSQL_PORT"], durable=False)
    return database.url(), database.user, database.password


def _forget():
    """Remove the data of the last run; its logs stay until the next."""
    for name in ("keycloak", "mysql", "api", "files", "results"):
        shutil.rmtree(STATE / name, ignore_errors=True)


class Run:
    """One run of the tests: the servers it may use and the suites it can run."""

    def __init__(self, processes, chosen, database, keycloak):
        self.processes, self.ports, self.database, self.keycloak = processes, chosen, database, keycloak
        self.results = STATE / "results"
        self.chromium = self.no_chromium = None

    def wait(self):
        """Wait for Keycloak."""
        self.keycloak.wait()

    def find_browser(self):
        """Find or install a Chromium; without one the browser tests say that they were skipped."""
        try:
            self.chromium = chromium.find(self.processes)
        except chromium.NoBrowser as reason:
            self.no_chromium = reason

    def backend(self):
        """The backend's tests over HTTP; the package is made as well, also when a test fails."""
        say("backend: testing")
        url, user, password = self.database
        env = {**jdk.environment(jdk.find()), "TEST_DB_URL": url, "TEST_DB_USER": user, "TEST_DB_PASSWORD": password,
               "TEST_OIDC_ISSUER": self.keycloak.issuer,
               "TEST_CLIENT_ORIGIN": f"http://localhost:{self.ports['CLIENT_PORT']}"}
        target = places.BACKEND / "target"
        folders = [target / "surefire-reports", target / "failsafe-reports"]
        command = ["mvn", "-B", "-f", places.BACKEND / "pom.xml", "verify", "-Dmaven.test.failure.ignore=true"]
        return self._suite("backend", count_surefire(folders, time.time()),
                           lambda: self.processes.run("backend", command, env=env))

    def client(self):
        """The client's unit tests; then its pages are built for the browser tests."""
        builds.install(self.processes)
        say("client: testing")
        report = self.results / "vitest.json"
        command = ["npm", "test", "--", "--reporter=default", "--reporter=json", f"--outputFile.json={report}"]
        suite = self._suite("client", count_vitest(report),
                            lambda: self.processes.run("client", command, cwd=places.FRONTEND))
        if self.keycloak:
            _build_frontend(self)
            builds.sync_client(self.processes)
        return suite

    def browser(self):
        """The stories end to end in Chromium, on the packaged API with a fresh schema and the built pages."""
        if not self.chromium:
            stories = len(list((places.FRONTEND / "e2e").glob("*.spec.ts")))
            return Suite("browser", skipped=stories, remarks=[f"no story was run: {self.no_chromium}"])
        if not builds.JAR.exists():
            return Suite("browser", failed=1, remarks=["not run: the API was not built"])
        api, client = (f"http://localhost:{self.ports[name]}" for name in ("API_PORT", "CLIENT_PORT"))
        url, user, password = self.database
        fresh = _schema(url, "hub_e2e")
        mail_server.start(self.processes, self.ports["MAIL_PORT"], self.ports["MAIL_WEB_PORT"])
        product.start_api(self.processes, self.ports["API_PORT"], (fresh, user, password), self.keycloak.issuer,
                          client, SECRET, self.ports["MAIL_PORT"], **MANY)
        product.start_client(self.processes, self.ports["CLIENT_PORT"], self.ports["API_PORT"], self.keycloak.origin)
        say("browser: testing")
        report = self.results / "playwright.json"
        env = {**os.environ, "E2E_BASE_URL": client, "E2E_API_URL": api, "E2E_OIDC_ISSUER": self.keycloak.issuer,
               "E2E_MAIL_URL": f"http://localhost:{self.ports['MAIL_WEB_PORT']}", "CHROMIUM": self.chromium,
               "JAVA": str(jdk.find() / "bin" / "java"), "PLAYWRIGHT_JSON_OUTPUT_NAME": str(report)}
        command = ["npm", "run", "e2e", "--", "--reporter=list,json", *os.environ.get("STORIES", "").split()]
        return self._suite("browser", count_playwright(report),
                           lambda: self.processes.run("browser", command, env=env, cwd=places.FRONTEND))

    def _suite(self, name, count, work):
        self.results.mkdir(parents=True, exist_ok=True)
        suite = timed(name, count, work)
        say(f"{name}: {suite.passed} passed, {suite.failed} failed, {suite.skipped} skipped")
        if suite.failed:
            log = self.processes.logs / f"{name}.log"
            show(f"\n{log} ends with:\n{tail(log, 60)}\n")
        return suite


def _schema(url, name):
    """The same server's schema of another name, made when it is not there."""
    server, _, query = url.partition("?")
    options = f"{query}&createDatabaseIfNotExist=true" if query else "createDatabaseIfNotExist=true"
    return f"{server.rsplit('/', 1)[0]}/{name}?{options}"
