#!/usr/bin/env bash
# Push: writes a project under the id that your system has for it, as often as needed, with one effect.
# Needs bash and curl; HUB_URL, HUB_TOKEN_URL, HUB_CLIENT_ID, HUB_CLIENT_SECRET, SOURCE (your source system),
# EXTERNAL_ID (percent-encoded). SANDBOX_FAULT, in a sandbox, disturbs the first try: after-commit, 503, ...
set -euo pipefail

token=$(curl --silent --show-error --fail --retry 5 "$HUB_TOKEN_URL" \
  --data grant_type=client_credentials --data scope=bulk:write --data-urlencode "client_id=$HUB_CLIENT_ID" \
  --data-urlencode client_secret@<(printf %s "$HUB_CLIENT_SECRET") | sed -n 's/.*"access_token":"\([^"]*\)".*/\1/p')

project='{
  "title": {"en": "A fibre line between two schools"},
  "summary": {"en": "Two schools share one line."},
  "countries": [{"country": "KE", "role": "LOCATION"}],
  "proposals": [{"proposal": "CN-AF-2021/1"}]
}'

# send METHOD PATH BODY [curl options]: the status; the answer is in answer.json. Tried again while it may help.
send() {
  local status fault=(${SANDBOX_FAULT:+--header "Sandbox-Fault: $SANDBOX_FAULT"})
  for wait in 0 1 2 4 8 16 32; do
    sleep "$wait"
    status=$(curl --silent --request "$1" "$HUB_URL/api/v1/sources/$SOURCE/projects/$2" --data "$3" \
      --header "Authorization: Bearer $token" --header 'Content-Type: application/json' "${@:4}" "${fault[@]}" \
      --max-time 60 --output answer.json --write-out '%{http_code}') || status=000
    fault=()
    case $status in
      000 | 429 | 5??) echo "no answer ($status), trying again" >&2 ;; # nothing is done twice
      2??) echo "$status"; return ;;
      *) cat answer.json >&2; return 1 ;; # say it to a person: the same again would be refused as well
    esac
  done
  return 1
}
version() { sed -n 's/^{"id":"[^"]*","version":\([0-9]*\),.*/\1/p' answer.json; }

# Source-Version is your counter or instant: an older one than the last changes nothing.
status=$(send PUT "$EXTERNAL_ID" "$project" --header 'Source-Version: 1')
echo "put: $status, version $(version)"
SANDBOX_FAULT=
status=$(send PUT "$EXTERNAL_ID" "$project" --header 'Source-Version: 1')
echo "again: $status, version $(version)"

# Up to 500 at once. 207 says of each what became of it; the others are not held up by one that is refused.
item="{\"externalId\": \"$EXTERNAL_ID\", \"sourceVersion\": \"1\", \"data\": $project}"
status=$(send POST batch "{\"items\": [$item]}" --header "Idempotency-Key: \"$(cat /proc/sys/kernel/random/uuid)\"")
echo "batch: $status, $(grep -o '"outcome":"[a-z]*"' answer.json | cut -d '"' -f 4)"
