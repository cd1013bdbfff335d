#!/usr/bin/env bash
# Runs a command beside a fresh workspace whose address is in CHUNG_URL; both end together.
set -euo pipefail
# shellcheck source=infra/bin/chung.d/lib.sh
source "$CHUNG_HOME/infra/bin/chung.d/lib.sh"
# shellcheck source=infra/bin/chung.d/launch.sh
source "$CHUNG_HOME/infra/bin/chung.d/launch.sh"

folder=$(mktemp -d)
server=''
finish() {
  if [[ -n $server ]]; then
    kill "$server" 2>/dev/null || true
    wait "$server" 2>/dev/null || true
  fi
  rm -rf "$folder"
}
trap finish EXIT

port=${CHUNG_TEST_PORT:-$((18000 + RANDOM % 1000))}
CHUNG_CLASS_CACHE=no "$CHUNG_HOME/infra/bin/chung" up --port "$port" --data "$folder/data" >"$folder/up.log" 2>&1 </dev/null &
server=$!
wait_until_ready "$server" "$folder/up.log" || true
cat "$folder/up.log"
grep -q '^ready ' "$folder/up.log"
export CHUNG_URL=http://localhost:$port CHUNG_DATA=$folder/data
"$@"
