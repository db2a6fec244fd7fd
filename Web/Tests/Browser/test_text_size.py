"""Letters of twice the size: nothing is cut off, and no page is wider than the window (WCAG 2.2, 1.4.4)."""

import pytest

PATHS = ["/", "/log", "/tasks", "/accounts", "/devices", "/branches", "/reports", "/reports/desk", "/me", "/privacy",
         "/nowhere"]


@pytest.mark.parametrize("path", PATHS)
def test_letters_of_twice_the_size(browser, desk, states, path):
    context = browser.new_context(
        storage_state=states["administrator"], locale="da-DK", timezone_id="Europe/Copenhagen",
        viewport={"width": 1280, "height": 900}, service_workers="block")
    page = context.new_page()
    page.goto(desk.base + path)
    page.evaluate("document.documentElement.style.fontSize = '200%'")
    assert page.evaluate("document.documentElement.scrollWidth") <= 1280
    context.close()
