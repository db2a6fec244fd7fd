"""Every page by the keyboard alone: the skip link first, the focus always in sight, faults where the focus goes."""

import pytest

from desk import wait_until


@pytest.fixture
def page(browser, desk, states):
    context = browser.new_context(storage_state=states["administrator"], locale="da-DK", service_workers="block",
                                  reduced_motion="reduce", viewport={"width": 1280, "height": 900})
    context.set_default_timeout(8_000)
    yield context.new_page()
    context.close()


FOCUS = """() => {
  const element = document.activeElement;
  if (!element || element === document.body) return null;
  const box = element.getBoundingClientRect();
  const shown = element.matches(".tile input") ? element.nextElementSibling : element;
  const style = getComputedStyle(shown);
  return {
    name: element.tagName + "#" + element.id + "." + element.className + "[" + (element.name || "") + "]",
    hidden: box.width === 0 || box.height === 0,
    outline: style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2,
    inside: box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
  };
}"""


@pytest.mark.parametrize("path", ["/", "/log", "/reports/desk", "/tasks/code/mitid-app", "/branches/hornbaek", "/accounts",
                                  "/accounts/new", "/devices", "/me", "/audit", "/log/backlog", "/alerts", "/alerts/note"])
def test_tab_goes_through_the_page(page, desk, path):
    page.goto(desk.base + path)
    page.evaluate("document.activeElement.blur(); window.getSelection().removeAllRanges()")
    seen, wrong = [], []
    for step in range(60):
        page.keyboard.press("Tab")
        focus = page.evaluate(FOCUS)
        if focus is None:
            break
        if step == 0:
            assert "skip" in focus["name"], focus
        if focus["hidden"] or not focus["outline"] or not focus["inside"]:
            wrong.append(focus)
        seen.append(focus["name"])
    assert not wrong, wrong[:5]
    assert len(seen) > 8


def test_the_skip_link_leads_to_the_content(page, desk):
    page.goto(desk.base + "/tasks")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.wait_for_timeout(100)
    assert page.evaluate("document.activeElement.id") == "main"


def test_faults_take_the_focus_and_lead_to_the_field(page, desk):
    page.goto(desk.base + "/accounts/new")
    page.locator("main button.primary").press("Enter")
    page.wait_for_selector("#problems")
    assert page.evaluate("document.activeElement.id") == "problems"
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.wait_for_timeout(100)
    focused = page.evaluate("document.activeElement.name")
    assert focused, "the link leads to a control"
    # The same words in the list and above the field.
    first = page.locator("#problems a").first.inner_text()
    assert first in page.locator(".message").first.inner_text()


def test_the_warning_before_the_sign_in_is_over(page, desk):
    page.clock.install()
    page.goto(desk.base + "/tasks")
    assert not page.locator("#timeout").evaluate("dialog => dialog.open")
    page.clock.run_for(26 * 60 * 1000)
    assert page.locator("#timeout").evaluate("dialog => dialog.open")
    assert "minut" in page.locator("#timeout-left").inner_text()
    assert page.evaluate("document.getElementById('timeout').contains(document.activeElement)")
    page.keyboard.press("Escape")
    assert wait_until(lambda: not page.locator("#timeout").evaluate("dialog => dialog.open"))
    page.clock.run_for(10 * 60 * 1000)
    assert not page.locator("#timeout").evaluate("dialog => dialog.open"), "the time runs anew"


def test_the_warning_before_the_sign_in_is_over_whatever_is_done(page, desk):
    page.clock.install()
    page.goto(desk.base + "/tasks/new")
    page.locator("input[name=name]").fill("Hjælp til")
    dialog = page.locator("#timeout")
    is_open = "dialog => dialog.open"
    end = int(dialog.get_attribute("data-end"))
    # Whoever works all day is never warned of half an hour without use.
    while end > 20 * 60:
        page.clock.fast_forward(15 * 60 * 1000)
        end -= 15 * 60
        page.evaluate("document.dispatchEvent(new Event('lods-heard'))")
        page.clock.run_for(1000)
        end -= 1
        assert not dialog.evaluate(is_open)
    page.clock.run_for((end - 4 * 60) * 1000)
    assert dialog.evaluate(is_open)
    assert "logge ind igen" in dialog.inner_text() and "bliver stående" in dialog.inner_text()
    assert not page.locator("#timeout-stay").is_visible(), "nothing keeps the sign-in for longer"
    page.locator("#timeout-on").click()
    assert not dialog.evaluate(is_open)
    page.clock.run_for(2 * 60 * 1000)
    assert not dialog.evaluate(is_open), "it was told, and once more in the last minute"
    page.clock.run_for(70 * 1000)
    assert dialog.evaluate(is_open)
    page.keyboard.press("Escape")
    page.clock.run_for(60 * 1000)
    assert not dialog.evaluate(is_open)
    assert page.locator("input[name=name]").input_value() == "Hjælp til"


def test_text_at_twice_the_size_stays_whole(browser, desk, states):
    context = browser.new_context(storage_state=states["administrator"], locale="da-DK", service_workers="block",
                                  reduced_motion="reduce", viewport={"width": 1280, "height": 900})
    page = context.new_page()
    for path in ("/", "/log", "/reports/desk", "/accounts", "/branches/hornbaek", "/audit"):
        page.goto(desk.base + path)
        page.evaluate("document.documentElement.style.fontSize = '200%'")
        assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"), path
    context.close()
