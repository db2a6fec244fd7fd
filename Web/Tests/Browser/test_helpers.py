"""A volunteer is won: added, talked with, trained and put on a term; a partner and a calendar of others beside it."""

import datetime

from desk import today
from walk import reach, violations, visit


def day(page, field, value):
    for end, number in (("", value.day), ("-month", value.month), ("-year", value.year)):
        page.fill("#" + field + end, str(number))


def test_a_volunteer_won(browser, desk, states):
    page = visit(browser, states["administrator"], viewport={"width": 1280, "height": 900})
    page.goto(desk.base + "/courses/partners")
    reach(page, "Ny partner")
    page.keyboard.press("Enter")
    page.wait_for_url("**/partners/new")
    assert violations(page) == []
    page.fill("#name", "Opdigtet Seniornet")
    day(page, "agreed", today() - datetime.timedelta(days=300))
    day(page, "renews", today() + datetime.timedelta(days=30))
    reach(page, "Gem partneren")
    page.keyboard.press("Enter")
    page.wait_for_selector("text=Partneren er tilføjet.")
    assert "Skal fornyes senest" in page.locator("main").inner_text()
    assert violations(page) == []

    page.goto(desk.base + "/courses/helpers")
    reach(page, "Ny underviser eller frivillig")
    page.keyboard.press("Enter")
    page.wait_for_url("**/helpers/new")
    assert violations(page) == []
    page.fill("#name", "Opdigtet Hjælper")
    page.keyboard.press("Tab")
    page.keyboard.type("20304050")
    page.locator("#partner").select_option(label="Opdigtet Seniornet")
    reach(page, "Tilføj personen")
    page.keyboard.press("Enter")
    page.wait_for_selector("text=Personen er tilføjet.")
    assert "Opdigtet" not in page.url and "Opdigtet" not in page.title()
    for step in ("Samtalen er holdt", "Oplæringen er slut", "Gør aktiv"):
        reach(page, step)
        page.keyboard.press("Enter")
        page.wait_for_selector("main .notice.success")
        assert violations(page) == []
    assert "kan sættes på hold" in page.locator("main").inner_text()

    page.goto(desk.base + "/courses")
    page.goto(desk.base + page.locator("main table tbody th a").first.get_attribute("href") + "/staff")
    page.locator("#helper").select_option(label="Opdigtet Hjælper")
    reach(page, "Sæt på holdet")
    page.keyboard.press("Enter")
    page.wait_for_selector("text=Personen er på holdet.")
    page.context.close()


def test_a_calendar_of_others_read_in(browser, desk, states, tmp_path):
    page = visit(browser, states["administrator"], viewport={"width": 390, "height": 800})
    stamp = (today() + datetime.timedelta(days=20)).strftime("%Y%m%d")
    event = f"BEGIN:VEVENT\r\nUID:1\r\nDTSTART:{stamp}T100000\r\nDTEND:{stamp}T120000\r\nSUMMARY:Bankospil\r\nEND:VEVENT\r\n"
    bad = "BEGIN:VEVENT\r\nUID:2\r\nSUMMARY:Fest\r\nEND:VEVENT\r\n"
    file = tmp_path / "seniorhuset.ics"
    file.write_text("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + event + bad + "END:VCALENDAR\r\n", newline="")
    page.goto(desk.base + "/courses/other-offers")
    page.fill("#name", "Opdigtet Seniorhus")
    page.locator("#audience").select_option("seniors")
    page.set_input_files("#upload", str(file))
    page.locator("main form[enctype] button.primary").press("Enter")
    page.wait_for_selector(".error-summary")
    assert "Linje" in page.locator("main").inner_text() and "lods" not in page.locator("main").inner_text()
    assert violations(page) == []
    # The file waits in the page: it is not chosen again.
    page.locator("#skip").check()
    page.locator("main form[enctype] button.primary").press("Enter")
    page.wait_for_selector("text=er læst ind: 1 dato")
    assert not page.evaluate("document.documentElement.scrollWidth > window.innerWidth")
    page.locator("main a", has_text="Opdigtet Seniorhus").first.press("Enter")
    page.wait_for_selector("h1:has-text('Opdigtet Seniorhus')")
    assert "Bankospil" in page.locator("main").inner_text()
    assert violations(page) == []
    page.context.close()
