"""A curriculum made, edited with a fault told beside its line and mended, saved, printed, by the keyboard and alone."""

import re

import pytest

from desk import wait_until
from walk import enter, violations, visit


def test_a_curriculum_by_keys(browser, desk, states):
    page = visit(browser, states["teacher"])
    said = []
    page.on("console", lambda message: said.append(message.text) if message.type in ("error", "warning") else None)
    page.goto(desk.base + "/curricula")
    enter(page, "Nyt undervisningsforløb")
    page.wait_for_url("**/curricula/new")
    page.locator("#title").focus()
    page.keyboard.type("Kort over havnen")
    enter(page, "Lav undervisningsforløbet")
    page.wait_for_url("**/curricula/kort-over-havnen**")
    page.goto(desk.base + "/curricula/kort-over-havnen/edit?file=01-ny-gang.md")
    assert "Intet skal rettes" in page.locator("#checks").inner_text()
    # A fault is told while typing, beside its line.
    body = page.locator("#body")
    text = body.input_value()
    body.fill(text.replace("(mål 1, 30 minutter)", "(mål 7, 30 minutter)"))
    assert wait_until(lambda: page.evaluate("document.getElementById('checks').textContent.includes('Skal rettes')"))
    link = page.locator("#checks a[data-line]").filter(has_text="### Øvelse 1").first
    line = int(link.get_attribute("data-line"))
    assert text.split("\n")[line - 1].startswith("### Øvelse 1")
    link.focus()
    page.keyboard.press("Enter")
    chosen = page.evaluate("document.activeElement.value.slice(document.activeElement.selectionStart,"
                           " document.activeElement.selectionEnd)")
    assert chosen.startswith("### Øvelse 1")
    # What is typed over the chosen line mends it.
    page.keyboard.type("### Øvelse 1: Prøv det (mål 1, 30 minutter)")
    assert wait_until(lambda: page.evaluate("document.getElementById('checks').textContent.includes('Intet skal rettes')"))
    page.locator("#f-0").fill("Find vej")
    enter(page, "Gem som ny version")
    page.wait_for_selector(".notice.success")
    assert "1. Find vej" in page.locator("main").inner_text()
    page.get_by_role("link", name=re.compile("^Hæfte til kursisten")).first.click()
    page.wait_for_url("**/print/handout**")
    assert page.locator("h1").first.inner_text() == "Find vej"
    assert page.evaluate("getComputedStyle(document.body).fontFamily") != ""
    assert page.pdf()[:4] == b"%PDF"
    assert said == []
    page.context.close()


@pytest.mark.parametrize("width, theme", [(1280, "light"), (820, "dark"), (320, "light")])
def test_pages_hold(browser, desk, states, width, theme):
    page = visit(browser, states["teacher"], viewport={"width": width, "height": 900}, color_scheme=theme)
    page.goto(desk.base + "/curricula/new")
    title = f"Prøve {width}"
    page.locator("#title").fill(title)
    page.get_by_role("button", name="Lav undervisningsforløbet").click()
    page.wait_for_selector("h1")
    place = f"/curricula/proeve-{width}"
    for path in ["/curricula", "/curricula/new", place, place + "/edit?file=01-ny-gang.md",
                 place + "/edit?file=curriculum.md", place + "/edit?new=session"]:
        page.goto(desk.base + path)
        assert violations(page) == [], path
        assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"), path
        assert page.locator("h1").count() == 1, path
    page.context.close()


def test_without_scripts(browser, desk, states):
    page = visit(browser, states["teacher"], java_script_enabled=False)
    page.goto(desk.base + "/curricula/new")
    page.locator("#title").fill("Uden skript")
    page.get_by_role("button", name="Lav undervisningsforløbet").click()
    page.goto(desk.base + "/curricula/uden-skript/edit?file=01-ny-gang.md")
    body = page.locator("#body").input_value()
    page.locator("#body").fill(body.replace("## Mål", "## Maal"))
    page.get_by_role("button", name="Se efter nu").last.click()
    assert "Skal rettes" in page.locator("#checks").inner_text()
    assert "## Maal" in page.locator("#body").input_value()
    page.locator("#body").fill(body)
    page.get_by_role("button", name="Gem som ny version").click()
    assert "Den nye version er gemt." in page.locator("main").inner_text()
    # Kept as it was typed, and not a blank line more.
    page.goto(desk.base + "/curricula/uden-skript/edit?file=01-ny-gang.md")
    assert page.locator("#body").input_value() == body
    page.context.close()
