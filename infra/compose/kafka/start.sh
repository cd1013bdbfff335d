#!/bin/bash
# Writes a cluster's name on the broker's files before the first start, then becomes the broker.
set -euo pipefail
settings=/etc/chung/server.properties
if [[ ! -f /var/lib/kafka/data/meta.properties ]]; then
  cluster=$(/opt/kafka/bin/kafka-storage.sh random-uuid)
  /opt/kafka/bin/kafka-storage.sh format --standalone --cluster-id "$cluster" --config "$settings"
fi
exec /opt/kafka/bin/kafka-server-start.sh "$settings"
