"""Teaching a term: attendance by touch on a tablet and by keys, two tablets at once, and a card typed in."""

import pytest

from desk import wait_until
from walk import violations, visit


def running(page, desk):
    """The path of a term that is under way in the invented office: one whose list can be written."""
    for number in range(1, 40):
        path = f"/courses/terms/{number}"
        reply = page.goto(desk.base + path + "/attendance")
        # The list of a term that has ended is corrected all at once, and saves nothing by itself.
        saves = page.locator("script[src*=attendance]").count() == 1
        if reply.status == 200 and saves and page.locator("form.attendance .learner").count() > 2:
            return path
    raise AssertionError("no term under way")


@pytest.mark.parametrize("width, theme", [(1280, "light"), (820, "dark"), (320, "light")])
def test_pages_hold(browser, desk, states, width, theme):
    page = visit(browser, states["teacher"], viewport={"width": width, "height": 900}, color_scheme=theme)
    said = []
    page.on("console", lambda message: said.append(message.text) if message.type in ("error", "warning") else None)
    path = running(page, desk)
    said.clear()
    for place in ["/attendance", "/cards", "/cards/effect", "/certificates"]:
        page.goto(desk.base + path + place)
        assert violations(page) == [], place
        assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"), place
        assert page.locator("h1").count() == 1, place
    page.goto(desk.base + path + "/attendance/paper")
    assert page.evaluate("getComputedStyle(document.querySelector('table')).borderCollapse") == "collapse"
    assert said == []
    page.context.close()


def test_attendance_by_touch(browser, desk, states):
    page = visit(browser, states["teacher"], viewport={"width": 820, "height": 1180}, has_touch=True)
    path = running(page, desk)
    rows = page.locator(".learner")
    for mark in page.locator(".mark label").all()[:8]:
        box = mark.bounding_box()
        assert box["height"] >= 44 and box["width"] >= 44
    name = rows.nth(0).locator("input[type=radio]").first.get_attribute("name")
    for value in ["excused", "present"]:
        page.locator("#saved").evaluate("node => node.textContent = ''")
        page.locator(f"input[name={name}][value={value}]").tap()
        assert wait_until(lambda: page.evaluate("document.getElementById('saved').textContent.startsWith('Gemt')"))
        page.reload()
        assert page.locator(f"input[name={name}][value={value}]").is_checked()
    # Another tablet on the same list: its rows are shown here, and the same row asks.
    other = visit(browser, states["teacher"], viewport={"width": 820, "height": 1180}, has_touch=True)
    other.goto(desk.base + path + "/attendance")
    second = rows.nth(1).locator("input[type=radio]").first.get_attribute("name")
    page.locator(f"input[name={second}][value=partly]").tap()
    assert wait_until(lambda: page.evaluate("document.getElementById('saved').textContent.startsWith('Gemt')"))
    other.locator(f"input[name={name}][value=excused]").tap()
    assert wait_until(lambda: other.evaluate("document.getElementById('saved').textContent.startsWith('Gemt')"))
    assert other.locator(f"input[name={second}][value=partly]").is_checked()
    page.locator(f"input[name={name}][value=absent]").tap()
    page.wait_for_selector("#changed")
    assert "Der står nu: Afbud" in page.locator("main").inner_text()
    assert violations(page) == []
    page.get_by_role("button", name="Gem det, jeg har valgt").tap()
    page.wait_for_selector(".notice.success")
    assert page.locator(f"input[name={name}][value=absent]").is_checked()
    other.context.close()
    page.context.close()


def test_attendance_by_keys_and_without_scripts(browser, desk, states):
    page = visit(browser, states["teacher"])
    path = running(page, desk)
    first = page.locator(".learner input[type=radio]:checked").first
    first.focus()
    before = first.get_attribute("value")
    page.keyboard.press("ArrowRight")
    assert wait_until(lambda: page.evaluate("document.getElementById('saved').textContent.startsWith('Gemt')"))
    now = page.evaluate("document.activeElement.value")
    assert now != before
    # Enter in a number saves, and marks nobody.
    page.locator("#walk-ins").fill("3")
    page.keyboard.press("Enter")
    page.wait_for_selector(".notice.success")
    assert page.locator("#walk-ins").input_value() == "3"
    page.context.close()
    plain = visit(browser, states["teacher"], java_script_enabled=False)
    plain.goto(desk.base + path + "/attendance")
    plain.locator(".learner").nth(2).locator("input[value=partly]").check()
    plain.get_by_role("button", name="Gem listen").click()
    assert plain.locator(".learner").nth(2).locator("input[value=partly]").is_checked()
    plain.context.close()


def test_a_card_is_typed(browser, desk, states):
    page = visit(browser, states["teacher"])
    path = running(page, desk)
    page.goto(desk.base + path + "/cards?side=before")
    count = page.locator("ol.asked li").count()
    page.locator("#lines").focus()
    page.keyboard.type("3" * count + " " + "a" * count + " hest 42\n")
    page.keyboard.type("9" * count)
    assert wait_until(lambda: page.evaluate("document.getElementById('lines-check').textContent.includes('Linje 2: Begynd')"))
    for _ in range(count):
        page.keyboard.press("Backspace")
    assert wait_until(lambda: page.evaluate("!document.getElementById('lines-check').textContent.includes('Linje 2')"))
    assert "Linje 1: " + " ".join("3" * count) in page.locator("#lines-check").inner_text()
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.wait_for_selector(".notice.success")
    assert wait_until(lambda: "Kortene er gemt." in page.locator("main").inner_text())
    assert "hest" not in page.url
    page.context.close()
