# Functions for scripts that compare two commits; to be sourced. Sets work, a folder that is removed at the end.

work=$(mktemp -d)
portals=()
clean_up() {
    local portal commit
    for portal in "${portals[@]}"; do
        kill "$portal" 2>/dev/null && wait "$portal" || true
    done
    for commit in "$work"/commit-*; do
        [ ! -d "$commit" ] || git worktree remove --force "$commit" || true
    done
    rm -rf "$work"
}
trap clean_up EXIT

free_port() {
    python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])'
}

# build NAME COMMIT: makes the jar of a commit.
build() {
    git worktree add --quiet --detach "$work/commit-$1" "$2"
    (cd "$work/commit-$1" && ./mvnw -q -B -ntp package -Dmaven.test.skip=true -Dspotless.check.skip=true)
}

# start NAME FOLDER PORT [ARGUMENT ...]: starts the portal of a commit in a folder and waits until it answers. Sets portal.
start() {
    local name=$1 folder=$2 port=$3
    shift 3
    mkdir -p "$folder"
    (cd "$folder" && exec java -jar "$work/commit-$name/target/investportal.jar" --server.port="$port" --server.address=127.0.0.1 "$@") \
        >"$work/$name.log" 2>&1 &
    portal=$!
    portals+=("$portal")
    until curl -sf -o /dev/null "http://localhost:$port/robots.txt"; do
        kill -0 "$portal" || { cat "$work/$name.log"; exit 1; }
        sleep 0.5
    done
}

stop() {
    kill "$1"
    wait "$1" || true
}
