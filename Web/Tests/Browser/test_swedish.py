"""An office in Sweden, walked in Swedish by each who works there and by a citizen, without a word of Danish."""

import datetime
import re
import shutil
import time

import pytest

from desk import Desk, ROLES, public_pages, sign_in, today, wait_until
from reader import DANISH, Reader
from walk import held


@pytest.fixture(scope="module")
def desk(program, swedish_office, tmp_path_factory):
    """A server with a copy of the Swedish office."""
    folder = tmp_path_factory.mktemp("desk") / "demo"
    shutil.copytree(swedish_office, folder)
    desk = Desk(program, folder, language="sv").start()
    yield desk
    desk.stop()


@pytest.fixture(scope="module")
def states(desk, browser):
    kept = {}
    for role in ROLES:
        reader = Reader(browser)
        sign_in(reader.page, desk, role)
        kept[role] = reader.context.storage_state()
        reader.close()
    return kept


def plan_term(reader, desk, code, first, count, hours=None):
    """Plans a term of two seats and opens it; its page."""
    page = reader.page
    page.goto(desk.base + "/courses")
    reader.press("Planera en grupp", "link")
    page.locator("#offer").select_option(label="BankID och Freja i vardagen")
    page.locator("#branch").select_option(label="Åkarps bibliotek")
    values = {"seats": "2", "first": str(first.day), "first-month": str(first.month), "first-year": str(first.year),
              "count": str(count), "code": code}
    for field, value in {**values, **({"hours": hours} if hours else {})}.items():
        page.fill("#" + field, value)
    page.locator("#code").press("Enter")
    page.wait_for_selector("#preview li")
    if page.locator("#preview ol li").count() < count:
        pytest.skip("the library is closed on that day")
    reader.look()
    reader.press("Spara gruppen")
    reader.press("Öppna för anmälan")
    reader.sees("Gruppen är öppen för anmälan.")
    return page.url.split("?")[0]


def sign_up(reader, term, name, number):
    reader.page.goto(term)
    reader.press("Anmäl en person", "link")
    reader.page.fill("#name", name)
    reader.page.fill("#telephone", f"010-001 23 4{number}")
    reader.page.locator("#telephone").press("Enter")
    reader.page.wait_for_selector("#receipt")
    return reader.page.locator("main").inner_text()


def test_a_season(browser, desk, states):
    teacher = Reader(browser, states["teacher"])
    term = plan_term(teacher, desk, "hosten", today() + datetime.timedelta(days=30), 3)
    page = teacher.page
    said = [sign_up(teacher, term, name, n) for n, name in enumerate(["Alma Strand", "Bo Klint", "Cilla Fyr"])]
    assert "Anmäld" in said[0] and "Anmäld" in said[1], said
    assert "Du är nummer 1 på väntelistan" in said[2], said[2]
    teacher.look()

    # One leaves; the one who waits is rung, and says yes.
    page.goto(term)
    teacher.press("Alma Strand", "link")
    teacher.press("Avanmäl")
    page.wait_for_selector("#receipt")
    assert "Cilla Fyr" in page.locator("#receipt").inner_text()
    teacher.press("Ring de här i dag", "link")
    teacher.look()
    others = page.locator("main a", has_text="Cilla Fyr")
    if others.count():
        others.first.click()
    page.locator("#now-name", has_text="Cilla Fyr").wait_for()
    assert page.locator(".call-number").inner_text() == "010-001 23 42"
    page.locator("#now button", has_text="Ja tack till platsen").click()
    page.wait_for_selector("#receipt")
    assert "Cilla Fyr har tackat ja och har nu plats" in page.locator("#receipt").inner_text()
    page.goto(term)
    assert "Cilla Fyr" in page.locator("#learners-0").inner_text()
    teacher.look()
    teacher.close()


def test_a_term_is_taught_and_certified(browser, desk, states):
    teacher = Reader(browser, states["teacher"], viewport={"width": 390, "height": 900})
    page = teacher.page
    term = plan_term(teacher, desk, "i-dag", today(), 1, "00.00-23.59")
    for number, name in enumerate(["Disa Bro", "Erik Vik"]):
        sign_up(teacher, term, name, 5 + number)
    page.goto(term + "/attendance")
    teacher.look()
    page.locator(".learner", has_text="Erik Vik").locator("input[value=excused]").check()
    assert wait_until(lambda: page.locator("#saved").inner_text().startswith("Sparat kl."))
    page.reload()
    teacher.press("Resten är närvarande")
    teacher.sees("Listan är sparad.")
    page.goto(term)
    teacher.press("Avsluta gruppen", "link")
    teacher.look()
    teacher.press("Avsluta gruppen")
    teacher.sees("Gruppen är avslutad.")
    teacher.look()
    teacher.press("Skriv ut alla intyg", "link")
    page.wait_for_url("**/certificates/paper**")
    paper = page.locator("body").inner_text()
    assert "Kursintyg" in paper and "Disa Bro" in paper and "Erik Vik" not in paper, paper
    teacher.close()


