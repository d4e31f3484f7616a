#!/usr/bin/env bash
# Conflicts: somebody wrote the record in the hub since your last push; nobody's work is lost.
# Needs bash and curl; HUB_URL, HUB_TOKEN_URL, HUB_CLIENT_ID, HUB_CLIENT_SECRET, SOURCE, EXTERNAL_ID (percent-encoded),
# and KNOWN_VERSION: what your last push of this record was answered with.
set -euo pipefail

token=$(curl --silent --show-error --fail --retry 5 "$HUB_TOKEN_URL" \
  --data grant_type=client_credentials --data-urlencode "client_id=$HUB_CLIENT_ID" \
  --data-urlencode client_secret@<(printf %s "$HUB_CLIENT_SECRET") | sed -n 's/.*"access_token":"\([^"]*\)".*/\1/p')

# what changed on your side since then, by member
declare -A ours=(
  [title]='{"en": "A fibre line between three schools"}'
  [summary]='{"en": "Three schools share one line."}'
)

version=$KNOWN_VERSION
for attempt in 1 2 3 4 5; do
  patch=$(for member in "${!ours[@]}"; do printf ',"%s":%s' "$member" "${ours[$member]}"; done)
  status=$(curl --silent --show-error --retry 8 --request PUT --header "Authorization: Bearer $token" \
    --header 'Content-Type: application/json' --header "If-Match: \"$version\"" --data "{${patch#,}}" \
    --max-time 60 --output answer.json --write-out '%{http_code}' \
    "$HUB_URL/api/v1/sources/$SOURCE/projects/$EXTERNAL_ID")
  case $status in
    200)
      echo "merged: version $(sed -n 's/^{"id":"[^"]*","version":\([0-9]*\),.*/\1/p' answer.json)"
      exit ;;
    412) # with the version there is now, and what changed since yours: that stays as the hub has it
      version=$(sed -n 's/.*"current":{"version":\([0-9]*\),.*/\1/p' answer.json)
      changed=$(sed -n 's/.*"changedFields":\[\([^]]*\)\].*/\1/p' answer.json)
      echo "conflict: version $version has another $changed"
      for member in "${!ours[@]}"; do
        [[ $changed == *"\"$member\""* ]] && unset "ours[$member]" && echo "kept as in the hub: $member"
      done
      if [ "${#ours[@]}" = 0 ]; then echo 'nothing of ours is left to write'; exit; fi ;;
    *) cat answer.json >&2; exit 1 ;; # 409: under review, or decided; wait until it is a draft again
  esac
done
echo 'the record changes all the time: try later' >&2
exit 1
