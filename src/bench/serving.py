"""Compares running servers of the same answers: serving.py ROUNDS SECONDS CLASSES NAME:PORT:PROCESS ...

The first server is the portal. CLASSES is the folder of the compiled OpenLoop. Processor time is that of the server and its children, from /proc.
"""

import json
import os
import re
import statistics
import subprocess
import sys
import urllib.request

SECTOR = "/sectors/biomedicine"
FIGURE = "/figures/digital-economy-growth/hangzhou/2018-H1"
DATA = "/data/figures.csv"
CASES = {"sector page": (SECTOR, False), "304": (SECTOR, True), "figure page": (FIGURE, False), "CSV": (DATA, False)}
NAMES = {"portal": "portal", "nothing": "portal, nothing kept", "nginx": "nginx", "tomcat": "bare Tomcat"}
WARMING = 10
CONNECTIONS = 32
RATE = 500
TICK = 1_000_000 / os.sysconf("SC_CLK_TCK")


class Server:
    def __init__(self, name, port, process):
        self.name, self.base, self.process = name, f"http://127.0.0.1:{port}", process
        with open(f"/proc/{process}/task/{process}/children") as children:
            self.processes = [process, *children.read().split()]
        self.tag = self.check()

    def check(self):
        """Every answer is there and compressed. Returns the tag of the sector page."""
        for path in SECTOR, FIGURE, DATA:
            request = urllib.request.Request(self.base + path, headers={"Accept-Encoding": "gzip"})
            with urllib.request.urlopen(request) as answer:
                assert answer.headers["Content-Encoding"] == "gzip", (self.name, path)
                if path == SECTOR:
                    tag = answer.headers["ETag"]
        return tag

    def microseconds(self):
        total = 0
        for process in self.processes:
            with open(f"/proc/{process}/stat") as stat:
                fields = stat.read().rsplit(")", 1)[1].split()
            total += (int(fields[11]) + int(fields[12])) * TICK
        return total

    def load(self, case, seconds):
        """Returns the requests in a second, the microseconds of processor time for each, and their number."""
        path, is_known = CASES[case]
        headers = ["-H", "Accept-Encoding: gzip"] + (["-H", "If-None-Match: " + self.tag] if is_known else [])
        before = self.microseconds()
        said = subprocess.run(["taskset", "-c", "1", "wrk", "-t1", f"-c{CONNECTIONS}", f"-d{seconds}s", *headers, self.base + path],
                              check=True, capture_output=True, text=True).stdout
        spent = self.microseconds() - before
        assert "Non-2xx" not in said, (self.name, case, said)
        count = int(re.search(r"(\d+) requests in", said)[1])
        return float(re.search(r"Requests/sec: *([\d.]+)", said)[1]), spent / count, count

    def allocated(self):
        """Returns the bytes that the threads of the server have allocated so far."""
        said = subprocess.run(["jcmd", self.process, "Thread.print", "-e"], check=True, capture_output=True, text=True).stdout
        units = {"B": 1, "K": 1 << 10, "M": 1 << 20, "G": 1 << 30}
        return sum(float(size) * units[unit] for size, unit in re.findall(r'^"http-nio.* allocated=([\d.]+)([BKMG])', said, re.M))

    def late(self, classes, seconds):
        said = subprocess.run(["taskset", "-c", "1", "java", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", classes, "OpenLoop", str(RATE), str(seconds),
                               *(self.base + path for path in (SECTOR, FIGURE, DATA))], check=True, capture_output=True, text=True).stdout
        return json.loads(said)


def median_of_ratios(ones, others):
    return statistics.median(one / other for one, other in zip(ones, others))


def main(rounds, seconds, classes, *named):
    servers = [Server(*name.split(":")) for name in named]
    portal = servers[0]
    for server in servers:
        for case in CASES:
            server.load(case, WARMING if server.name != "nginx" else 1)
    print(f"{'case':12} {'server':22} {'requests/s':>10} {'µs CPU':>8} {'portal is':>10} {'takes CPU':>10}   medians of {rounds} rounds")
    for case in CASES:
        found = {server.name: [] for server in servers}
        for number in range(rounds):
            for server in servers[number % len(servers):] + servers[:number % len(servers)]:
                found[server.name].append(server.load(case, seconds))
        own = list(zip(*found[portal.name]))
        for server in servers:
            speeds, costs, _ = zip(*found[server.name])
            print(f"{case:12} {NAMES[server.name]:22} {statistics.median(speeds):10.0f} {statistics.median(costs):8.1f} "
                  f"{median_of_ratios(own[0], speeds):9.2f}x {median_of_ratios(own[1], costs):9.2f}x", flush=True)
    print(f"\n{RATE} requests a second, milliseconds:")
    late = {server.name: [] for server in servers if server.name != "nothing"}
    for _ in range(max(3, rounds // 2)):
        for server in servers:
            if server.name in late:
                late[server.name].append(server.late(classes, 2 * seconds))
    for name, answers in late.items():
        print(f"{NAMES[name]:22} p50 {statistics.median(answer['p50'] for answer in answers):6.2f}  "
              f"p99 {statistics.median(answer['p99'] for answer in answers):6.2f}  failed {sum(answer['failed'] for answer in answers)}")
    print("\nbytes allocated for each request:")
    for server in servers:
        if server.name in ("portal", "tomcat"):
            for case in CASES:
                before = server.allocated()
                count = server.load(case, seconds)[2]
                print(f"{NAMES[server.name]:22} {case:12} {(server.allocated() - before) / count:8.0f}", flush=True)


main(int(sys.argv[1]), int(sys.argv[2]), *sys.argv[3:])
