#!/usr/bin/env bash
# Changes the code in small ways and tells which changes no test notices: mutation.sh PACKAGE [TESTS]
# PACKAGE is below org.investportal, such as catalogue.value, reconciliation, accounts or editorial. TESTS are the classes that run, such as
# 'org.investportal.catalogue.*Test'; without them those of the package that start no portal, which take minutes, not hours.
# The report is in target/pit-reports.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
package=${1:?which package?}
tests=${2:-}
if [ -z "$tests" ]; then
    folder=src/test/java/org/investportal/${package//./\/}
    # grep ends with 1 where it lists files without a match.
    tests=$({ grep -LE 'SpringBootTest|@[A-Za-z]+(Only|Portal)|@Fixtures|PortalProcess' "$folder"/*Test.java || true; } |
        sed "s#.*/#org.investportal.$package.#; s#[.]java##" | paste -sd, -)
fi
nice -n 19 ./mvnw -q -B -ntp -Pmutation test-compile org.pitest:pitest-maven:mutationCoverage \
    "-DtargetClasses=org.investportal.$package.*" "-DtargetTests=$tests"
awk -F, '{ count[$6]++ } END { for (result in count) print result, count[result] }' target/pit-reports/mutations.csv | sort
grep -E ',(SURVIVED|NO_COVERAGE),' target/pit-reports/mutations.csv | cut -d, -f2-6 || true
