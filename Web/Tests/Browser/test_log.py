"""The log page as a clerk works it: single keys, three sessions, triage, and a network that comes and goes."""

import datetime
import html
import random
import re
import shutil
import signal
import sqlite3
import time
import urllib.parse
from contextlib import closing, contextmanager

import pytest

from desk import Desk, pair, sign_in, wait_until
from visitor import Visitor
from walk import violations

# What browsers themselves say of a network that is away, and of answers that are no success.
AWAY = ("registration blocked by Playwright", "ERR_INTERNET_DISCONNECTED", "ERR_CONNECTION_REFUSED", "ERR_FAILED", "status of 4", "status of 5",
        # The browser was about to fetch the service worker when the network went.
        "error occurred when fetching the script")


class Counter:
    """A browser at the log page, with what its console says."""

    def __init__(self, browser, desk, state=None, **options):
        self.desk = desk
        self.context = browser.new_context(
            storage_state=state, locale="da-DK", timezone_id="Europe/Copenhagen",
            viewport={"width": 1280, "height": 900}, **options)
        self.said = []
        self.page = self.fresh_page()

    def fresh_page(self):
        self.page = self.context.new_page()
        self.page.on("console", lambda message: self.said.append(message.text) if message.type in ("error", "warning") else None)
        self.page.on("pageerror", lambda error: self.said.append(str(error)))
        return self.page

    def open(self, query=""):
        self.page.goto(self.desk.base + "/log" + query)
        return self.ready()

    def ready(self):
        self.page.wait_for_selector("html[data-ready]")
        return self.page

    def keys(self, *keys):
        for key in keys:
            self.page.keyboard.press(key)

    def state(self):
        return self.context.request.get(
            self.desk.base + "/log/state", headers={"Accept": "application/json"}).json()

    def today(self):
        """How many sessions the server has today."""
        return self.state()["today"]

    def until(self, selector, *keys):
        """Presses keys until something is there."""
        for _ in range(8):
            if self.page.locator(selector).count():
                return
            self.keys(*keys)
        raise AssertionError(selector + " did not come")

    def saved(self, line):
        self.page.wait_for_function(
            "line => document.querySelector('#receipt')?.textContent.includes(line)", arg=line, timeout=8000)

    def waiting(self):
        return int(self.page.locator("#outbox").get_attribute("data-count") or 0)

    def tasks(self):
        return self.page.locator("input[name=task]:checked").evaluate_all("tiles => tiles.map(tile => tile.value)")

    def level(self):
        return self.page.locator("input[name=level]:checked").evaluate_all("tiles => tiles.map(tile => tile.value)")

    def kept(self, shelf):
        """What the browser has on a shelf."""
        return self.page.evaluate(
            """shelf => new Promise((done, failed) => {
              const asked = indexedDB.open("lods", 1);
              asked.onerror = failed;
              asked.onsuccess = () => {
                const all = asked.result.transaction(shelf).objectStore(shelf).getAll();
                all.onsuccess = () => { asked.result.close(); done(all.result); };
              };
            })""", shelf)

    def ready_offline(self):
        """Waits until the browser has all that it needs without a network."""
        assert wait_until(lambda: self.page.evaluate(
            """async () => {
              const [name] = await caches.keys();
              if (!name || !navigator.serviceWorker.controller) return false;
              const paths = (await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname);
              return paths.includes("/log/shell") && paths.some(path => path.startsWith("/log/kit/"));
            }"""))


@contextmanager
def counter(browser, desk, state=None, may_say=(), **options):
    made = Counter(browser, desk, state, **options)
    try:
        yield made
        wrong = [line for line in made.said if not any(part in line for part in may_say)]
        assert not wrong, wrong
    finally:
        made.context.close()


@pytest.fixture(scope="module")
def noting(program, office, tmp_path_factory):
    """A server whose office asks for a note with every session."""
    folder = tmp_path_factory.mktemp("noting") / "demo"
    shutil.copytree(office, folder)
    with closing(sqlite3.connect(folder / "desk.sqlite")) as base:
        base.execute("INSERT OR REPLACE INTO setting VALUES ('ask-note', 'always')")
        base.commit()
    desk = Desk(program, folder).start()
    yield desk
    desk.stop()


# The common case


def test_a_common_case_takes_three_keys_and_under_ten_seconds(browser, desk, states):
    with counter(browser, desk, states["desk"]) as clerk:
        clerk.open()
        before = clerk.today()
        began = time.monotonic()
        clerk.keys("2", "1", "Enter")
        clerk.saved("MitID: ny telefon · selv, med et tip")
        assert time.monotonic() - began < 10
        assert clerk.today() == before + 1
        # The form is ready for the next one, and the focus stands where it begins.
        assert clerk.tasks() == [] and clerk.level() == []
        assert clerk.page.evaluate("document.activeElement.id") == "task"
        assert f"{before + 1} " in clerk.page.locator("#today").inner_text()


def test_a_paired_desk_saves_too(browser, desk):
    with counter(browser, desk) as clerk:
        pair(clerk.page, desk)
        clerk.ready()
        clerk.keys("1", "0", "Enter")
        clerk.saved("vist videre")


def test_channel_and_branch_stay_for_the_next_session(browser, desk, states):
    with counter(browser, desk, states["desk"]) as clerk:
        page = clerk.open()
        branches = page.locator("#branch option").evaluate_all("all => all.map(one => one.value)")
        page.select_option("#branch", branches[1])
        page.wait_for_function("branch => document.querySelector('#branch').value === branch", arg=branches[1])
        clerk.keys("Escape", "1", "2", "k", "2")
        assert page.locator("#channel").input_value() == "cafe"
        clerk.keys("Enter")
        clerk.saved("side om side")
        assert page.locator("#channel").input_value() == "cafe"
        assert page.locator("#branch").input_value() == branches[1]
        page.reload()
        clerk.ready()
        assert page.locator("#branch").input_value() == branches[1]


def test_what_is_missing_is_said_at_its_field(browser, desk, states):
    with counter(browser, desk, states["desk"]) as clerk:
        page = clerk.open()
        before = clerk.today()
        clerk.keys("1", "Enter")
        assert page.evaluate("document.activeElement.id") == "problems"
        assert page.title().startswith("Fejl: ")
        assert "Vælg, hvor meget du hjalp." in page.locator("#level-message").inner_text()
        page.locator("#problems a").click()
        assert page.evaluate("document.activeElement.name") == "level"
        # The keys go on from there.
        clerk.keys("3", "Enter")
        clerk.saved("ført pennen")
        assert not page.title().startswith("Fejl")
        assert clerk.today() == before + 1


