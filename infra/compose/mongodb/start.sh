#!/bin/bash
# The members' common key must belong to the server alone, which a secret's file does not.
set -euo pipefail
install -m 400 /run/secrets/mongodb-key /tmp/key
exec docker-entrypoint.sh mongod --replSet chung --keyFile /tmp/key --bind_ip_all --wiredTigerCacheSizeGB 0.5
