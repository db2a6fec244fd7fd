"""A team on the road, as the tests of it need it: a server of their own with a round today, and a telephone."""

import datetime
import shutil
import sqlite3
from contextlib import closing, contextmanager

import pytest

from desk import Desk, sign_in, today

FIRST, SECOND, MOVED, HOME = 28, 5, 11, 34


def day_number(ahead=0):
    """A day from the office's today on, as the database counts days."""
    return (today() - datetime.date(1970, 1, 1)).days + ahead


def base(desk, file="desk"):
    return closing(sqlite3.connect(f"{desk.folder}/{file}.sqlite", timeout=10))


def change(desk, *statements, file="desk"):
    with base(desk, file) as file:
        for statement in statements:
            file.execute(*statement)
        file.commit()


@pytest.fixture
def own(program, office, tmp_path):
    """A server of the test's own, whose northern team has three places and a home today."""
    folder = tmp_path / "demo"
    shutil.copytree(office, folder)
    desk = Desk(program, folder).start()
    for begins, number in [(570, FIRST), (660, SECOND), (780, MOVED), (870, HOME)]:
        change(desk, ("UPDATE outreach_visit SET day = ?, begins = ?, team = 1, other_team = NULL, state = 3 "
                      "WHERE number = ?", (day_number(), begins, number)))
    change(desk, ("DELETE FROM outreach_log WHERE visit IN (?, ?, ?, ?)", (FIRST, SECOND, MOVED, HOME)),
           ("UPDATE outreach_visit SET place = NULL, area = (SELECT min(number) FROM area) WHERE number = ?", (HOME,)))
    yield desk
    desk.stop()


@contextmanager
def telephone(browser, **options):
    context = browser.new_context(
        locale="da-DK", timezone_id="Europe/Copenhagen", viewport={"width": 360, "height": 740}, has_touch=True,
        reduced_motion="reduce", **options)
    wrong = []
    context.on("weberror", lambda error: wrong.append(str(error.error)))
    yield context
    context.close()
    assert not wrong, wrong


def road(context, desk, query=""):
    page = context.new_page()
    page.goto(desk.base + "/outreach/road" + query)
    page.wait_for_selector("#road")
    return page


def keep(page):
    page.locator("#road-keep").press("Enter")
    page.wait_for_selector("#road-remove", timeout=30_000)
    assert "Turen er gemt på telefonen" in page.locator("#road-kept-said").inner_text()


@contextmanager
def kept_round(browser, desk):
    """A telephone that has taken today's round along, with the page open."""
    with telephone(browser) as context:
        sign_in(context.new_page(), desk, "administrator")
        page = road(context, desk)
        keep(page)
        yield context, page


def count(page, visit, helped, minutes=None):
    """Counts a visit by keys alone."""
    page.locator(f".stop[data-visit='{visit}'] .count a").press("Enter")
    page.wait_for_selector("#road-count:visible")
    page.locator("#count-0").press_sequentially(str(helped))
    page.locator("#level-0").select_option("2")
    if minutes is not None:
        page.fill("#minutes", str(minutes))
    page.locator("#road-form button[type=submit]").press("Enter")
    page.wait_for_selector("#road-count", state="hidden")


def waiting(page):
    return int(page.locator("#road-queue").get_attribute("data-waiting") or 0)


def in_store(page, shelf):
    return page.evaluate(
        """shelf => new Promise(done => {
          const asked = indexedDB.open("lods-road");
          asked.onsuccess = () => {
            const all = asked.result.transaction(shelf).objectStore(shelf).getAll();
            all.onsuccess = () => { asked.result.close(); done(all.result); };
          };
        })""", shelf)


def logged(desk):
    """What is counted of each visit: sessions and minutes."""
    with base(desk) as file:
        return {visit: (sessions, minutes) for visit, sessions, minutes in file.execute(
            "SELECT visit, sessions, minutes FROM outreach_log WHERE visit IN (?, ?, ?)", (FIRST, SECOND, MOVED))}


def sessions(desk):
    with base(desk) as file:
        return file.execute("SELECT coalesce(sum(count), 0) FROM entry WHERE is_void = 0").fetchone()[0]
