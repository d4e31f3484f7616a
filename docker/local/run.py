"""`make run` and `make dev`: everything on one machine, started in order, stopped in reverse."""

import os
import secrets
import shutil

import accounts
import builds
import jdk
import keycloak_server
import machine
import mail_server
import maven_home
import mysql_server
import places
import ports
import product
from console import Trouble, pause, say, show, tail
from processes import Processes
from together import supervised, together

VITE_PORT = 5173


def run():
    """Build what is missing, start everything, and wait for Ctrl-C."""
    processes = Processes(places.RUN, "make run")
    with supervised(processes):
        chosen = _check(list(ports.KNOWN))
        client = f"http://localhost:{chosen['CLIENT_PORT']}"
        (database, keycloak), *_ = together(
            lambda: _servers(processes, chosen, client),
            lambda: builds.backend(processes),
            lambda: builds.frontend(processes),
        )
        keycloak.wait()
        product.start_api(processes, chosen["API_PORT"], database, keycloak.issuer, client, secret(),
                          chosen["MAIL_PORT"])
        product.start_client(processes, chosen["CLIENT_PORT"], chosen["API_PORT"], keycloak.origin)
        _introduce(client, chosen)
        _watch(processes)


def dev():
    """The same servers with Quarkus and Vite in their reloading modes, logging to the terminal."""
    processes = Processes(places.RUN, "make dev")
    with supervised(processes):
        chosen = _check([name for name in ports.KNOWN if name != "CLIENT_PORT"])
        if not ports.is_free(VITE_PORT):
            raise Trouble(f"Port {VITE_PORT}, meant for the client with live reload, is taken: stop that program.")
        client = f"http://localhost:{VITE_PORT}"  # the realm knows it beside the client of `make run`
        usual = f"http://localhost:{ports.chosen(['CLIENT_PORT'])['CLIENT_PORT']}"
        (database, keycloak), _ = together(
            lambda: _servers(processes, chosen, usual), lambda: builds.install(processes))
        keycloak.wait()
        api_port = chosen["API_PORT"]
        env = product.settings(api_port, database, keycloak.issuer, client, secret(), chosen["MAIL_PORT"],
                               places.RUN / "files")
        api = processes.start("api-dev", [
            maven_home.get(processes), "-B", "-f", places.BACKEND / "pom.xml", "quarkus:dev",
            "-Dquarkus.console.enabled=false", "-Ddebug=false",
        ], env=env, shown=True)
        processes.start("client-dev", ["npm", "run", "dev", "--", "--port", VITE_PORT, "--strictPort"],
                        env={**os.environ, "API_URL": f"http://127.0.0.1:{api_port}", "OIDC_ORIGIN": keycloak.origin},
                        cwd=places.FRONTEND, shown=True)
        api.wait_until(lambda: product.answers(api_port, "/q/health/ready"), 300, "it was ready")
        _introduce(client, chosen)
        _watch(processes)


def reset():
    """Stop what was left running and forget the data."""
    if places.RUN.exists():
        Processes(places.RUN, "make reset").claim()
        mysql_server.stop_stray(places.RUN / "mysql")
        shutil.rmtree(places.RUN)


def _check(names):
    jdk.find()
    machine.require_tools()
    machine.require_disk()
    machine.require_database("DB_URL")
    mysql_server.stop_stray(places.RUN / "mysql")
    chosen = ports.chosen([name for name in names if not (name == "MYSQL_PORT" and os.environ.get("DB_URL"))])
    ports.require_free(chosen)
    return chosen


def _servers(processes, chosen, client):
    """Start Keycloak, mail and the database; answer how to reach the database, and the Keycloak that is starting."""
    keycloak = keycloak_server.start(
        processes, places.RUN / "keycloak", chosen["KEYCLOAK_PORT"], chosen["KEYCLOAK_MANAGEMENT_PORT"], client,
        chosen["MAIL_PORT"])
    given = _given_database()
    if not given:
        database = mysql_server.start(processes, places.RUN / "mysql", chosen["MYSQL_PORT"], durable=True)
        given = [database.url(), database.user, database.password]
    mail_server.start(processes, chosen["MAIL_PORT"], chosen["MAIL_WEB_PORT"])
    return given, keycloak


def database():
    """JDBC URL, user and password of the database that `make run` works on; MYSQL_PORT must be the one it was given."""
    given = _given_database()
    if given:
        return given
    port = ports.chosen(["MYSQL_PORT"])["MYSQL_PORT"]
    if ports.is_free(port):
        raise Trouble(f"no MySQL answers on port {port}: set MYSQL_PORT to the port that `make run` was given.")
    found = mysql_server.Database(port, mysql_server.password(places.RUN / "mysql"))
    return [found.url(), found.user, found.password]


def _given_database():
    """The database that the environment names, if any."""
    if not os.environ.get("DB_URL"):
        return None
    return [os.environ.get(name, "") for name in ("DB_URL", "DB_USER", "DB_PASSWORD")]


def secret():
    """The key of the API's cursors, kept so that a cursor outlives a restart."""
    path = places.RUN / "hub-secret"
    if not path.exists():
        places.private(path, f"demo-{secrets.token_urlsafe(32)}")
    return path.read_text()


def _introduce(client, chosen):
    say("everything answers")
    keycloak, mail = chosen["KEYCLOAK_PORT"], chosen["MAIL_WEB_PORT"]
    api = f"http://localhost:{chosen['API_PORT']}"
    show(f"\n  Client     {client}\n  API        {api}/api/v1   try it: {api}/docs\n"
         f"  Keycloak   http://localhost:{keycloak}   (user admin, password in .run/keycloak/admin-password)\n"
         f"  Mail       http://localhost:{mail}\n\n  Demo accounts, all with the password {accounts.PASSWORD}:")
    for name, email in accounts.PEOPLE.items():
        show(f"    {name:15}{email}")
    show("\n  A token for curl: make token AS=editor     Logs: .run/logs"
         "     Stop: Ctrl-C     Forget the data: make reset\n")


def _watch(processes):
    while True:
        pause(1)
        dead = processes.first_dead()
        if dead:
            raise Trouble(f"{dead.name} ended by itself; {dead.log} ends with:\n{tail(dead.log)}")