def test_numbers_out_of_range_are_told_before_anything_is_sent(browser, desk, states):
    with counter(browser, desk, states["desk"]) as clerk:
        page = clerk.open()
        clerk.keys("1", "2", "m")
        page.keyboard.type("700")
        clerk.keys("Enter")
        assert "fra 0 til 600" in page.locator("#minutes-message").inner_text()
        assert clerk.kept("outbox") == []
        page.fill("#minutes", "7")
        clerk.keys("Enter")
        clerk.saved("7 min")


def test_a_double_click_saves_once(browser, desk, states):
    with counter(browser, desk, states["desk"]) as clerk:
        page = clerk.open()
        before = clerk.today()
        clerk.keys("1", "2")
        page.locator("button.save").dblclick()
        clerk.saved("side om side")
        assert clerk.today() == before + 1
        assert page.locator("#problems").count() == 0


# Keys


def test_plus_adds_a_task_and_the_same_key_makes_it_two(browser, desk, states):
    with counter(browser, desk, states["desk"]) as clerk:
        clerk.open()
        clerk.keys("1", "+", "1", "+", "4", "2", "Enter")
        clerk.saved("MitID: første gang i appen ×2 + Digital Post")


def test_letters_open_fields_and_digits_choose_in_them(browser, desk, states):
    with counter(browser, desk, states["desk"]) as clerk:
        page = clerk.open()
        clerk.keys("1", "2", "b", "1", "3", "b")
        seen = page.locator("input[name=barrier]:checked").evaluate_all("all => all.map(one => one.value)")
        assert seen == ["device", "administrative"]
        clerk.keys("0")
        assert page.locator("input[name=barrier]:checked").evaluate_all("all => all.map(one => one.value)") == ["none"]
        clerk.keys("Escape", "u", "2")
        assert page.locator("input[name=outcome]:checked").input_value() != "done"
        clerk.keys("g", "1")
        assert page.locator("#reason").input_value() != ""
        clerk.keys("f")
        assert page.locator("#misdirected").is_checked()
        clerk.keys("Enter")
        clerk.saved("MitID: første gang i appen")


def test_enter_saves_from_the_outcomes_too(browser, desk, states):
    with counter(browser, desk, states["desk"]) as clerk:
        page = clerk.open()
        before = clerk.today()
        clerk.keys("1", "2", "u", "ArrowRight", "Enter")
        clerk.saved("MitID: første gang i appen · side om side · delvist løst")
        # The next citizen is a session of its own.
        clerk.keys("3", "2", "Enter")
        clerk.saved("MitID: glemt pinkode eller bruger-id · side om side")
        assert clerk.today() == before + 2
        clerk.keys("1", "2", "b", "1", "Enter")
        clerk.saved("MitID: første gang i appen · side om side")
        clerk.keys("1", "2", "k", "ArrowDown", "Enter")
        assert wait_until(lambda: clerk.today() == before + 4)


def test_whoever_could_not_be_helped_is_asked_why_at_once(browser, desk, states):
    with counter(browser, desk, states["desk"]) as clerk:
        page = clerk.open()
        assert not page.locator("#reason").is_visible()
        clerk.keys("1", "2", "u", "4")
        assert page.locator("#outcome-3").is_checked()
        assert page.locator("#reason").is_visible() and not page.locator("#more").evaluate("more => more.open")
        clerk.keys("g", "1")
        chosen = page.locator("#reason").evaluate("list => list.selectedOptions[0].textContent")
        assert page.locator("#said").inner_text() == ""
        clerk.keys("Enter")
        clerk.saved(f"MitID: første gang i appen · {chosen.lower()}")
        assert not page.locator("#reason").is_visible()


def test_the_focus_is_on_the_chosen_task(browser, desk, states):
    with counter(browser, desk, states["desk"]) as clerk:
        page = clerk.open()

        def focused():
            return page.evaluate("document.activeElement.name === 'task' ? document.activeElement.value : null")

        clerk.keys("2")
        assert focused() == "mitid-new-phone" == clerk.tasks()[0]
        clerk.keys("1", "Enter")
        clerk.saved("MitID: ny telefon")
        clerk.keys("z")
        clerk.saved("Fortrudt")
        assert focused() == "mitid-new-phone"
        clerk.keys("Alt+3", "9", "Alt+1", "Alt+3")
        ninth = page.locator("#tiles input").nth(8).input_value()
        assert clerk.tasks() == [ninth] and focused() == ninth
        clerk.keys("/")
        page.keyboard.type("mitid ny")
        clerk.keys("Enter")
        assert focused() == "mitid-new-phone"
        # What the space bar does is what the ring says.
        clerk.keys("Space")
        assert clerk.tasks() == [ninth]


@pytest.mark.parametrize("pressed", ["#keys", "#more summary"])
def test_enter_saves_after_something_else_was_clicked(browser, desk, states, pressed):
    with counter(browser, desk, states["desk"]) as clerk:
        page = clerk.open()
        if pressed == "#keys":
            page.locator("#keys").click()
        page.locator(pressed).click()
        clerk.keys("1", "2", "Enter")
        clerk.saved("MitID: første gang i appen · side om side")
        assert page.locator("#keys").inner_text() == "Slå taster fra"
        clerk.keys("1")
        page.locator(pressed).click()
        if pressed == "#keys":
            page.locator("#keys").click()
        clerk.keys("3", "Enter")
        clerk.saved("ført pennen")


def test_a_wrong_task_is_taken_out_and_a_session_cleared_by_keys(browser, desk, states):
    with counter(browser, desk, states["desk"]) as clerk:
        page = clerk.open()
        clerk.keys("1", "2", "Backspace", "4")
        assert clerk.tasks() == [page.locator("#tiles input").nth(3).input_value()] and clerk.level() == ["2"]
        clerk.keys("Shift+Backspace")
        assert clerk.tasks() == [] and clerk.level() == []
        clerk.keys("?")
        keys = page.locator("#key-help").inner_text()
        assert "Backspace" in keys and "Shift + Backspace" in keys and "Enter gemmer ekspeditionen" in keys
        # The list is read from its top.
        assert page.locator("#key-help").evaluate("dialog => dialog.scrollTop") == 0


