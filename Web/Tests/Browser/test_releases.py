"""A report published: proposed, read, published by the keyboard, fetched and verified; and the way that is refused."""

import re

import pytest

from desk import wait_until
from walk import enter, violations, visit


def propose(page, desk, month, axes):
    """Chooses one table of a month by the keyboard, and waits for what comes of it."""
    page.goto(desk.base + "/releases")
    page.locator("a", has_text="Frigiv tal").first.focus()
    page.keyboard.press("Enter")
    page.wait_for_selector(".release-form")
    page.select_option("#part", month)
    page.select_option("#year", "2026")
    page.locator("#layout").focus()
    page.keyboard.press("ArrowDown")
    assert page.is_checked("#layout-1")
    page.locator("details.more summary").focus()
    page.keyboard.press("Enter")
    for place, axis in enumerate(axes):
        page.select_option(f"#t1-{place + 1}", axis)
    enter(page, "Regn et forslag ud")
    page.wait_for_selector("#publish, #refused", timeout=120_000)


def test_a_report_is_published_by_the_keyboard_fetched_and_verified(browser, desk, states):
    page = visit(browser, states["manager"])
    propose(page, desk, "H1", ["owner", "level"])
    assert page.locator("#refused").count() == 0
    assert "Det kan de ikke" in page.locator("#audit").inner_text()
    assert violations(page) == []
    page.locator("#sure").focus()
    enter(page, "Frigiv tallene")
    # Nobody publishes by one press.
    page.wait_for_selector("#problems a")
    page.locator("#problems a").focus()
    page.keyboard.press("Enter")
    page.wait_for_function("document.activeElement.id === 'sure'")
    page.keyboard.press("Space")
    enter(page, "Frigiv tallene")
    page.wait_for_url("**/releases/1**", timeout=120_000)
    assert "Tallene er frigivet" in page.locator("main .notice.success").inner_text()
    assert violations(page) == []
    with page.expect_download() as waiting:
        page.locator("#files a", has_text="som data (csv)").first.click()
    assert waiting.value.suggested_filename == "release-1-table-1.csv"
    with open(waiting.value.path(), encoding="utf-8") as file:
        assert file.readline().strip() == "owner,level,count"

    page.goto(desk.base + "/releases#check")
    page.locator("#check button").focus()
    page.keyboard.press("Enter")
    page.wait_for_selector("#check-result.success", timeout=120_000)
    assert violations(page) == []

    page.goto(desk.base + "/tables")
    page.locator("table.data th a").first.focus()
    page.keyboard.press("Enter")
    page.wait_for_selector("#report")
    assert violations(page) == []
    with page.expect_download() as waiting:
        page.locator("main nav a", has_text="JSON-stat").click()
    assert waiting.value.suggested_filename.endswith("json-stat.json")
    page.context.close()


def test_what_cannot_be_published_says_why_and_what_to_do(browser, desk, states):
    page = visit(browser, states["manager"])
    # The same again is not published twice.
    propose(page, desk, "H1", ["owner", "level"])
    assert "allerede frigivet" in page.locator("#refused").inner_text()
    assert page.locator("#publish").count() == 0
    assert violations(page) == []
    page.locator("a", has_text="Ret valget").focus()
    page.keyboard.press("Enter")
    page.wait_for_selector(".release-form")
    assert page.input_value("#t1-1") == "owner" and page.input_value("#part") == "H1"
    # A period that is not over is refused at once, and what was typed stays.
    page.select_option("#part", "year")
    enter(page, "Regn et forslag ud")
    page.wait_for_selector("#problems a")
    assert page.title().startswith("Fejl:")
    assert page.input_value("#t1-2") == "level"
    assert violations(page) == []
    page.context.close()


def begin_usual_tables(page, desk, part, year):
    """Asks for a half-year's usual tables, and waits until they are being worked out."""
    page.goto(desk.base + "/releases/new")
    page.select_option("#part", part)
    page.select_option("#year", str(year))
    enter(page, "Regn et forslag ud")
    page.wait_for_selector("#under-way")


