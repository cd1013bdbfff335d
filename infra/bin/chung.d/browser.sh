# shellcheck shell=bash
# Finding a browser. Sourced after lib.sh.

# Exports CHUNG_BROWSER; as root on a Debian without one, installs chromium.
find_browser() {
  local name
  [[ -z ${CHUNG_BROWSER:-} ]] || return 0
  for name in chromium chromium-browser google-chrome google-chrome-stable; do
    if command -v "$name" >/dev/null; then
      CHUNG_BROWSER=$(command -v "$name")
      export CHUNG_BROWSER
      return
    fi
  done
  if [[ $EUID != 0 ]] || ! command -v apt-get >/dev/null; then
    fail 'no browser: install chromium, or name one in CHUNG_BROWSER'
  fi
  with_progress 'installing chromium' "$CHUNG_HOME/target/check/chromium.log" install_chromium ||
    fail "chromium could not be installed; see $CHUNG_HOME/target/check/chromium.log"
  export CHUNG_BROWSER=/usr/bin/chromium
}

install_chromium() {
  export DEBIAN_FRONTEND=noninteractive
  apt-get update -q && apt-get install -q -y --no-install-recommends chromium fonts-dejavu-core
}