def test_a_field_is_no_place_for_single_keys(browser, desk, states):
    with counter(browser, desk, states["desk"]) as clerk:
        page = clerk.open()
        clerk.keys("1", "p")
        page.keyboard.type("3")
        assert page.locator("#persons").input_value() == "3"
        assert clerk.level() == []
        clerk.keys("Escape", "2")
        assert clerk.level() == ["2"]


def test_a_key_that_is_held_down_counts_once(browser, desk, states):
    with counter(browser, desk, states["desk"]) as clerk:
        page = clerk.open()
        page.keyboard.down("1")
        page.keyboard.down("1")
        page.keyboard.up("1")
        assert clerk.tasks() == ["mitid-app"]
        assert clerk.level() == []


def test_keys_can_be_turned_off_and_stay_off(browser, desk, states):
    with counter(browser, desk, states["desk"]) as clerk:
        page = clerk.open()
        page.locator("#keys").click()
        clerk.keys("1", "t", "?")
        assert clerk.tasks() == []
        page.reload()
        clerk.ready()
        clerk.keys("1")
        assert clerk.tasks() == []
        assert page.locator("#keys").inner_text() == "Slå taster til"
        page.locator("#keys").click()
        clerk.keys("1")
        assert len(clerk.tasks()) == 1


def test_the_list_of_keys_opens_and_closes(browser, desk, states):
    with counter(browser, desk, states["desk"]) as clerk:
        page = clerk.open()
        clerk.keys("?")
        assert page.locator("#key-help").is_visible()
        clerk.keys("1")
        assert clerk.tasks() == []
        clerk.keys("Escape")
        assert not page.locator("#key-help").is_visible()


# Search


def test_search_with_arrows_enter_and_digits(browser, desk, states):
    with counter(browser, desk, states["desk"]) as clerk:
        page = clerk.open()
        clerk.keys("/")
        assert page.evaluate("document.activeElement.id") == "search"
        page.keyboard.type("mitid ny")
        assert page.locator("#found li").first.inner_text().split("\n")[1] == "MitID: ny telefon"
        assert page.locator("#search").get_attribute("aria-activedescendant") == "found-0"
        clerk.keys("Enter")
        clerk.keys("/")
        page.keyboard.type("e")
        second = page.locator("#found li[data-code]").nth(1).get_attribute("data-code")
        clerk.keys("ArrowDown")
        assert page.locator("#found li[aria-selected=true]").get_attribute("data-code") == second
        third = page.locator("#found li[data-code]").nth(2).get_attribute("data-code")
        clerk.keys("3")
        assert set(clerk.tasks()) == {"mitid-new-phone", third}
        clerk.keys("/")
        page.keyboard.type("xyzzy")
        assert "Ingen opgave passer" in page.locator("#found").inner_text()
        clerk.keys("Escape", "Escape")
        assert not page.locator("#found").is_visible()


def test_a_search_that_came_to_nothing_is_no_session(browser, desk, states):
    with counter(browser, desk, states["desk"]) as clerk:
        page = clerk.open()
        clerk.keys("/")
        page.keyboard.type("mit")
        assert page.locator(".slot .clock").first.inner_text() == "00:00"
        clerk.keys("Escape", "Escape")
        assert page.locator(".slot .clock").first.inner_text() == ""
        assert page.locator(".slot .what").first.inner_text() == "ledig"


def words(text):
    return [word for word in re.split(r"[\W_]+", text.lower()) if word]


def score(task, typed):
    """The rule of the terminal's search, written a second time."""
    own, others = words(task["name"]), [word for text in task["words"] + [task["code"]] for word in words(text)]
    names = own + [word for text in task["names"] for word in words(text)]
    total = 0
    for word in typed.lower().split(" "):
        if not word:
            continue
        if own and own[0].startswith(word):
            total += 8
        elif any(other.startswith(word) for other in own):
            total += 5
        elif any(other.startswith(word) for other in names):
            total += 3
        elif any(other.startswith(word) for other in others):
            total += 2
        elif len(word) >= 3 and any(word in other for other in others + names):
            total += 1
        else:
            return 0
    return total


def test_search_scores_as_the_terminal_does(browser, desk, states):
    with counter(browser, desk, states["desk"]) as clerk:
        page = clerk.open()
        kit = page.evaluate("async () => (await fetch(document.querySelector('#session').dataset.kit)).json()")
        random_ = random.Random(7)
        parts = [word for task in kit["tasks"] for text in task["names"] + task["words"] for word in words(text)]
        typed = []
        for _ in range(400):
            some = [random_.choice(parts) for _ in range(random_.randint(1, 2))]
            typed.append(random_.choice([" ", "-", "  "]).join(word[random_.randint(0, 1):random_.randint(1, 9)] for word in some))
        found = page.evaluate(
            """async typed => {
              const script = [...document.scripts].find(({ src }) => src.endsWith("/log.js")).src;
              const { matching } = await import(script.replace("log.js", "search.js"));
              const kit = await (await fetch(document.querySelector("#session").dataset.kit)).json();
              return typed.map(text => matching(kit, text).map(({ code }) => code));
            }""", typed)
        for text, codes in zip(typed, found):
            plain = text.replace("-", " ")
            if not plain.strip():
                continue
            scores = [(-score(task, plain), place, task["code"]) for place, task in enumerate(kit["tasks"])]
            assert codes == [code for minus, _, code in sorted(scores) if minus], text
        assert sum(1 for codes in found if 0 < len(codes) < len(kit["tasks"])) > 200


def test_weeks_are_those_of_the_calendar(browser, desk, states):
    with counter(browser, desk, states["desk"]) as clerk:
        page = clerk.open()
        days = [datetime.date(2019, 12, 20) + datetime.timedelta(days=9 * number) for number in range(900)]
        weeks = page.evaluate(
            """async days => {
              const script = [...document.scripts].find(({ src }) => src.endsWith("/log.js")).src;
              const { week } = await import(script.replace("log.js", "fields.js"));
              return days.map(([year, month, day]) => week(new Date(year, month - 1, day, 23, 59)));
            }""", [[day.year, day.month, day.day] for day in days])
        assert weeks == ["%d-W%02d" % day.isocalendar()[:2] for day in days]


# Sessions and timers


