"""First sync: mirrors every public record of the hub into a SQLite file and proves that both are equal.

Needs Python 3.9 and nothing else. HUB_URL is the hub's address, MIRROR the file (mirror.db).
Run it again whenever you like: it goes on where it stopped, also after a kill.
"""

import hashlib
import http.client
import json
import os
import random
import sqlite3
import time
import urllib.error
import urllib.parse
import urllib.request

HUB = os.environ["HUB_URL"]
db = sqlite3.connect(os.environ.get("MIRROR", "mirror.db"))
db.executescript("""
    create table if not exists record (type, id, version, data, round, primary key (type, id));
    create table if not exists state (name primary key, value);
    insert or ignore into state values ('cursor', null), ('round', 1);
""")


class Gone(Exception):
    """The cursor cannot be continued."""


def get(path, **query):
    """What the hub answers; 429, 5xx and broken connections are tried again."""
    address = f"{HUB}/api/v1{path}?{urllib.parse.urlencode(query)}"
    for failures in range(10):
        wait = None
        try:
            with urllib.request.urlopen(address, timeout=60) as answer:
                return json.load(answer)
        except urllib.error.HTTPError as refused:
            if refused.code == 410:
                raise Gone(json.load(refused)["reason"]) from None
            if refused.code != 429 and refused.code < 500:
                raise
            wait = refused.headers.get("Retry-After")
        except (OSError, http.client.HTTPException):
            pass
        time.sleep(float(wait) if wait else min(60, 2**failures) * random.uniform(0.5, 1))
    raise SystemExit("the hub does not answer")


def state(name):
    return db.execute("select value from state where name = ?", [name]).fetchone()[0]


def keep(name, value):
    db.execute("update state set value = ? where name = ?", [value, name])


def pull():
    """Reads until there is nothing more."""
    more = True
    while more:
        cursor = state("cursor")
        try:
            page = get("/changes", limit=1000, **({"cursor": cursor} if cursor else {}))
        except Gone as why:
            print(f"resync: {why}")
            with db:  # read everything anew; what does not come again is deleted at the end
                keep("cursor", None)
                keep("round", state("round") + 1)
            continue
        more = page["hasMore"]
        with db:  # the page and its cursor, or neither
            for item in page["items"]:
                apply(item)
            if not more:
                db.execute("delete from record where round < ?", [state("round")])
            keep("cursor", page["cursor"])


def apply(item):
    if item["op"] == "remove":
        db.execute("delete from record where type = ? and id = ?", [item["type"], item["id"]])
    else:
        row = [item["type"], item["id"], item["version"], json.dumps(item["data"]), state("round")]
        db.execute("insert or replace into record values (?, ?, ?, ?, ?)", row)


def prove():
    """Compares with the hub's checksum, which holds for one cursor."""
    while True:
        pull()
        theirs = get("/changes/checksum")
        if theirs["cursor"] == state("cursor"):
            break
    checksum, count = 0, 0
    for record in db.execute("select type, id, version from record"):
        name = "/".join(str(part) for part in record)
        checksum ^= int.from_bytes(hashlib.sha256(name.encode()).digest()[:8], "big")
        count += 1
    equal = (count, f"{checksum:016x}") == (theirs["count"], theirs["checksum"])
    print(f"{'equal' if equal else 'DIFFERENT'}: {count} records here, {theirs['count']} in the hub")
    return equal


raise SystemExit(0 if prove() else 1)
