#!/usr/bin/env bash
# How long it takes until an edition that is published is visible, on one node and on three, over 100 publications: visible.sh [PUBLICATIONS]
# The nodes are processes on one PostgreSQL, and publish in turns. Each has a reader who asks a hundred times a second. For each node it prints the
# milliseconds from the moment that the form is sent until the node shows the edition, and, for those that did not publish, from the answer that it is
# published; 0 if the node showed it before. Needs a JDK.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
./mvnw -q -B -ntp test-compile exec:exec -Dexec.classpathScope=test -Dexec.executable=bash \
    -Dexec.args="-c 'javac -proc:none -nowarn -d $work -cp %classpath src/bench/VisibleBench.java && java -Djava.io.tmpdir=$work -cp $work:%classpath org.investportal.VisibleBench ${1:-100}'"
