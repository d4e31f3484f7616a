"""Push: writes a project under the id that your system has for it, as often as needed, with one effect.

Needs Python 3.9 and nothing else; HUB_URL, HUB_TOKEN_URL, HUB_CLIENT_ID, HUB_CLIENT_SECRET, SOURCE (your source system),
EXTERNAL_ID. SANDBOX_FAULT, in a sandbox, disturbs the first try: after-commit, 503, ...
"""

import http.client
import json
import os
import random
import time
import urllib.error
import urllib.parse
import urllib.request
import uuid

ADDRESS = f"{os.environ['HUB_URL']}/api/v1/sources/{os.environ['SOURCE']}/projects/"
EXTERNAL_ID = os.environ["EXTERNAL_ID"]
PROJECT = {
    "title": {"en": "A fibre line between two schools"},
    "summary": {"en": "Two schools share one line."},
    "countries": [{"country": "KE", "role": "LOCATION"}],
    "proposals": [{"proposal": "CN-AF-2021/1"}],
}


def token():
    form = {"grant_type": "client_credentials", "scope": "bulk:write",
            "client_id": os.environ["HUB_CLIENT_ID"], "client_secret": os.environ["HUB_CLIENT_SECRET"]}
    with urllib.request.urlopen(os.environ["HUB_TOKEN_URL"], urllib.parse.urlencode(form).encode(), 30) as answer:
        return json.load(answer)["access_token"]


def send(method, path, body, fault=None, **headers):
    """Status and answer; tried again while it may help, because nothing is done twice."""
    headers = {"Authorization": f"Bearer {token()}", "Content-Type": "application/json", **headers}
    for failures in range(10):
        wait = None
        disturbed = {**headers, "Sandbox-Fault": fault} if fault and not failures else headers
        request = urllib.request.Request(ADDRESS + path, json.dumps(body).encode(), disturbed, method=method)
        try:
            with urllib.request.urlopen(request, timeout=60) as answer:
                return answer.status, json.load(answer)
        except urllib.error.HTTPError as refused:
            if refused.code != 429 and refused.code < 500:
                # say it to a person: the same again would be refused as well
                raise SystemExit(f"{refused.code}: {refused.read().decode()}") from None
            wait = refused.headers.get("Retry-After")
        except (OSError, http.client.HTTPException) as lost:
            print(f"no answer ({lost}), trying again")
        time.sleep(float(wait) if wait else min(60, 2**failures) * random.uniform(0.5, 1))
    raise SystemExit("the hub does not answer")


# Source-Version is your counter or instant: an older one than the last changes nothing.
path = urllib.parse.quote(EXTERNAL_ID, safe="")
status, answer = send("PUT", path, PROJECT, os.environ.get("SANDBOX_FAULT"), **{"Source-Version": "1"})
print(f"put: {status}, version {answer['version']}")
status, answer = send("PUT", path, PROJECT, **{"Source-Version": "1"})
print(f"again: {status}, version {answer['version']}")

# Up to 500 at once. 207 says of each what became of it; the others are not held up by one that is refused.
items = [{"externalId": EXTERNAL_ID, "sourceVersion": "1", "data": PROJECT}]
status, answer = send("POST", "batch", {"items": items}, **{"Idempotency-Key": f'"{uuid.uuid4()}"'})
for result in answer["results"]:
    print(f"batch: {status}, {result['outcome']}")
