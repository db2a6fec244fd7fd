import Accounts
import Language
import Municipality
import Site
import Testing

@testable import LodsWeb

/// The catalogue of tasks.
@Suite struct CatalogueTests {
  private let office: StaffedOffice

  init() throws {
    office = try StaffedOffice()
    try office.account("karin", [.desk])
    try office.account("bo", [.administrator])
    try office.account("nora", [.manager], scope: try #require(BranchScope(branches: [office.branches[0].code])))
  }

  private var quick: [String] { get throws { try TaskShelf(office.desk.office).quick.map(\.code.text) } }

  @Test func `everybody who is signed in sees all tasks by group, each with its rule card`() throws {
    let karin = try office.browser(as: "karin")
    let page = try karin.open("/tasks")
    let shelf = try TaskShelf(office.desk.office)
    let links = page.root.all("a").compactMap { $0["href"] }.filter { $0.hasPrefix("/tasks/code/") }
    #expect(Set(links) == Set(shelf.tasks.filter { !$0.isRetired }.map { "/tasks/code/\($0.code)" }))
    #expect(!page.hasButton("Tilføj opgaven") && !page.words.contains("Ny opgave"))
    let card = try karin.open("/tasks/code/mitid-app")
    #expect(card.words.contains("Må ikke"))
    #expect(!card.hasButton("Skjul (Nordbiblioteket)"))
    #expect(try karin.open("/tasks/code/no-such").status == 404)
    #expect(try office.browser().open("/tasks").path == "/sign-in")
  }

  @Test func `the search finds what the desk finds, the best first`() throws {
    let karin = try office.browser(as: "karin")
    let page = try karin.press("Søg", typing: ["q": "pas"], where: { _ in true }, opening: "/tasks")
    let names = page.root.all("tbody").flatMap { $0.all("th") }.map(\.text)
    let tasks = try TaskShelf(office.desk.office).tasks.filter { !$0.isRetired && $0.match("pas", in: .da) > 0 }
    #expect(!names.isEmpty)
    #expect(Set(names) == Set(tasks.map { $0.name[.da] }))
    let scores = names.map { name in tasks.first { $0.name[.da] == name }?.match("pas", in: .da) ?? 0 }
    #expect(scores == scores.sorted(by: >))
    #expect(try karin.open("/tasks?q=qqqq").words.contains("Ingen opgave passer"))
  }

  @Test func `a manager hides a task at an own branch, and not at another`() throws {
    let nora = try office.browser(as: "nora")
    try nora.open("/tasks/code/mitid-app")
    let page = try nora.press("Skjul (Nordbiblioteket)")
    #expect(page.words.contains("Opgaven er skjult."))
    #expect(!page.hasButton("Skjul (Sydbiblioteket)"))
    var shelf = try TaskShelf(office.desk.office)
    let task = try #require(shelf.tasks.first { $0.code.text == "mitid-app" })
    #expect(shelf.hidingBranches(of: task).map(\.name) == ["Nordbiblioteket"])
    #expect(try nora.open("/tasks?q=mitid").words.contains("Skjult på Nordbiblioteket"))

    try nora.open("/tasks/code/mitid-app")
    let form = try #require(nora.page.forms.first { $0.action.hasSuffix("/shown") })
    let fields = try form.fields(pressing: "Vis igen (Nordbiblioteket)", typing: [:], leaving: [])
    #expect(try nora.send(.post, form.action, fields.replacing("branch", with: "syd")).status == 404)
    shelf = try TaskShelf(office.desk.office)
    #expect(shelf.hidingBranches(of: task).count == 1)
    try nora.open("/tasks/code/mitid-app")
    try nora.press("Vis igen (Nordbiblioteket)")
    shelf = try TaskShelf(office.desk.office)
    #expect(shelf.hidingBranches(of: task).isEmpty)
  }

  @Test func `what holds for all branches is for administrators and managers of all of them`() throws {
    let nora = try office.browser(as: "nora")
    for path in ["/tasks/quick", "/tasks/new"] {
      #expect(try nora.open(path).status == 403)
      #expect(try office.browser(as: "karin").open(path).status == 403)
      #expect(try office.browser(as: "bo").open(path).status == 200)
    }
    let seal = try #require(try nora.open("/tasks").forms.first?["seal"])
    let before = try quick
    let fields = FormFields([
      .init("seal", seal), .init("seen", before.joined(separator: ",")), .init("do", "up:\(before[1])"),
    ])
    #expect(try nora.send(.post, "/tasks/quick", fields).status == 403)
    #expect(try quick == before)
  }

  @Test func `the quick list is put in order by buttons, and a second press changes nothing`() throws {
    let bo = try office.browser(as: "bo")
    let before = try quick
    let names = try TaskShelf(office.desk.office).quick.map { $0.name[.da] }
    try bo.open("/tasks/quick")
    let form = try #require(bo.page.forms.first { $0.action == "/tasks/quick" })
    let fields = try form.fields(pressing: "Op (\(names[1]))", typing: [:], leaving: [])
    try bo.send(.post, "/tasks/quick", fields)
    #expect(try quick.prefix(2) == [before[1], before[0]])
    try bo.send(.post, "/tasks/quick", fields)
    #expect(try quick.prefix(2) == [before[1], before[0]])
    try bo.open("/tasks/quick")
    try bo.press("Fjern (\(names[0]))")
    #expect(try !quick.contains(before[0]))
    try bo.press("Tilføj", typing: ["task": before[0]])
    #expect(try quick.last == before[0])
  }

  @Test func `two who change the quick list: the second sees both and chooses`() throws {
    let bo = try office.browser(as: "bo")
    let other = try office.browser(as: "bo")
    let before = try TaskShelf(office.desk.office).quick
    try bo.open("/tasks/quick")
    try other.open("/tasks/quick")
    try other.press("Fjern (\(before[8].name[.da]))")
    let page = try bo.press("Op (\(before[1].name[.da]))")
    #expect(page.status == 409)
    #expect(page.words.contains("En anden har ændret det imens"))
    #expect(try quick == before.prefix(8).map(\.code.text))
    try bo.press("Brug mit")
    #expect(try quick.prefix(2) == [before[1].code.text, before[0].code.text])
    #expect(try quick.count == 9)
  }

  @Test func `an own task gets its code from its name, and can be logged`() throws {
    let bo = try office.browser(as: "bo")
    try bo.open("/tasks/new")
    let empty = try bo.press("Tilføj opgaven")
    #expect(
      empty.problems == [
        "Skriv opgavens navn.", "Vælg den gruppe, opgaven hører til.", "Vælg, hvad det er for en slags opgave.",
      ])
    let group = try #require(Catalogue.of(.denmark).groups.first?.id)
    let page = try bo.press(
      "Tilføj opgaven", typing: ["name": "Rejsekort: tank op", "group": group, "kind": "guidance", "complexity": "2"])
    #expect(page.path == "/tasks/code/rejsekort-tank-op")
    #expect(page.words.contains("Opgaven er tilføjet"))
    #expect(page.words.contains("2 af 3"))
    try bo.open("/tasks/new")
    let again = try bo.press(
      "Tilføj opgaven", typing: ["name": "Rejsekort: tank op", "group": group, "kind": "guidance"])
    #expect(again.status == 422 && again.problems.count == 1)
    let form = try #require(again.forms.first { $0.action == "/tasks/new" })
    #expect(form["name"] == "Rejsekort: tank op")
    let log = try bo.open("/log")
    #expect(log.root.all("option").contains { $0["value"] == "rejsekort-tank-op" })
  }

