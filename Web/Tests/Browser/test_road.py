"""A team on the road: visits are counted without a connection, and are sent once, days later."""

import pytest

from desk import now, sign_in, wait_until
from road import (
    FIRST, MOVED, SECOND, base, change, count, day_number, in_store, keep, kept_round, logged, own, road,
    sessions, telephone, waiting)
from walk import violations


def two_days_pass(desk):
    """Nobody has used the sign-in for two days, and the desk was started anew meanwhile."""
    desk.stop()
    change(desk, ("UPDATE web_session SET opened = opened - 172800, seen = seen - 172800, confirmed = confirmed - 172800",),
           file="people")
    desk.start()


def test_two_stops_without_a_connection_are_sent_once_two_days_later(browser, own):
    with kept_round(browser, own) as (context, page):
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


def test_another_account_neither_sees_nor_sends_what_is_not_theirs(browser, own):
    with kept_round(browser, own) as (context, page):
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
    with kept_round(browser, own) as (context, page):
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
