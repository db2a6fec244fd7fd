"""What waits in the browser: each entry is sent once, to the branch that it was for, by whoever may."""

import sqlite3
import shutil
from contextlib import closing

import pytest

from desk import Desk, pair, sign_in, wait_until
from test_log import AWAY, counter


@pytest.fixture
def own(program, office, tmp_path):
    """A server of the test's own, as its code for pairing is used up by the first who types it."""
    folder = tmp_path / "demo"
    shutil.copytree(office, folder)
    desk = Desk(program, folder).start()
    yield desk
    desk.stop()


def at_branches(desk):
    """How many sessions each branch has in the log, by its code."""
    with closing(sqlite3.connect(f"file:{desk.folder}/desk.sqlite?mode=ro", uri=True)) as base:
        return dict(base.execute(
            "SELECT b.code, coalesce(sum(e.count), 0) FROM branch b LEFT JOIN entry e ON e.branch = b.number GROUP BY 1"))


def more(desk, before):
    after = at_branches(desk)
    return {code: after[code] - before[code] for code in after if after[code] != before[code]}


def choose_branch(page, code):
    with page.expect_response(f"**/log/kit/{code}/**"):
        page.select_option("#branch", code)


def test_a_device_sends_nothing_to_its_own_branch_that_was_for_another(browser, own):
    with counter(browser, own, may_say=AWAY, service_workers="block") as clerk:
        page = clerk.page
        pair(page, own)
        device = clerk.context.cookies()
        sign_in(page, own, "administrator")
        page = clerk.open()
        choose_branch(page, "hornbaek")
        before = at_branches(own)
        clerk.context.set_offline(True)
        clerk.keys("1", "2", "Enter")
        assert wait_until(lambda: clerk.waiting() == 1)
        # The sign-in is over; the machine is the desk's device still.
        clerk.context.clear_cookies()
        clerk.context.add_cookies(device)
        clerk.context.set_offline(False)
        page.wait_for_selector("#outbox-refused li")
        said = page.locator("#outbox-refused li").inner_text()
        assert "Hornbæk Bibliotek · " in said and "registrerer kun for Biblioteket Kulturværftet" in said
        assert more(own, before) == {}
        # It is not put into the form by itself, where the next save would count it for the wrong branch.
        assert clerk.tasks() == []
        # What is logged now goes through all the same.
        page.reload()
        clerk.ready()
        clerk.keys("1", "2", "Enter")
        clerk.saved("Gemt")
        assert more(own, before) == {"kulturvaerftet": 1}
        assert page.locator("#outbox-refused li").count() == 1
        # Whoever goes on with it is told.
        page.get_by_role("button", name="Ret").click()
        assert "registrerer kun for" in page.locator("#problems").inner_text()
        assert more(own, before) == {"kulturvaerftet": 1}


def test_an_entry_that_was_refused_for_its_branch_is_sent_when_somebody_who_may_is_there(browser, own):
    with counter(browser, own, may_say=AWAY, service_workers="block") as clerk:
        page = clerk.page
        sign_in(page, own, "administrator")
        administrator = clerk.context.cookies()
        page = clerk.open()
        choose_branch(page, "hornbaek")
        before = at_branches(own)
        clerk.context.set_offline(True)
        clerk.keys("1", "2", "Enter")
        assert wait_until(lambda: clerk.waiting() == 1)
        clerk.context.clear_cookies()
        page.unroute_all()
        clerk.context.set_offline(False)
        # Somebody makes the machine a desk in another window.
        other = clerk.context.new_page()
        pair(other, own)
        page.wait_for_selector("#outbox-refused li")
        other.close()
        assert more(own, before) == {}
        clerk.context.clear_cookies()
        clerk.context.add_cookies(administrator)
        clerk.open()
        assert wait_until(lambda: clerk.kept("outbox") == [])
        assert more(own, before) == {"hornbaek": 1}


