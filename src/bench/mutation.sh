#!/usr/bin/env bash
# Changes the code in small ways and tells which changes no test notices: mutation.sh [PACKAGE [TESTS]]
# PACKAGE is below org.investportal, such as catalogue.value, reconciliation, accounts or editorial. TESTS are the classes that run, such as
# 'org.investportal.catalogue.*Test'; without them those of the package that start no portal, which take minutes, not hours.
# Without PACKAGE, every package that has such tests: one line each, with the changes that were tried and how many of them a test noticed.
# The report of the last one is in target/pit-reports.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
root=src/test/java/org/investportal

# The tests of a package that start no portal.
plain_tests() {
    # grep ends with 1 where it lists files without a match.
    { grep -sLE 'SpringBootTest|@[A-Za-z]+(Only|OnPostgres|Portal)\b|@AtItsAddress|@Fixtures|PortalProcess' "$root/${1//./\/}"/*Test.java || true; } |
        sed "s#.*/#org.investportal.$1.#; s#[.]java##" | paste -sd, -
}

mutate() {
    nice -n 19 ./mvnw -q -B -ntp -Pmutation org.pitest:pitest-maven:mutationCoverage "-DtargetClasses=org.investportal.$1.*" "-DtargetTests=$2"
}

./mvnw -q -B -ntp test-compile
if [ $# -gt 0 ]; then
    mutate "$1" "${2:-$(plain_tests "$1")}"
    awk -F, '{ count[$6]++ } END { for (result in count) print result, count[result] }' target/pit-reports/mutations.csv | sort
    grep -E ',(SURVIVED|NO_COVERAGE),' target/pit-reports/mutations.csv | cut -d, -f2-6 || true
else
    for package in $(find "$root" -mindepth 2 -name '*Test.java' -printf '%P\n' | sed 's#/[^/]*$##; s#/#.#g' | sort -u); do
        tests=$(plain_tests "$package")
        [ -n "$tests" ] && [ -d "src/main/java/org/investportal/${package//./\/}" ] || continue
        mutate "$package" "$tests" >target/pit.log 2>&1 || { echo "$package: not measured, see target/pit.log"; continue; }
        awk -F, -v package="$package" '{ tried++; if ($6 != "SURVIVED" && $6 != "NO_COVERAGE") noticed++; else if ($6 == "SURVIVED") missed++ }
            END { printf "| %s | %d | %d %% | %d %% |\n", package, tried, 100 * noticed / tried, noticed + missed ? 100 * noticed / (noticed + missed) : 0 }' target/pit-reports/mutations.csv
    done
fi
