"""Nothing typed into a form is lost by a link, the back button, a fault or a language; and nothing is sent twice."""

import re

import pytest


@pytest.fixture
def page(browser, desk, states):
    context = browser.new_context(storage_state=states["administrator"], locale="da-DK",
                                  timezone_id="Europe/Copenhagen", viewport={"width": 1280, "height": 900})
    context.set_default_timeout(8_000)
    page = context.new_page()
    page.wrong = []
    page.on("pageerror", lambda error: page.wrong.append(str(error)))
    yield page
    assert not page.wrong
    context.close()


def fill(page, name="Sille Skranke", user="sille"):
    page.fill("#name", name)
    page.fill("#user-name", user)
    page.check("input[name=role][value=desk]")
    page.check("input[name=role][value=teacher]")
    page.check("input[name=reach][value=some]")
    page.check("input[name=branch][value=hornbaek]")
    page.select_option("#language", "sv")


def filled(page):
    checked = page.locator("main input:checked").evaluate_all("boxes => boxes.map(box => box.value)")
    return [page.input_value("#name"), page.input_value("#user-name"), *checked, page.input_value("#language")]


FILLED = ["Sille Skranke", "sille", "desk", "teacher", "some", "hornbaek", "sv"]


def test_back_from_a_link_finds_what_was_typed(page, desk):
    page.goto(desk.base + "/accounts/new")
    empty = filled(page)
    fill(page)
    page.locator("nav.rooms a").first.click()
    page.wait_for_url(desk.base + "/")
    page.go_back()
    assert filled(page) == FILLED
    page.reload()
    assert filled(page) == FILLED
    # So does whoever comes again another way.
    page.goto(desk.base + "/accounts")
    page.get_by_role("link", name="Inviter en kollega").click()
    assert filled(page) == FILLED
    # Who lets it be wants none of it back.
    page.locator("main form .buttons a").click()
    page.wait_for_url("**/accounts")
    page.goto(desk.base + "/accounts/new")
    assert filled(page) == empty


def test_another_language_keeps_what_was_typed(page, desk):
    page.goto(desk.base + "/accounts/new")
    fill(page)
    page.locator("form.tongues button[value=en]").click()
    assert page.locator("html").get_attribute("lang") == "en"
    assert filled(page) == FILLED
    page.locator("form.tongues button[value=da]").click()
    assert filled(page) == FILLED


def test_after_a_fault_back_and_reload_work(page, desk):
    page.goto(desk.base + "/accounts/new")
    fill(page, user="to ord")
    page.locator("main button.primary").click()
    assert page.locator("#problems li").count() == 1
    page.locator("nav.rooms a").first.click()
    page.wait_for_url(desk.base + "/")
    page.go_back()
    assert page.url == desk.base + "/accounts/new"
    assert page.input_value("#user-name") == "to ord" and page.input_value("#name") == "Sille Skranke"
    page.reload()
    assert page.input_value("#user-name") == "to ord" and page.input_value("#name") == "Sille Skranke"
    # A place that is only sent to is read as the page that its form stands on.
    page.goto(desk.base + "/branches/hornbaek")
    page.fill("#name", "Personaledag")
    page.locator("button[value=close]").click()
    assert page.locator("#problems li").count() == 1
    assert page.url == desk.base + "/branches/hornbaek"
    page.reload()
    assert page.locator("#problems").count() == 0 and page.input_value("#name") == "Personaledag"


def test_what_was_taken_does_not_come_back(page, desk):
    # The answer leads on to another page.
    page.goto(desk.base + "/branches/hornbaek")
    for field, value in {"#day": "23", "#day-month": "12", "#day-year": "2026", "#name": "Lillejul"}.items():
        page.fill(field, value)
    page.locator("button[value=close]").click()
    page.wait_for_url("**done=closed-day**")
    assert page.input_value("#name") == ""
    page.goto(desk.base + "/branches/hornbaek")
    assert page.input_value("#name") == ""
    # The answer itself shows what was made.
    page.goto(desk.base + "/accounts/new")
    empty = filled(page)
    fill(page, user="sille.taget")
    page.locator("main button.primary").click()
    assert page.locator("#link").count() == 1
    page.locator("main a", has_text="Til kontoen").click()
    page.go_back()
    assert page.url == desk.base + "/accounts/new"
    assert filled(page) == empty


