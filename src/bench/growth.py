"""Compares portals with different numbers of figures: growth.py JAR FOLDER ROUNDS SIZE ...

The folder has a data folder for each size. Processor time is that of the whole process, from /proc, so garbage collection and compilation count too.
"""

import atexit
import http.client
import os
import random
import re
import shutil
import signal
import socket
import statistics
import subprocess
import sys
import threading
import time

import desk

TICK = 1_000 / os.sysconf("SC_CLK_TCK")
PAGES = {
    "home": ["/"],
    "sector": ["/sectors/biomedicine"],
    "figure": ["/figures/digital-economy-growth/hangzhou/2018-H1"],
    "invented figure": ["/figures/invented-industry-1-output/shenzhen/2014", "/figures/digital-economy-added-value/hangzhou/2018-H1"],
    "indicator": ["/figures/digital-economy-growth"],
    "invented indicator": ["/figures/invented-industry-1-output", "/figures/digital-economy-added-value"],
    "source": ["/sources/industrial-investment-press-release"],
    "invented source": ["/sources/invented-test-data", "/sources/industrial-investment-press-release"],
    "glossary": ["/glossary"],
    "checks": ["/checks"],
    "comparison, empty": ["/compare"],
    "comparison": ["/compare?indicator=digital-economy-growth"],
    "editions": ["/editions"],
    "sitemap": ["/sitemap.xml"],
    "part of the sitemap": ["/sitemaps/1.xml"],
    "page that is not there": ["/figures/nothing"],
}
WARMING_SECONDS = 25
MOST_REQUESTS = 40
MILLISECONDS_OF_A_ROUND = 600
KEPT_REQUESTS = 3_000
KEPT_PAGES = 2_000
LONGEST = 900
QUIET_SECONDS = 2
QUIET_SHARE = 0.05
FIGURE = 305
FIGURE_PAGE = "/figures/digital-economy-added-value/hangzhou/2018-H1"


def free_port():
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return found.getsockname()[1]


class Portal:
    def __init__(self, jar, folder, *settings, flags=("-Xmx1g",)):
        self.port, self.management = free_port(), free_port()
        self.log = os.path.join(folder, "log")
        with open(self.log, "w", encoding="utf-8") as log:
            self.process = subprocess.Popen(
                ["java", *flags, "-jar", jar, f"--server.port={self.port}", "--server.address=127.0.0.1", f"--management.server.port={self.management}",
                 "--portal.demo=true", "--portal.page-changes.enabled=false", *settings], cwd=folder, stdout=log, stderr=log)
        atexit.register(self.process.terminate)
        while "The data is in " not in self.console():
            assert self.process.poll() is None, self.console()
            time.sleep(0.1)
        self.connection = self.connect()

    def connect(self):
        return http.client.HTTPConnection("127.0.0.1", self.port, timeout=120)

    def console(self):
        with open(self.log, encoding="utf-8") as log:
            return log.read()

    def person(self, role):
        people = dict(re.findall(r"Demo account, (\w+): (\S+, password \S+)", self.console()))
        return desk.Person(self.port, *people[role].split(", password "))

    def get(self, page, connection=None):
        connection = connection or self.connection
        connection.request("GET", page, headers={"Accept": "text/html"})
        answer = connection.getresponse()
        return answer, answer.read()

    def milliseconds(self):
        with open(f"/proc/{self.process.pid}/stat", encoding="utf-8") as stat:
            fields = stat.read().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) * TICK

    def megabytes(self):
        with open(f"/proc/{self.process.pid}/status", encoding="utf-8") as status:
            return next(int(line.split()[1]) for line in status if line.startswith("VmRSS:")) / 1024

    def heap(self):
        subprocess.run(["jcmd", str(self.process.pid), "GC.run"], check=True, capture_output=True)
        told = subprocess.run(["jcmd", str(self.process.pid), "GC.heap_info"], check=True, capture_output=True, text=True).stdout
        return int(re.search(r"used (\d+)K", told).group(1)) / 1024

    def misses(self):
        connection = http.client.HTTPConnection("127.0.0.1", self.management, timeout=60)
        connection.request("GET", "/actuator/prometheus")
        text = connection.getresponse().read().decode()
        return float(re.search(r'cache_gets_total\{[^}]*cache="pages"[^}]*result="miss"[^}]*\} (\S+)', text).group(1))

    def until_quiet(self):
        """Returns the processor time when the portal became quiet, and the moment."""
        begun, before, since = time.monotonic(), self.milliseconds(), time.monotonic()
        while time.monotonic() - begun < LONGEST:
            time.sleep(QUIET_SECONDS)
            now = self.milliseconds()
            if now - before < QUIET_SHARE * QUIET_SECONDS * 1_000:
                break
            before, since = now, time.monotonic()
        return before, since

    def warm(self, pages):
        until, self.connection = time.monotonic() + WARMING_SECONDS, self.connect()
        while time.monotonic() < until:
            for page in pages:
                self.get(page)

    def cost(self, page, requests, most=float("inf")):
        """Returns the processor time per request, of as many requests as take no more than that."""
        self.connection = self.connect()
        before, done = self.milliseconds(), 0
        while done < requests and (done == 0 or self.milliseconds() - before < most):
            self.get(page)
            done += 1
        return (self.milliseconds() - before) / done

    def stop(self):
        self.process.terminate()
        self.process.wait()


