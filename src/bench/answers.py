"""Saves every public answer of a portal: answers.py BASE FOLDER

Follows links from the home pages, the sitemap and some addresses without a link. Each answer becomes one file: status, headers,
body. What differs at each request or build (date, connection, time of the file) is left out, so that two folders can be compared with diff.
"""

import concurrent.futures
import hashlib
import html.parser
import http.client
import pathlib
import re
import sys
import urllib.parse

LIMIT = 20_000
WITHOUT_LINK = ["/", "/zh", "/robots.txt", "/sitemap.xml", "/nothing", "/zh/nothing", "/compare?indicator=nothing",
                "/data/nothing", "/editions/99", "/sectors/nothing", "/favicon.ico"]
LEFT_OUT = {"date", "connection", "keep-alive", "transfer-encoding", "last-modified"}


class Links(html.parser.HTMLParser):
    def __init__(self):
        super().__init__()
        self.found = []

    def handle_starttag(self, tag, attributes):
        self.found += [value for name, value in attributes if name in ("href", "src", "action") and value]
        self.found += [part.split()[0] for name, value in attributes if name == "srcset" and value for part in value.split(",")]


class Portal:
    def __init__(self, base, folder):
        self.host = urllib.parse.urlsplit(base).netloc
        self.base = base.rstrip("/")
        self.folder = pathlib.Path(folder)
        self.folder.mkdir(parents=True, exist_ok=True)

    def get(self, address):
        connection = http.client.HTTPConnection(self.host, timeout=60)
        try:
            connection.request("GET", address, headers={"Accept": "text/html,*/*;q=0.8"})
            answer = connection.getresponse()
            return answer.status, answer.getheaders(), answer.read()
        finally:
            connection.close()

    def save(self, address, status, headers, body):
        kept = sorted(f"{name}: {value}" for name, value in headers if name.lower() not in LEFT_OUT)
        name = re.sub(r"[^A-Za-z0-9._-]", "_", address)[:120] + "-" + hashlib.sha256(address.encode()).hexdigest()[:12]
        (self.folder / name).write_bytes("\n".join([address, str(status), *kept, ""]).encode() + b"\n" + body)

    def links(self, address, headers, body):
        kind = dict((name.lower(), value) for name, value in headers).get("content-type", "")
        found = [value for name, value in headers if name.lower() == "location"]
        if "html" in kind:
            reader = Links()
            reader.feed(body.decode())
            found += reader.found
        elif "xml" in kind:
            found += re.findall(r"<loc>([^<]*)</loc>", body.decode())
        elif "css" in kind:
            found += re.findall(r"url\(\"?([^\")]*)", body.decode())
        for link in found:
            to = urllib.parse.urlsplit(urllib.parse.urljoin(self.base + address, link))
            path = (to.path or "/") + ("?" + to.query if to.query else "")
            if to.netloc in ("", self.host) and to.scheme == "http" and not re.match(r"(/zh)?/staff(/|$|\?)", path):
                yield path

    def answer(self, address):
        status, headers, body = self.get(address)
        self.save(address, status, headers, body)
        return list(self.links(address, headers, body))

    def crawl(self):
        known, new = set(WITHOUT_LINK), list(WITHOUT_LINK)
        with concurrent.futures.ThreadPoolExecutor(4) as pool:
            while new and len(known) <= LIMIT:
                found = {link for links in pool.map(self.answer, new) for link in links}
                new = sorted(found - known)
                known |= found
        return len(known)


if __name__ == "__main__":
    print(Portal(sys.argv[1], sys.argv[2]).crawl(), "public answers saved in", sys.argv[2])