def test_a_press_without_an_answer_loses_nothing(page, desk):
    page.goto(desk.base + "/accounts/new")
    fill(page)
    page.route("**/accounts/new", lambda route: route.abort() if route.request.method == "POST" else route.continue_())
    page.locator("main button.primary").click()
    page.wait_for_timeout(300)
    page.goto(desk.base + "/accounts/new")
    assert filled(page) == FILLED


def test_what_somebody_else_changed_is_not_typed_over(page, desk):
    page.goto(desk.base + "/tasks/code/mitid-app")
    page.fill("#number", "27.00")
    other = page.context.new_page()
    other.goto(desk.base + "/tasks/code/mitid-app")
    other.fill("#number", "23.05.00")
    other.locator("form[action$='/number'] button.primary, form[action$='/number'] button").first.click()
    other.wait_for_url("**done=**")
    page.goto(desk.base + "/tasks")
    page.go_back()
    assert page.input_value("#number") == "23.05.00"


def test_a_backlog_stays_too(page, desk):
    page.goto(desk.base + "/log/backlog")
    page.fill("#count", "17")
    page.locator("nav.rooms a").first.click()
    page.wait_for_url(desk.base + "/")
    page.go_back()
    assert page.input_value("#count") == "17"


def shelf(page):
    return page.evaluate("JSON.stringify(sessionStorage)")


def test_no_secret_is_kept_and_nothing_for_the_next_person(browser, desk, states):
    context = browser.new_context(storage_state=states["manager"], locale="da-DK")
    page = context.new_page()
    page.goto(desk.base + "/branches/hornbaek")
    seal = page.locator("input[name=seal]").first.input_value()
    page.fill("#name", "Personaledag")
    assert "Personaledag" in shelf(page) and seal not in shelf(page)
    page.goto(desk.base + "/me/password")
    for field in page.locator("input[type=password]").all():
        field.fill("gul cykel under broen")
    page.goto(desk.base + "/")
    assert "cykel" not in shelf(page)
    # Another sign-in in the same tab, without anybody having signed out.
    context.clear_cookies()
    context.add_cookies(states["administrator"]["cookies"])
    page.goto(desk.base + "/branches/hornbaek")
    assert page.input_value("#name") == ""
    assert "Personaledag" not in shelf(page)
    context.close()


def test_signing_out_clears_the_tab(browser, desk, states):
    context = browser.new_context(storage_state=states["outreach"], locale="da-DK")
    page = context.new_page()
    page.goto(desk.base + "/me")
    page.select_option("main #language", "en")
    assert "lods-draft" in shelf(page)
    page.locator("details.me summary").click()
    page.locator("form[action='/sign-out'] button.link").click()
    page.wait_for_url("**/sign-in**")
    assert "lods-draft" not in shelf(page)
    context.close()


def test_a_double_click_sends_once(page, desk):
    sent = []
    page.on("request", lambda request: sent.append(request.url) if request.method == "POST" else None)
    page.goto(desk.base + "/accounts/new")
    fill(page, user="sille.dobbelt")
    page.locator("main button.primary").dblclick()
    page.locator("#link").wait_for()
    assert len(sent) == 1
    page.goto(desk.base + "/devices/new")
    page.fill("#name", "Skranke 9")
    page.check("input[name=branch][value=hornbaek]")
    page.locator("input[name=role]").first.check()
    page.locator("main button.primary").dblclick()
    page.locator("#code").wait_for()
    assert len(sent) == 2


def test_a_double_click_without_scripts_makes_one_and_offers_a_new_link(browser, desk, states):
    context = browser.new_context(storage_state=states["administrator"], locale="da-DK", java_script_enabled=False)
    page = context.new_page()
    page.goto(desk.base + "/accounts/new")
    fill(page, user="sille.uden")
    page.locator("main button.primary").dblclick()
    answer = page.locator("h1", has_text=re.compile("^(Invitationen er allerede lavet|Giv linket videre)$"))
    answer.wait_for()
    heading = answer.inner_text()
    if heading.startswith("Invitationen"):
        page.get_by_role("button", name="Lav et nyt link").click()
    assert page.locator("#link").count() == 1
    page.goto(desk.base + "/accounts")
    assert page.get_by_text("sille.uden", exact=True).count() == 1
    context.close()


def test_which_branches_is_asked_only_where_not_all_are_meant(page, desk):
    page.goto(desk.base + "/accounts/new")
    page.check("input[name=reach][value=all]")
    assert not page.locator("input[name=branch]").first.is_visible()
    page.check("input[name=reach][value=some]")
    assert page.locator("input[name=branch]").first.is_visible()