def test_each_session_has_its_timer_and_the_minutes_go_along(browser, desk, states):
    with counter(browser, desk, states["desk"]) as clerk:
        clerk.page.clock.install()
        page = clerk.open()
        clocks = page.locator(".slot .clock")
        assert clocks.all_inner_texts() == ["", "", ""]
        assert clocks.first.get_attribute("aria-hidden") == "true"
        clerk.keys("1")
        page.clock.fast_forward("04:10")
        clerk.keys("Alt+2", "2")
        page.clock.fast_forward("01:05")
        assert clocks.all_inner_texts() == ["05:15", "01:05", ""]
        assert page.locator(".slot .what").all_inner_texts()[:2] == ["MitID: første gang i appen", "MitID: ny telefon"]
        clerk.keys("2", "Enter")
        clerk.saved("MitID: ny telefon · side om side · 1 min")
        clerk.keys("Alt+1")
        assert len(clerk.tasks()) == 1
        clerk.keys("3", "Enter")
        clerk.saved("5 min")
        assert clocks.all_inner_texts() == ["", "", ""]


def test_open_sessions_outlast_a_new_page_and_a_crash(browser, desk, states):
    with counter(browser, desk, states["desk"], may_say=AWAY, service_workers="block") as clerk:
        page = clerk.open()
        clerk.keys("1", "3", "b", "2", "Alt+2", "4")
        page.reload()
        clerk.ready()
        assert clerk.tasks() == [page.locator("#tiles input").nth(3).input_value()]
        clerk.keys("Alt+1")
        assert clerk.level() == ["3"]
        assert page.locator("input[name=barrier]:checked").count() == 1
        wait_until(lambda: clerk.kept("drafts")[0]["current"] == 0)
        try:
            page.goto("chrome://crash")
        except Exception:
            pass
        clerk.fresh_page()
        page = clerk.open()
        assert clerk.level() == ["3"]
        assert page.locator(".slot .clock").first.inner_text() != ""
        clerk.keys("Enter")
        clerk.saved("ført pennen")


def test_two_tabs_keep_their_own_sessions(browser, desk, states):
    with counter(browser, desk, states["desk"]) as clerk:
        first = clerk.open()
        clerk.keys("1")
        second = clerk.fresh_page()
        clerk.open()
        assert clerk.tasks() == []
        clerk.keys("2")
        first.reload()
        first.wait_for_selector("html[data-ready]")
        clerk.page = first
        assert clerk.tasks() == [first.locator("#tiles input").nth(0).input_value()]
        second.reload()
        second.wait_for_selector("html[data-ready]")
        clerk.page = second
        assert clerk.tasks() == [second.locator("#tiles input").nth(1).input_value()]


def test_clearing_frees_the_session(browser, desk, states):
    with counter(browser, desk, states["desk"]) as clerk:
        page = clerk.open()
        clerk.keys("1", "2")
        page.locator("#clear").click()
        assert clerk.tasks() == [] and clerk.level() == []
        assert page.locator(".slot .clock").first.inner_text() == ""


# Undo and again


def test_the_last_entry_is_taken_back_and_stands_in_the_form(browser, desk, states):
    with counter(browser, desk, states["desk"]) as clerk:
        page = clerk.open()
        before = clerk.today()
        clerk.keys("1", "4", "Enter")
        clerk.saved("uden om det digitale")
        assert re.fullmatch(r"(00:5\d|01:00) tilbage", page.locator("#receipt .hint").inner_text())
        clerk.keys("z")
        clerk.saved("Fortrudt")
        assert clerk.today() == before
        assert clerk.level() == ["4"]
        clerk.keys("3", "Enter")
        clerk.saved("ført pennen")
        assert clerk.today() == before + 1


def test_undo_is_gone_after_the_minute(browser, desk, states):
    with counter(browser, desk, states["desk"]) as clerk:
        clerk.page.clock.install()
        page = clerk.open()
        clerk.keys("1", "2", "Enter")
        clerk.saved("side om side")
        page.clock.fast_forward("01:01")
        assert page.locator("#undo").count() == 0
        clerk.keys("z")
        assert clerk.tasks() == []


def test_one_more_like_it(browser, desk, states):
    with counter(browser, desk, states["desk"]) as clerk:
        clerk.open()
        before = clerk.today()
        clerk.keys("1", "2", "Enter")
        clerk.saved("side om side")
        clerk.keys("r")
        assert wait_until(lambda: clerk.today() == before + 2)


SIZES = [(1366, 657), (1280, 800), (1280, 500), (320, 640), (320, 500)]


@pytest.mark.parametrize("width, height", SIZES)
def test_the_receipt_is_in_sight_and_covers_nothing(browser, desk, states, width, height):
    with counter(browser, desk, states["desk"], reduced_motion="reduce") as clerk:
        clerk.page.set_viewport_size({"width": width, "height": height})
        page = clerk.open()
        clerk.keys("1", "2")
        page.locator("button.save").click()
        clerk.saved("side om side")
        whole = """element => {
          const { top, bottom } = element.getBoundingClientRect();
          return top >= 0 && bottom <= innerHeight + 1;
        }"""
        assert page.locator("#undo").evaluate(whole)
        assert page.locator("#voice").inner_text().startswith("Gemt:")
        # All that the next session needs can be pressed.
        clerk.keys("2", "t")
        covered = page.locator("#triage-steps button, #card p, .slot, .tile input").evaluate_all(
            """all => all.filter(element => {
              element.scrollIntoView({ block: "center" });
              const { left, top, width, height } = element.getBoundingClientRect();
              if (!width) return false;
              return document.elementFromPoint(left + width / 2, top + height / 2)?.closest(".receipt") != null;
            }).map(element => element.textContent || element.id)""")
        assert covered == []


@pytest.mark.parametrize("width, height", [(1366, 657), (1280, 800), (320, 640)])
def test_the_button_that_saves_is_in_sight(browser, desk, states, width, height):
    with counter(browser, desk, states["desk"]) as clerk:
        clerk.page.set_viewport_size({"width": width, "height": height})
        page = clerk.open()
        assert page.locator("button.save").evaluate("button => button.getBoundingClientRect().bottom <= innerHeight")


@pytest.mark.parametrize("width", [1024, 1280, 1366])
def test_nothing_moves_when_all_three_sessions_are_open(browser, desk, states, width):
    with counter(browser, desk, states["desk"]) as clerk:
        clerk.page.set_viewport_size({"width": width, "height": 800})
        page = clerk.open()
        height = "document.querySelector('.slots').offsetHeight"
        before = page.evaluate(height)
        clerk.keys("7", "Alt+2", "8", "Alt+3", "3")
        assert "ledig" not in page.locator(".slots").inner_text()
        assert page.evaluate(height) == before
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_the_levels_stand_in_lines(browser, desk, states):
    with counter(browser, desk, states["desk"]) as clerk:
        page = clerk.open()
        for part in ("kbd", ".name", ".more"):
            tops = page.locator(f".levels .tile {part}").evaluate_all(
                "all => all.map(element => Math.round(element.getBoundingClientRect().top))")
            assert len(tops) == 5 and len(set(tops)) == 1, (part, tops)


