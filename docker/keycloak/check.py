"""Checks that the production realm is the demonstration realm without accounts, password grants and known secrets."""

import json
import sys
from pathlib import Path

HERE = Path(__file__).parent
DEMO_CLIENTS = {"test-cli", "partner-demo-ke-1"}
DEMO_ONLY = {"clients", "users", "organizations", "scopeMappings", "smtpServer"}


def findings():
    """Every difference that must not be, as lines of text."""
    demo, production = (json.loads((HERE / f"realm-{name}.json").read_text()) for name in ("demo", "production"))
    for key in sorted((demo.keys() | production.keys()) - DEMO_ONLY):
        if demo.get(key) != production.get(key):
            yield f"the two realms differ in {key}"
    if production["organizations"]:
        yield "production has organisations"
    for user in production["users"]:
        if "serviceAccountClientId" not in user or "credentials" in user:
            yield f"production has the account {user['username']}"
    clients = {client["clientId"]: client for client in production["clients"]}
    if clients.keys() != {client["clientId"] for client in demo["clients"]} - DEMO_CLIENTS:
        yield "the two realms differ in their clients"
    for name, client in clients.items():
        if client.get("directAccessGrantsEnabled") or client.get("implicitFlowEnabled"):
            yield f"production's client {name} allows a grant that it must not"
        if "secret" in client:
            yield f"production's client {name} has a secret; Keycloak is to make one"
        for uri in client.get("redirectUris", []):
            # a path alone is one of Keycloak's own pages
            if "localhost" in uri or ("*" in uri and not uri.startswith("/")):
                yield f"production's client {name} redirects to {uri}"


if __name__ == "__main__":
    found = list(findings())
    print("\n".join(found))
    sys.exit(1 if found else 0)
