"""The two processes of the product itself: the API and the client's server, each as it would run elsewhere."""

import http.client
import os
import shutil

import builds
import jdk
import places
from console import say


def start_api(processes, port, database, issuer, client_origin, secret, mail_port, heap="512m", **more):
    """Start the packaged API in demonstration mode, with `more` settings and at most so much heap; answer when it is ready.

    `database` is a triple of JDBC URL, user and password. The API runs from a copy, so that a build beside it
    does not pull the classes from under it.
    """
    home = processes.state / "api"
    shutil.rmtree(home, ignore_errors=True)
    shutil.copytree(builds.JAR.parent, home)
    say("API: starting")
    child = processes.start("api", [jdk.find() / "bin" / "java", f"-Xmx{heap}", "-jar", home / builds.JAR.name],
                            env={**settings(port, database, issuer, client_origin, secret, mail_port,
                                            processes.state / "files"), **more})
    child.wait_until(lambda: answers(port, "/q/health/ready"), 120, "it was ready")
    say(f"API: ready on http://localhost:{port}")
    return child


def settings(port, database, issuer, client_origin, secret, mail_port, files):
    """The environment that the API reads; `files` is the directory of what people upload."""
    url, user, password = database
    return {
        **jdk.environment(jdk.find()), "HUB_MODE": "demo", "HUB_SECRET": secret, "HTTP_PORT": str(port),
        "DB_URL": url, "DB_USER": user, "DB_PASSWORD": password,
        "KEYCLOAK_BACKEND_SECRET": "demo-backend-secret", "KEYCLOAK_PARTNERS_SECRET": "demo-partners-secret",
        "OIDC_ISSUER": issuer, "CLIENT_ORIGIN": client_origin, "PUBLIC_URL": f"http://localhost:{port}",
        "MAIL_HOST": "127.0.0.1", "MAIL_PORT": str(mail_port), "MAIL_TLS": "none",
        "MAIL_FROM": "Cooperation Hub <hub@hub.example>",
        "FILES_DIRECTORY": str(files),
    }


def start_client(processes, port, api_port, keycloak_origin):
    """Start the client's server on a copy of the built pages; answer when it serves them."""
    home = processes.state / "client"
    shutil.rmtree(home, ignore_errors=True)
    shutil.copytree(builds.PAGES.parent, home)
    env = {**os.environ, "PAGES": str(home), "PORT": str(port), "API_URL": f"http://127.0.0.1:{api_port}", "OIDC_ORIGIN": keycloak_origin}
    child = processes.start("client", ["node", "server.mjs"], env=env, cwd=places.FRONTEND)
    child.wait_until(lambda: answers(port, "/en/"), 30, "it served its pages")
    say(f"client: ready on http://localhost:{port}")


def answers(port, path):
    """Whether a server on the loopback address answers this path with success or a redirect."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=5)
    try:
        connection.request("GET", path)
        return connection.getresponse().status < 400
    except (OSError, http.client.HTTPException):
        return False
    finally:
        connection.close()
