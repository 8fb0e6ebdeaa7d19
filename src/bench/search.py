"""How long the search takes for the judged queries: search.py http://localhost:8080 [ROUNDS]. The portal runs; the first round warms it and is not counted."""
import csv
import statistics
import sys
import time
import urllib.parse
import urllib.request

portal = sys.argv[1]
rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 5
with open("src/test/resources/search/judged-queries.csv", encoding="utf-8") as file:
    queries = [("/zh" if row["language"] == "zh" else "", row["query"]) for row in csv.DictReader(file)]

millis = []
for turn in range(rounds + 1):
    for language, query in queries:
        start = time.perf_counter()
        urllib.request.urlopen(f"{portal}{language}/search?q={urllib.parse.quote(query)}").read()
        if turn > 0:
            millis.append((time.perf_counter() - start) * 1000)
millis.sort()
print(f"{len(queries)} queries, {rounds} rounds: median {statistics.median(millis):.1f} ms, p99 {millis[len(millis) * 99 // 100]:.1f} ms, longest {millis[-1]:.1f} ms")