def test_a_month_of_visits(browser, desk, states):
    lead = Reader(browser, states["outreach"], viewport={"width": 1280, "height": 2000})
    page = lead.page
    month = (today().replace(day=1) + datetime.timedelta(days=32)).replace(day=1)

    # A home rings.
    page.goto(desk.base + "/outreach")
    lead.press("Nytt önskemål", "link")
    page.fill("#place", "Gökärtens äldreboende")
    page.get_by_label("BankID i ny mobil").check()
    page.fill("#residents", "4")
    last = month + datetime.timedelta(days=27)
    for field, day in (("from", month), ("until", last)):
        for part, value in (("", day.day), ("-month", day.month), ("-year", day.year)):
            page.fill(f"#{field}{part}", str(value))
    lead.look()
    lead.press("Spara önskemålet")
    page.wait_for_url("**/outreach/visits/*")
    own = re.search(r"/visits/(\d+)", page.url).group(1)
    if page.locator("input[name=meets]").count():
        page.locator("input[name=meets][value=yes]").check()
        lead.press("Spara svaret")
    page.wait_for_selector("#offer")
    assert "Vi kommer till Gökärtens äldreboende" in page.locator("#offer").inner_text()
    lead.look()

    # The month is planned, put on the board, and one is confirmed.
    page.goto(desk.base + f"/outreach?month={month:%Y-%m}")
    lead.press("Planera månaden", "link")
    lead.press("Gör en plan")
    with held(page, "button[value=take]") as is_under_way:
        if is_under_way:
            lead.look()
            lead.press("Stoppa och visa den bästa")
    page.wait_for_selector("button[value=take]", timeout=60_000)
    lead.look()
    lead.press("Använd planen")
    lead.sees("Planen gäller nu")
    page.goto(desk.base + f"/outreach?month={month:%Y-%m}")
    grip = page.locator(f'[data-visit="{own}"] .grip')
    grip.focus()
    page.keyboard.press("Enter")
    assert "är upplyft. Piltangenterna väljer dag och team" in page.locator("#said").inner_text()
    page.keyboard.press("Escape")
    assert "är tillbakalagt" in page.locator("#said").inner_text()
    lead.look()
    day = page.evaluate("number => document.querySelector(`[data-visit='${number}']`).closest('td').dataset.day", own)
    page.locator(f'[data-visit="{own}"] a').first.click()
    lead.press("Platsen har bekräftat")
    lead.sees("Besöket är bekräftat.")

    # Its day's papers.
    papers = {"Körscheman": "Körschema", "Packlista": "Packlista", "Besöksblanketter": "Besöksblankett"}
    for name, heading in papers.items():
        page.goto(desk.base + f"/outreach/days/{day}")
        lead.press(name, "link")
        assert heading in page.locator("body").inner_text()
    page.goto(desk.base + f"/outreach?month={month:%Y-%m}")
    lead.press("Månadstavla för utskrift", "link")
    assert "Gökärtens äldreboende" in page.locator("body").inner_text()

    # One that was made is counted.
    page.goto(desk.base + "/outreach/requests")
    confirmed = page.locator("h2", has_text="Bekräftade").locator("xpath=following-sibling::table[1]")
    confirmed.locator("tbody a").filter(has_not_text="Hembesök").first.click()
    lead.press("Räkna besöket", "link")
    lead.look()
    page.fill("#count-0", "3")
    page.select_option("#level-0", "2")
    lead.press("Räkna besöket")
    lead.sees("Besöket är räknat.", "Genomfört")
    lead.look()
    lead.close()