# Triage


def test_triage_by_keys_fills_in_the_level(browser, desk, states):
    with counter(browser, desk, states["desk"]) as clerk:
        page = clerk.open()
        clerk.keys("1", "t")
        assert page.locator("#triage-steps h3").first.inner_text() == "Har borgeren gjort det her før?"
        clerk.keys("3")
        clerk.keys("Backspace")
        assert page.locator("#triage-steps h3").first.inner_text() == "Har borgeren gjort det her før?"
        clerk.until("#use-advice", "?")
        advised = page.locator("#advice .number").first.inner_text()
        other = "1" if advised != "1" else "3"
        clerk.keys(other)
        assert "Hvorfor grad" in page.locator("#triage-steps h3").inner_text()
        clerk.keys("2")
        assert clerk.level() == [other]
        assert page.locator("input[name=suggested]").input_value() == advised
        assert page.locator("#other-because").input_value() == "time"
        assert page.locator("#because-block").is_visible()
        clerk.keys("Enter")
        clerk.saved("MitID")


def test_barriers_that_were_seen_go_along(browser, desk, states):
    with counter(browser, desk, states["desk"]) as clerk:
        page = clerk.open()
        clerk.keys("1", "t")
        clerk.until("[data-question=barriers]", "2")
        clerk.keys("2", "3", "Enter")
        clerk.until("#use-advice", "?")
        clerk.keys("Enter")
        assert page.locator("input[name=barrier]:checked").count() == 2


def test_a_task_without_a_level_has_no_triage(browser, desk, states):
    with counter(browser, desk, states["desk"]) as clerk:
        page = clerk.open()
        clerk.keys("5", "t")
        assert page.locator("#triage-begin").count() == 0
        assert not page.locator("#levels .tile-row").is_visible()
        assert "ingen hjælpegrad" in page.locator("#no-level").inner_text()
        clerk.keys("Enter")
        clerk.saved("Fritagelse for Digital Post")


ANSWERS = {
    "before": ["alone", "with-help", "never", "unknown"], "foundation": ["all", "some", "none", "unknown"],
    "learn": ["no", "yes", "unknown"], "deadline": ["no", "yes", "unknown"],
}
BARRIERS = ["device", "digital", "administrative", "language", "helper"]


def shown(text):
    """What a piece of a page says, without its marks and its blanks."""
    return re.sub(r"\s+", " ", html.unescape(re.sub(r"<[^>]+>", " ", text))).strip()


BUTTONS = re.compile(r'<p class="buttons">.*?</p>', re.S)


def advice_of_server(visitor, task, given):
    fields = [("seal", visitor.token), ("do", "triage"), ("task", task), ("outcome", "done"), ("channel", "desk")]
    for question, answer in given.items():
        fields += [("triage-" + question, part) for part in answer.split("+")]
    status, text = visitor.ask("/log", fields)
    assert status == 200, status
    advice = re.search(r'<div class="advice" id="advice">(.*?)</div>', text, re.S)
    return shown(BUTTONS.sub("", advice.group(1)))


def pressed(page, clerk, answers):
    """Answers as the page asks, and comes back with what was answered."""
    given = {}
    for _ in answers:
        if page.locator("#use-advice").count():
            break
        question = page.locator("#triage-steps h3").first.get_attribute("data-question")
        answer = answers[question]
        codes = page.locator("#triage-steps [data-answer]").evaluate_all("all => all.map(one => one.dataset.answer)")
        for part in answer.split("+"):
            clerk.keys("?" if part == "unknown" else str(codes.index(part) + 1))
        if "+" in answer or answer in BARRIERS:
            clerk.keys("Enter")
        given[question] = answer
    return given


def drawn(random_):
    answers = {question: random_.choice(codes) for question, codes in ANSWERS.items()}
    some = random_.sample(BARRIERS, random_.randint(1, 3))
    answers["barriers"] = random_.choice(["none", "unknown", "+".join(some), "+".join(some)])
    return answers


