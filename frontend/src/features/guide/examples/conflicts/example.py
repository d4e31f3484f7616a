"""Conflicts: somebody wrote the record in the hub since your last push; nobody's work is lost.

Needs Python 3.9 and nothing else; HUB_URL, HUB_TOKEN_URL, HUB_CLIENT_ID, HUB_CLIENT_SECRET, SOURCE, EXTERNAL_ID, and
KNOWN_VERSION: what your last push of this record was answered with.
"""

import json
import os
import urllib.error
import urllib.parse
import urllib.request

ADDRESS = (f"{os.environ['HUB_URL']}/api/v1/sources/{os.environ['SOURCE']}/projects/"
           + urllib.parse.quote(os.environ["EXTERNAL_ID"], safe=""))


def token():
    form = {"grant_type": "client_credentials",
            "client_id": os.environ["HUB_CLIENT_ID"], "client_secret": os.environ["HUB_CLIENT_SECRET"]}
    with urllib.request.urlopen(os.environ["HUB_TOKEN_URL"], urllib.parse.urlencode(form).encode(), 30) as answer:
        return json.load(answer)["access_token"]


def put(patch, version):
    """Status and answer. How to try 429, 5xx and lost connections again is in the guide on pushing."""
    headers = {"Authorization": f"Bearer {token()}", "Content-Type": "application/json", "If-Match": f'"{version}"'}
    request = urllib.request.Request(ADDRESS, json.dumps(patch).encode(), headers, method="PUT")
    try:
        with urllib.request.urlopen(request, timeout=60) as answer:
            return answer.status, json.load(answer)
    except urllib.error.HTTPError as refused:
        return refused.code, json.load(refused)


# what changed on your side since then
ours = {
    "title": {"en": "A fibre line between three schools"},
    "summary": {"en": "Three schools share one line."},
}
version = int(os.environ["KNOWN_VERSION"])
while ours:
    status, answer = put(ours, version)
    if status == 200:
        print(f"merged: version {answer['version']}")
        break
    if status != 412:  # 409: under review, or decided; wait until it is a draft again
        raise SystemExit(f"{status}: {answer['detail']}")
    # with the version there is now, and what changed since yours: that stays as the hub has it
    version = answer["current"]["version"]
    print(f"conflict: version {version} has another {', '.join(answer['changedFields'])}")
    for member in set(ours) & set(answer["changedFields"]):
        del ours[member]
        print(f"kept as in the hub: {member}")
else:
    print("nothing of ours is left to write")
