"""A person at the desk of a portal in demo mode: signs in and publishes changes of figures through the forms."""

import html.parser
import http.client
import http.cookies
import re
import urllib.parse
import uuid


class Forms(html.parser.HTMLParser):
    """The forms of a page, each with its address and the values that a browser would send without a change."""

    def __init__(self, page):
        super().__init__()
        self.all, self.text, self.choice = [], None, None
        self.feed(page)

    def handle_starttag(self, tag, attributes):
        has = dict(attributes)
        if tag == "form":
            self.all.append((has.get("action", ""), []))
        elif self.all and tag == "input" and has.get("name") and "disabled" not in has:
            if has.get("type") not in ("checkbox", "radio", "submit") or "checked" in has:
                self.all[-1][1].append((has["name"], has.get("value") or ""))
        elif self.all and tag == "textarea":
            self.text = (has["name"], "")
        elif self.all and tag == "select":
            self.choice = (has.get("name"), None)
        elif self.choice and tag == "option" and (self.choice[1] is None or "selected" in has):
            self.choice = (self.choice[0], has.get("value", ""))

    def handle_data(self, data):
        if self.text:
            self.text = (self.text[0], self.text[1] + data)

    def handle_endtag(self, tag):
        if tag == "textarea" and self.text:
            self.all[-1][1].append((self.text[0], self.text[1].removeprefix("\n")))
            self.text = None
        elif tag == "select" and self.choice:
            if self.choice[0]:
                self.all[-1][1].append((self.choice[0], self.choice[1] or ""))
            self.choice = None

    def to(self, pattern):
        return next(form for form in self.all if re.search(pattern, form[0]))


class Person:
    def __init__(self, port, email=None, password=None):
        self.port = port
        self.cookies = http.cookies.SimpleCookie()
        if email:
            self.send("/staff/login", "login", email=email, password=password)

    def ask(self, method, address, body=None, form="application/x-www-form-urlencoded"):
        headers = {"Cookie": "; ".join(f"{name}={cookie.value}" for name, cookie in self.cookies.items())}
        if body is not None:
            headers["Content-Type"] = form
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=300)
        connection.request(method, address, body, headers)
        answer = connection.getresponse()
        text = answer.read().decode()
        for cookie in answer.headers.get_all("Set-Cookie") or []:
            self.cookies.load(cookie)
        if method == "GET" and answer.status in (302, 303):
            return self.ask("GET", answer.headers["Location"])
        return answer.status, answer.headers.get("Location"), text

    def filled(self, page, form, **values):
        """Returns the address and the body of a form with other values."""
        action, fields = Forms(self.ask("GET", page)[2]).to(form)
        kept = [(name, value) for name, value in fields if name not in values]
        return action or page, urllib.parse.urlencode([*kept, *values.items()])

    def upload(self, page, form, file, **values):
        """Sends a form with a file and other values; returns the status and the page."""
        action, fields = Forms(self.ask("GET", page)[2]).to(form)
        kept = [(name, value) for name, value in fields if name not in values and name != "file"]
        status, _, text = self.ask("POST", action or page, *multipart([*kept, *values.items()], file))
        return status, text

    def send(self, page, form, **values):
        status, place, text = self.ask("POST", *self.filled(page, form, **values))
        assert status in (302, 303), (page, form, status, re.sub(r"<[^>]*>|\s+", " ", text)[:3000])
        return urllib.parse.urlsplit(place).path


def multipart(fields, file):
    """Returns the body of a form with a file, and its type."""
    mark = uuid.uuid4().hex
    parts = "".join(f'--{mark}\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{value}\r\n' for name, value in fields)
    begin = f'{parts}--{mark}\r\nContent-Disposition: form-data; name="file"; filename="file"\r\nContent-Type: application/octet-stream\r\n\r\n'
    return begin.encode() + file + f"\r\n--{mark}--\r\n".encode(), f"multipart/form-data; boundary={mark}"


def approved(editor, reviewer, figure, number):
    """Changes the number of the figure to one that no source prints, and returns the path of the change when it is approved."""
    reason = f"The agency counted again: {number}."
    origin = {"origin": "not-printed", "origin-reason.en": reason, "note.correction.en": reason}
    change = editor.send(f"/staff/content/figure/{figure}", "content/figure/", number=number, **origin)
    editor.send(change, "submission$", kind="correction", reason="A digit was wrong.")
    reviewer.send(change, "approval$")
    return change


def order(reviewer, change):
    """Returns the address and the body of the form that publishes the change."""
    return reviewer.filled("/staff/editions/new", "/staff/editions$", change=change.rsplit("/", 1)[1], summary="A digit was corrected.", when="now")
