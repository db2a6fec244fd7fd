"""A team on the road: the round is taken along, visits are counted without a connection, and are sent once, days later."""

import datetime
import json
import shutil
import sqlite3
from contextlib import closing, contextmanager

import pytest

from desk import Desk, now, sign_in, today, wait_until
from test_pages import violations

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


def two_days_pass(desk):
    """Nobody has used the sign-in for two days, and the desk was started anew meanwhile."""
    desk.stop()
    change(desk, ("UPDATE web_session SET opened = opened - 172800, seen = seen - 172800, confirmed = confirmed - 172800",),
           file="people")
    desk.start()


def test_two_stops_without_a_connection_are_sent_once_two_days_later(browser, own):
    with telephone(browser) as context:
        page = context.new_page()
        sign_in(page, own, "administrator")
        page = road(context, own)
        keep(page)
        before = sessions(own)
        context.set_offline(True)
        count(page, FIRST, 3, 70)
        assert wait_until(lambda: waiting(page) == 1)
        count(page, SECOND, 2)
        assert wait_until(lambda: waiting(page) == 2)
        page.close()
        # Opened without a connection: the round and what waits are there.
        page = road(context, own)
        page.wait_for_selector("#tour")
        assert "Ingen forbindelse. Du ser turen, som den var" in page.locator("#road-off").inner_text()
        assert wait_until(lambda: waiting(page) == 2)
        assert page.locator(".stop .became").all_inner_texts() == ["Venter på at blive sendt"] * 2
        assert sessions(own) == before and logged(own) == {}
        page.close()
        two_days_pass(own)
        context.set_offline(False)
        page = road(context, own)
        page.wait_for_selector("#road-sign-in:visible")
        # Whoever finds the telephone sees how many wait, and neither the round nor what was counted.
        assert page.locator("#tour").count() == 0 and page.locator("#road-queue-list li").count() == 0
        assert "ikke logget ind" in page.locator("#road-off").inner_text()
        assert page.locator("#road-sign-in").inner_text() == "Log ind for at sende 2 besøg"
        assert sessions(own) == before
        page.locator("#road-sign-in").press("Enter")
        page.wait_for_url("**/sign-in?to=*")
        sign_in(page, own, "administrator")
        page.goto(own.base + "/outreach/road")
        assert wait_until(lambda: logged(own) == {FIRST: (3, 70), SECOND: (2, 60)}), logged(own)
        assert wait_until(lambda: waiting(page) == 0)
        assert "Alt er sendt." in page.locator("#road-queue").inner_text()
        # Loaded anew they are sent no second time.
        page.reload()
        page.wait_for_timeout(1500)
        assert sessions(own) == before + 5
        # The office sees them.
        page.goto(f"{own.base}/outreach/visits/{FIRST}")
        assert "Gennemført" in page.locator("main").inner_text()
        assert all(entry["content"] == "" for entry in in_store(page, "visits"))


def test_an_answer_that_was_lost_on_the_way_counts_nothing_twice(browser, own):
    with telephone(browser, service_workers="block") as context:
        page = context.new_page()
        sign_in(page, own, "administrator")
        page = road(context, own)
        before = sessions(own)
        lost = []

        def lose(route):
            if route.request.method == "POST" and not lost:
                lost.append(route.fetch().status)
                return route.abort()
            return route.continue_()

        page.route("**/outreach/road", lose)
        count(page, FIRST, 4)
        assert wait_until(lambda: page.title() and lost == [200])
        assert wait_until(lambda: waiting(page) == 1)
        page.locator("#road-send").press("Enter")
        assert wait_until(lambda: waiting(page) == 0)
        assert sessions(own) == before + 4


def test_a_round_is_deleted_by_hand_and_by_signing_out(browser, own):
    with telephone(browser) as context:
        page = context.new_page()
        sign_in(page, own, "administrator")
        page = road(context, own)
        keep(page)
        page.locator("#road-remove").press("Enter")
        page.wait_for_selector("#road-remove", state="detached")
        assert in_store(page, "days") == []
        keep(page)
        page.locator("details.me summary").click()
        page.locator("details.me form button").click()
        page.wait_for_url("**/sign-in*")
        assert in_store(page, "days") == []
        context.set_offline(True)
        page.goto(own.base + "/outreach/road")
        page.wait_for_selector("#road-off:visible")
        assert page.locator("#tour").count() == 0


def test_a_round_that_is_old_goes_by_itself_also_without_a_connection(browser, own):
    with telephone(browser) as context:
        page = context.new_page()
        sign_in(page, own, "administrator")
        page = road(context, own)
        keep(page)
        page.close()
        page = context.new_page()
        page.clock.install(time=now() + datetime.timedelta(days=3))
        context.set_offline(True)
        page.goto(own.base + "/outreach/road")
        page.wait_for_selector("#tour")
        page.clock.set_system_time(now() + datetime.timedelta(days=4))
        page.goto(own.base + "/outreach/road")
        page.wait_for_selector("#road-off:visible")
        assert "Telefonen har ingen tur til dig" in page.locator("#road-off").inner_text()
        assert in_store(page, "days") == []


