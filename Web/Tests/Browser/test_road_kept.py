"""A round that was taken along: what is kept of it, for how long, and who sees it."""

import datetime
import json

from desk import now, sign_in, today, wait_until
from road import FIRST, HOME, SECOND, base, change, count, day_number, in_store, keep, kept_round, own, road, telephone


def test_a_round_is_deleted_by_hand_and_by_signing_out(browser, own):
    with kept_round(browser, own) as (context, page):
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
    with kept_round(browser, own) as (context, page):
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


def test_a_round_goes_ten_days_after_it_was_taken_whatever_day_it_is_for(browser, own):
    with kept_round(browser, own) as (context, page):
        page.evaluate("""() => new Promise((done, fail) => {
            const opening = indexedDB.open("lods-road");
            opening.onerror = fail;
            opening.onsuccess = () => {
                const shelf = opening.result.transaction("days", "readwrite").objectStore("days");
                shelf.openCursor().onsuccess = ({ target: { result: cursor } }) => {
                    if (!cursor) { opening.result.close(); return done(); }
                    cursor.update({ ...cursor.value, until: "2999-12-31" }).onsuccess = () => cursor.continue();
                };
            };
        })""")
        page.close()
        for days, left in [(10, 1), (11, 0)]:
            page = context.new_page()
            page.clock.install(time=now() + datetime.timedelta(days=days))
            context.set_offline(True)
            page.goto(own.base + "/outreach/road")
            page.wait_for_selector("#tour" if left else "#road-off:visible")
            assert len(in_store(page, "days")) == left
            page.close()


def test_a_round_is_not_shown_where_there_is_a_connection_and_nobody_is_signed_in(browser, own):
    with kept_round(browser, own) as (context, page):
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


def test_nothing_on_the_telephone_names_anybody_and_notes_are_looked_through(browser, own):
    with base(own, "people") as file:
        names = [name for (name,) in file.execute("SELECT name FROM person WHERE name IS NOT NULL")]
    assert names
    with kept_round(browser, own) as (context, page):
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
    with kept_round(browser, own) as (context, page):
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
