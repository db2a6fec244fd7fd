"""The pages for citizens, served by a second process: signed up by the keyboard, in line, and left again."""

import datetime
import os
import re
import signal
import sqlite3
import time

import pytest

from desk import public_pages, today, wait_until
from walk import violations, visit


@pytest.fixture(scope="module")
def public(program, desk):
    """The public pages of the office."""
    with public_pages(program, desk.folder) as process:
        yield process


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


# What a citizen reads on the way, in each language.
WORDS = {
    "da": {"join": "Skriv dig på ventelisten", "list": "Du står på ventelisten", "first": "Du er nr. 1 i køen.",
           "offer": "Der er en plads til dig", "yes": "Ja tak, jeg kommer", "no": "Nej tak",
           "seat": "Du har en plads", "leave": "Meld mig fra", "left": "Du er meldt fra",
           "second": "Du er nr. 2 i køen."},
    "sv": {"join": "Ställ dig på väntelistan", "list": "Du står på väntelistan", "first": "Du är nr 1 i kön.",
           "offer": "Det finns en plats till dig", "yes": "Ja tack, jag kommer", "no": "Nej tack",
           "seat": "Du har en plats", "leave": "Avanmäl mig", "left": "Du är avanmäld",
           "second": "Du är nr 2 i kön."},
}


def full_term(desk, planner, code):
    """A term of two seats that staff have filled on the telephone; its page."""
    planner.goto(desk.base + "/courses/plan")
    planner.locator("#offer").select_option(index=1)
    planner.locator("#branch").select_option(index=1)
    day = today() + datetime.timedelta(days=30)
    for field, value in (("seats", "2"), ("first", str(day.day)), ("first-month", str(day.month)),
                         ("first-year", str(day.year)), ("count", "2"), ("code", code)):
        planner.fill("#" + field, value)
    planner.locator("#code").press("Enter")
    planner.wait_for_selector("#preview li")
    planner.get_by_role("button", name="Gem holdet").click()
    planner.get_by_role("button", name="Åbn for tilmelding").click()
    planner.wait_for_selector("text=Holdet er åbent for tilmelding.")
    term = planner.url.split("?")[0]
    for number, name in enumerate(["Alma Strand", "Birk Klit"]):
        planner.goto(term + "/sign-up")
        planner.fill("#name", name)
        planner.fill("#telephone", f"01 23 45 6{number}")
        planner.locator("#telephone").press("Enter")
        planner.wait_for_selector("#receipt")
    return term


@pytest.mark.parametrize("language", ["da", "sv"])
def test_from_the_waiting_list_to_a_seat(browser, public, desk, states, language):
    words = WORDS[language]
    staff = browser.new_context(storage_state=states["administrator"], locale="da-DK", service_workers="block")
    staff.set_default_timeout(15_000)
    planner = staff.new_page()
    code = "vandring-" + language
    term = full_term(desk, planner, code)

    # The citizen finds it full, and stands on the list.
    page = visit(browser, java_script_enabled=False, viewport={"width": 390, "height": 844})
    own = f"{public.base}/{language}/c/{code}"

    def opened():
        page.goto(own)
        return page.locator("main a.primary").count() and page.inner_text("main a.primary") == words["join"]

    assert wait_until(opened, 20)

    def sign_up():
        page.goto(own + "/sign-up")
        page.fill("#name", "Carla Prøvesen")
        page.fill("#telephone", "01 23 45 62")
        time.sleep(2.5)
        page.click("#send")
        page.wait_for_url("**/l/**")
        return page.url

    def stands(link, *texts):
        def asked():
            page.goto(link)
            return all(text in page.inner_text("main") for text in texts)
        return wait_until(asked, 20)

    link = sign_up()
    assert f"/{language}/l/" in link
    assert stands(link, words["list"], words["first"])
    assert page.locator("html").get_attribute("lang") == language
    assert violations_without_script(browser, link) == []

    # Signed up once more, she is taken as a stranger would be, and the first stands as it did.
    again = sign_up()
    assert again != link and stands(again, words["list"], words["second"])
    assert stands(link, words["list"], words["first"])

    # Staff see that somebody may stand twice, and take the second one out.
    planner.goto(term)
    assert "Måske tilmeldt to gange" in planner.locator("main").inner_text()
    planner.get_by_role("button", name=re.compile("Tag denne ud .Carla Prøvesen")).last.click()
    assert stands(again, words["left"])
    planner.goto(term)
    assert "Måske tilmeldt to gange" not in planner.locator("main").inner_text()
    assert "Carla Prøvesen" in planner.locator("main").inner_text()

    # They free a place.
    planner.get_by_role("link", name="Alma Strand").click()
    planner.get_by_role("button", name="Meld fra").click()
    planner.wait_for_selector("#receipt")
    assert "Carla Prøvesen" in planner.locator("#receipt").inner_text()

    # She says yes; in a second window she had said no, and it says what is so.
    assert stands(link, words["offer"])
    other = page.context.new_page()
    other.goto(link)
    page.get_by_role("button", name=words["yes"]).click()
    assert stands(link, words["seat"])
    other.get_by_role("button", name=words["no"], exact=True).click()
    assert words["seat"] in other.inner_text("main")
    planner.goto(term)
    assert "Carla Prøvesen" in planner.locator("#learners-0").inner_text()

    # She leaves, twice over.
    other.goto(link)
    page.goto(link)
    page.get_by_role("button", name=words["leave"]).click()
    assert stands(link, words["left"])
    other.get_by_role("button", name=words["leave"]).click()
    assert words["left"] in other.inner_text("main")
    planner.goto(term)
    assert "Carla Prøvesen" not in planner.locator("#learners-0").inner_text()
    staff.close()
    page.context.close()


def violations_without_script(browser, link):
    """What axe finds on a page; axe itself is a script."""
    page = visit(browser, viewport={"width": 320, "height": 800})
    page.goto(link)
    found = violations(page)
    assert not page.evaluate("document.documentElement.scrollWidth > window.innerWidth")
    page.context.close()
    return found


def test_a_desk_that_is_gone_is_told_of(browser, public, desk):
    """The newest sign of the office is made old, as after a night with the desk switched off."""
    desk.process.send_signal(signal.SIGSTOP)
    try:
        old = time.time() - 3_600
        os.utime(desk.folder + "/public/alive", (old, old))
        board = desk.folder + "/public/board.sqlite"
        with sqlite3.connect(board) as file:
            file.execute("UPDATE house SET made = made - 7200")
        page = visit(browser, viewport={"width": 320, "height": 800})
        page.goto(public.base + "/")
        assert "Opdateret" in page.inner_text("main .notice")
        assert "ring til biblioteket" in page.inner_text("main .notice")
        assert page.locator(".course .state", has_text="ledig").count() == 0
        assert violations(page) == []
        own = course(page, public)
        page.goto(public.base + own + "/sign-up")
        assert page.locator("#send").count() == 1
        page.context.close()
    finally:
        desk.process.send_signal(signal.SIGCONT)
