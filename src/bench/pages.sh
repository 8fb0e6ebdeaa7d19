#!/usr/bin/env bash
# Compares how much processor time public pages take in two commits: pages.sh BEFORE [AFTER]
# Both portals run at the same time and are asked in turns, after they have warmed up, so that the load of the machine meets both. For each
# page it prints the milliseconds of processor time per request, before and after, and their ratio. AFTER is HEAD unless it is named.
# No answer is kept. Needs git, a JDK, curl and Python 3.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
before=${1:?which commit before?}
after=${2:-HEAD}
bench=$PWD/src/bench
. src/bench/portals.sh

declare -A port process
for name in before after; do
    build "$name" "${!name}"
    port[$name]=$(free_port)
    start "$name" "$work/portal-$name" "${port[$name]}" --portal.page-cache.size=0
    process[$name]=$portal
done
python3 "$bench/pages.py" "${port[before]}" "${process[before]}" "${port[after]}" "${process[after]}"
