"""Webhooks: takes the hub's messages, checks who sent them, and reads what changed from the feed.

Needs Python 3.9 and nothing else; HUB_URL, WEBHOOK_SECRET (whsec_..., shown when the webhook was made), PORT. The hub
calls https addresses; put this behind what ends TLS for you. A sandbox takes http://localhost too.
"""

import base64
import hashlib
import hmac
import json
import os
import threading
import time
import urllib.parse
import urllib.request
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

HUB = os.environ["HUB_URL"]
KEY = base64.b64decode(os.environ["WEBHOOK_SECRET"].removeprefix("whsec_"))
changed = threading.Event()
seen = set()  # of webhook-id; in your database, for at least five days


def verified(headers, body):
    """Whether the hub signed this within the last five minutes (Standard Webhooks 1.0.0)."""
    try:
        message, sent = headers["webhook-id"], int(headers["webhook-timestamp"])
        given = [part.removeprefix("v1,") for part in headers["webhook-signature"].split()]
    except (TypeError, ValueError, AttributeError):
        return False
    own = base64.b64encode(hmac.digest(KEY, f"{message}.{sent}.".encode() + body, hashlib.sha256)).decode()
    # two signatures while a secret is changed
    return abs(time.time() - sent) <= 300 and any(hmac.compare_digest(own, each) for each in given)


class Receiver(BaseHTTPRequestHandler):
    def do_POST(self):
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        if not verified(self.headers, body):
            print("refused: not signed by the hub", flush=True)
            return self.answer(401)
        message = json.loads(body)
        print(f"verified: {message['type']}", flush=True)
        if message["type"] == "endpoint.verification":
            return self.answer(200, {"challenge": message["data"]["challenge"]})
        if self.headers["webhook-id"] not in seen:  # it may come more than once
            seen.add(self.headers["webhook-id"])
            changed.set()
        self.answer(204)  # within 15 seconds: the work is done elsewhere

    def answer(self, status, body=None):
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.end_headers()
        if body is not None:
            self.wfile.write(json.dumps(body).encode())

    def log_message(self, *_):
        pass


def changes(**query):
    with urllib.request.urlopen(f"{HUB}/api/v1/changes?{urllib.parse.urlencode(query)}", timeout=60) as answer:
        return json.load(answer)


def pull():
    """A message says that something changed; the feed says what. How to keep a copy is in the guide on first sync."""
    cursor = changes(types="project", start="latest")["cursor"]
    while True:
        changed.wait(timeout=600)  # messages may be lost: look now and then without one
        changed.clear()
        page = changes(cursor=cursor)
        cursor = page["cursor"]
        print(f"pulled: {len(page['items'])} changes", flush=True)
        if page["hasMore"]:
            changed.set()


threading.Thread(target=pull, daemon=True).start()
receiver = ThreadingHTTPServer(("127.0.0.1", int(os.environ["PORT"])), Receiver)
print("ready", flush=True)
receiver.serve_forever()
