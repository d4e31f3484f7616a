#!/usr/bin/env bash
# Webhooks: registers an address of yours, sends a test to it, and shows what came of it.
# Needs bash and curl; HUB_URL, HUB_TOKEN (of an administrator of the organisation), ORGANISATION (its code), and
# WEBHOOK_URL, where a receiver will answer. The secret is written to the file webhook-secret: give it to the receiver.
set -euo pipefail

hub() { # METHOD PATH [curl options]
  curl --silent --show-error --fail-with-body --retry 8 --request "$1" "$HUB_URL/api/v1/organisations/$ORGANISATION/webhooks$2" \
    --header "Authorization: Bearer $HUB_TOKEN" --header 'Content-Type: application/json' "${@:3}"
}
key() { printf 'Idempotency-Key: "%s"' "$(cat /proc/sys/kernel/random/uuid)"; }
member() { sed -n "s/.*\"$1\":\"\([^\"]*\)\".*/\1/p"; }

# 1. The answer has the secret, this once.
answer=$(hub POST '' --header "$(key)" --data "{\"url\": \"$WEBHOOK_URL\", \"types\": [\"project\"]}")
id=$(sed -n 's/^{"id":"\([^"]*\)".*/\1/p' <<< "$answer")
(umask 077 && member secret <<< "$answer" > webhook-secret)
echo "registered: $id"

# 2. Start the receiver with the secret; it is used once it has answered the challenge, which may be asked for again.
until hub GET "/$id" | grep -q '"state":"ACTIVE"'; do
  hub PUT "/$id/verification" --output verification.json || grep -q wrong-state verification.json
  sleep 2
done
echo 'verified'

# 3. A test, and the log of it: state, status, failure, latency.
delivery=$(hub POST "/$id/tests" --header "$(key)" | sed -n 's/^{"id":"\([^"]*\)".*/\1/p')
until log=$(hub GET "/$id/deliveries/$delivery") && grep -qE '"state":"(DELIVERED|FAILED)"' <<< "$log"; do sleep 1; done
echo "test: $(member state <<< "$log")"
