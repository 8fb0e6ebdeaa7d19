#!/usr/bin/env bash
# How much more memory the portal takes while it writes a large data file: files.sh [FIGURES]
# Generates so many figures (100,000 if none are named), starts the portal from target/investportal.jar without kept answers, and downloads the files of all
# figures one after the other, while the garbage is collected again and again: what is left is what the portal needs. Prints for each file its bytes, its
# seconds, the memory before, and the most memory, in MB. Goal: at most 64 MB more. Needs a JDK and curl; with 100,000 figures it takes some ten minutes.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
sizes=("${1:-100000}")
source src/bench/grown.sh
cd "$work/${sizes[0]}"
site=http://localhost:8397
java -XX:+UseParallelGC -Xlog:gc:file=gc.log -Xmx3g -jar "$jar" --server.port=8397 --portal.page-cache.size=0B --portal.page-changes.enabled=false > portal.log &
portal=$!
trap 'kill $portal; wait $portal || true; rm -rf "$work"' EXIT

collected() { grep "Pause Full" gc.log | sed -E 's/.*->([0-9]+)M.*/\1/'; }

until curl --silent --fail --output answer "$site/search?q=gdp"; do
    kill -0 $portal
    sleep 1
done
sleep 20 # until nothing runs in the background
printf '%-24s %12s %8s %8s %8s %12s\n' file bytes seconds before most collections
for file in data/figures.csv data/figures.json data/figures.xlsx zh/data/figures.xlsx; do
    curl --silent --fail --output answer "$site/${file%.*}.csv" # what the first request makes and keeps
    jcmd $portal GC.run > answer
    jcmd $portal GC.run > answer
    before=$(collected | tail -1)
    lines=$(collected | wc -l)
    curl --silent --fail --output file --write-out '%{size_download} %{time_total}' "$site/$file" > measured &
    download=$!
    while kill -0 $download 2> answer; do
        jcmd $portal GC.run > answer
    done
    wait $download
    read -r bytes seconds < measured || true
    most=$(collected | tail -n +$((lines + 1)) | sort -n | tail -1)
    printf '%-24s %12s %8.0f %8s %8s %12s\n' "$file" "$bytes" "$seconds" "$before" "$most" "$(($(collected | wc -l) - lines))"
done
