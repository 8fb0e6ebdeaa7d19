"""Records what the first house answers, for the tests of the second one: record.py BASE > src/next/src/test/resources/recorded-answers.txt

Start the first house on an empty folder with the address that the record has, and without jobs that change its pages:

    java -jar target/investportal.jar --server.port=8191 --portal.base-url=https://invest.example \\
        --portal.self-check.enabled=false --portal.page-changes.enabled=false
    python3 src/bench/record.py http://127.0.0.1:8191 > src/next/src/test/resources/recorded-answers.txt

It reads the sitemap, follows all links from there, and asks some addresses that are not linked. The record is text with one fact a line and tabs between
its parts. What begins a group of lines stands at the left margin:

    page PATH STATUS               each HTML page, in both languages. Below it, in the order of the page:
      title|description TEXT         of the head
      canonical                      it has its own path as the canonical one
      alternates LANGUAGE LANGUAGE   it names the same page in these languages
      h1|h2|h3 ROOM TEXT             a heading
      p ROOM TEXT                    a block of words of the main element, unless it is only a link. A row of a table and a fact with its name are one block
      a ROOM PATH TEXT               a link in the main element
      data ROOM NUMBER TEXT          a number and how it is said
    frame LANGUAGE                 what every page has around its main element, with the same kinds of lines
    figure PATH                    a figure, as the API tells it in one language; in Chinese only what differs from English. Below it:
      FIELD VALUE                    each field that is not empty
      mention ROLE PATH TOKEN WHO    each number of a source that it was read from, and to whom the source attributes it
      noted KIND WORDS               each note of its page
      version EDITION CHANGE WHY     each version of it
    redirect PATH STATUS PATH      an address that leads to another one
    missing PATH STATUS            an address that answers with an error
    file PATH STATUS TYPE          a file, without its content

ROOM is '-', or the part of the portal that the words belong to, where that is one that the second house gets later. Left out is what belongs to embeds,
citations, data files and print below a page, which is the same on each; pages of past editions, times of publication, and the words that only tell the history
of editions. A number of years that passed is N. A text that stands below several pages is written once, as "words ID TEXT", and is @ID there.
"""
import collections, hashlib, html.parser, http.client, json, re, sys, urllib.parse

VOID = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}
SILENT = {"script", "style", "svg", "template", "select", "head"}
BLOCKS = {"address", "article", "aside", "blockquote", "caption", "dd", "details", "div", "dl", "dt", "figcaption", "figure", "fieldset", "footer", "form",
          "h1", "h2", "h3", "h4", "header", "legend", "li", "main", "nav", "ol", "p", "pre", "section", "summary", "table", "tbody", "thead", "tr", "ul"}
NOT_LINKED = ["/", "/zh", "/about/", "/zh/", "/en", "/index.html", "/sectors", "/sources", "/about?utm_source=x", "/figures?page=2", "/nothing", "/zh/nothing",
              "/sectors/nothing", "/zh/sectors/nothing", "/sources/nothing", "/figures/nothing", "/figures/gdp/hangzhou/2018", "/editions/99", "/pages/nothing",
              "/robots.txt", "/sitemap.xml", "/llms.txt", "/favicon.ico"]
NOT_FOLLOWED = re.compile(r"/staff|/embed/|.*/citation\.|/editions/\d+/figures/|/data/editions/[^1]")
ROOM_OF_PATH = [
    (r"/(editions|corrections)(/|$)|/data/editions|/.*feed\.atom", "history"), (r"/checks|/data/checks", "checks"), (r"/compare", "compare"),
    (r"/search", "search"), (r"/.*/citation\.", "citations"), (r"/data(/|$)", "data"), (r"/api(/|$)", "api"), (r"/enquire", "enquiries"),
    (r"/reports?(/|$)", "reports"), (r"/watch", "watches"), (r"/.*card\.png", "cards")]
ROOM_OF_NAME = {
    "checks-heading": "checks", "findings": "checks", "finding-alternative": "checks", "compare-link": "compare", "charts": "charts", "bars": "charts",
    "chart": "charts", "contact": "enquiries", "cite-heading": "citations", "embed-heading": "embeds", "embed-codes": "embeds", "data-heading": "data",
    "data-files": "data", "downloads": "data", "versions-heading": "history", "news": "history", "footer-edition": "history", "print-sheet": "print",
    "printed": "print"}
FRAGMENTS = {"#cite": "citations", "#data": "data", "#embed": "embeds"}
LEFT_OUT = {"embeds", "citations", "data", "print", "history"}


