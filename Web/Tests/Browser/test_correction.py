"""What a team counted at a visit is put right on the visit's page, by keys alone, and the log keeps why."""

import sqlite3
from contextlib import closing

from walk import violations, visit


def facts(desk, number):
    with closing(sqlite3.connect(desk.folder + "/desk.sqlite", timeout=10)) as file:
        record = file.execute("SELECT minutes, sessions FROM outreach_log WHERE visit = ?", (number,)).fetchone()
        log = file.execute("SELECT coalesce(sum(count), 0) FROM entry WHERE is_void = 0").fetchone()[0]
        changes = file.execute("SELECT count(*) FROM entry_change").fetchone()[0]
    return record, log, changes


def counted(desk):
    """The newest visit to a place that was counted with more than one session."""
    with closing(sqlite3.connect(desk.folder + "/desk.sqlite", timeout=10)) as file:
        return file.execute(
            "SELECT visit FROM outreach_log JOIN outreach_visit ON number = visit "
            "WHERE place IS NOT NULL AND sessions > 1 ORDER BY day DESC, visit LIMIT 1").fetchone()[0]


def test_a_visit_is_corrected_by_keys_and_the_log_knows(browser, desk, states):
    number = counted(desk)
    (minutes, sessions), log, changes = facts(desk, number)
    page = visit(browser, states["outreach"], viewport={"width": 1280, "height": 800})
    page.goto(desk.base + f"/outreach/visits/{number}")
    page.get_by_role("link", name="Ret det, der er talt").press("Enter")
    page.wait_for_selector("#right-0")
    stood = int(page.locator("#right-0").input_value())
    page.locator("#right-0").fill(str(stood + 1))
    page.locator("#minutes").fill(str(minutes + 5))
    page.locator("#because").focus()
    page.keyboard.press("T")
    page.get_by_role("button", name="Gem rettelsen").press("Enter")
    page.wait_for_selector("main .notice.success")
    assert "er rettet" in page.locator("main .notice.success").inner_text()
    assert f"Talt: {minutes + 5} minutter, {sessions + 1} ekspeditioner" in page.locator("main").inner_text()
    assert facts(desk, number) == ((minutes + 5, sessions + 1), log + 1, changes + 1)
    page.context.close()


def test_the_form_is_whole_on_a_small_screen_and_tells_what_is_wrong(browser, desk, states):
    page = visit(browser, states["outreach"], viewport={"width": 320, "height": 800})
    page.goto(desk.base + f"/outreach/visits/{counted(desk)}/correct")
    assert violations(page) == []
    page.locator("#right-0").fill("mange")
    page.get_by_role("button", name="Gem rettelsen").press("Enter")
    page.wait_for_selector("#problems")
    assert violations(page) == []
    assert page.locator("#right-0").input_value() == "mange"
    assert not page.evaluate("document.documentElement.scrollWidth > window.innerWidth")
    page.context.close()
