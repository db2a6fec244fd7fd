"""What stands out in the log: told on the first page, explained by the keyboard alone, taken back without scripts."""

import pytest

from desk import wait_until
from walk import enter, violations, visit


def looked_over(page, desk):
    """Opens the alerts, once the log was looked over."""
    def is_over():
        page.goto(desk.base + "/alerts")
        return page.locator("#under-way").count() == 0
    assert wait_until(is_over, 60)


@pytest.mark.parametrize("width, theme", [(1280, "light"), (1280, "dark"), (320, "light")])
def test_the_form_and_its_faults_are_accessible(browser, desk, states, width, theme):
    page = visit(browser, states["manager"], viewport={"width": width, "height": 900}, color_scheme=theme)
    looked_over(page, desk)
    assert violations(page) == []
    page.goto(desk.base + "/alerts/note?task=mitid-app")
    assert violations(page) == []
    page.fill("#from", "31")
    page.fill("#from-month", "2")
    page.click("main button.primary")
    page.wait_for_selector("#problems")
    assert page.title().startswith("Fejl:")
    assert violations(page) == []
    assert not page.evaluate("document.documentElement.scrollWidth > window.innerWidth")
    page.context.close()


def test_a_cause_is_noted_by_the_keyboard_and_taken_back_without_scripts(browser, desk, states):
    page = visit(browser, states["manager"])
    looked_over(page, desk)
    page.goto(desk.base + "/")
    # The invented office had an outage, a task that is new, and a branch that logged nothing for weeks.
    assert page.locator("#changes li").count() >= 1
    assert violations(page) == []
    page.locator("#changes li a").first.focus()
    page.keyboard.press("Enter")
    page.wait_for_url("**/alerts#alert-1")
    enter(page, "Skriv en kendt årsag")
    page.wait_for_url("**/alerts/note")
    assert page.locator("h1").inner_text() == "Skriv en kendt årsag"

    page.locator("#task").focus()
    page.keyboard.type("MitID")
    assert page.evaluate("document.querySelector('#task').value") != ""
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    page.keyboard.type("Brev til alle 2 gange")
    page.keyboard.press("Enter")
    # The cause was left out, and the fault leads to it.
    page.wait_for_selector("#problems a")
    assert page.locator("#problems a").all_inner_texts() == ["Vælg, hvad årsagen er."]
    page.locator("#problems a").focus()
    page.keyboard.press("Enter")
    assert wait_until(lambda: page.evaluate("document.activeElement.id") == "cause")
    page.keyboard.type("Et brev")
    assert page.evaluate("document.activeElement.value") == "letter"
    assert page.input_value("#text") == "Brev til alle 2 gange"
    enter(page, "Gem årsagen")
    page.wait_for_selector("main .notice.success")
    assert "Brev til alle 2 gange" in page.locator("#notes tbody").inner_text()
    assert violations(page) == []
    page.context.close()

    plain = visit(browser, states["manager"], java_script_enabled=False, viewport={"width": 360, "height": 740})
    looked_over(plain, desk)
    plain.locator("#notes button", has_text="Tag tilbage").first.click()
    plain.wait_for_selector("main .notice.success")
    assert "taget tilbage" in plain.locator("#notes tbody").inner_text()
    plain.context.close()
