"""Files chosen from the disk: the population, and figures of others."""

import pytest

from walk import enter, violations, visit

BANDS = "band,persons\r\n0-14,1000\r\n15-24,900\r\n25-44,2000\r\n45-64,2100\r\n65-74,800\r\n75-84,500\r\n85+,200\r\n"
OTHERS = "definition,date,group,value,unit,source\ndigital-post-exempt,2026-04,15 år og derover,9.1,percent,Rådet\n"


def test_a_population_is_chosen_from_the_disk_and_what_was_typed_stays(browser, desk, states, tmp_path):
    page = visit(browser, states["manager"])
    page.goto(desk.base + "/population")
    file = tmp_path / "folketal.csv"
    file.write_bytes(b"hest")
    page.fill("#source", "Danmarks Statistik, FOLK1A")
    for field, value in (("#day", "1"), ("#day-month", "1"), ("#day-year", "2026")):
        page.fill(field, value)
    page.set_input_files("#upload", str(file))
    enter(page, "Læs tallene ind")
    page.wait_for_selector("#problems a")
    assert page.input_value("#source") == "Danmarks Statistik, FOLK1A"
    assert page.input_value("#file") == "hest"
    assert violations(page) == []
    # As a spreadsheet writes it, with the mark of its encoding.
    file.write_bytes(("\ufeff" + BANDS).encode("utf-8"))
    page.set_input_files("#upload", str(file))
    enter(page, "Læs tallene ind")
    page.wait_for_selector("main .notice.success")
    assert "2.100" in page.locator("main").inner_text()
    assert violations(page) == []
    page.context.close()


@pytest.mark.parametrize("width, theme", [(1280, "dark"), (320, "light")])
def test_figures_of_others_are_read_in_and_fetched_again(browser, desk, states, tmp_path, width, theme):
    page = visit(browser, states["manager"], color_scheme=theme, viewport={"width": width, "height": 900})
    page.goto(desk.base + "/comparison")
    assert violations(page) == []
    # As a spreadsheet of an older Windows writes it.
    file = tmp_path / "tal.csv"
    file.write_bytes(OTHERS.encode("windows-1252"))
    page.set_input_files("#upload", str(file))
    enter(page, "Læs tallene ind")
    page.wait_for_selector("main .notice.success")
    assert "Rådet" in page.locator("#digital-post-exempt").inner_text()
    assert not page.evaluate("document.documentElement.scrollWidth > window.innerWidth")
    with page.expect_download() as waiting:
        page.locator("#digital-post-exempt a").click()
    with open(waiting.value.path(), encoding="utf-8") as rows:
        assert "9.1,,percent,Rådet" in rows.read()
    page.context.close()
