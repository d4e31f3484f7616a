"""One Keycloak with the demonstration realm: its data in a directory of its own, its program shared in the cache."""

import hashlib
import secrets
import shutil

import jdk
import keycloak_home
import places
from console import say
from product import answers

PARTS = ["lib", "conf", "themes", "providers"]
# One compiler and a plain collector: for a few accounts the start costs 16 s of processor time instead of 28.
LIGHT = "-XX:TieredStopAtLevel=1 -XX:-UseG1GC -XX:+UseSerialGC"


class Keycloak:
    """A Keycloak that is starting; `wait()` answers when it serves the realm."""

    def __init__(self, child, port, management, remember):
        self.child, self.port, self.management, self.remember = child, port, management, remember
        self.origin = f"http://localhost:{port}"
        self.issuer = f"{self.origin}/realms/platform"

    def wait(self):
        """Wait for the health page: the port answers long before the realm is imported."""
        self.child.wait_until(lambda: answers(self.management, "/health/ready"), 180, "it was ready")
        self.remember()
        say(f"Keycloak: ready on {self.origin}")


def start(processes, home, port, management, client_origin, mail_port=3025, keep=True):
    """Start Keycloak with its data below `home`; the realm is imported where there is none yet.

    Where its accounts are nobody's, `keep` is false: a realm file that changed is then imported anew.
    """
    distribution = keycloak_home.get(processes)
    if not keep and is_stale(home, client_origin):
        (home / "imported").unlink()
    remember = _prepare(distribution, home, client_origin)
    password = home / "admin-password"
    if not password.exists():
        places.private(password, secrets.token_urlsafe(18))
    env = {
        **jdk.environment(jdk.find()),
        "KC_BOOTSTRAP_ADMIN_USERNAME": "admin", "KC_BOOTSTRAP_ADMIN_PASSWORD": password.read_text(),
        "JAVA_OPTS_KC_HEAP": "-Xms64m -Xmx512m", "JAVA_OPTS_APPEND": LIGHT, "CLIENT_ORIGIN": client_origin,
        "SMTP_HOST": "127.0.0.1", "SMTP_PORT": str(mail_port),
    }
    say("Keycloak: starting")
    child = processes.start("keycloak", [
        home / "bin" / "kc.sh", "start", "--optimized", "--import-realm", "--cache=local", "--http-enabled=true",
        "--http-host=127.0.0.1", f"--http-port={port}", f"--http-management-port={management}",
        f"--hostname=http://localhost:{port}",
    ], env=env)
    return Keycloak(child, port, management, remember)


def is_stale(home, client_origin):
    """Whether the accounts below `home` were made from another realm file or for another client."""
    imported = home / "imported"
    return imported.exists() and imported.read_text() != _stamp(client_origin)


def _stamp(client_origin):
    return hashlib.sha256(places.REALM.read_bytes() + client_origin.encode()).hexdigest()


def _prepare(distribution, home, client_origin):
    """Lay out a home whose program parts are links to the cache and whose data is its own.

    Answers what to call when the import is complete: data of an import that was interrupted are not used again.
    """
    imported = home / "imported"
    if not imported.exists():
        shutil.rmtree(home / "data", ignore_errors=True)
    elif is_stale(home, client_origin):
        say("Keycloak: the realm file or the client's address changed since the accounts were made; "
            "`make reset` takes the change over")
    for folder in (home / "bin", home / "data" / "import"):
        folder.mkdir(parents=True, exist_ok=True)
    shutil.copy(distribution / "bin" / "kc.sh", home / "bin" / "kc.sh")
    shutil.copy(places.REALM, home / "data" / "import" / "platform-realm.json")
    for part in PARTS:
        link = home / part
        link.unlink(missing_ok=True)
        link.symlink_to(distribution / part)
    return lambda: imported.exists() or imported.write_text(_stamp(client_origin))