def test_a_round_is_not_shown_where_there_is_a_connection_and_nobody_is_signed_in(browser, own):
    with telephone(browser) as context:
        page = context.new_page()
        sign_in(page, own, "administrator")
        page = road(context, own)
        keep(page)
        assert len(in_store(page, "days")) == 1
        context.set_offline(True)
        page.goto(own.base + "/outreach/road")
        page.wait_for_selector("#tour")
        # The connection comes back while the page is open, and the sign-in is gone.
        context.clear_cookies()
        context.set_offline(False)
        page.wait_for_selector("text=du er ikke logget ind")
        assert page.locator("#tour").count() == 0
        page.goto(own.base + "/outreach/road")
        page.wait_for_url("**/sign-in?to=*")


def test_a_round_far_ahead_is_not_offered_and_what_waited_too_long_is_a_line(browser, own):
    change(own, ("UPDATE outreach_visit SET day = ? WHERE number = ?", (day_number(9), SECOND)))
    far = (today() + datetime.timedelta(days=9)).isoformat()
    with telephone(browser) as context:
        page = context.new_page()
        sign_in(page, own, "administrator")
        page = road(context, own, f"?day={far}")
        page.wait_for_selector("text=Turen kan tages med på telefonen fra")
        assert page.locator("#road-keep").count() == 0
        page = road(context, own)
        keep(page)
        context.set_offline(True)
        count(page, FIRST, 3, 70)
        page.close()
        page = context.new_page()
        page.clock.install(time=now() + datetime.timedelta(days=94))
        page.goto(own.base + "/outreach/road")
        page.wait_for_selector("text=Ikke sendt, for gammelt")
        assert in_store(page, "days") == []
        assert [(visit["content"], visit["mine"]) for visit in in_store(page, "visits")] == [("", [])]


def test_another_account_neither_sees_nor_sends_what_is_not_theirs(browser, own):
    with telephone(browser) as context:
        page = context.new_page()
        sign_in(page, own, "administrator")
        page = road(context, own)
        keep(page)
        before = sessions(own)
        context.set_offline(True)
        count(page, FIRST, 3)
        assert wait_until(lambda: waiting(page) == 1)
        page.close()
        context.clear_cookies()
        context.set_offline(False)
        page = context.new_page()
        sign_in(page, own, "outreach")
        page.goto(own.base + "/outreach/road")
        page.wait_for_selector("#road-queue:visible")
        said = page.locator("#road-queue").inner_text()
        assert "1 besøg fra en anden konto venter på telefonen" in said
        assert page.locator("#road-queue-list li").count() == 0
        assert in_store(page, "days") == []
        page.wait_for_timeout(1000)
        assert sessions(own) == before
        # Without a connection it is not seen either.
        context.set_offline(True)
        page.goto(own.base + "/outreach/road")
        page.wait_for_selector("#road-off:visible")
        assert page.locator("#tour").count() == 0 and page.locator("#road-queue-list li").count() == 0


def test_what_a_colleague_did_meanwhile_is_told_with_both_sides(browser, own):
    with telephone(browser) as context:
        page = context.new_page()
        sign_in(page, own, "administrator")
        page = road(context, own)
        keep(page)
        context.set_offline(True)
        for visit, helped in [(FIRST, 3), (SECOND, 2), (MOVED, 1)]:
            count(page, visit, helped)
        assert wait_until(lambda: waiting(page) == 3)
        # A colleague counts the first, the office gives the second another day, and the third is cancelled.
        with browser.new_context(locale="da-DK") as other:
            desk = other.new_page()
            sign_in(desk, own, "manager")
            desk.goto(f"{own.base}/outreach/visits/{FIRST}/log")
            desk.fill("#count-0", "5")
            desk.select_option("#level-0", "1")
            desk.fill("#minutes", "55")
            desk.locator("main form button[type=submit]").click()
            desk.wait_for_url("**/outreach/visits/*done=*")
        change(own, ("UPDATE outreach_visit SET day = ? WHERE number = ?", (day_number(3), SECOND)),
               ("UPDATE outreach_visit SET state = (SELECT 7) WHERE number = ?", (MOVED,)))
        before = sessions(own)
        context.set_offline(False)
        page.wait_for_selector("#road-queue-list [data-do=agree] >> nth=2")
        told = page.locator("#road-queue-list > li").all_inner_texts()
        assert "En anden har talt besøget med imens." in told[0] and "Hjulpet 5 gange, 5 personer, 55 minutter." in told[0]
        assert "3 × MitID" in told[0]
        assert "en anden dag" in told[1] and "2 × MitID" in told[1]
        assert "ikke blevet til noget" in told[2]
        assert sessions(own) == before, "nothing is counted before it is said"
        assert violations(page) == []
        # Mine is added to the first, the second is counted on its day, and the third is let go, which is asked once.
        page.locator("#road-queue-list > li").nth(0).locator("[data-do=agree]").press("Enter")
        assert wait_until(lambda: logged(own).get(FIRST) == (8, 90)), logged(own)
        page.locator("#road-queue-list > li").nth(1).locator("[data-do=agree]").press("Enter")
        assert wait_until(lambda: SECOND in logged(own))
        last = page.locator("#road-queue-list > li").nth(2)
        last.locator("[data-do=drop]").press("Enter")
        assert page.evaluate("document.activeElement.dataset.do") == "stay"
        page.locator("[data-do=drop-now]").press("Enter")
        assert wait_until(lambda: len([e for e in in_store(page, "visits") if not e.get("isSent")]) == 0)
        assert sessions(own) == before + 5
        assert MOVED not in logged(own)


