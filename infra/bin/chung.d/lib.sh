# shellcheck shell=bash
# What the verbs share. Sourced, never run.

say() { printf '%s\n' "$*"; }

fail() {
  printf 'chung: %s\n' "$*" >&2
  exit 2
}

# Prints the comment block under the second line of a verb's file, as its --help.
explain() { awk 'NR > 1 && /^#/ { sub(/^# ?/, ""); print; next } NR > 1 { exit }' "$1"; }

# Prints the argument of an option, or says what is missing.
argument() {
  [[ $# -ge 2 && -n $2 ]] || fail "$1 needs a value"
  printf '%s\n' "$2"
}

is_jdk_25() { [[ -x $1/bin/javac && -f $1/release ]] && grep -q '^JAVA_VERSION="25[".]' "$1/release"; }

# Exports JAVA_HOME as a JDK 25: the one given, else the first among the usual folders.
find_jdk() {
  local home
  for home in "${JAVA_HOME:-}" /usr/lib/jvm/* /opt/java/* /opt/jdk* "$HOME"/.sdkman/candidates/java/* \
    "$HOME"/.jdks/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    if [[ -n $home ]] && is_jdk_25 "$home"; then
      export JAVA_HOME=$home
      return
    fi
  done
  fail "a JDK 25 is missing: looked at JAVA_HOME (${JAVA_HOME:-not set}), /usr/lib/jvm, /opt and ~/.sdkman. Install one (Temurin 25, say) or set JAVA_HOME."
}

need() { command -v "$1" >/dev/null || fail "$1 is missing: $2"; }

need_build_tools() {
  find_jdk
  need mvn 'install Maven 3.8 or later (Debian: apt-get install maven)'
  need node 'install Node 20 or later (Debian: apt-get install nodejs npm)'
  need npm 'install npm (Debian: apt-get install npm)'
  need setsid 'install util-linux'
}

# Runs a command with its words in a log file, and shows how far it is: one moving line on a
# terminal, elsewhere a line whenever the step changes. Arguments: title, log, command...
with_progress() {
  local title=$1 log=$2 child start step last='' status=0
  shift 2
  mkdir -p "$(dirname "$log")"
  : >"$log"
  # A process group of its own, so that all of it can be ended.
  set -m
  "$@" >"$log" 2>&1 </dev/null &
  child=$!
  set +m
  trap 'kill -- "-$child" 2>/dev/null; wait "$child" 2>/dev/null; exit 143' TERM INT
  start=$SECONDS
  while kill -0 "$child" 2>/dev/null; do
    step=$(current_step "$log")
    if [[ -t 1 ]]; then
      printf '\r\033[K%s  %s  %d s' "$title" "$step" $((SECONDS - start))
    elif [[ $step != "$last" ]]; then
      say "$title  $step  $((SECONDS - start)) s"
    fi
    last=$step
    sleep 0.5
  done
  wait "$child" || status=$?
  trap - TERM INT
  [[ ! -t 1 ]] || printf '\r\033[K'
  local outcome='done'
  [[ $status == 0 ]] || outcome=failed
  say "$title  $outcome in $((SECONDS - start)) s"
  return "$status"
}

# "4/20 Name" out of Maven's "Building Name 0.1.0-SNAPSHOT   [4/20]".
current_step() {
  sed -n 's/^\[INFO\] Building \([^ ]*\).*\[\([0-9/]*\)\]$/\2 \1/p' "$1" | tail -n 1
}

maven() { mvn -B -ntp -f "$CHUNG_HOME/pom.xml" "$@"; }

# Where a build puts what up runs.
export INSTALL=$CHUNG_HOME/infra/standalone/target/app
