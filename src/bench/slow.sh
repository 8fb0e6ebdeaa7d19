#!/usr/bin/env bash
# Holds 9,000 connections open that send their request slowly, for a minute, and measures how long ordinary visitors wait meanwhile and afterwards.
# slow.sh [CONNECTIONS [SECONDS BETWEEN LINES]]. Everything stays on this machine. The portal has 256 MB of heap; JAVA_OPTIONS and PORTAL_OPTIONS are added.
# Goal: 99 % of the visitors wait at most a second, nobody gets an error, and afterwards all is as before.
# Needs target/investportal.jar (./mvnw package -DskipTests), a JDK, slowhttptest, curl and Python 3.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
connections=${1:-9000}
interval=${2:-10}
bench=$PWD/src/bench
jar=${JAR:-$PWD/target/investportal.jar}
[ -f "$jar" ] || { echo "There is no $jar: run ./mvnw package -DskipTests"; exit 1; }
ulimit -n $((connections + 2000)) 2>/dev/null || { echo "Needs $((connections + 2000)) open files: raise the hard limit (ulimit -Hn says $(ulimit -Hn))."; exit 1; }
. src/bench/portals.sh

port=$(free_port)
base=http://127.0.0.1:$port
mkdir "$work/portal"
# shellcheck disable=SC2086
(cd "$work/portal" && exec java -Xmx256m -XX:+UseSerialGC ${JAVA_OPTIONS:-} -jar "$jar" --server.address=127.0.0.1 --server.port="$port" \
    --portal.page-changes.enabled=false ${PORTAL_OPTIONS:-}) >"$work/portal.log" 2>&1 &
portal=$!
portals+=("$portal")
until curl -sf --noproxy '*' -o /dev/null "$base/robots.txt"; do
    kill -0 "$portal" || { cat "$work/portal.log"; exit 1; }
    sleep 0.5
done
javac -proc:none -d "$work" "$bench/OpenLoop.java"

visitors() {
    printf '%-22s ' "$1"
    timeout 100 java -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp "$work" OpenLoop 50 "$2" "$base/" "$base/sectors/biomedicine" "$base/compare" || echo "no answers for 100 seconds"
}

memory() {
    echo "$(ls "/proc/$portal/fd" | wc -l) open files, $(($(awk '/VmRSS/ { print $2 }' "/proc/$portal/status") / 1024)) MB, heap $(jcmd "$portal" GC.heap_info | grep -o 'used [0-9]*K' | head -2 | tr '\n' ' ')"
}

visitors before 10
memory
timeout 90 slowhttptest -H -c "$connections" -r 3000 -i "$interval" -x 24 -l 60 -u "$base/" >"$work/slow.log" 2>&1 &
slow=$!
sleep 12
memory
visitors "with slow connections" 30
memory
wait "$slow" || true
sleep 6
visitors afterwards 10
memory
grep -i 'OutOfMemory\|Exception' "$work/portal.log" | sort | uniq -c || true