def test_nothing_on_the_telephone_names_anybody_and_notes_are_looked_through(browser, own):
    with base(own, "people") as file:
        names = [name for (name,) in file.execute("SELECT name FROM person WHERE name IS NOT NULL")]
    assert names
    with telephone(browser) as context:
        page = context.new_page()
        sign_in(page, own, "administrator")
        page = road(context, own)
        keep(page)
        kept = json.dumps(in_store(page, "days"), ensure_ascii=False)
        assert "Hjemmebesøg" in kept and "Kræver forbindelse" in kept
        assert not [name for name in names if name in kept]
        assert f"visits/{HOME}" not in kept and f'data-visit="{HOME}"' not in kept
        context.set_offline(True)
        page.goto(own.base + "/outreach/road")
        page.wait_for_selector("#tour")
        page.locator(f".stop[data-visit='{FIRST}'] .count a").click()
        page.fill("#count-0", "1")
        page.locator("#road-form > details.more:not(.helped) > summary").click()
        page.fill("#unsolved", "Ring til Ester på 010190-1234")
        page.locator("#road-form button[type=submit]").click()
        page.wait_for_selector("#road-problems .error-summary")
        assert "0190" not in json.dumps(in_store(page, "drafts")) and in_store(page, "visits") == []
        # What was typed is still there when the page is opened again.
        page.fill("#unsolved", "Wifi virkede ikke")
        assert wait_until(lambda: "Wifi" in json.dumps(in_store(page, "drafts")))
        page.goto(own.base + "/outreach/road")
        page.wait_for_selector("#tour")
        page.locator(f".stop[data-visit='{FIRST}'] .count a").click()
        page.wait_for_selector("#road-count:visible")
        assert page.input_value("#count-0") == "1" and page.input_value("#unsolved") == "Wifi virkede ikke"


def test_a_round_that_was_changed_at_the_office_is_fetched_anew_when_the_page_is_opened(browser, own):
    with telephone(browser) as context:
        page = context.new_page()
        sign_in(page, own, "administrator")
        page = road(context, own)
        keep(page)
        change(own, ("UPDATE outreach_visit SET begins = 690 WHERE number = ?", (SECOND,)))
        page.reload()
        page.wait_for_selector("text=Turen er ændret, siden du tog den med.")
        assert "11.30–" in in_store(page, "days")[0]["html"]
        # Back from where there was none, the page says so and leads to the newest.
        context.set_offline(True)
        page.goto(own.base + "/outreach/road")
        page.wait_for_selector("text=Ingen forbindelse. Du ser turen")
        context.set_offline(False)
        page.wait_for_selector("text=Der er forbindelse. Du ser turen")
        page.locator("#road-off a").press("Enter")
        page.wait_for_selector("#road-keep")


def test_without_scripts_a_stop_leads_to_the_form_of_the_visit(browser, own, office):
    with telephone(browser) as first:
        page = first.new_page()
        sign_in(page, own, "administrator")
        state = first.storage_state()
    with telephone(browser, java_script_enabled=False, storage_state=state) as context:
        page = road(context, own)
        assert not page.locator("#road-kept").is_visible() and not page.locator("#road-count").is_visible()
        page.locator(f".stop[data-visit='{FIRST}'] .count a").click()
        page.fill("#count-0", "2")
        page.select_option("#level-0", "2")
        page.locator("main form button[type=submit]").click()
        assert logged(own)[FIRST][0] == 2


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [320, 390])
def test_the_page_is_whole_on_a_telephone(browser, own, scheme, width):
    context = browser.new_context(
        locale="da-DK", timezone_id="Europe/Copenhagen", viewport={"width": width, "height": 740},
        color_scheme=scheme, reduced_motion="reduce")
    page = context.new_page()
    sign_in(page, own, "administrator")
    page.goto(own.base + "/outreach/road")
    keep(page)
    page.locator(".stop .count a").first.click()
    page.fill("#minutes", "x")
    page.locator("#road-form button[type=submit]").click()
    page.wait_for_selector("#road-problems .error-summary")
    assert violations(page) == []
    assert not page.evaluate("document.documentElement.scrollWidth > window.innerWidth")
    context.set_offline(True)
    page.goto(own.base + "/outreach/road")
    page.wait_for_selector("#tour")
    assert violations(page) == []
    assert not page.evaluate("document.documentElement.scrollWidth > window.innerWidth")
    small = page.evaluate(
        """[...document.querySelectorAll("#road a, #road button, #road summary")]
          .filter(each => each.checkVisibility() && each.getBoundingClientRect().height < 44)
          .map(each => each.textContent)""")
    assert small == []
    context.close()
