#!/usr/bin/env bash
# Makes the passwords that docker-compose.yml names, each in a file of the folder "secrets" beside it.
# What is there stays. The folder is its owner's alone; containers see single files of it.
set -euo pipefail
folder=${1:-$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)/secrets}
mkdir -p "$folder"
chmod 700 "$folder"

random() { head -c "$1" /dev/urandom | od -An -v -tx1 | tr -d ' \n'; }

# No newline at the end: Kafka takes a file as it is.
keep() {
  [[ -s $folder/$1 ]] || printf '%s' "$2" >"$folder/$1"
  chmod 444 "$folder/$1"
}

for engine in postgres kafka opensearch mongodb mongodb-root; do
  keep "$engine-password" "$(random 24)"
done
keep mongodb-key "$(random 256)"
keep mongodb-url "mongodb://chung:$(<"$folder/mongodb-password")@mongodb:27017/chung?replicaSet=chung&authSource=admin&w=majority"
