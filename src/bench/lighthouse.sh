#!/usr/bin/env bash
# What Lighthouse says of the portal on a phone: the median of three runs of each page, and whether all is as it is to be: four times
# 100, the largest thing painted within a second, nothing blocked, nothing moved. The reports are left in target/lighthouse.
# Needs the jar (./mvnw package), Node with npm, and Chromium at CHROME_PATH or in the path. Pages may be given in place of the usual ones.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
version=12.2.3
runs=3
jar=$PWD/target/investportal.jar
reports=$PWD/target/lighthouse
pages=("$@")
[ ${#pages[@]} -gt 0 ] || pages=(/ /sectors/biomedicine /figures/digital-economy-growth/hangzhou/2018-H1 /checks /compare)

work=$(mktemp -d)
portal=
trap '[ -z "$portal" ] || { kill "$portal"; wait "$portal" || true; }; rm -rf "$work"' EXIT
CHROME_PATH=${CHROME_PATH:-$(command -v chromium || command -v chromium-browser || command -v google-chrome)}
export CHROME_PATH

npm install --prefix "$work/tool" --no-audit --no-fund --ignore-scripts --silent "lighthouse@$version"
port=$(node -e 'const s = require("net").createServer().listen(0, "127.0.0.1", () => { console.log(s.address().port); s.close(); })')
base=http://localhost:$port

# Pages are to be indexed only where the portal knows its address; without that there are no 100 for search engines.
mkdir "$work/portal"
(cd "$work/portal" && exec java -jar "$jar" --server.port="$port" --server.address=127.0.0.1 --portal.base-url="$base") \
    > "$work/portal.log" 2>&1 &
portal=$!
for _ in $(seq 600); do
    curl -sf -o "$work/home" "$base/" && break
    kill -0 "$portal" || { cat "$work/portal.log"; exit 1; }
    sleep 0.5
done

# Nothing but this machine can be reached, and a browser of its own is started for each run, with nothing in its cache.
flags="--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update"
flags="$flags --disable-sync --disable-dev-shm-usage --host-resolver-rules='MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1'"
report() {
    "$work/tool/node_modules/.bin/lighthouse" "$base$1" --quiet --no-enable-error-reporting --form-factor=mobile \
        --only-categories=performance,accessibility,best-practices,seo \
        --chrome-flags="$flags" --output=json --output-path="$reports/$2.json"
}

rm -rf "$reports"
mkdir -p "$reports"
for page in "${pages[@]}"; do
    name=$(tr -c 'a-zA-Z0-9\n' '-' <<< "${page#/}")
    curl -sf -o "$work/page" "$base$page" || { echo "There is no $page"; continue; }
    for run in $(seq $runs); do
        # A busy machine makes it lose the trace of the page now and then.
        report "$page" "${name:-home}.$run" || report "$page" "${name:-home}.$run"
    done
done

node - "$reports" "${#pages[@]}" <<'JS'
const fs = require("fs");
const [folder, expected] = process.argv.slice(2);
const reports = fs.readdirSync(folder).map(file => ({ page: file.split(".")[0], ...JSON.parse(fs.readFileSync(`${folder}/${file}`)) }));
const median = numbers => numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
const scores = ["performance", "accessibility", "best-practices", "seo"];
const timings = { LCP: "largest-contentful-paint", TBT: "total-blocking-time", CLS: "cumulative-layout-shift" };
const table = {};
let missed = new Set(reports.map(report => report.page)).size < Number(expected);
for (const page of new Set(reports.map(report => report.page))) {
  const own = reports.filter(report => report.page === page);
  const row = {};
  scores.forEach(score => row[score] = Math.round(100 * median(own.map(report => report.categories[score].score))));
  Object.entries(timings).forEach(([name, audit]) => row[name] = Number(median(own.map(report => report.audits[audit].numericValue)).toFixed(3)));
  const lost = own.flatMap(report => scores.flatMap(score => report.categories[score].auditRefs
      .filter(ref => ref.weight > 0 && report.audits[ref.id].score !== null && report.audits[ref.id].score < 1).map(ref => ref.id)));
  row.lost = [...new Set(lost)].join(" ");
  missed ||= scores.some(score => row[score] < 100) || row.LCP > 1000 || row.TBT > 0 || row.CLS > 0;
  table[page] = row;
}
console.table(table);
console.log(missed ? "Not as it is to be." : "As it is to be.");
process.exit(missed ? 1 : 0);
JS
