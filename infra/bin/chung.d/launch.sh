# shellcheck shell=bash
# Running what was built. Sourced after lib.sh.

NODE_LIB=$CHUNG_HOME/infra/embedded/opensearch/target/lib
APP_CACHE=$INSTALL/chung.aot
NODE_CACHE=$NODE_LIB/opensearch.aot

# Prints the JVM's options and class path, one a line.
java_arguments() {
  local jars
  jars=$(<"$INSTALL/class-path")
  cat <<TEXT
-XX:+UseSerialGC
-XX:+UseCompactObjectHeaders
-Xms64m
-Xmx${CHUNG_HEAP:-448m}
-Xss512k
-XX:ReservedCodeCacheSize=96m
-XX:MaxDirectMemorySize=128m
-XX:+ExitOnOutOfMemoryError
-XX:-UsePerfData
--enable-native-access=ALL-UNNAMED
--sun-misc-unsafe-memory-access=allow
-Ddisable-axoniq-console-message=true
-Dchung.opensearch.lib=$NODE_LIB
-Dchung.kafka.lib=$CHUNG_HOME/infra/embedded/kafka/target/lib
-cp
$(echo "$INSTALL"/lib/chung-standalone-*.jar):${jars//LIB\//$INSTALL/lib/}
TEXT
}

prepare_launch() {
  java_arguments >"$INSTALL/java.arguments"
  # What the C library keeps for each thread would cost a JVM dozens of megabytes.
  export MALLOC_ARENA_MAX=2
}

# Whether there is a cache and no jar is newer: the JVM would refuse it, with words.
has_class_cache() { [[ -f $APP_CACHE && -z $(find "$INSTALL/lib" -newer "$APP_CACHE" -print -quit) ]]; }

# Becomes the workspace: in one process, or as what starts several.
launch() { become app.chung.standalone.Standalone "$@"; }
launch_split() { become -Xmx128m app.chung.standalone.Split "$@"; }

become() {
  prepare_launch
  local cache=()
  ! has_class_cache || cache=("-XX:AOTCache=$APP_CACHE")
  exec "$JAVA_HOME/bin/java" "${cache[@]}" "@$INSTALL/java.arguments" "$@"
}

# Runs the workspace once on a folder of its own, uses it a little, and lets both JVMs write down
# the classes they loaded: from then on they start several times faster. Without it all works too.
make_class_caches() {
  local folder server port=$((20000 + RANDOM % 10000))
  folder=$(mktemp -d)
  rm -f "$APP_CACHE" "$NODE_CACHE"
  prepare_launch
  "$JAVA_HOME/bin/java" "-XX:AOTCacheOutput=$folder/app.aot" "-Dchung.opensearch.make-cache=$folder/node.aot" \
    "@$INSTALL/java.arguments" app.chung.standalone.Standalone --port "$port" --data "$folder/data" >"$folder/log" 2>&1 </dev/null &
  server=$!
  if wait_until_ready "$server" "$folder/log"; then
    node "$CHUNG_HOME/infra/bin/chung.d/first-steps.mjs" "http://localhost:$port" || true
  fi
  kill "$server" 2>/dev/null || true
  wait "$server" || true
  [[ ! -f $folder/app.aot ]] || mv "$folder/app.aot" "$APP_CACHE"
  [[ ! -f $folder/node.aot ]] || mv "$folder/node.aot" "$NODE_CACHE"
  cat "$folder/log"
  rm -rf "$folder"
}

# Waits for the line "ready ..." of a server in the background; false when it ends before.
wait_until_ready() {
  local server=$1 log=$2 tenths
  for ((tenths = 0; tenths < 3000; tenths++)); do
    ! grep -q '^ready ' "$log" || return 0
    kill -0 "$server" 2>/dev/null || return 1
    sleep 0.1
  done
  return 1
}
