#!/usr/bin/env bash
# Times the tests of the last commit in clean clones: tests.sh [RUNS] [COMMAND ...]
# COMMAND is "./mvnw verify" unless another is given, such as ".ci/run". Prints the seconds of each run and their median, the most memory of its processes
# together, the contexts that were started, and the ten slowest classes of the last run. Needs two idle processors and a filled repository of Maven.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
runs=${1:-3}
shift || true
[ $# -gt 0 ] || set -- ./mvnw -B -ntp verify
project=$PWD
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# The memory of a process and all below it, in MB. What processes share counts once, in parts (Pss).
memory_below() {
    ps -e -o pid=,ppid= | awk -v root="$1" '
        { parent[$1] = $2 }
        END {
            for (process in parent) {
                for (at = process; at in parent && at != root; at = parent[at]) {}
                if (at == root) print process
            }
        }' | while read -r process; do cat "/proc/$process/smaps_rollup" 2>/dev/null || true; done | awk '/^Pss:/ { sum += $2 } END { print int(sum / 1024) }'
}

for run in $(seq "$runs"); do
    git clone -q "$project" "$work/clone$run"
    cd "$work/clone$run"
    started=$(date +%s)
    "$@" >"$work/log" 2>&1 </dev/null &
    build=$!
    most=0
    while kill -0 "$build" 2>/dev/null; do
        now=$(memory_below "$build")
        [ "$now" -le "$most" ] || most=$now
        sleep 5
    done
    wait "$build" || { tail -n 50 "$work/log"; exit 1; }
    echo "run $run: $(($(date +%s) - started)) s, at most $most MB"
    echo "$(($(date +%s) - started))" >>"$work/seconds"
    cd "$project"
done
echo "median: $(sort -n "$work/seconds" | awk '{ all[NR] = $1 } END { print all[int((NR + 1) / 2)] }') s"
cd "$work/clone$runs"
cat target/contexts/*/*.tsv | cut -f2 | sort -u >"$work/contexts"
echo "contexts: $(wc -l <"$work/contexts") different, $(grep -c 'classes = \[org.investportal.InvestPortal\]' "$work/contexts") of them the whole portal," \
    "$(cat target/contexts/*/*.tsv | wc -l) started"
grep -a 'Tests run:.*Time elapsed' "$work/log" | sed -E 's/\x1b\[[0-9;]*m//g; s/.*Time elapsed: ([0-9.]+) s.* -- in org\.investportal\.(.*)/\1 \2/' | grep -v '\$' | sort -rn | head -n 10
