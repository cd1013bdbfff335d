# shellcheck shell=bash
# Building what runs. Sourced after lib.sh.

BUILT=$INSTALL/.built

# The first file that is newer than the last build, if any.
newer_source() {
  find "$CHUNG_HOME" \( -name target -o -name node_modules -o -name .git -o -name test -o -name e2e -o -name docs -o -name generated \) -prune -o \
    -type f \( -name pom.xml -o -name openapi.json -o -path '*/src/*' -o -path "$CHUNG_HOME/frontend/*" \) \
    -newer "$BUILT" -print -quit
}

is_stale() { [[ ! -f $BUILT || -n $(newer_source) ]]; }

# Marks the build as of the moment it was begun, so that an edit meanwhile counts as newer.
begin_build() {
  mkdir -p "$INSTALL"
  : >"$INSTALL/.begun"
}

end_build() { mv "$INSTALL/.begun" "$BUILT"; }

# Prints the switch that leaves the front end as it was built last, when nothing in it is newer.
front_end_switch() {
  local page=$CHUNG_HOME/frontend/target/classes/static/index.html
  if [[ -f $page && -z $(find "$CHUNG_HOME"/{frontend,*-side/server/openapi.json} \( -name target -o -name node_modules -o -name generated \) -prune -o -type f -newer "$page" -print -quit) ]]; then
    echo -Dskip.npm
  fi
}

# For verbs that only talk to a workspace: what was built last is what runs, edits or not.
build_if_missing() {
  find_jdk
  [[ ! -f $BUILT ]] || return 0
  need_build_tools
  build
}

build_if_stale() { ! is_stale || build; }

build() {
  local log=$CHUNG_HOME/target/build.log switches=()
  mapfile -t switches < <(front_end_switch)
  begin_build
  if ! with_progress building "$log" maven -pl infra/standalone,infra/embedded/opensearch -am package \
    -Dmaven.test.skip=true "${switches[@]}"; then
    grep -m 20 '^\[ERROR\]' "$log" >&2 || tail -n 40 "$log" >&2
    fail "the build failed; all of it is in $log"
  fi
  end_build
}

# Only for who wants a Kafka: forty megabytes that nobody else needs.
build_broker_if_stale() {
  local built=$CHUNG_HOME/infra/embedded/kafka/target/.built log=$CHUNG_HOME/target/build-broker.log
  [[ ! -f $built || $built -ot $BUILT ]] || return 0
  with_progress 'building the broker' "$log" maven -pl infra/embedded/kafka -am package -Dmaven.test.skip=true \
    || fail "the build of the broker failed; all of it is in $log"
  touch "$built"
}

# Once after a build. Nothing depends on it but the time of a start.
cache_classes_if_missing() {
  [[ ${CHUNG_CLASS_CACHE:-yes} == yes ]] && ! has_class_cache || return 0
  with_progress 'preparing quick starts' "$CHUNG_HOME/target/class-cache.log" make_class_caches || true
}