def test_one_refused_entry_keeps_no_other_back(browser, own):
    with counter(browser, own, may_say=AWAY, service_workers="block") as clerk:
        sign_in(clerk.page, own, "administrator")
        page = clerk.open()
        before = at_branches(own)
        clerk.context.set_offline(True)
        # The tasks of the other branch cannot be fetched now, so those of this one stay.
        page.select_option("#branch", "hornbaek")
        clerk.keys("Escape", "1", "2", "Enter")
        assert wait_until(lambda: clerk.waiting() == 1)
        page.select_option("#branch", "espergaerde")
        clerk.keys("Escape", "1", "3", "Enter")
        assert wait_until(lambda: clerk.waiting() == 2)
        with closing(sqlite3.connect(f"{own.folder}/desk.sqlite", timeout=10)) as base:
            base.execute("UPDATE branch SET closed = opened + 1 WHERE code = 'hornbaek'")
            base.commit()
        clerk.context.set_offline(False)
        page.wait_for_selector("#outbox-refused li")
        assert wait_until(lambda: clerk.waiting() == 0)
        assert "er lukket" in page.locator("#outbox-refused li").inner_text()
        assert "logget ud" not in page.locator("#outbox").inner_text()
        assert more(own, before) == {"espergaerde": 1}
        assert len(clerk.kept("outbox")) == 1
        page.get_by_role("button", name="Ret").click()
        assert page.locator("#branch-message").is_visible()
        assert page.locator("#branch").input_value() == "hornbaek", "it has not become another branch's"
        assert not page.get_by_text("Alt er sendt").is_visible()


def test_the_wait_is_over_when_somebody_signs_in_in_another_tab(browser, own):
    with counter(browser, own, may_say=AWAY) as clerk:
        sign_in(clerk.page, own, "desk")
        page = clerk.open()
        before = clerk.today()
        clerk.context.clear_cookies()
        clerk.keys("1", "2", "Enter")
        page.wait_for_selector("#outbox-sign-in:visible")
        other = clerk.context.new_page()
        sign_in(other, own, "manager")
        assert "/log" not in other.url
        assert wait_until(lambda: clerk.kept("outbox") == [], 4)
        assert wait_until(lambda: "Du er logget ud" not in page.locator("#outbox").inner_text(), 2)
        assert clerk.today() == before + 1


def test_a_tab_learns_that_another_one_has_sent_all(browser, own):
    with counter(browser, own, may_say=AWAY) as clerk:
        sign_in(clerk.page, own, "desk")
        page = clerk.open()
        clerk.context.clear_cookies()
        clerk.keys("1", "2", "Enter")
        page.wait_for_selector("#outbox-sign-in:visible")
        other = clerk.context.new_page()
        sign_in(other, own, "manager")
        other.goto(own.base + "/log")
        assert wait_until(lambda: clerk.kept("outbox") == [], 4)
        assert wait_until(lambda: "Du er logget ud" not in page.locator("#outbox").inner_text(), 4)


def test_an_account_that_may_not_log_is_told_and_the_entry_waits(browser, own):
    with counter(browser, own, may_say=AWAY) as clerk:
        sign_in(clerk.page, own, "desk")
        page = clerk.open()
        clerk.context.clear_cookies()
        clerk.keys("1", "2", "Enter")
        page.wait_for_selector("#outbox-sign-in:visible")
        other = clerk.context.new_page()
        sign_in(other, own, "data-protection-officer")
        assert wait_until(lambda: "kan ikke registrere" in page.locator("#outbox").inner_text(), 5)
        assert clerk.waiting() == 1
        assert page.locator("#outbox-sign-in").is_visible()


def test_one_more_like_it_pressed_twice_is_one(browser, own):
    with counter(browser, own) as clerk:
        sign_in(clerk.page, own, "desk")
        page = clerk.open()
        before = clerk.today()
        clerk.keys("1", "2", "Enter")
        clerk.saved("Gemt")
        page.locator("#again").dblclick()
        assert wait_until(lambda: clerk.today() == before + 2)
        page.wait_for_timeout(1200)
        assert clerk.today() == before + 2
        # Later it is one more again.
        clerk.keys("r")
        assert wait_until(lambda: clerk.today() == before + 3)


def test_undo_of_what_was_never_sent_says_so(browser, own):
    with counter(browser, own, may_say=AWAY) as clerk:
        sign_in(clerk.page, own, "desk")
        page = clerk.open()
        clerk.context.set_offline(True)
        clerk.keys("1", "2", "Enter")
        clerk.saved("Venter på nettet")
        clerk.keys("z")
        clerk.saved("Fortrudt. Registreringen bliver ikke sendt og står i formularen igen.")
        assert "loggen" not in page.locator("#receipt").inner_text()
