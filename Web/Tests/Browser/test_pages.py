"""Every page, in three languages and two themes: accessible, whole at 320 px, without a word in the console."""

import pytest

from desk import pair
from walk import violations

LANGUAGES = ["da", "sv", "en"]
THEMES = ["light", "dark"]

# Who looks at which pages: all that are in the way about are found by following it, these are the others.
OPEN = ["/sign-in", "/pair", "/accessibility", "/about", "/no-such-page"]
ROLES = {
    "administrator": [
        "/", "/log", "/me", "/me/password", "/accounts/new", "/log/backlog", "/log/system-down", "/slip/mitid-app",
        "/courses/terms/18/change", "/courses/terms/18/staff", "/courses/terms/18/end", "/cards",
        "/courses/new-room", "/courses/rooms/1", "/courses/new-kit", "/courses/kit/1", "/courses/kit/1/change",
        "/courses/helpers/new", "/courses/helpers/1", "/courses/partners/new",
        "/courses/plan", "/courses/terms/18", "/courses/terms/18/sign-up", "/courses/terms/18/enrolments/1",
        "/courses/terms/1/certificates", "/courses/terms/17/attendance", "/courses/terms/17/cards", "/curricula/new",
        "/outreach/requests/new", "/outreach/visits/5", "/outreach/visits/5/move", "/outreach/visits/28/log",
        "/outreach/visits/51/correct",
        "/outreach/calls", "/outreach/road/kept", "/outreach/plan", "/outreach/places/new", "/outreach/teams/nord",
        "/outreach/teams/new", "/outreach/teams/nord/change", "/outreach/teams/nord/members/new",
        "/outreach/teams/nord/members/1", "/outreach/regular", "/outreach/follow-up",
        "/reports/borgerservice", "/reports/trend?task=mitid-app", "/reports/triage", "/reports/courses",
        "/reports/outreach", "/releases", "/releases/new", "/tables", "/definitions", "/definitions/dictionary",
        "/downloads", "/practice", "/alerts/note", "/tasks/code/mitid-app", "/branches/hornbaek", "/accounts/1",
        "/devices/new", "/devices/1", "/privacy", "/doctor", "/retention/decide", "/retention/run", "/persons/refuse",
        "/backups/prune",
    ],
    "desk": ["/", "/log"],
    "manager": ["/", "/outreach/homes/new", "/outreach/visits/112/home", "/reports/overview", "/reports/desk", "/reports/indicators"],
    "data-protection-officer": ["/"],
}


def paths(page, desk, own):
    """The given paths, and all that the way about of the first page leads to."""
    page.goto(desk.base + "/")
    rooms = page.locator("nav.rooms a").evaluate_all("links => links.map(link => link.pathname)")
    subs = []
    for room in rooms:
        page.goto(desk.base + room)
        subs += page.locator("nav.subpages a, nav.tabs a").evaluate_all("links => links.map(link => link.pathname)")
    return list(dict.fromkeys(own + rooms + subs))


def look(page, path, base, theme, wrong):
    reply = page.goto(base + path)
    assert reply.status < 500, path
    # The themes differ in colours alone, so that all other rules are asked once.
    for violation in violations(page, None if theme == THEMES[0] else ["color-contrast"]):
        wrong.append((path, theme, violation))
    if page.evaluate("document.documentElement.scrollWidth > window.innerWidth"):
        wrong.append((path, theme, "scrolls sideways"))
    if page.locator("h1").count() != 1:
        wrong.append((path, theme, "has not one h1"))
    # A slip is a paper of the office, everything else a page of the program.
    if not page.title().strip().endswith("Lods") and not path.startswith("/slip/"):
        wrong.append((path, theme, "title: " + page.title()))


def walk(browser, desk, state, language, paths_of, width=1280):
    wrong, said = [], []
    for theme in THEMES:
        context = browser.new_context(
            storage_state=state, locale={"da": "da-DK", "sv": "sv-SE", "en": "en-GB"}[language],
            timezone_id="Europe/Copenhagen", color_scheme=theme, viewport={"width": width, "height": 900},
            reduced_motion="reduce", service_workers="block")
        page = context.new_page()
        page.on("console", lambda message: said.append((page.url, message.text)) if message.type in ("error", "warning") else None)
        page.on("pageerror", lambda error: said.append((page.url, str(error))))
        for path in paths_of(page):
            look(page, path, desk.base, theme, wrong)
        context.close()
    # A page that is not there says so in the console; nothing else may.
    said = [line for line in said if not any(part in line[1] for part in ("404", "403", "blocked by Playwright"))]
    assert not wrong, "\n".join(map(str, wrong))
    assert not said, "\n".join(map(str, said))


# First: the code that pairs a desk holds for a quarter of an hour, and the other walks take longer.
def test_desk_of_a_device(browser, desk):
    context = browser.new_context(locale="da-DK", service_workers="block")
    page = context.new_page()
    pair(page, desk)
    state = context.storage_state()
    context.close()
    walk(browser, desk, state, "da", lambda page: ["/log", "/log/backlog"])


@pytest.mark.parametrize("language", LANGUAGES)
def test_open_pages(browser, desk, language):
    walk(browser, desk, None, language, lambda page: OPEN)


# An administrator has every page; of the others' pages the words are the same.
@pytest.mark.parametrize("role, language", [("administrator", language) for language in LANGUAGES]
                         + [(role, "da") for role in ROLES if role != "administrator"])
def test_pages_of_a_role(browser, desk, states, role, language):
    state = states[role]

    def own(page):
        page.goto(desk.base + "/")
        page.locator(f"form.tongues button[value={language}]").click()
        assert page.locator("html").get_attribute("lang") == language
        return paths(page, desk, ROLES[role])

    walk(browser, desk, state, language, own)


@pytest.mark.parametrize("width", [320, 640])
def test_narrow_pages(browser, desk, states, width):
    walk(browser, desk, states["administrator"], "da", lambda page: paths(page, desk, ROLES["administrator"]), width)
