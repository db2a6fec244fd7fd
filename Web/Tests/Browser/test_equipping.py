"""An office gets a room and kit, lends the kit and takes it along, by the keyboard and without a script."""

import datetime

from desk import today
from walk import reach, violations, visit


def type_day(page, field, day):
    for end, part in [("", day.day), ("-month", day.month), ("-year", day.year)]:
        page.locator("#" + field + end).focus()
        page.keyboard.press("Control+A")
        page.keyboard.type(str(part))


def test_a_room_by_keys_and_a_term_in_it(browser, desk, states):
    page = visit(browser, states["teacher"])
    said = []
    page.on("console", lambda message: said.append(message.text) if message.type in ("error", "warning") else None)
    page.goto(desk.base + "/courses")
    reach(page, "Lokaler")
    page.keyboard.press("Enter")
    page.wait_for_url("**/courses/rooms")
    reach(page, "Nyt lokale")
    page.keyboard.press("Enter")
    page.wait_for_url("**/courses/new-room")
    reach(page, "Gem lokalet")
    page.keyboard.press("Enter")
    # What is wrong has the focus and leads to its field.
    page.wait_for_selector("#problems")
    assert page.locator("#problems li").count() >= 2
    assert not violations(page)
    if page.locator("#branch").input_value() == "":
        page.locator("#branch").select_option(index=1)
    page.locator("#name").focus()
    page.keyboard.type("Havnestuen")
    page.locator("#floor").focus()
    page.keyboard.type("2")
    page.locator("#seats").focus()
    page.keyboard.type("9")
    page.get_by_label("Teleslynge").focus()
    page.keyboard.press("Space")
    reach(page, "Gem lokalet")
    page.keyboard.press("Enter")
    page.wait_for_selector(".notice.success")
    assert page.locator("h1").inner_text() == "Havnestuen, etage 2"
    assert "Teleslynge" in page.locator("main").inner_text()
    assert not violations(page)
    page.goto(desk.base + "/courses/plan")
    assert "Havnestuen" in page.locator("#room").inner_text()
    # What the page says of a wrong form is no fault of the page.
    assert [line for line in said if "422" not in line] == []
    page.context.close()


def test_kit_is_made_lent_and_back_and_a_team_takes_it_along(browser, desk, states):
    page = visit(browser, states["administrator"], java_script_enabled=False)
    page.goto(desk.base + "/courses/new-kit")
    page.fill("#name", "Kuffert med øvetelefoner")
    page.select_option("#branch", "kulturvaerftet")
    page.fill("#pieces", "7")
    page.select_option("#kind", "practice")
    page.get_by_role("button", name="Gem udstyret").click()
    page.wait_for_selector(".notice.success")
    own = page.url.split("?")[0]
    page.goto(desk.base + "/outreach/teams/nord")
    before = page.locator("main li", has_text="Øvetelefon").inner_text()
    page.get_by_role("link", name="Se og ret udstyret").click()
    assert page.url.endswith("/courses/kit#kulturvaerftet")
    page.get_by_role("link", name="Kuffert med øvetelefoner").click()
    page.select_option("#to", "hornbaek")
    page.fill("#pieces", "5")
    last = today() + datetime.timedelta(days=6)
    for end, part in [("", last.day), ("-month", last.month), ("-year", last.year)]:
        page.fill("#until" + end, str(part))
    page.get_by_role("button", name="Lån ud").click()
    page.wait_for_selector(".notice.success")
    assert "Hornbæk" in page.locator("#loans").inner_text()
    page.goto(desk.base + "/outreach/teams/nord")
    lent = page.locator("main li", has_text="Øvetelefon").inner_text()
    assert int(before.split(": ")[1]) - int(lent.split(": ")[1]) == 5
    page.goto(own)
    page.get_by_role("button", name="Er tilbage").click()
    page.wait_for_selector(".notice.success")
    page.goto(desk.base + "/outreach/teams/nord")
    assert page.locator("main li", has_text="Øvetelefon").inner_text() == before
    page.context.close()


def test_kit_goes_out_of_use_by_keys(browser, desk, states):
    page = visit(browser, states["outreach"])
    page.goto(desk.base + "/courses/kit")
    page.locator("table a").first.click()
    page.wait_for_url("**/courses/kit/*")
    type_day(page, "last", today() + datetime.timedelta(days=30))
    reach(page, "Tag ud af brug")
    page.keyboard.press("Enter")
    page.wait_for_selector(".notice.success")
    assert "Sidste dag" in page.locator("p.lead").inner_text()
    assert not violations(page)
    reach(page, "Tag i brug igen")
    page.keyboard.press("Enter")
    page.wait_for_selector(".notice.success:has-text('i brug igen')")
    assert "I brug" in page.locator("p.lead").inner_text()
    page.context.close()
