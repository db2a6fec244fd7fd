"""A visitor without a browser: keeps cookies, reads the token out of a form, and saves sessions as the page's script does."""

import http.client
import json
import re
import urllib.parse
import uuid


class Visitor:
    def __init__(self, base):
        self.host = base.split("://")[1]
        self.cookies = {}
        self.connection = None

    def ask(self, path, fields=None, accept="text/html"):
        """The status and the text of an answer; fields are sent as a form."""
        if self.connection is None:
            self.connection = http.client.HTTPConnection(self.host, timeout=20)
        headers = {"Accept": accept, "Cookie": "; ".join(f"{k}={v}" for k, v in self.cookies.items())}
        body = None
        if fields is not None:
            headers["Content-Type"] = "application/x-www-form-urlencoded"
            body = urllib.parse.urlencode(fields)
        self.connection.request("GET" if body is None else "POST", path, body, headers)
        reply = self.connection.getresponse()
        for name, value in reply.getheaders():
            if name.lower() == "set-cookie":
                key, rest = value.split("=", 1)
                self.cookies[key] = rest.split(";")[0]
        return reply.status, reply.read().decode()

    def seal(self, path):
        status, page = self.ask(path)
        assert status == 200, (path, status)
        return re.search(r'name="seal" value="([0-9a-f]+)"', page).group(1)

    def pair(self, code):
        status, _ = self.ask("/pair", {"seal": self.seal("/pair"), "code": code})
        assert status == 303, status
        # What ties a form to the browser is the device's own secret from now on.
        self.cookies = {k: v for k, v in self.cookies.items() if k.endswith("device")}
        self.token = self.seal("/log")

    def save(self, task="mitid-app", level="2", entry=None):
        """Saves a session; the identity once the desk has said that it is stored, else nothing."""
        entry = entry or str(uuid.uuid4())
        fields = {"seal": self.token, "do": "save", "id": entry, "task": task, "level": level, "outcome": "done",
                  "channel": "desk"}
        status, text = self.ask("/log", fields, accept="application/json")
        return json.loads(text)["id"] if status == 200 else None

    def again(self):
        """The same visitor with a connection of its own."""
        other = Visitor("http://" + self.host)
        other.cookies, other.token = dict(self.cookies), self.token
        return other
