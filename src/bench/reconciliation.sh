#!/usr/bin/env bash
# How much processor time the consistency rules take for 250, 1000 and 4000 figures, cold and warm, and how it grows. The goal is
# less than a second for 1000 figures.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
./mvnw -q -B -ntp compile exec:exec -Dexec.executable=bash \
    -Dexec.args="-c 'javac -proc:none -nowarn -d $work -cp %classpath src/bench/ReconciliationBench.java && java -cp $work:%classpath org.investportal.reconciliation.ReconciliationBench'"