  @Test func `a name like a person's number is refused`() throws {
    let bo = try office.browser(as: "bo")
    try bo.open("/tasks/new")
    let group = try #require(Catalogue.of(.denmark).groups.first?.id)
    let page = try bo.press(
      "Tilføj opgaven", typing: ["name": "Sag 010170-1234", "group": group, "kind": "guidance"])
    #expect(page.status == 422)
    #expect(page.problems.count == 1)
    #expect(page.element("name-message") != nil)
  }

  @Test func `what is wrong with a name that a code cannot be made of is told at the name`() throws {
    let bo = try office.browser(as: "bo")
    let group = try #require(Catalogue.of(.denmark).groups.first?.id)
    for (name, sentence) in [
      (
        "Karen Jensens aftale",
        "Navnet ligner noget om en person. Skriv kun, hvad opgaven går ud på, uden navne og numre."
      ),
      ("112", "Der kan ikke laves en kode af navnet. Brug bogstaver i navnet, eller skriv selv en kode nederst."),
    ] {
      try bo.open("/tasks/new")
      let page = try bo.press("Tilføj opgaven", typing: ["name": name, "group": group, "kind": "guidance"])
      #expect(page.problems == [sentence])
      #expect(page.element("name")?["aria-invalid"] == "true")
      #expect(page.element("code")?["aria-invalid"] == nil)
    }
    // A code that was typed is told of at the code.
    let page = try bo.press("Tilføj opgaven", typing: ["name": "Alarm", "code": "1 2"])
    #expect(page.element("code")?["aria-invalid"] == "true")
  }

  @Test func `a task whose form is sent twice is added once, and both answers lead to it`() throws {
    let bo = try office.browser(as: "bo")
    let group = try #require(Catalogue.of(.denmark).groups.first?.id)
    let form = try #require(try bo.open("/tasks/new").forms.first { $0.action == "/tasks/new" })
    let fields = try form.fields(
      pressing: "Tilføj opgaven", typing: ["name": "Rejsekort", "group": group, "kind": "guidance"], leaving: [])
    #expect(try bo.send(.post, "/tasks/new", fields).path == "/tasks/code/rejsekort")
    #expect(try bo.send(.post, "/tasks/new", fields).path == "/tasks/code/rejsekort")
  }

  @Test func `the municipality's own number: wrong, changed meanwhile, saved`() throws {
    let bo = try office.browser(as: "bo")
    let other = try office.browser(as: "bo")
    try bo.open("/tasks/code/mitid-app")
    #expect(try bo.press("Gem nummeret", typing: ["number": "a b"]).status == 422)
    try other.open("/tasks/code/mitid-app")
    try other.press("Gem nummeret", typing: ["number": "23.05.00"])
    let page = try bo.press("Gem nummeret", typing: ["number": "27.00"])
    #expect(page.status == 409)
    #expect(page.words.contains("23.05.00"))
    #expect(page.forms.first { $0.action.hasSuffix("/number") }?["number"] == "27.00")
    let saved = try bo.press("Brug mit")
    #expect(saved.words.contains("Nummeret er gemt."))
    let task = try TaskShelf(office.desk.office).tasks.first { $0.code.text == "mitid-app" }
    #expect(task?.localCode == "27.00")
  }
}

extension TestBrowser {
  /// Opens a page and presses a button on it.
  @discardableResult
  fileprivate func press(
    _ words: String, typing: KeyValuePairs<String, String>, where fits: (TestPage.Form) -> Bool, opening address: String
  ) throws -> TestPage {
    try open(address)
    return try press(words, typing: typing, where: fits)
  }
}
