#!/bin/bash
# Instead of the demo's certificates and passwords, which everybody knows: a certificate of this node's own
# and one user, chung, with the secret's password. Then becomes OpenSearch.
set -euo pipefail
home=/usr/share/opensearch
config=$home/config
password=$(</run/secrets/opensearch-password)

if [[ ! -f $config/node.p12 ]]; then
  keytool=("$home/jdk/bin/keytool" -storetype PKCS12 -storepass:file /run/secrets/opensearch-password)
  "${keytool[@]}" -genkeypair -alias node -keyalg EC -dname CN=opensearch -validity 36500 -keystore "$config/node.p12"
  "${keytool[@]}" -exportcert -alias node -keystore "$config/node.p12" -file "$config/node.der"
  "${keytool[@]}" -importcert -noprompt -alias node -keystore "$config/trust.p12" -file "$config/node.der"
fi

hash=$(OPENSEARCH_PASSWORD=$password "$home/plugins/opensearch-security/tools/hash.sh" -env OPENSEARCH_PASSWORD | tail -n 1)
umask 077
cat >"$config/opensearch-security/internal_users.yml" <<TEXT
_meta:
  type: internalusers
  config_version: 2
chung:
  hash: "$hash"
  reserved: true
  backend_roles: [admin]
TEXT
cat >"$config/opensearch.yml" <<TEXT
cluster.name: chung
node.name: chung
discovery.type: single-node
network.host: 0.0.0.0
plugins.security.allow_default_init_securityindex: true
plugins.security.ssl.http.enabled: false
plugins.security.ssl.transport.enforce_hostname_verification: false
plugins.security.ssl.transport.keystore_type: PKCS12
plugins.security.ssl.transport.keystore_filepath: node.p12
plugins.security.ssl.transport.keystore_password: "$password"
plugins.security.ssl.transport.truststore_type: PKCS12
plugins.security.ssl.transport.truststore_filepath: trust.p12
plugins.security.ssl.transport.truststore_password: "$password"
TEXT
exec "$home/opensearch-docker-entrypoint.sh" opensearch