def test_a_half_year_is_waited_for_left_found_again_and_published(browser, desk, states):
    page = visit(browser, states["manager"])
    begin_usual_tables(page, desk, "H2", 2025)
    page.locator("#aside-text", has_text="Trin 2 af 5").wait_for(timeout=120_000)
    # The bar and the words say the same, and go on by themselves.
    assert page.locator("#under-way progress").get_attribute("max") == "1000"
    before = page.locator("#aside-so-far").inner_text()
    assert wait_until(lambda: page.locator("#aside-so-far").inner_text() != before)
    assert violations(page) == []
    page.goto(desk.base + "/releases")
    page.locator("#current a").focus()
    page.keyboard.press("Enter")
    page.wait_for_selector("#publish", timeout=900_000)
    assert "Det kan de ikke" in page.locator("#audit").inner_text()
    assert page.locator("h2", has_text="Tabel 5").count() == 1
    page.locator("#sure").focus()
    page.keyboard.press("Space")
    enter(page, "Frigiv tallene")
    page.wait_for_url(re.compile(r"/releases/\d+"), timeout=120_000)
    assert "Tallene er frigivet" in page.locator("main .notice.success").inner_text()
    with page.expect_download() as waiting:
        page.locator("#files a", has_text="Siden til nettet").click()
    with open(waiting.value.path(), encoding="utf-8") as file:
        assert "2. halvår 2025" in file.read()
    page.context.close()


def test_the_first_safe_answer_is_taken_and_a_proposal_is_stopped(browser, desk, states):
    page = visit(browser, states["manager"])
    begin_usual_tables(page, desk, "H1", 2025)
    enter(page, "Vis det, der er fundet nu")
    # No step is begun any more that only looks for something better.
    page.wait_for_selector("#publish", timeout=900_000)
    assert "Det kan de ikke" in page.locator("#audit").inner_text()
    assert violations(page) == []
    page.get_by_role("button", name="Læg forslaget væk").click()
    page.wait_for_selector("main .notice.success")
    # Stopped before there is anything, nothing is there; another's form of before stops nothing.
    begin_usual_tables(page, desk, "H1", 2025)
    page.get_by_role("button", name="Stop", exact=True).click()
    page.wait_for_selector("main .notice.success")
    assert page.locator("#current").count() == 0
    page.context.close()


@pytest.mark.parametrize("width, theme", [(1280, "dark"), (320, "light")])
def test_a_proposal_is_made_and_put_away_without_scripts(browser, desk, states, width, theme):
    page = visit(browser, states["manager"], java_script_enabled=False, color_scheme=theme,
                 viewport={"width": width, "height": 900})
    page.goto(desk.base + "/releases/new")
    page.click("details.more summary")
    page.select_option("#part", "03")
    page.check("#layout-1")
    page.select_option("#t1-1", "channel")
    page.click(".release-form button.primary")
    for _ in range(60):
        if page.locator("#publish, #refused").count():
            break
        page.wait_for_timeout(500)
        page.goto(desk.base + "/releases/proposal")
    assert page.locator("#publish").count() == 1
    page.click("text=Læg forslaget væk")
    assert "Intet er frigivet" in page.locator("main .notice.success").first.inner_text()
    page.context.close()


@pytest.mark.parametrize("width, theme", [(1280, "dark"), (320, "light")])
def test_a_proposal_and_a_round_of_practice_are_accessible(browser, desk, states, width, theme):
    page = visit(browser, states["manager"], color_scheme=theme, viewport={"width": width, "height": 900})
    propose(page, desk, "04", ["channel"])
    assert violations(page) == []
    assert not page.evaluate("document.documentElement.scrollWidth > window.innerWidth")
    page.goto(desk.base + "/releases/proposal/answer")
    assert violations(page) == []
    page.goto(desk.base + "/practice")
    page.select_option("#persons", "3")
    page.click("main button[value=begin]")
    for person in (1, 2, 3):
        page.select_option(f"#answer-{person}", str(person))
    assert violations(page) == []
    page.click("main button[value=answer]")
    page.wait_for_selector("#reference")
    assert violations(page) == []
    assert not page.evaluate("document.documentElement.scrollWidth > window.innerWidth")
    page.context.close()
