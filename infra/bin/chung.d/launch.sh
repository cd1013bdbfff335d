# shellcheck shell=bash
# Running what was built. Sourced after lib.sh.

# Prints the JVM's options and class path, one a line.
java_arguments() {
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
-Dchung.opensearch.lib=$CHUNG_HOME/infra/embedded/opensearch/target/lib
-cp
$(find "$INSTALL/lib" -name '*.jar' | LC_ALL=C sort | paste -sd :)
TEXT
}

# Becomes the workspace. The parts of a JVM's memory that the C library keeps per thread are bounded.
launch() {
  java_arguments >"$INSTALL/java.arguments"
  export MALLOC_ARENA_MAX=2
  local cache=() aot=$INSTALL/chung.aot
  [[ ! -f $aot ]] || cache=("-XX:AOTCache=$aot")
  exec "$JAVA_HOME/bin/java" "${cache[@]}" "@$INSTALL/java.arguments" app.chung.standalone.Standalone "$@"
}
