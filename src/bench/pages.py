"""Compares the processor time of two running portals: pages.py PORT PROCESS PORT PROCESS

Reads it of the whole process from /proc, so that garbage collection and compilation count too.
"""

import http.client
import os
import statistics
import sys

PAGES = ["/", "/sectors/biomedicine", "/figures/digital-economy-growth/hangzhou/2018-H1", "/sources/industrial-investment-press-release", "/compare", "/checks",
         "/editions/2", "/glossary", "/about", "/robots.txt"]
WARMING = 1_500
ROUNDS = 9
REQUESTS = 60
TICK = 1_000 / os.sysconf("SC_CLK_TCK")


class Portal:
    def __init__(self, port, process):
        self.connection = http.client.HTTPConnection("localhost", int(port), timeout=60)
        self.process = process

    def get(self, page):
        self.connection.request("GET", page, headers={"Accept": "text/html"})
        answer = self.connection.getresponse()
        answer.read()
        assert answer.status == 200, (page, answer.status)

    def milliseconds(self):
        with open(f"/proc/{self.process}/stat") as stat:
            fields = stat.read().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) * TICK

    def cost(self, page):
        before = self.milliseconds()
        for _ in range(REQUESTS):
            self.get(page)
        return (self.milliseconds() - before) / REQUESTS


before, after = Portal(*sys.argv[1:3]), Portal(*sys.argv[3:5])
for portal in before, after:
    for number in range(WARMING):
        portal.get(PAGES[number % len(PAGES)])
print(f"{'page':58} {'before':>8} {'after':>8} {'ratio':>6}   ms of processor time, median of {ROUNDS} times {REQUESTS}")
for page in PAGES:
    costs = [(before.cost(page), after.cost(page)) for _ in range(ROUNDS)]
    one, other = (statistics.median(cost[side] for cost in costs) for side in (0, 1))
    print(f"{page:58} {one:8.2f} {other:8.2f} {other / one if one else 0:6.2f}")
