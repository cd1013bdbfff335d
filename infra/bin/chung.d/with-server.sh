#!/usr/bin/env bash
# Runs a command beside a fresh workspace whose address is in CHUNG_URL; both end together.
set -euo pipefail

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

port=${CHUNG_TEST_PORT:-18080}
"$CHUNG_HOME/infra/bin/chung" up --port "$port" --data "$folder/data" >"$folder/up.log" 2>&1 </dev/null &
server=$!
for ((tenths = 0; tenths < 3000; tenths++)); do
  ! grep -q '^ready ' "$folder/up.log" || break
  if ! kill -0 "$server" 2>/dev/null; then
    cat "$folder/up.log"
    exit 1
  fi
  sleep 0.1
done
cat "$folder/up.log"
grep -q '^ready ' "$folder/up.log"
export CHUNG_URL=http://localhost:$port CHUNG_DATA=$folder/data
"$@"
