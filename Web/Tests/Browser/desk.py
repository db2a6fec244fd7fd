"""A web desk of its own for the browser tests: an invented office, a server on a free port, and ways in."""

import contextlib
import datetime
import os
import re
import shutil
import signal
import subprocess
import time
import urllib.request
import zoneinfo

ROLES = ["desk", "teacher", "outreach", "manager", "administrator", "data-protection-officer"]
NAMES = {
    "da": ["Skranke", "Underviser", "Opsøgende", "Leder", "Administrator", "Databeskyttelsesrådgiver"],
    "sv": ["Disk", "Kursledare", "Uppsökande", "Chef", "Administratör", "Dataskyddsombud"],
}


class Desk:
    """One running `lods-web --demo`, and what it said when it started."""

    def __init__(self, program, folder, port=0, language="da", more=()):
        self.program, self.folder, self.port = program, str(folder), port
        self.language, self.more = language, list(more)
        self.process = None
        self.said = ""

    def start(self):
        self.process = subprocess.Popen(
            [self.program, "--data", self.folder, "--demo", "--port", str(self.port), "--language", self.language,
             *self.more],
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
            env={**os.environ, "LANG": "C.UTF-8", "NO_COLOR": "1"})
        lines = []
        # The last line that a demo says is the pairing code.
        while not lines or "/pair" not in lines[-1]:
            line = self.process.stdout.readline()
            if not line:
                raise RuntimeError("the desk did not start: " + self.process.stderr.read())
            lines.append(line)
        self.said = "".join(lines)
        self.base = re.search(r"http://[0-9.]+:\d+", self.said).group(0)
        # Stopped and started again, it is where it was.
        self.port = int(self.base.rsplit(":", 1)[1])
        return self

    def stop(self, how=signal.SIGTERM):
        if self.process and self.process.poll() is None:
            self.process.send_signal(how)
            self.process.wait(timeout=20)
        self.process = None

    def link(self, role):
        """The one-time link of a role; it is used up by the first who takes it."""
        return re.search(re.escape(NAMES[self.language][ROLES.index(role)]) + r"\s+(http\S+)", self.said).group(1)

    def code(self):
        """The code that makes a browser a desk; it is used up by the first who types it."""
        return re.search(r"\b[2-9A-Z]{5}-[2-9A-Z]{5}\b", self.said).group(0)

    def is_well(self):
        with urllib.request.urlopen(self.base + "/health", timeout=5) as reply:
            return reply.status == 200


@contextlib.contextmanager
def public_pages(program, folder):
    """The second process, with the same folder; it starts once the office has put something up."""
    assert wait_until(lambda: os.path.exists(folder + "/public/board.sqlite"), 60)
    process = subprocess.Popen(
        [program, "--public", "--data", folder, "--port", "0", "--language", "da"],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
        env={**os.environ, "LANG": "C.UTF-8", "NO_COLOR": "1"})
    process.base = re.search(r"http://[0-9.]+:\d+", process.stdout.readline()).group(0)
    try:
        yield process
    finally:
        process.send_signal(signal.SIGTERM)
        process.wait(timeout=20)


def now():
    """The time at the office, which is in Denmark wherever the tests run."""
    return datetime.datetime.now(zoneinfo.ZoneInfo("Europe/Copenhagen"))


def today():
    """The office's day: around midnight it is another one than that of a machine elsewhere."""
    return now().date()


def sign_in(page, desk, role):
    """Signs a page's browser in with a role's link."""
    page.goto(desk.link(role))
    page.locator("main button[type=submit]").click()
    page.wait_for_url(lambda url: "/sign-in" not in url)


def pair(page, desk):
    """Makes a page's browser a desk's device."""
    page.goto(desk.base + "/pair")
    page.fill("#code", desk.code())
    page.locator("main button[type=submit]").click()
    page.wait_for_url("**/log")


def chromium():
    path = shutil.which("chromium")
    if not path:
        raise RuntimeError("chromium is missing: apt-get install chromium")
    return path


def wait_until(question, seconds=10):
    """Waits for something that is asked again and again."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if question():
            return True
        time.sleep(0.05)
    return False
