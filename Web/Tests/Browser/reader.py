"""Somebody who reads Swedish: opens pages, reads all that they say, and keeps what is Danish."""

import re

from walk import violations

# Letters and words that no Swedish sentence has, and what holds in Denmark alone.
DANISH = re.compile(
    r"[æøÆØ»«]|\b(og|ikke|af|hvad|hvor|hvem|hvis|hvornår|hvordan|jer|jeres|mellem|hjælp|opgaver?|uger|dage|måneder|"
    r"kun|uden|også|hver|flere|siger|nogle|noget|nogen gang|tilmelding|venteliste|besøg|plejehjem|frigivelse|"
    r"undervisningsforløb|borgeren|åbningstid|Gem|Ret|Slet|Vælg|"
    r"Datatilsynet|MitID|NemID|CPR|borger\.dk|Digital Post|Digitaliseringsstyrelsen)\b")

# All that a page says, also to those who hear it; what is told to be in another language is not read.
WORDS = """() => {
  const said = [document.title];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const above = walker.currentNode.parentElement;
    if (!above.closest("script, style, noscript, [lang]:not(html):not([lang=sv])")) said.push(walker.currentNode.data);
  }
  for (const one of document.body.querySelectorAll("[aria-label], [title], [placeholder], [alt]"))
    for (const name of ["aria-label", "title", "placeholder", "alt"])
      if (one.hasAttribute(name)) said.push(one.getAttribute(name));
  return said.map((text) => text.trim()).filter((text) => text);
}"""


class Reader:
    """Reads each page that a context opens, and keeps what is Danish."""

    def __init__(self, browser, state=None, **more):
        self.found, self.pages = [], set()
        self.context = browser.new_context(
            storage_state=state, locale="sv-SE", timezone_id="Europe/Stockholm", reduced_motion="reduce",
            service_workers="block", **{"viewport": {"width": 1280, "height": 900}, **more})
        self.context.set_default_timeout(20_000)
        self.context.expose_function("readAloud", self.hear)
        self.context.add_init_script(
            f"document.addEventListener('DOMContentLoaded', () => readAloud(location.pathname, ({WORDS})(),"
            " document.documentElement.lang))")
        self.page = self.context.new_page()

    def hear(self, path, said, language):
        self.pages.add(path)
        if language != "sv":
            self.found.append((path, "lang", language))
        for text in said:
            for match in DANISH.finditer(text):
                self.found.append((path, match.group(0), text[:120]))

    def look(self):
        """Reads what has changed since the page came, and asks axe."""
        self.hear(self.page.url, self.page.evaluate(WORDS), self.page.get_attribute("html", "lang"))
        assert violations(self.page) == [], self.page.url

    def press(self, name, role="button"):
        self.page.get_by_role(role, name=name, exact=True).first.click()

    def sees(self, *texts):
        for text in texts:
            self.page.locator("main", has_text=text).wait_for()

    def close(self):
        self.context.close()
        assert self.found == [], "\n".join(map(str, dict.fromkeys(self.found)))
