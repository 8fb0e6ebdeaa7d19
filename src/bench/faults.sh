#!/usr/bin/env bash
# Lets PostgreSQL, nodes and a disk fail, one after the other, while readers read through nginx and editions are published: faults.sh [SECONDS]
# The faults are repeated for 60 seconds, or as long as the argument says, at most 600, and each at least once. Two nodes, nginx and PostgreSQL run on this
# machine, at addresses that only it can reach. Prints for each fault the requests, errors, wrong bytes, stale answers, the longest answer, the editions
# published, the publications that failed, and the seconds from the end of the fault until every node published again, or the export was complete.
# Fails if a reader got an error, wrong bytes or a stale page, or an edition was lost. Needs a JDK, nginx and prlimit.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
rm -f target/faults.txt
result=0
timeout 1200 ./mvnw -q -B -ntp test -Dtests.excluded=none -Dtests.forks=1 -Dtest=FaultScenarioTest -Dfaults.readers=4 -Dfaults.seconds="${1:-60}" || result=$?
cat target/faults.txt
exit "$result"
