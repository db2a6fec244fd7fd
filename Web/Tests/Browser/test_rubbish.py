"""Every form that an administrator meets, sent with rubbish: empty, whole of it, and field by field beside what stands there.

The forms are found on the pages themselves, so that what is added there is asked here. Nothing may end in a fault of the
program, nothing typed may come back as markup, and the desk must be well afterwards."""

import re
import urllib.parse
from html.parser import HTMLParser

import pytest

from test_pages import ROLES, paths
from visitor import Visitor

RUBBISH = "\"><script>alert(1)</script>\u202e\u0000%&'9223372036854775807æ"
# What a number, a date, a choice and a text are wrong by; the long one is past every limit of a field.
WRONG = [RUBBISH, "-1", "2026-02-30", "99999999999999999999", "æ" * 6000]
# These end the visit, change who visits, or press the same key again for minutes.
LEFT_OUT = re.compile(r"^/(sign-out|sign-in|language|me(/|$)|devices/\d+|accounts/1(/|$)|releases/propose)")


class Forms(HTMLParser):
    """The forms of a page that are sent, each with its place and what it sends when nothing is changed."""

    def __init__(self, text):
        super().__init__()
        self.forms, self.open, self.select, self.area = [], None, None, None
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        own = dict(attributes)
        if tag == "form":
            self.open = {"action": own.get("action", ""), "fields": [], "keys": []}
            if own.get("method", "get").lower() == "post":
                self.forms.append(self.open)
        if self.open is None or own.get("name") is None and tag not in ("option",):
            return
        if tag == "input" and own.get("type") not in ("submit", "button", "image", "reset"):
            if own.get("type") not in ("checkbox", "radio") or "checked" in own:
                self.open["fields"].append((own["name"], own.get("value") or ""))
        elif tag == "button":
            self.open["keys"].append((own["name"], own.get("value") or ""))
        elif tag == "select":
            self.select = own["name"]
            self.open["fields"].append((own["name"], ""))
        elif tag == "option" and self.select and ("selected" in own or self.open["fields"][-1] == (self.select, "")):
            self.open["fields"][-1] = (self.select, own.get("value") or "")
        elif tag == "textarea":
            self.area = own["name"]
            self.open["fields"].append((own["name"], ""))

    def handle_data(self, data):
        if self.area and self.open:
            self.open["fields"][-1] = (self.area, data)

    def handle_endtag(self, tag):
        if tag == "form":
            self.open = None
        elif tag == "select":
            self.select = None
        elif tag == "textarea":
            self.area = None


def variants(form):
    """What is sent: nothing, rubbish everywhere, and each field wrong beside the others as they stand."""
    key = form["keys"][:1]
    own = [(name, value) for name, value in form["fields"] if name != "seal"]
    yield []
    yield [(name, RUBBISH) for name, _ in own] + key
    for place, (name, _) in enumerate(own):
        wrong = WRONG[place % len(WRONG)]
        yield own[:place] + [(name, wrong)] + own[place + 1:] + key
        # The same field twice, and once more left out.
        yield own + [(name, RUBBISH)] + key
        yield own[:place] + own[place + 1:] + key


@pytest.fixture(scope="module")
def pages(browser, desk, states):
    context = browser.new_context(storage_state=states["administrator"], locale="da-DK", service_workers="block")
    page = context.new_page()
    found = paths(page, desk, ROLES["administrator"])
    context.close()
    return found


def test_rubbish_in_every_form(desk, states, pages):
    visitor = Visitor(desk.base)
    visitor.cookies = {cookie["name"]: cookie["value"] for cookie in states["administrator"]["cookies"]}
    forms = {}
    for path in pages:
        status, text = visitor.ask(path)
        for form in Forms(text).forms if status == 200 else []:
            action = urllib.parse.urlsplit(form["action"] or path).path
            # The same form of another row tells nothing new.
            kind = (re.sub(r"\d+", "0", action), frozenset(name for name, _ in form["fields"]))
            if not LEFT_OUT.match(action):
                forms.setdefault(kind, (action, form))
    wrong, sent, back = [], 0, 0
    for action, form in forms.values():
        seal = dict(form["fields"]).get("seal", "")
        for fields in variants(form):
            status, answer = visitor.ask(action, [("seal", seal)] + fields)
            sent += 1
            if status >= 500 or status in (401, 405):
                wrong.append((action, status, [(name, value[:20]) for name, value in fields]))
            if "<script>alert" in answer:
                wrong.append((action, "comes back as markup", [name for name, _ in fields]))
            back += "&lt;script&gt;alert" in answer
    assert visitor.ask("/")[0] == 200
    assert desk.is_well()
    assert not wrong, "\n".join(map(str, wrong[:40]))
    # Otherwise the walk has met no form, or nothing of it was read.
    assert len(forms) > 40 and sent > 800 and back > 50, (len(forms), sent, back)
    print(len(forms), "forms,", sent, "sent,", back, "shown again")
