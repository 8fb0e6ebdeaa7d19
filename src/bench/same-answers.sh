#!/usr/bin/env bash
# Compares every public answer of two commits, byte for byte, in both languages: same-answers.sh BEFORE [AFTER]
# Both portals run after one another on the same port and the same database, which BEFORE makes. AFTER is HEAD unless it is named.
# Prints the differences and ends with 1 where there are any. Needs git, a JDK, curl and Python 3; takes some minutes.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
before=${1:?which commit before?}
after=${2:-HEAD}
bench=$PWD/src/bench
. src/bench/portals.sh

port=$(free_port)
base=http://localhost:$port

# The self-check and the comparison of pages are off, since their pages show when they were done.
answers_of() {
    build "$1" "$2"
    start "$1" "$work/portal" "$port" --portal.base-url="$base" --portal.self-check.enabled=false --portal.page-changes.enabled=false
    python3 "$bench/answers.py" "$base" "$work/answers/$1"
    stop "$portal"
}

answers_of before "$before"
answers_of after "$after"
diff -r -a -U 0 "$work/answers/before" "$work/answers/after" >"$work/differences" || {
    cut -c 1-300 "$work/differences" | head -n 200
    grep -c '^diff ' "$work/differences"
    exit 1
}
echo "All answers are the same."