class Element:
    def __init__(self, tag, attributes=(), parent=None):
        self.tag, self.attributes, self.parent, self.children = tag, dict(attributes), parent, []

    def all(self):
        for child in self.children:
            if isinstance(child, Element):
                yield child
                yield from child.all()

    def first(self, tag):
        return next((element for element in self.all() if element.tag == tag), None)

    def text(self):
        return "".join(words_of(child) for child in self.children)

    def room(self, path):
        names = self.attributes.get("class", "").split() + [self.attributes.get("aria-labelledby", "")]
        href = self.attributes.get("href", "") if self.tag == "a" else "/"
        own = next((ROOM_OF_NAME[name] for name in names if name in ROOM_OF_NAME), FRAGMENTS.get(href, room_of(path_of(href))))
        if own != "-":
            return own
        return self.parent.room(path) if self.parent and self.parent.tag != "body" else room_of(path)


class Reader(html.parser.HTMLParser):
    def __init__(self, text):
        super().__init__()
        self.root = self.at = Element("")
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        element = Element(tag, attributes, self.at)
        self.at.children.append(element)
        if tag not in VOID:
            self.at = element

    def handle_endtag(self, tag):
        at = self.at
        while at.parent and at.tag != tag:
            at = at.parent
        self.at = at.parent or self.at

    def handle_data(self, data):
        self.at.children.append(data)


def words_of(child):
    if isinstance(child, str):
        return child
    if child.tag in SILENT or child.tag == "time" and "T" in child.attributes.get("datetime", ""):
        return ""
    return " " + child.text() + " " if child.tag in BLOCKS | {"td", "th", "br"} else child.text()


def plain(text):
    text = " ".join(text.split())
    return re.sub(r"距今\d+年", "距今N年", re.sub(r"\b\d+ years ago", "N years ago", text))


def room_of(address):
    path = re.sub(r"^/zh(?=/|$)", "", address.partition("?")[0]) or "/"
    return next((room for pattern, room in ROOM_OF_PATH if re.match(pattern, path)), "-")


def is_row(element):
    return element.tag == "tr" or element.tag == "div" and {"dt", "dd"} <= {child.tag for child in element.children if isinstance(child, Element)} \
        and not any(inner.tag in ("p", "li") for inner in element.all())


class Words:
    """The lines of an element: its blocks, headings, links and numbers, in their order and each once."""

    def __init__(self, element, path):
        self.path, self.lines, self.run, self.rooms = path, [], "", []
        self.walk(element)
        self.end(element)

    def add(self, *parts):
        if parts not in self.lines:
            self.lines.append(parts)

    def end(self, element):
        """Ends a block. It belongs to a later part of the portal if all of its words do."""
        text = plain(self.run)
        if re.search(r"\w", text):
            rooms = {room for room, words in self.rooms if re.search(r"\w", words)}
            tag = element.tag if element.tag in ("h1", "h2", "h3") else "p"
            if tag != "p" or not self.lines or self.lines[-1][-1] != text:
                self.add(tag, "-" if "-" in rooms else min(rooms), text)
        self.run, self.rooms = "", []

    def say(self, text, element):
        self.run += text
        self.rooms.append((element.room(self.path), text))

    def walk(self, element):
        if element.tag in SILENT or "hidden" in element.attributes:
            return
        block = element.tag in BLOCKS
        if block:
            self.end(element.parent)
        if is_row(element):
            self.say(element.text(), element)
            for inner in element.all():
                self.mark(inner)
        else:
            for child in element.children:
                if isinstance(child, str):
                    self.say(child, element)
                elif child.tag != "time":
                    self.walk(child)
            self.mark(element)
        if block:
            self.end(element)
        elif element.tag in ("td", "th", "br"):
            self.run += " "

    def mark(self, element):
        if element.tag == "a" and element.attributes.get("href"):
            self.add("a", element.room(self.path), path_of(element.attributes["href"]), plain(element.text()))
        if element.tag == "data":
            self.add("data", element.room(self.path), element.attributes["value"], plain(element.text()))


