"""Everything but the outbox works without JavaScript: a session from the first press to undo, with triage and slots."""

import re

import pytest

from desk import pair


@pytest.fixture
def page(browser, desk, states):
    context = browser.new_context(storage_state=states["manager"], locale="da-DK", java_script_enabled=False,
                                  viewport={"width": 1280, "height": 900})
    context.set_default_timeout(8_000)
    yield context.new_page()
    context.close()


def today(page):
    return int(re.search(r"\d+", page.locator("#today").inner_text()).group(0))


def choose(page, name):
    page.locator(".tile", has_text=name).first.locator("input").click()


def press(page, value):
    page.locator(f"#session button[name=do][value={value}]:not(.unseen)").first.click()


def test_a_session_is_logged_and_undone(page, desk):
    page.goto(desk.base + "/log")
    before = today(page)
    choose(page, "MitID: ny telefon")
    choose(page, "Ført pennen")
    press(page, "save")
    assert "MitID: ny telefon · ført pennen" in page.locator("#receipt").inner_text()
    assert today(page) == before + 1
    assert not page.locator("input[name=task]:checked").count(), "the form is ready for the next one"
    page.get_by_role("button", name="Fortryd").click()
    assert today(page) == before
    # What was undone stands in the form again.
    assert page.locator("input[name=task]:checked").count() == 1


def test_a_form_without_a_task_says_what_to_do(page, desk):
    page.goto(desk.base + "/log")
    press(page, "save")
    assert page.locator("#problems li").inner_text() == "Vælg, hvad borgeren kom for."
    assert "Vælg, hvad borgeren kom for." in page.locator("#task-message").inner_text()
    assert page.title().startswith("Fejl:")
    href = page.locator("#problems a").get_attribute("href")
    assert page.locator(href).get_attribute("name") == "task"


def test_three_sessions_stay_open(page, desk):
    page.goto(desk.base + "/log")
    choose(page, "MitID: ny telefon")
    press(page, "slot-2")
    choose(page, "Digital Fuldmagt")
    choose(page, "Side om side")
    press(page, "slot-3")
    choose(page, "Print, scan og kopi")
    press(page, "slot-1")
    assert page.locator(".tile:has(input:checked)", has_text="MitID: ny telefon").count() == 1
    assert [tab.inner_text().replace("\n", " ").split(" ", 1)[1] for tab in page.locator(".slot").all()][0].startswith("MitID")
    press(page, "slot-2")
    press(page, "save")
    assert "Digital Fuldmagt · side om side" in page.locator("#receipt").inner_text()
    press(page, "slot-3")
    assert page.locator(".tile:has(input:checked)", has_text="Print, scan og kopi").count() == 1


def test_triage_advises_with_its_reasons(page, desk):
    page.goto(desk.base + "/log")
    choose(page, "MitID: første gang i appen")
    page.locator("#questions summary").click()
    for question, answer in (("before", 2), ("foundation", 2), ("deadline", 1)):
        page.locator(f"#triage-{question}-{answer}").check()
    press(page, "triage")
    advice = page.locator("#advice")
    level = int(advice.locator(".level .number").inner_text())
    assert level >= 3
    points = [int(text.replace("−", "-")) for text in advice.locator(".points .number").all_inner_texts()]
    assert f"Point i alt: {sum(points)}" in advice.inner_text()
    press(page, f"use-{level}")
    assert page.locator("input[name=level]:checked").get_attribute("value") == str(level)
    press(page, "save")
    assert page.locator("#receipt").count() == 1


def test_a_backlog_is_one_entry(page, desk):
    page.goto(desk.base + "/log")
    before = today(page)
    page.get_by_role("link", name="Efterregistrering").click()
    choose(page, "Print, scan og kopi")
    page.fill("#count", "7")
    level = page.locator(".tile", has_text="Selv, med et tip")
    if level.count():
        level.first.locator("input").click()
    page.locator("main button.primary").first.click()
    assert page.locator(".receipt").count() == 1, page.locator("main").inner_text()
    page.goto(desk.base + "/log")
    assert today(page) == before + 7


def test_a_device_logs_and_reads_nothing(browser, desk):
    context = browser.new_context(locale="da-DK", java_script_enabled=False)
    page = context.new_page()
    pair(page, desk)
    choose(page, "MitID: ny telefon")
    choose(page, "Side om side")
    press(page, "save")
    assert page.locator("#receipt").count() == 1
    for path in ("/reports/desk", "/audit", "/accounts", "/tasks", "/me", "/branches", "/privacy", "/doctor"):
        assert page.goto(desk.base + path).status == 403, path
    assert page.locator("nav.rooms").count() == 0
    context.close()
