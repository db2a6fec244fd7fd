"""Administrators look after what is kept: a decision by the keyboard, a person answered and erased, a test and a backup."""

import re
import sqlite3

import pytest

from desk import wait_until
from walk import enter, violations, visit


def enrolled(desk):
    """Somebody of the invented office who is enrolled, by name and telephone number."""
    files = sqlite3.connect(f"file:{desk.folder}/people.sqlite?mode=ro", uri=True)
    row = files.execute("SELECT name, telephone FROM person p WHERE telephone IS NOT NULL AND restriction IS NULL "
                        "AND EXISTS (SELECT 1 FROM enrolment e WHERE e.person = p.id) ORDER BY name LIMIT 1").fetchone()
    files.close()
    return row


def test_sealing_is_decided_by_the_keyboard(browser, desk, states):
    page = visit(browser, states["administrator"])
    page.goto(desk.base + "/retention")
    enter(page, "Beslutning om forsegling")
    page.wait_for_url("**/retention/decide")
    page.locator("#days").focus()
    page.keyboard.type("14")
    page.keyboard.press("Enter")
    # What is missing is told at once, and what was typed stays.
    page.wait_for_selector("#problems a")
    assert page.title().startswith("Fejl:")
    assert violations(page) == []
    page.locator("#days").fill("14")
    page.locator("#journal").fill("26-004711")
    page.locator("#by").fill("Borgerservicechefen")
    page.locator("#sure").focus()
    page.keyboard.press("Space")
    enter(page, "Sæt beslutningen i kraft")
    page.wait_for_selector("main .notice.success")
    assert "26-004711" in page.locator("main").inner_text()
    assert violations(page) == []
    page.context.close()


def test_a_person_is_found_answered_and_erased(browser, desk, states):
    name, telephone = enrolled(desk)
    page = visit(browser, states["administrator"])
    page.goto(desk.base + "/persons")
    page.locator("#who").focus()
    page.keyboard.type(telephone)
    page.keyboard.press("Enter")
    page.wait_for_url(re.compile(r"/persons/[0-9a-f-]{36}$"))
    assert page.locator("h1").inner_text() == name
    assert name not in page.title()
    assert violations(page) == []
    enter(page, "Lav svaret")
    page.wait_for_selector("#files a")
    with page.expect_download() as waiting:
        page.locator("#files a").first.click()
    with open(waiting.value.path(), encoding="utf-8") as letter:
        assert name in letter.read()
    enter(page, "Se, hvad der slettes")
    page.wait_for_selector("#goes li")
    assert violations(page) == []
    page.locator("#sure").focus()
    page.keyboard.press("Space")
    enter(page, "Slet personen")
    page.wait_for_selector("#done")
    assert "Giv personen sagens nummer" in page.locator("#done").inner_text()
    page.locator("#who").fill(telephone)
    page.keyboard.press("Enter")
    page.wait_for_selector("#found")
    assert name not in page.locator("#found").inner_text()
    page.context.close()


def test_the_attack_is_run_and_tells_by_itself_when_it_is_over(browser, desk, states):
    page = visit(browser, states["data-protection-officer"])
    page.goto(desk.base + "/attack")
    enter(page, "Kør forsøget")
    page.wait_for_selector("#verdict", timeout=120_000)
    assert page.locator("#under-way").count() == 0
    assert violations(page) == []
    page.context.close()


@pytest.mark.parametrize("scripts", [True, False])
def test_a_backup_is_made_and_checked(browser, desk, states, scripts):
    page = visit(browser, states["administrator"], java_script_enabled=scripts)
    page.goto(desk.base + "/backups")
    before = page.locator("#copies tbody tr").count()
    page.locator("main button", has_text="Tag en sikkerhedskopi").click()
    if scripts:
        page.wait_for_selector("#checked", timeout=60_000)
    else:
        def is_over():
            page.goto(desk.base + "/backups")
            return page.locator("#under-way").count() == 0
        assert wait_until(is_over, 60)
    assert page.locator("#copies tbody tr").count() == before + 2
    page.locator("main button", has_text="Kontrollér kopierne").click()

    def is_checked():
        page.goto(desk.base + "/backups")
        return page.locator("#under-way").count() == 0
    assert wait_until(is_checked, 60)
    assert page.locator("#copies .tag.good").count() == before + 2
    if scripts:
        assert violations(page) == []
    page.context.close()
