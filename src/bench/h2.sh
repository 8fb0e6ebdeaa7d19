#!/usr/bin/env bash
# Tries the faults for which decision 11 pins H2, with the settings of application.properties: h2.sh [VERSION ...], without one the pinned version and the
# newest of 2.4 and 2.5. SECONDS_OF_COMMITS (75) and CLOSES (60) say how long. A version that refuses no row, has no copy that lacks a commit and no close
# after which rows are missing can be tried with the tests that the decision names. Gets the versions with Maven. Takes three minutes for each. Needs a JDK.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
versions=("$@")
[ ${#versions[@]} -gt 0 ] || versions=("$(sed -n 's:.*<h2.version>\(.*\)</h2.version>.*:\1:p' pom.xml)" 2.4.240 2.5.252)
settings=$(sed -n 's/^spring.datasource.url=jdbc:h2:file:[^;]*//p' src/main/resources/application.properties)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
echo "settings: $settings"
for version in "${versions[@]}"; do
    jar=$HOME/.m2/repository/com/h2database/h2/$version/h2-$version.jar
    [ -f "$jar" ] || ./mvnw -q -B -ntp dependency:get -Dartifact="com.h2database:h2:$version" -Dtransitive=false
    echo "H2 $version"
    mkdir "$work/$version"
    java -Xmx512m -cp "$jar" src/bench/H2Faults.java "$work/$version" "$settings" "${SECONDS_OF_COMMITS:-75}" "${CLOSES:-60}"
done
