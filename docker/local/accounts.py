"""The demonstration accounts of docker/keycloak/realm-demo.json, and bearer tokens of theirs."""

import json
import os
import urllib.error
import urllib.parse
import urllib.request

import ports
from console import Trouble, show

PASSWORD = "cooperate-demo-only"
PEOPLE = {
    "editor": "editor@ministry-ke.example",
    "reader": "reader@ministry-ke.example",
    "org-admin": "admin@ministry-ke.example",
    "second-admin": "admin2@ministry-ke.example",
    "contributor": "contributor@ministry-ke.example",
    "focal-ke": "focal@ministry-ke.example",
    "authority-ke": "authority@ministry-ke.example",
    "reviewer": "reviewer@secretariat.example",
    "secretariat": "texts@secretariat.example",
    "auditor": "auditor@secretariat.example",
    "platform-admin": "operator@platform.example",
    "other-editor": "editor@network-sn.example",
    "other-reader": "reader@network-sn.example",
    "focal-sn": "focal@network-sn.example",
}
PASSWORD_GRANT = {
    "grant_type": "password", "client_id": "test-cli", "client_secret": "demo-cli-secret",
    "scope": "openid organization:*",
}
MACHINE_GRANT = {
    "grant_type": "client_credentials", "client_id": "partner-demo-ke-1", "client_secret": "demo-partner-secret",
}


def token():
    """Print a bearer token of the account that AS names, from the Keycloak of `make run`."""
    name = os.environ.get("AS", "")
    if name not in [*PEOPLE, "partner"]:
        raise Trouble(f"say whose token: AS={'|'.join(PEOPLE)}|partner.")
    form = MACHINE_GRANT if name == "partner" else {**PASSWORD_GRANT, "username": PEOPLE[name], "password": PASSWORD}
    port = ports.chosen(["KEYCLOAK_PORT"])["KEYCLOAK_PORT"]
    address = f"http://localhost:{port}/realms/platform/protocol/openid-connect/token"
    try:
        with urllib.request.urlopen(address, urllib.parse.urlencode(form).encode(), timeout=30) as answer:
            show(json.load(answer)["access_token"])
    except urllib.error.HTTPError as refusal:
        raise Trouble(f"Keycloak refuses ({refusal.code}): {refusal.read().decode()[:200]}") from None
    except OSError:
        raise Trouble(f"no Keycloak answers on port {port}: start it with `make run`, or set KEYCLOAK_PORT.") from None
