"""How somebody goes about in the desk: a browser of their own, the keyboard, and a look at whether all can follow."""

from contextlib import contextmanager

from axe_playwright_python.sync_playwright import Axe

from desk import wait_until

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


@contextmanager
def held(page, over, share=0):
    """Lets work aside, which the page asks about, come so far, and then holds the page as it is while it is looked at:
    by itself it would be another one in the middle of a look. Gives whether there is something to look at, or the work
    was over first.

    - over: what stands on the page once the work is over.
    - share: what the bar is to have passed, in thousandths.
    """
    last = []

    def answer(route):
        if route.request.headers.get("accept") != "application/json":
            return route.fallback()
        reply = last[0] if last else route.fetch()
        if not last and reply.ok:
            state = reply.json()
            if state["running"] and (state["share"] or 0) > share:
                last.append(reply)
        route.fulfill(response=reply)

    page.route("**/*", answer)
    # Whether something is visible can be asked while one page becomes the next one; how many there are cannot.
    assert wait_until(lambda: last or page.locator(over).is_visible(), 60)
    yield bool(last)
    page.unroute("**/*", answer)
