"""How somebody goes about in the desk: a browser of their own, the keyboard, and a look at whether all can follow."""

from axe_playwright_python.sync_playwright import Axe

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]


def visit(browser, state=None, **more):
    """A page of a browser of its own; a state that was kept signs it in."""
    context = browser.new_context(storage_state=state, locale="da-DK", timezone_id="Europe/Copenhagen",
                                  service_workers="block", reduced_motion="reduce", **more)
    context.set_default_timeout(20_000)
    return context.new_page()


def reach(page, name, most=120):
    """Goes on with Tab until something of a name has the focus."""
    for _ in range(most):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.textContent.trim()").startswith(name):
            return
    raise AssertionError("not reached: " + name)


def enter(page, name):
    """Goes on with Tab to something of a name, and presses Enter on it."""
    reach(page, name)
    page.keyboard.press("Enter")


def violations(page, only=None):
    """What axe finds on a page, by all the rules of WCAG 2.2 AA or by some alone."""
    wanted = {"type": "rule", "values": only} if only else {"type": "tag", "values": TAGS}
    found = Axe().run(page, options={"runOnly": wanted}).response["violations"]
    return [(rule["id"], node["target"], node.get("failureSummary", "")[:200]) for rule in found for node in rule["nodes"]]
