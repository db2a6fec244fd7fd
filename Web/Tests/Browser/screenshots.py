"""Makes the pictures in Web/Screenshots: python screenshots.py LODS-WEB FOLDER-OF-AN-INVENTED-OFFICE"""

import pathlib
import shutil
import sys
import tempfile

from playwright.sync_api import sync_playwright

from desk import Desk, chromium, public_pages, sign_in

PICTURES = pathlib.Path(__file__).parents[2] / "Screenshots"


def page_of(browser, state, theme, width=1280, height=900):
    context = browser.new_context(
        storage_state=state, locale="da-DK", timezone_id="Europe/Copenhagen", color_scheme=theme,
        viewport={"width": width, "height": height}, reduced_motion="reduce")
    return context.new_page()


def fill(page):
    """A session in the middle: task by key, triage by keys, the level taken over."""
    page.keyboard.press("1")
    page.wait_for_timeout(300)
    page.keyboard.press("t")
    for key in ("3", "3", "1", "2", "1"):
        page.wait_for_timeout(150)
        page.keyboard.press(key)
    page.wait_for_timeout(400)
    page.keyboard.press("Enter")
    page.wait_for_timeout(400)


def main(program, office):
    PICTURES.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as base, sync_playwright() as playwright:
        folder = base + "/demo"
        shutil.copytree(office, folder)
        desk = Desk(program, folder).start()
        try:
            browser = playwright.chromium.launch(executable_path=chromium(), args=["--no-sandbox"])
            context = browser.new_context(locale="da-DK")
            page = context.new_page()
            sign_in(page, desk, "manager")
            state = context.storage_state()
            context = browser.new_context(locale="da-DK")
            page = context.new_page()
            sign_in(page, desk, "administrator")
            whole = context.storage_state()
            for name, state, path, size, act in (
                ("desk", state, "/log", (1280, 900), fill),
                ("report", state, "/reports/desk", (1280, 900), None),
                ("desk-narrow", state, "/log", (360, 900), None),
                ("term", whole, "/courses/terms/18", (1280, 900), None),
                ("month", whole, "/outreach", (1280, 900), None),
            ):
                page = page_of(browser, state, "light", *size)
                page.goto(desk.base + path)
                page.wait_for_timeout(500)
                if act:
                    act(page)
                page.screenshot(path=str(PICTURES / f"{name}.png"))
                page.context.close()
            with public_pages(program, folder) as public:
                page = page_of(browser, None, "light", 1280, 900)
                page.goto(public.base + "/")
                page.screenshot(path=str(PICTURES / "citizens.png"))
                page.context.close()
            browser.close()
        finally:
            desk.stop()


main(sys.argv[1], sys.argv[2])
