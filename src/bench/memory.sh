#!/usr/bin/env bash
# How much memory the unit of docs/operations.md needs: memory.sh [MINUTES]. Starts target/investportal.jar (or JAR) with the flags and variables of the
# unit in demo mode, and lets it work for so long: crawls, uploads of documents, spreadsheets and pictures, also such as exhaust the process that reads
# them, and publications, each with a static export. Samples the memory of the portal and of that process together, and says the peak as a share of
# MemoryMax. Everything stays on this machine. Goal: at most 80 %. Needs a JDK and Python 3.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
jar=${JAR:-$PWD/target/investportal.jar}
[ -f "$jar" ] || { echo "There is no $jar: run ./mvnw package -DskipTests" >&2; exit 1; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -B src/bench/memory.py "$jar" "$work" "${1:-30}" docs/operations.md
