"""The mail server of `make run`: it keeps what Keycloak and the API send and shows it over HTTP."""

import artifacts
import jdk
from console import say
from product import answers

VERSION = "2.1.13"
ARTIFACT = f"com.icegreen:greenmail-standalone:{VERSION}"


def start(processes, port, web_port):
    """Start GreenMail with SMTP on one port and its REST pages on another."""
    home = artifacts.cached(f"greenmail-{VERSION}", lambda home: artifacts.fetch(processes, ARTIFACT, home))
    kit = jdk.find()
    child = processes.start("mail", [
        kit / "bin" / "java", "-Xmx96m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1",
        "-Dgreenmail.smtp.hostname=127.0.0.1", f"-Dgreenmail.smtp.port={port}", "-Dgreenmail.auth.disabled",
        "-Dgreenmail.api.hostname=127.0.0.1", f"-Dgreenmail.api.port={web_port}",
        "-jar", home / f"greenmail-standalone-{VERSION}.jar",
    ])
    child.wait_until(lambda: answers(web_port, "/api/configuration"), 60, "it was ready")
    say(f"mail: ready on http://localhost:{web_port}")
