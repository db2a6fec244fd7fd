"""The pages for citizens, served by a second process: signed up by the keyboard, in line, and left again."""

import os
import re
import signal
import subprocess
import time

import pytest
from axe_playwright_python.sync_playwright import Axe

from desk import wait_until

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]


@pytest.fixture(scope="module")
def public(program, desk):
    """The second process, with the same folder; it starts once the office has put something up."""
    assert wait_until(lambda: os.path.exists(desk.folder + "/public/board.sqlite"), 60)
    process = subprocess.Popen(
        [program, "--public", "--data", desk.folder, "--port", "0", "--language", "da"],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
        env={**os.environ, "LANG": "C.UTF-8", "NO_COLOR": "1"})
    process.base = re.search(r"http://[0-9.]+:\d+", process.stdout.readline()).group(0)
    yield process
    process.send_signal(signal.SIGTERM)
    process.wait(timeout=20)


def visit(browser, **more):
    context = browser.new_context(locale="da-DK", timezone_id="Europe/Copenhagen", reduced_motion="reduce", **more)
    context.set_default_timeout(10_000)
    return context.new_page()


def violations(page):
    found = Axe().run(page, options={"runOnly": {"type": "tag", "values": TAGS}}).response["violations"]
    return [(rule["id"], node["target"]) for rule in found for node in rule["nodes"]]


def course(page, public):
    """A course of the programme that takes sign-ups."""
    page.goto(public.base + "/")
    for link in page.locator(".course h2 a").evaluate_all("all => all.map(a => a.getAttribute('href'))"):
        page.goto(public.base + link)
        if page.locator("main a.primary").count():
            return link
    raise AssertionError("no course takes sign-ups")


@pytest.mark.parametrize("language", ["da", "sv", "en"])
@pytest.mark.parametrize("width, theme", [(1280, "light"), (1280, "dark"), (320, "light")])
def test_the_pages_are_accessible(browser, public, language, width, theme):
    page = visit(browser, viewport={"width": width, "height": 900}, color_scheme=theme)
    own = course(page, public)
    branch = page.evaluate("fetch('/').then(r => r.text())")
    code = re.search(r"branch=([a-z-]+)", branch).group(1)
    for path in ["", own, own + "/sign-up", "/today", "/today/" + code, "/h/" + code, "/h/" + code + "/thanks",
                 "/accessibility", "/no-such-page"]:
        page.goto(f"{public.base}/{language}{path}")
        assert page.locator("html").get_attribute("lang") == language, path
        assert violations(page) == [], path
        assert page.locator("h1").count() == 1, path
        assert not page.evaluate("document.documentElement.scrollWidth > window.innerWidth"), path
    page.context.close()


def test_a_citizen_signs_up_by_the_keyboard_and_leaves_again(browser, public):
    page = visit(browser, java_script_enabled=False)
    own = course(page, public)
    page.goto(public.base + own + "/sign-up")
    # Nobody types a name in less.
    time.sleep(2.5)
    presses = 0

    def press(key):
        nonlocal presses
        presses += 1
        page.keyboard.press(key)

    page.keyboard.type("Anna Prøvesen")
    press("Tab")
    page.keyboard.type("11 22 33 44")
    if page.locator("#device").count():
        for _ in range(page.locator("#party").count() + 2):
            press("Tab")
        press("ArrowDown")
    press("Enter")
    page.wait_for_url("**/l/**")
    assert presses <= 8
    link = page.url

    def heading():
        page.goto(link)
        return page.inner_text("h1")

    assert wait_until(lambda: heading() in ("Du har en plads", "Du står på ventelisten"), 30)
    assert page.context.cookies() == []
    page.click("main button.danger")
    assert wait_until(lambda: heading() == "Du er meldt fra", 30)
    # Used twice, the link says what is so already.
    assert page.locator("main button").count() == 0
    page.context.close()


def test_what_is_wrong_is_said_and_what_was_typed_stays(browser, public):
    page = visit(browser)
    own = course(page, public)
    page.goto(public.base + own + "/sign-up")
    page.fill("#name", "Anna")
    page.click("#send")
    page.wait_for_selector("#problems")
    assert page.title().startswith("Fejl:")
    assert page.input_value("#name") == "Anna"
    assert violations(page) == []
    page.context.close()


def test_the_public_process_has_no_file_of_the_office_open(browser, public, desk):
    page = visit(browser)
    course(page, public)
    folder = f"/proc/{public.pid}/fd"
    names = [os.readlink(f"{folder}/{one}") for one in os.listdir(folder) if os.path.lexists(f"{folder}/{one}")]
    files = [name for name in names if name.startswith("/") and not name.startswith("/dev/")]
    assert [name for name in files if not name.startswith(desk.folder + "/public/")] == []
    page.context.close()


def test_help_is_answered_with_one_press(browser, public):
    page = visit(browser, java_script_enabled=False, viewport={"width": 390, "height": 844})
    page.goto(public.base + "/")
    code = re.search(r"branch=([a-z-]+)", page.content()).group(1)
    page.goto(f"{public.base}/h/{code}")
    page.click("text=Delvis")
    assert page.inner_text("h1") == "Tak for dit svar"
    page.context.close()
