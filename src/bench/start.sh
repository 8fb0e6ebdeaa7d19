#!/usr/bin/env bash
# Compares the ways to start the portal that docs/start-and-memory.md describes: start.sh [ROUNDS]
# For each way: seconds and processor seconds until the first page, processor seconds until quiet, memory when idle and after load; once in a folder
# that is set up, once in an empty one. In each round all ways have their turn, so that the load of the machine meets all; medians are printed.
# Goals: the first page in 0.3 of the time of the plain jar; a first start quiet after 20 processor seconds; 320 MB idle, 400 MB after load.
# Needs target/investportal.jar (./mvnw package -DskipTests), JDK 17, wrk, curl and Python 3, and JDK 25 for its ways; a round takes some five minutes.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
rounds=${1:-5}
bench=$PWD/src/bench
jar=${JAR:-$PWD/target/investportal.jar}
[ -f "$jar" ] || { echo "There is no $jar: run ./mvnw package -DskipTests"; exit 1; }
. src/bench/portals.sh

first_of() {
    local home
    for home in "$@"; do
        [ -z "$home" ] || [ ! -x "$home/bin/java" ] || { echo "$home/bin/java"; return; }
    done
}
java17=$(first_of "${JAVA17_HOME:-}" /usr/lib/jvm/*17*)
java25=$(first_of "${JAVA25_HOME:-}" /usr/lib/jvm/*25*)

# train JAVA FLAG ...: makes an archive of the classes that a start and some pages need.
train() {
    local java=$1 port
    shift
    port=$(free_port)
    mkdir "$work/training"
    (cd "$work/training" && exec "$java" "$@" -jar "$work/portal/investportal.jar" --server.port="$port" --server.address=127.0.0.1) >"$work/training.log" 2>&1 &
    portal=$!
    portals+=("$portal")
    until curl -sf --noproxy '*' -o /dev/null "http://127.0.0.1:$port/"; do
        kill -0 "$portal" || { cat "$work/training.log"; exit 1; }
        sleep 0.2
    done
    for path in /zh /sectors/biomedicine /figures/digital-economy-growth/hangzhou/2018-H1 /data/figures.csv /staff/login; do
        curl -s --noproxy '*' -o /dev/null "http://127.0.0.1:$port$path"
    done
    stop "$portal"
    rm -rf "$work/training"
}

(cd "$work" && "$java17" -Djarmode=tools -jar "$jar" extract --destination portal)
small='-XX:+UseSerialGC -Xmx112m -Xss512k -XX:TieredStopAtLevel=1'
memory='-XX:+UseSerialGC -Xmx160m -Xss512k'
train "$java17" -XX:ArchiveClassesAtExit="$work/17.jsa" $memory
run="-jar $work/portal/investportal.jar"
ways=("17, plain jar=$java17 -jar $jar"
    "17, archive=$java17 -XX:SharedArchiveFile=$work/17.jsa $run"
    "17, archive, less memory=$java17 -XX:SharedArchiveFile=$work/17.jsa $memory $run"
    "17, archive, first compiler=$java17 -XX:SharedArchiveFile=$work/17.jsa $small $run")
if [ -n "$java25" ]; then
    train "$java25" -XX:AOTCacheOutput="$work/25.aot" -XX:+UseCompactObjectHeaders $memory
    train "$java25" -XX:ArchiveClassesAtExit="$work/25.jsa" -XX:+UseCompactObjectHeaders $memory
    ways+=("25, plain jar=$java25 -jar $jar"
        "25, archive, less memory=$java25 -XX:SharedArchiveFile=$work/25.jsa -XX:+UseCompactObjectHeaders $memory $run"
        "25, AOT cache, less memory=$java25 -XX:AOTCache=$work/25.aot -XX:+UseCompactObjectHeaders $memory $run"
        "25, AOT cache, first compiler=$java25 -XX:AOTCache=$work/25.aot -XX:+UseCompactObjectHeaders $small $run")
fi
[ -z "${ONLY:-}" ] || mapfile -t ways < <(printf '%s\n' "${ways[@]}" | grep -E "$ONLY")
python3 "$bench/start.py" "$rounds" "$work/data" "${ways[@]}"
