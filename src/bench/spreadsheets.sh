#!/usr/bin/env bash
# How long the desk takes to show what a spreadsheet changes: spreadsheets.sh [ROUNDS [FIGURES ...]]
# Generates 1,000 and 6,000 more figures (or as many as named), each in a database of its own, starts target/investportal.jar in demo mode, and
# uploads 1,000 rows as CSV and as XLSX, unchanged and changed, and then files that are made to do harm. Goals: 1,000 rows in 3 s, a clear answer to
# each other file in 2 s. Needs a JDK and Python 3.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
rounds=${1:-3}
sizes=("${@:2}")
[ ${#sizes[@]} -gt 0 ] || sizes=(1000 6000)
source src/bench/grown.sh
python3 -B src/bench/spreadsheets.py "$jar" "$work" "$rounds" "${sizes[@]}"