def test_a_month_of_figures(browser, desk, states):
    manager = Reader(browser, states["manager"])
    page = manager.page
    month = today().replace(day=1) - datetime.timedelta(days=1)
    page.goto(desk.base + "/reports")
    manager.sees("Burlövs kommun", "För bruk i huset: små tal är dolda.")
    page.goto(desk.base + "/releases")
    manager.press("Offentliggör siffror", "link")
    page.select_option("#part", f"{month:%m}")
    page.select_option("#year", f"{month:%Y}")
    page.check("#layout-1")
    page.locator("details.more summary").click()
    page.select_option("#t1-1", "channel")
    manager.look()
    manager.press("Räkna ut ett förslag")
    page.wait_for_selector("#publish, #refused", timeout=120_000)
    assert "Det kan de inte" in page.locator("#audit").inner_text()
    manager.look()
    page.check("#sure")
    manager.press("Offentliggör siffrorna")
    page.wait_for_url("**/releases/1**", timeout=120_000)
    manager.sees("Siffrorna är offentliggjorda.")
    manager.look()
    with page.expect_download() as waiting:
        page.locator("#files a", has_text="som data (csv)").first.click()
    with open(waiting.value.path(), encoding="utf-8") as file:
        assert file.readline().strip() == "channel,count"
    with page.expect_download() as waiting:
        page.locator("#files a", has_text="Sidan för webben (html)").first.click()
    with open(waiting.value.path(), encoding="utf-8") as file:
        whole = file.read()
    assert 'lang="sv"' in whole and not DANISH.search(re.sub(r"<style.*?</style>|<[^>]*>", " ", whole, flags=re.S))
    manager.close()


@pytest.fixture(scope="module")
def public(program, desk):
    with public_pages(program, desk.folder) as process:
        yield process


def test_a_citizen_moves_up_from_the_list(browser, desk, public, states):
    teacher = Reader(browser, states["teacher"])
    term = plan_term(teacher, desk, "vagen", today() + datetime.timedelta(days=37), 2)
    for number, name in enumerate(["Freja Sund", "Göran Näs"]):
        sign_up(teacher, term, name, 7 + number)

    citizen = Reader(browser, viewport={"width": 390, "height": 844})
    page = citizen.page
    page.goto(public.base + "/")
    assert page.get_attribute("html", "lang") == "sv"
    citizen.look()

    def stands(link, *texts):
        def asked():
            page.goto(link)
            return all(text in page.inner_text("main") for text in texts)
        return wait_until(asked, 30)

    assert stands(public.base + "/c/vagen", "Ställ dig på väntelistan")
    citizen.press("Ställ dig på väntelistan", "link")
    # Nobody types a name in less.
    time.sleep(2.5)
    page.fill("#name", "Hanna Påhitt")
    page.fill("#telephone", "010-001 23 49")
    assert "Integritetsskyddsmyndigheten" in page.inner_text("main")
    citizen.look()
    page.click("#send")
    page.wait_for_url("**/l/**")
    link = page.url
    assert stands(link, "Du står på väntelistan", "Du är nr 1 i kön.")
    citizen.look()

    teacher.page.goto(term)
    teacher.press("Freja Sund", "link")
    teacher.press("Avanmäl")
    teacher.page.wait_for_selector("#receipt")
    assert "Hanna Påhitt" in teacher.page.locator("#receipt").inner_text()

    assert stands(link, "Det finns en plats till dig", "Svara senast")
    citizen.look()
    citizen.press("Ja tack, jag kommer")
    assert stands(link, "Du har en plats", "Välkommen!")
    citizen.look()
    teacher.page.goto(term)
    assert "Hanna Påhitt" in teacher.page.locator("#learners-0").inner_text()
    teacher.close()
    citizen.close()


def test_swedish_law_holds(browser, desk, states):
    officer = Reader(browser, states["data-protection-officer"])
    officer.page.goto(desk.base + "/privacy")
    officer.sees("Integritetsskyddsmyndigheten (imy.se)")
    officer.page.goto(desk.base + "/accessibility")
    officer.sees("lagen (2018:1937)", "Myndigheten för digital förvaltning (DIGG)")
    officer.close()


# Pages of which there are many alike.
EACH = re.compile(
    r"^(/curricula|/courses/offers|/tasks/code|/slip|/branches|/outreach/(?:places|teams|days))/[^/]+")


def test_no_page_of_the_way_about_has_danish(browser, desk, states):
    """All that the way about leads to, and what hangs on it one step further."""
    reader = Reader(browser, states["administrator"])
    page = reader.page
    paths, seen = ["/"], {"/"}
    for _ in range(4):
        further = []
        for path in paths:
            page.goto(desk.base + path)
            for link in page.locator("nav a, main a").evaluate_all(
                    "all => all.filter((a) => a.origin === location.origin).map((a) => a.pathname + a.search)"):
                kind = EACH.sub(r"\1/X", re.sub(r"\d+", "N", link.split("?")[0]))
                if kind not in seen and not re.search(r"/file$|/feed|\.[a-z]+$|/definitions/dictionary", kind):
                    seen.add(kind)
                    further.append(link)
        paths = further
    assert len(reader.pages) > 60, sorted(reader.pages)
    reader.close()