def line(title, values, form="{:12.2f}"):
    print(f"{title:42}" + "".join(f"{value:>12}" if isinstance(value, str) else form.format(value) for value in values), flush=True)


def start(jar, folder, sizes, *settings):
    portals = {}
    for size in sizes:
        own = os.path.join(folder, f"running-{size}")
        shutil.rmtree(own, ignore_errors=True)
        shutil.copytree(os.path.join(folder, size), own)
        portals[size] = Portal(jar, own, *settings)
    return portals


def uncached(portals, rounds):
    there = {}
    for size, portal in portals.items():
        portal.until_quiet()
        for name, pages in PAGES.items():
            there[size, name] = next((page for page in pages if portal.get(page)[0].status == 200), pages[-1])
        portal.warm([there[size, name] for name in PAGES])
    costs = {key: [] for key in there}
    for _ in range(rounds):
        for name in PAGES:
            for size, portal in portals.items():
                costs[size, name].append(portal.cost(there[size, name], MOST_REQUESTS, MILLISECONDS_OF_A_ROUND))
    print("\nms of processor time per request, nothing kept")
    for name in PAGES:
        medians = [statistics.median(costs[size, name]) for size in portals]
        line(name, [*medians, f"x {medians[-1] / (medians[0] or 1):.1f}"])


def kept(portals, rounds):
    costs = {size: [] for size in portals}
    for portal in portals.values():
        portal.until_quiet()
        portal.cost(FIGURE_PAGE, 2 * KEPT_REQUESTS)
    for _ in range(rounds):
        for size, portal in portals.items():
            costs[size].append(1_000 * portal.cost(FIGURE_PAGE, KEPT_REQUESTS))
    line("microseconds per kept request", [statistics.median(values) for values in costs.values()], "{:12.0f}")


def listed(portal):
    """Returns the pages of the sitemap, in both languages."""
    parts = re.findall(rb"<loc>[^<]*(/sitemaps/[^<]*)</loc>", portal.get("/sitemap.xml")[1])
    places = {place.decode() for part in parts for place in re.findall(rb"<loc>https?://[^/<]*([^<]*)</loc>", portal.get(part.decode())[1])}
    return sorted(place or "/" for place in places)


class Publication:
    """Publishes one change of a figure while a reader asks for its page, and waits until the portal is quiet."""

    def __init__(self, portal, editor, reviewer, number):
        address, body = desk.order(reviewer, desk.approved(editor, reviewer, FIGURE, f"{number} billion"))
        self.portal, self.ended = portal, False
        self.processor, _ = portal.until_quiet()
        misses, begun = portal.misses(), time.monotonic()
        watch = threading.Thread(target=self.read, args=(f"{number} billion".encode(), begun))
        watch.start()
        reviewer.ask("POST", address, body)
        self.answered = time.monotonic() - begun
        quiet, since = portal.until_quiet()
        watch.join()
        self.processor, self.background, self.compared = quiet - self.processor, since - begun, portal.misses() - misses

    def read(self, words, begun):
        connection = self.portal.connect()
        while words not in self.portal.get(FIGURE_PAGE, connection)[1]:
            time.sleep(0.01)
        self.visible = time.monotonic() - begun


def publishing(portal, rounds):
    pages = listed(portal)
    some = random.Random(1).sample(pages, min(KEPT_PAGES, len(pages)))
    portal.connection = portal.connect()
    for page in some:
        portal.get(page)
    editor, reviewer = portal.person("editor"), portal.person("reviewer")
    found = []
    for number in range(rounds):
        portal.connection = portal.connect()
        tags = {page: portal.get(page)[0].headers["ETag"] for page in some}
        publication = Publication(portal, editor, reviewer, 160 + number + 1)
        portal.connection = portal.connect()
        anew = sum(portal.get(page)[0].headers["ETag"] != tags[page] for page in some)
        found.append((publication.processor, publication.visible, publication.answered, publication.background, publication.compared, anew, len(some) - anew))
    return [len(pages), len(some), *(statistics.median(values) for values in zip(*found))]


def main(jar, folder, rounds, *sizes):
    rounds = int(rounds)
    line("figures generated", list(sizes))
    portals = start(jar, folder, sizes, "--portal.page-cache.size=0")
    uncached(portals, rounds)
    for portal in portals.values():
        portal.stop()
    portals = start(jar, folder, sizes)
    print("\nanswers kept")
    kept(portals, rounds)
    rows = [publishing(portal, rounds) for portal in portals.values()]
    titles = ["pages", "pages kept", "publishing: processor ms until quiet", "  seconds until readers see it", "  seconds until the publisher has an answer",
              "  seconds until quiet", "  answers compared or made", "  kept pages made anew", "  kept pages taken over"]
    for title, *values in zip(titles, *rows):
        line(title, values, "{:12.2f}" if "seconds" in title else "{:12.0f}")
    line("MB of heap after collection", [portal.heap() for portal in portals.values()], "{:12.0f}")
    line("MB of the process", [portal.megabytes() for portal in portals.values()], "{:12.0f}")
    for portal in portals.values():
        portal.stop()


if __name__ == "__main__":
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))
    main(*sys.argv[1:])