def test_triage_by_keys_says_what_the_server_says(browser, desk, states):
    random_ = random.Random(5)
    visitor = Visitor(desk.base)
    visitor.cookies = {cookie["name"]: cookie["value"] for cookie in states["teacher"]["cookies"]}
    visitor.token = visitor.seal("/log")
    with counter(browser, desk, states["desk"]) as clerk:
        page = clerk.open()
        asked = set()
        for place in range(40):
            # The fifth of the demo's quick list is no guidance.
            key = [1, 2, 3, 4, 6, 7, 8, 9][place % 8]
            page.locator("#clear").click()
            task = page.locator("#tiles input").nth(key - 1).get_attribute("data-code")
            clerk.keys(str(key), "t")
            if place % 8 == 7:
                gate = page.locator("#gates button").nth(place // 8)
                letter = gate.locator("kbd").inner_text().lower()
                code = page.evaluate(
                    """async letter => {
                      const kit = await (await fetch(document.querySelector("#session").dataset.kit)).json();
                      return kit.triage.gates.find(gate => gate.letter === letter).gate;
                    }""", letter)
                clerk.keys(letter)
                given = {"gate": code}
            else:
                given = pressed(page, clerk, drawn(random_))
            asked.add(len(given))
            own = BUTTONS.sub("", page.locator("#advice").inner_html())
            assert shown(own) == advice_of_server(visitor, task, given), (task, given)
            clerk.keys("Escape")
        # Some sets of answers settle it early, others late.
        assert len(asked) > 2, asked


def test_the_script_reads_every_outcome_of_the_table(browser, desk, states):
    """A question is left out only where no answer to it changes anything, for every way of answering."""
    with counter(browser, desk, states["desk"]) as clerk:
        page = clerk.open()
        wrong = page.evaluate(
            """async () => {
              const script = [...document.scripts].find(({ src }) => src.endsWith("/log.js")).src;
              const { Advice } = await import(script.replace("log.js", "advice.js"));
              const kit = await (await fetch(document.querySelector("#session").dataset.kit)).json();
              const advice = new Advice(kit);
              const { order, ways, outcomes } = kit.triage;
              const sizes = order.map(question => ways[question].length);
              const wrong = [];
              let sets = 0;
              for (const complexity of [1, 2, 3]) {
                const task = { guidance: true, complexity, kind: "" };
                const table = outcomes[complexity - 1];
                if (table.length !== sizes.reduce((all, size) => all * size, 1)) wrong.push("size");
                table.forEach((outcome, row) => {
                  let rest = row;
                  const answers = {};
                  order.forEach((question, place) => {
                    answers[question] = ways[question][rest % sizes[place]];
                    rest = Math.floor(rest / sizes[place]);
                  });
                  const reading = advice.reading({ gate: null, given: answers }, task);
                  if (reading.level !== (outcome & 7) || (reading.above !== null) !== Boolean(outcome & 8)) wrong.push(row);
                  if (row % 37) return;
                  // Asked one by one, what is not asked any more is not known, and comes to the same.
                  const given = {};
                  for (let asked; (asked = advice.next(given, complexity)); ) given[asked.question] = answers[asked.question];
                  const short = advice.reading({ gate: null, given }, task);
                  if (short.level !== reading.level || short.ways.length !== reading.ways.length) wrong.push([row, given]);
                  sets += 1;
                });
              }
              if (sets < 300) wrong.push("few");
              return wrong;
            }""")
        assert wrong == []


# The network


def test_offline_entries_wait_in_sight_and_are_sent_once(browser, program, office, tmp_path):
    folder = tmp_path / "demo"
    shutil.copytree(office, folder)
    desk = Desk(program, folder).start()
    try:
        with counter(browser, desk, may_say=AWAY) as clerk:
            sign_in(clerk.page, desk, "desk")
            page = clerk.open()
            before = clerk.today()
            clerk.ready_offline()
            clerk.context.set_offline(True)
            page.wait_for_selector("#outbox:visible")
            assert "Ingen forbindelse" in page.locator("#outbox").inner_text()
            for number, level in enumerate(["1", "2", "3"], start=1):
                clerk.keys(level, level, "Enter")
                assert wait_until(lambda: clerk.waiting() == number), clerk.waiting()
            assert "3 registreringer venter på nettet" in page.locator("#outbox-text").inner_text()
            # The server goes down and comes up meanwhile.
            desk.stop(signal.SIGKILL)
            # The page opens without either of them, and what waits is still there.
            page.reload()
            clerk.ready()
            assert wait_until(lambda: clerk.waiting() == 3)
            assert page.locator("#outbox").is_visible()
            clerk.keys("4", "0", "Enter")
            assert wait_until(lambda: clerk.waiting() == 4)
            clerk.context.set_offline(False)
            assert wait_until(lambda: clerk.waiting() == 4)
            desk.start()
            page.locator("#outbox-send").click()
            assert wait_until(lambda: clerk.kept("outbox") == [], 20)
            assert clerk.today() == before + 4
            assert wait_until(lambda: "Alt er sendt" in page.locator("#outbox-text").inner_text() or page.evaluate(
                "document.querySelector('#session').dataset.page") == "fresh")
            page.reload()
            clerk.ready()
            assert clerk.today() == before + 4
            with closing(sqlite3.connect(folder / "desk.sqlite")) as base:
                today = "SELECT count(*), count(DISTINCT id) FROM entry WHERE day = (SELECT max(day) FROM entry)"
                assert base.execute(today).fetchone() == (before + 4, before + 4)
    finally:
        desk.stop()


def test_a_kept_page_finds_back_to_the_server(browser, desk, states):
    with counter(browser, desk, states["desk"], may_say=AWAY) as clerk:
        page = clerk.open()
        clerk.ready_offline()
        clerk.context.set_offline(True)
        page.reload()
        clerk.ready()
        assert page.locator("#session").get_attribute("data-page") == "kept"
        assert "Sille" not in page.content()
        clerk.keys("1", "2", "Enter")
        assert wait_until(lambda: clerk.waiting() == 1)
        clerk.context.set_offline(False)
        assert wait_until(lambda: clerk.kept("outbox") == [], 20)
        # With the network the way about comes back by itself.
        page.wait_for_selector("#session[data-page=fresh]", timeout=8_000)
        assert page.locator("nav.rooms a").count() > 2
        # A second time within the minute it is not loaded by itself again and again, but not given up either.
        clerk.ready_offline()
        clerk.context.set_offline(True)
        page.reload()
        clerk.ready()
        clerk.keys("1", "2")
        clerk.context.set_offline(False)
        # Whoever is at work is asked.
        page.locator("#reload").click()
        page.wait_for_selector("#session[data-page=fresh]", timeout=8_000)
        clerk.ready()
        assert clerk.level() == ["2"] and clerk.tasks() == ["mitid-app"]


def test_a_lost_answer_stores_nothing_twice(browser, desk, states):
    with counter(browser, desk, states["desk"], may_say=AWAY, service_workers="block") as clerk:
        page = clerk.open()
        before = clerk.today()
        lost, posted = [], []

        def lose(route):
            if route.request.method == "POST":
                posted.append(dict(urllib.parse.parse_qsl(route.request.post_data)))
            if route.request.method == "POST" and not lost:
                lost.append(None)
                lost[0] = route.fetch().status
                return route.abort()
            return route.continue_()

        page.route("**/log", lose)
        clerk.keys("1", "2", "Enter")
        assert wait_until(lambda: clerk.waiting() == 1)
        assert lost == [200] and clerk.today() == before + 1
        page.locator("#outbox-send").click()
        assert wait_until(lambda: clerk.kept("outbox") == [])
        assert clerk.today() == before + 1
        # What is sent at once says nothing of the time; what has waited says the hour that it was saved in.
        assert "hour" not in posted[0]
        assert re.fullmatch(time.strftime("%Y-%m-%dT", time.gmtime()) + r"\d\d:00Z", posted[1]["hour"])
        assert posted[0]["id"] == posted[1]["id"]


def test_an_answer_that_is_not_the_desk_s_is_not_believed(browser, desk, states):
    with counter(browser, desk, states["desk"], may_say=AWAY, service_workers="block") as clerk:
        page = clerk.open()
        before = clerk.today()
        page.route("**/log", lambda route: route.fulfill(status=200, body="<h1>Velkommen på gæstenettet</h1>"))
        clerk.keys("1", "2", "Enter")
        assert wait_until(lambda: clerk.waiting() == 1)
        page.unroute("**/log")
        page.locator("#outbox-send").click()
        assert wait_until(lambda: clerk.kept("outbox") == [])
        assert clerk.today() == before + 1


def test_an_unsent_entry_is_taken_back_without_the_server(browser, desk, states):
    with counter(browser, desk, states["desk"], may_say=AWAY) as clerk:
        clerk.open()
        before = clerk.today()
        clerk.context.set_offline(True)
        clerk.keys("1", "2", "Enter")
        clerk.saved("Venter på nettet")
        clerk.keys("z")
        clerk.saved("Fortrudt")
        assert clerk.kept("outbox") == []
        assert clerk.level() == ["2"]
        clerk.context.set_offline(False)
        assert clerk.today() == before


def spoil(page):
    """Makes the next entry one that the server refuses."""
    spoiled = []

    def change(route):
        if route.request.method == "POST" and not spoiled:
            spoiled.append(True)
            return route.continue_(post_data=re.sub(r"task=[^&]*", "task=no-such-task", route.request.post_data))
        return route.continue_()

    page.route("**/log", change)


def test_a_refused_entry_comes_back_into_the_form(browser, desk, states):
    with counter(browser, desk, states["desk"], may_say=AWAY, service_workers="block") as clerk:
        page = clerk.open()
        spoil(page)
        clerk.keys("1", "2", "Enter")
        page.wait_for_selector("#problems")
        assert page.locator("#task-message").is_visible()
        assert len(clerk.tasks()) == 1 and clerk.level() == ["2"]
        assert clerk.kept("outbox") == []
        clerk.keys("Enter")
        clerk.saved("side om side")


def test_a_refused_entry_is_listed_where_the_form_is_in_use(browser, desk, states):
    with counter(browser, desk, states["desk"], may_say=AWAY, service_workers="block") as clerk:
        page = clerk.open()
        before = clerk.today()
        clerk.context.set_offline(True)
        clerk.keys("1", "2", "Enter")
        assert wait_until(lambda: clerk.waiting() == 1)
        clerk.keys("3")
        spoil(page)
        clerk.context.set_offline(False)
        page.wait_for_selector("#outbox-refused li")
        assert clerk.waiting() == 0
        # It outlasts the page, and what is being typed stays where it is.
        page.reload()
        clerk.ready()
        page.wait_for_selector("#outbox-refused li")
        assert len(clerk.tasks()) == 1 and clerk.level() == []
        page.get_by_role("button", name="Ret").click()
        assert clerk.level() == ["2"]
        assert page.locator(".slot[aria-pressed=true]").get_attribute("data-slot") == "2"
        clerk.keys("Enter")
        clerk.saved("side om side")
        assert clerk.today() == before + 1
        assert page.locator("#outbox-refused li").count() == 0


def test_entries_outlast_the_end_of_the_sign_in(browser, desk, states):
    with counter(browser, desk, states["outreach"], may_say=AWAY) as clerk:
        page = clerk.open()
        before = clerk.today()
        clerk.context.clear_cookies()
        clerk.keys("1", "2", "Enter")
        page.wait_for_selector("#outbox-sign-in:visible")
        assert clerk.waiting() == 1
        assert page.locator("#outbox-sign-in").get_attribute("href") == "/sign-in?to=%2Flog"
        clerk.keys("3")
        # Somebody signs in, and comes back to the page.
        clerk.context.add_cookies(states["manager"]["cookies"])
        clerk.open()
        assert wait_until(lambda: clerk.kept("outbox") == [])
        assert clerk.today() == before + 1
        assert len(clerk.tasks()) == 1


def test_a_new_sign_in_elsewhere_is_no_hindrance(browser, desk, states):
    """The page's seal belongs to a session that is over: the script fetches a new one and sends once more."""
    with counter(browser, desk, states["manager"], may_say=AWAY) as clerk:
        clerk.open()
        clerk.context.clear_cookies()
        clerk.context.add_cookies(states["administrator"]["cookies"])
        clerk.keys("1", "2", "Enter")
        clerk.saved("side om side")


def test_signing_out_leaves_no_session_behind(browser, desk, states):
    with counter(browser, desk, states["data-protection-officer"], may_say=AWAY) as clerk:
        clerk.context.clear_cookies()
        clerk.context.add_cookies(states["administrator"]["cookies"])
        page = clerk.open()
        clerk.ready_offline()
        clerk.keys("1", "2")
        wait_until(lambda: clerk.kept("drafts"))
        # The form is sent by the script: its own answer does not matter here, so nobody else's sign-in is ended.
        page.route("**/sign-out", lambda route: route.fulfill(status=200, body="<title>ude</title>", content_type="text/html"))
        page.locator("details.me summary").click()
        page.locator("details.me form button").click()
        page.wait_for_url("**/sign-out")
        page.goto(desk.base + "/health")
        assert clerk.kept("drafts") == []
        assert page.evaluate("caches.keys().then(names => names.length)") == 1


def test_where_the_browser_keeps_nothing_the_page_says_so(browser, desk, states):
    with counter(browser, desk, states["teacher"], may_say=AWAY) as clerk:
        clerk.page.add_init_script("Object.defineProperty(globalThis, 'indexedDB', { value: undefined })")
        page = clerk.open()
        before = clerk.today()
        clerk.context.set_offline(True)
        clerk.keys("1", "2", "Enter")
        assert wait_until(lambda: clerk.waiting() == 1)
        assert "går tabt, hvis siden lukkes" in page.locator("#outbox-text").inner_text()
        clerk.context.set_offline(False)
        assert wait_until(lambda: clerk.today() == before + 1)
        assert wait_until(lambda: "Alt er sendt" in page.locator("#outbox-text").inner_text())


def test_a_page_that_answers_to_a_form_goes_on_from_it(browser, desk, states):
    """As after a sign-in that came in between, where the server's page holds what was typed."""
    with counter(browser, desk, states["teacher"], may_say=AWAY) as clerk:
        page = clerk.open()
        before = clerk.today()
        clerk.keys("1")
        page.evaluate(
            """() => {
              const form = document.querySelector("#session");
              form.elements["slot-2"].value = "task=mitid-pin&seconds=65";
              form.submit();
            }""")
        clerk.ready()
        assert page.locator("#session").get_attribute("data-page") == "answer"
        assert page.locator("#level-message").is_visible()
        assert clerk.tasks() == ["mitid-app"]
        assert "01:" in page.locator(".slot .clock").nth(1).inner_text()
        clerk.keys("2", "Enter")
        clerk.saved("side om side")
        clerk.keys("Alt+2")
        assert clerk.tasks() == ["mitid-pin"]
        assert clerk.today() == before + 1


# Notes


def test_a_note_is_looked_through_before_it_is_kept_or_sent(browser, noting):
    with counter(browser, noting, may_say=AWAY) as clerk:
        sign_in(clerk.page, noting, "desk")
        page = clerk.open()
        posted = []
        page.on("request", lambda request: posted.append(request.post_data or "") if request.method == "POST" else None)
        before = clerk.today()
        clerk.keys("1", "2", "n")
        page.keyboard.type("Ring til Anna Jensen, 010190-1234")
        page.wait_for_selector("#note-findings mark")
        assert "CPR" in page.locator("#note-findings").inner_text()
        clerk.keys("Enter")
        page.wait_for_selector("#note-message")
        assert "et navn" in page.locator("#note-message").inner_text()
        assert posted == []
        kept = str(clerk.kept("drafts")) + str(clerk.kept("outbox"))
        assert "1234" not in kept and "Anna" not in kept
        page.fill("#note", "Printeren var gået i stå")
        assert page.locator("#note-findings").inner_text() == ""
        assert wait_until(lambda: "Printeren" in str(clerk.kept("drafts")))
        clerk.context.set_offline(True)
        clerk.keys("Enter")
        assert wait_until(lambda: clerk.waiting() == 1)
        clerk.context.set_offline(False)
        assert wait_until(lambda: clerk.kept("outbox") == [])
        assert clerk.today() == before + 1


def stored(desk):
    """How many entries the log has; a device is not told."""
    with closing(sqlite3.connect(f"file:{desk.folder}/desk.sqlite?mode=ro", uri=True)) as base:
        return base.execute("SELECT count(*) FROM entry").fetchone()[0]


def test_without_the_gate_a_note_waits_nowhere(browser, noting):
    visitor = Visitor(noting.base)
    visitor.pair(noting.code())
    cookies = [{"name": name, "value": value, "url": noting.base} for name, value in visitor.cookies.items()]
    with counter(browser, noting, may_say=AWAY, service_workers="block") as clerk:
        clerk.context.add_cookies(cookies)
        page = clerk.page
        page.route("**/gate.wasm", lambda route: route.abort())
        clerk.open()
        before = stored(noting)
        clerk.keys("1", "2", "n")
        page.keyboard.type("Ring til Anna Jensen, 010190-1234")
        clerk.keys("Enter")
        # The server looks instead.
        page.wait_for_selector("#note-message")
        assert "CPR" in page.locator("#note-message").inner_text()
        assert clerk.kept("outbox") == []
        page.fill("#note", "Printeren var gået i stå")
        clerk.context.set_offline(True)
        clerk.keys("Enter")
        page.wait_for_function("() => document.querySelector('#note-message')?.textContent.includes('kan ikke tjekkes')")
        assert clerk.kept("outbox") == [] and "Printeren" not in str(clerk.kept("drafts"))
        assert page.locator("#note").input_value() == "Printeren var gået i stå"
        clerk.context.set_offline(False)
        clerk.keys("Enter")
        clerk.saved("side om side")
        assert stored(noting) == before + 1


# What the browser may keep


def test_the_kept_page_holds_nothing_of_anybody(browser, desk, states):
    visitor = Visitor(desk.base)
    assert visitor.ask("/log/state", accept="application/json")[0] == 401
    assert visitor.ask("/log/shell")[0] == 303
    visitor.cookies = {cookie["name"]: cookie["value"] for cookie in states["teacher"]["cookies"]}
    status, shell = visitor.ask("/log/shell")
    assert status == 200
    _, page = visitor.ask("/log")
    name = shown(re.search(r"<summary><bdi>(.*?)</bdi>", page).group(1))
    assert name in page and name not in shell
    for part in ['name="seal"', 'name="id"', "/sign-out", "/accounts", 'class="rooms"', 'id="timeout"']:
        assert part not in shell, part
    status, script = visitor.ask("/sw.js")
    assert status == 200 and "/gate.wasm" in script
    with counter(browser, desk, states["teacher"]) as clerk:
        page = clerk.open()
        clerk.ready_offline()
        paths = page.evaluate(
            """async () => {
              const cache = await caches.open((await caches.keys())[0]);
              return (await cache.keys()).map(({ url }) => new URL(url).pathname);
            }""")
        others = [path for path in paths if not path.startswith(("/assets/", "/log/kit/")) and path != "/log/shell"]
        assert others == []


# For everybody


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_what_the_script_shows_is_accessible(browser, desk, states, theme):
    with counter(browser, desk, states["teacher"], may_say=AWAY, color_scheme=theme, reduced_motion="reduce") as clerk:
        page = clerk.open()

        def look(what):
            wrong = violations(page)
            assert wrong == [], (what, wrong)

        clerk.keys("1", "Enter")
        look("problems")
        clerk.keys("t")
        look("triage")
        clerk.until("#use-advice", "?")
        look("advice")
        clerk.keys("Enter")
        page.locator("#more summary").click()
        # What is under the button that stays is scrolled from under it.
        page.evaluate("scrollTo(0, document.body.scrollHeight)")
        look("fields")
        clerk.keys("Enter", "Enter")
        page.locator("button.save").click()
        clerk.saved("MitID")
        look("receipt")
        clerk.keys("/")
        page.keyboard.type("mit")
        look("search")
        clerk.keys("Escape", "Escape", "?")
        look("keys")
        clerk.keys("Escape")
        clerk.context.set_offline(True)
        clerk.keys("1", "2", "Enter")
        assert wait_until(lambda: clerk.waiting() == 1)
        look("outbox")
        clerk.context.set_offline(False)
        assert wait_until(lambda: clerk.kept("outbox") == [])


@pytest.mark.parametrize("language", ["sv", "en"])
def test_the_script_speaks_the_page_s_language(browser, desk, states, language):
    with counter(browser, desk, states["teacher"]) as clerk:
        page = clerk.open()
        page.locator(f"form.tongues button[value={language}]").click()
        clerk.ready()
        clerk.keys("1", "2", "Enter")
        clerk.saved({"sv": "Sparat:", "en": "Saved:"}[language])
        # No text has a place left open.
        assert not re.search(r"\{\w+\}", page.locator("main").inner_text())
        page.locator("form.tongues button[value=da]").click()
        clerk.ready()