class Portal:
    def __init__(self, base):
        self.base = base.rstrip("/")
        self.connection = http.client.HTTPConnection(urllib.parse.urlsplit(base).netloc, timeout=60)
        self.pages, self.others, self.figures = {}, [], []

    def get(self, path):
        self.connection.request("GET", urllib.parse.quote(path, safe="/?=&%-"), headers={"Accept": "text/html,*/*;q=0.8"})
        answer = self.connection.getresponse()
        body = answer.read()
        assert answer.status != 429, f"{path}: too many requests, run it again in a minute"
        return answer.status, answer.headers, body

    def json(self, path):
        return json.loads(self.get(path)[2])

    def sitemap(self):
        for part in re.findall(r"<loc>([^<]*)</loc>", self.get("/sitemap.xml")[2].decode()):
            yield from map(path_of, re.findall(r"<loc>([^<]*)</loc>", self.get(path_of(part))[2].decode()))

    def crawl(self):
        known, new = set(), [*self.sitemap(), *NOT_LINKED]
        while new:
            path = new.pop(0)
            if path in known or NOT_FOLLOWED.match(re.sub(r"^/zh(?=/)", "", path)):
                continue
            known.add(path)
            new += self.read(path)
            above = path.rpartition("/")[0]
            if re.match(r"(/zh)?/figures/.*/", path) and above not in known:
                new.append(above)

    def read(self, path):
        status, headers, body = self.get(path)
        if headers["Location"]:
            self.others.append(("redirect", path, status, path_of(headers["Location"])))
            return [path_of(headers["Location"])]
        kind = headers.get_content_type()
        if status != 200 or kind != "text/html":
            self.others.append(("missing", path, status) if status != 200 else ("file", path, status, kind))
            return []
        root = self.pages[path] = Reader(body.decode()).root
        links = {path_of(element.attributes.get("href", "")).partition("#")[0] for element in root.first("body").all() if element.tag == "a"}
        return sorted(link for link in links if link.startswith("/") and ("?" not in link or re.fullmatch(r"[^?]*\?page=\d+", link)))

    def page(self, path):
        root = self.pages[path]
        english = re.sub(r"^/zh(?=/|$)", "", path) or "/"
        paths = {"en": english, "x-default": english, "zh-Hans": ("/zh" + english).rstrip("/")}
        yield f"page\t{path}\t200"
        yield f"  title\t{plain(root.first('title').text())}"
        alternates = []
        for element in root.first("head").all():
            at = path_of(element.attributes.get("href") or "")
            if element.tag == "meta" and element.attributes.get("name") == "description":
                yield f"  description\t{plain(element.attributes['content'])}"
            if element.tag == "link" and element.attributes.get("rel") == "canonical":
                assert at == path, (at, path)
                yield "  canonical"
            if element.tag == "link" and element.attributes.get("hreflang"):
                assert at == paths[element.attributes["hreflang"]], (at, path)
                alternates.append(element.attributes["hreflang"])
        if alternates:
            yield "  alternates\t" + "\t".join(alternates)
        for line in Words(root.first("main"), path).lines:
            if line[0] == "h1" or line[1] not in LEFT_OUT or room_of(path) == line[1] == "data":
                yield "  " + "\t".join(line)

    def frame(self, home, language):
        yield f"frame\t{language}"
        body = self.pages[home].first("body")
        for part in [child for child in body.children if isinstance(child, Element) and child.tag in ("header", "footer")]:
            yield from ("  " + "\t".join(line) for line in Words(part, "").lines)

    def figure(self, prefix, path):
        told = self.json(f"{prefix}/api/v1{path}")
        yield from (f"  {field}\t{plain(path_of(str(value)))}" for field, value in told["figure"].items() if value is not None)
        for mention in told["mentions"]:
            yield "\t".join(["  mention", mention["role"], path_of(mention["url"]), mention["printed"], mention["attributed_to"] or ""]).rstrip("\t")
        for element in self.pages[prefix + path].all():
            if element.attributes.get("class") == "note":
                for note in element.children:
                    if isinstance(note, Element):
                        kind = next(inner.text() for inner in note.all() if inner.attributes.get("class") == "note-kind")
                        yield f"  noted\t{kind}\t{plain(note.text()).removeprefix(kind).strip()}"
        for version in told["versions"]:
            yield f"  version\t{version['edition']}\t{version['change']}\t{version['reason'] or ''}".rstrip("\t")

    def record(self):
        self.crawl()
        yield from [*self.frame("/", "en"), *self.frame("/zh", "zh")]
        for path in sorted(self.pages, key=lambda path: (re.sub(r"^/zh(?=/|$)", "", path) or "/", path)):
            yield from self.page(path)
        figures = [path_of(row["url"]) for row in self.json("/data/figures.json")["figures"]]
        for path in sorted(figures):
            english = list(self.figure("", path))
            yield from [f"figure\t{path}", *english, f"figure\t/zh{path}"]
            yield from (line for line in self.figure("/zh", path) if line not in english)
        yield from sorted("\t".join(map(str, line)) for line in self.others)


def path_of(address):
    """The path of an address of the portal; another one as it is."""
    return re.sub(r"^(https://invest\.example|http://(localhost|127\.0\.0\.1):\d+)(?=/|$)", "", address)


def shortened(lines):
    """The lines, with texts that occur several times at the beginning."""
    often = collections.Counter(line.rpartition("\t")[2] for line in lines if line.startswith("  "))
    names = {text: hashlib.sha256(text.encode()).hexdigest()[:6] for text, times in often.items() if times > 1 and len(text.encode()) > 40}
    assert len(set(names.values())) == len(names)
    yield from (f"words\t{name}\t{text}" for text, name in names.items())
    for line in lines:
        start, tab, text = line.rpartition("\t")
        yield f"{start}\t@{names[text]}" if text in names else line


if __name__ == "__main__":
    print("\n".join(shortened(list(Portal(sys.argv[1]).record()))))
