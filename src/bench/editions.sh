#!/usr/bin/env bash
# How much processor time and memory the published content takes with 60, 6,000 and 60,000 figures: loading it, a draft with one change, and
# publishing one change. Goals: 6,000 figures load in 500 ms and 60,000 in 4 s and 100 MB; a draft at 6,000 takes 10 ms, publishing 300 ms.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
./mvnw -q -B -ntp test-compile exec:exec -Dexec.classpathScope=test -Dexec.executable=bash \
    -Dexec.args="-c 'javac -proc:none -nowarn -d $work -cp %classpath src/bench/EditionBench.java && java -Xmx2g -cp $work:%classpath org.investportal.catalogue.EditionBench 0 6000 60000'"
