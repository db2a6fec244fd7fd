"""What the browser tests share: the office is invented once, each module gets a copy of it with a server of its own."""

import os
import shutil
import subprocess

import pytest
from playwright.sync_api import sync_playwright

from desk import Desk, ROLES, chromium, sign_in


def pytest_addoption(parser):
    parser.addoption("--program", required=True, help="the built lods-web")
    parser.addoption("--office", help="a folder with an invented office; without it one is made")
    parser.addoption("--swedish-office", help="a folder with an invented Swedish office; without it one is made")


@pytest.fixture(scope="session")
def program(request):
    return os.path.abspath(request.config.getoption("--program"))


@pytest.fixture(scope="session")
def office(request, program, tmp_path_factory):
    """The folder of an invented office that nobody writes to."""
    given = request.config.getoption("--office")
    if given:
        return given
    folder = tmp_path_factory.mktemp("office") / "demo"
    desk = Desk(program, folder).start()
    desk.stop()
    return str(folder)


@pytest.fixture(scope="session")
def swedish_office(request, program, tmp_path_factory):
    """The folder of an invented office in Sweden that nobody writes to."""
    given = request.config.getoption("--swedish-office")
    if given:
        return given
    folder = tmp_path_factory.mktemp("swedish") / "demo"
    Desk(program, folder, language="sv", more=["--municipality", "burlov"]).start().stop()
    return str(folder)


@pytest.fixture(scope="module")
def desk(program, office, tmp_path_factory):
    """A server with a copy of the office."""
    folder = tmp_path_factory.mktemp("desk") / "demo"
    shutil.copytree(office, folder)
    desk = Desk(program, folder).start()
    yield desk
    desk.stop()


@pytest.fixture(scope="session")
def browser():
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium(), args=["--no-sandbox"])
        yield browser
        browser.close()


@pytest.fixture(scope="module")
def states(desk, browser):
    """The cookies of somebody signed in, for each role."""
    kept = {}
    for role in ROLES:
        context = browser.new_context(locale="da-DK", timezone_id="Europe/Copenhagen")
        page = context.new_page()
        sign_in(page, desk, role)
        kept[role] = context.storage_state()
        context.close()
    return kept
