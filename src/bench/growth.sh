#!/usr/bin/env bash
# How the portal grows: growth.sh [ROUNDS [FIGURES ...]]
# Generates 0, 6,000 and 60,000 more figures (or as many as named), each in a database of its own, starts the portals beside each other from
# target/investportal.jar, first without kept answers and then with them, and prints a column for each size: processor time of pages and of kept answers,
# of publishing one change of a figure while 2,000 pages are kept, how long that takes, and memory. Goals: kept answers the same; pages at most twice; publishing in
# proportion to the pages that change. Needs a JDK and Python 3.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
rounds=${1:-5}
sizes=("${@:2}")
[ ${#sizes[@]} -gt 0 ] || sizes=(0 6000 60000)
source src/bench/grown.sh
python3 -B src/bench/growth.py "$jar" "$work" "$rounds" "${sizes[@]}"
