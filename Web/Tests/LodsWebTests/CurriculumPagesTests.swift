import Accounts
import Courses
import Language
import Municipality
import Office
import Records
import Site
import Testing

@testable import LodsWeb

@Suite struct CurriculumPagesTests {
  private let office: StaffedOffice

  init() throws {
    // What a desk has read is kept, as it is in a library.
    office = try StaffedOffice(keepingDesksFor: .seconds(600))
    try office.account("tove", [.teacher])
    try office.account("otto", [.outreach])
  }

  /// A browser of a teacher who has just made a curriculum.
  private func tove() throws -> TestBrowser {
    let tove = try office.browser(as: "tove")
    try tove.open("/curricula/new")
    try tove.press("Lav undervisningsforløbet", typing: ["title": "Billeder på telefonen"])
    return tove
  }

  private let place = "/curricula/billeder-paa-telefonen"
  private let session = "/curricula/billeder-paa-telefonen/edit?file=01-ny-gang.md"

  private func versions() throws -> [String] {
    try office.desk.office.desk.read { try CurriculumShelf.kept(in: $0).map { "\($0.version)" } }
  }

  private func text(_ path: String = "01-ny-gang.md") throws -> String {
    try office.desk.office.desk.read { try CurriculumBook("billeder-paa-telefonen", in: $0).texts[path] ?? "" }
  }

  @Test func `a curriculum is made with a first session that holds, and stands on the shelf`() throws {
    let tove = try tove()
    #expect(tove.page.path == place && tove.page.words.contains("Undervisningsforløbet er lavet."))
    #expect(tove.page.heading == "Billeder på telefonen")
    let shelf = try tove.open("/curricula")
    #expect(shelf.words.contains("Billeder på telefonen") && shelf.words.contains("kladde"))
    try tove.open("/curricula/new")
    let again = try tove.press("Lav undervisningsforløbet", typing: ["title": "Billeder på telefonen"])
    #expect(
      again.status == 422 && again.problems == ["Der er allerede et undervisningsforløb med den titel. Vælg en anden."])
    try tove.open("/curricula/new")
    #expect(try tove.press("Lav undervisningsforløbet", typing: ["title": "?"]).status == 422)
    #expect(try versions() == ["0.1"])
  }

  @Test(arguments: LanguageCode.allCases) func `what a curriculum begins with holds in every language`(
    _ language: LanguageCode
  ) throws {
    let tove = try office.browser(as: "tove")
    try tove.open("/curricula/new")
    let page = try tove.press("Lav undervisningsforløbet", typing: ["title": "Tre ord", "language": language.rawValue])
    #expect(page.path == "/curricula/tre-ord")
    let reading = try office.desk.office.desk.read { try CurriculumBook("tre-ord", in: $0).reading }
    #expect(CurriculumCheck(reading, facts: FactBook(facts: [])).errors.isEmpty)
    #expect(reading.curriculum?.language == language)
  }

  @Test func `a fault is told beside its line and stops the saving; mended, a new version is kept`() throws {
    let tove = try tove()
    let form = try #require(try tove.open(session).forms.first { $0["body"] != nil })
    let body = try #require(form["body"])
    #expect(tove.page.element("checks")?.text.contains("Intet skal rettes.") == true)
    let wrong = body.replacing("(mål 1, 30 minutter)", with: "(mål 7, 30 minutter)")
    let page = try tove.press("Gem som ny version", typing: ["body": wrong])
    #expect(page.status == 422)
    let checks = try #require(page.element("checks"))
    let line = try #require(
      wrong.split(separator: "\n", omittingEmptySubsequences: false).firstIndex { $0.hasPrefix("### Øvelse") })
    #expect(checks.text.contains("Skal rettes") && checks.text.contains("Linje \(line + 1): ### Øvelse 1"))
    #expect(checks.all("a").contains { $0["data-line"] == "\(line + 1)" && $0["href"] == "#body" })
    #expect(page.forms.first { $0["body"] != nil }?["body"]?.hasSuffix(wrong) == true)
    #expect(try versions() == ["0.1"])
    // Looked over only, nothing is kept either.
    #expect(
      try tove.press("Se efter nu", typing: ["body": body], where: { $0.element["class"] == "editor" }).status == 200)
    #expect(try versions() == ["0.1"])
    let saved = try tove.press(
      "Gem som ny version", typing: ["body": body + "\nEt råd mere.\n", "f-0": "Tag et billede"])
    #expect(saved.path == place && saved.words.contains("Den nye version er gemt."))
    #expect(try versions() == ["0.1", "0.2"])
    #expect(try text().contains("titel: Tag et billede") && text().contains("Et råd mere."))
    #expect(try text("curriculum.md").contains("version: 0.2"))
    let changes = try tove.open(place + "/changes?from=0.1&version=0.2")
    #expect(changes.words.contains("01-ny-gang.md: titel"))
  }

  @Test func `what is in the fields goes into the file, and a fault in one is told by its name`() throws {
    let tove = try tove()
    try tove.open(session)
    let page = try tove.press("Gem som ny version", typing: ["f-1": "mange"])
    #expect(page.status == 422)
    #expect(page.element("checks")?.all("a").contains { $0["href"] == "#f-1" && $0.text == "Undervisning" } == true)
    #expect(try tove.open("/curricula").words.contains("0.1"))
    try tove.open(place + "/edit?file=curriculum.md")
    #expect(try tove.press("Gem som ny version", typing: ["version": "0.1"]).problems.count == 1)
    let saved = try tove.press(
      "Gem som ny version", typing: ["version": "1.0", "f-0": "Billeder og film", "f-3": "Saks\nPapir"])
    #expect(saved.path == place)
    #expect(try text("curriculum.md").contains("udstyr:\n  - Saks\n  - Papir\n"))
    #expect(try versions() == ["0.1", "1.0"])
    // The shelf has it at once, though what was read of the version before is kept.
    let shelf = try tove.open("/curricula").words
    #expect(shelf.contains("1.0") && shelf.contains("Billeder og film"))
  }

  @Test func `of the same file the second sees both and chooses; of different files both are kept`() throws {
    let (one, other) = (try tove(), try office.browser(as: "tove"))
    try one.open(session)
    try other.open(session)
    try one.press("Gem som ny version", typing: ["f-0": "Den ene"])
    let page = try other.press("Gem som ny version", typing: ["f-0": "Den anden"])
    #expect(page.status == 409)
    #expect(page.element("theirs")?.rawText.contains("titel: Den ene") == true)
    #expect(page.forms.first { $0["body"] != nil }?["f-0"] == "Den anden")
    #expect(try versions() == ["0.1", "0.2"])
    #expect(try other.press("Gem min").path == place)
    #expect(try text().contains("titel: Den anden"))

    try one.open(session)
    try other.open(place + "/edit?file=curriculum.md")
    try one.press("Gem som ny version", typing: ["f-0": "Den tredje"])
    let last = try other.press("Gem som ny version", typing: ["f-1": "Alle", "version": "2.0"])
    #expect(last.path == place)
    #expect(try text().contains("titel: Den tredje") && text("curriculum.md").contains("målgruppe: Alle"))
  }

  @Test func `a session is added, moved and printed, once however often it is pressed`() throws {
    let tove = try tove()
    let page = try tove.open(place + "/edit?new=session")
    let form = try #require(page.forms.first { $0["body"] != nil })
    let fields = form.standing.replacing("f-0", with: "Del et billede").replacing("do", with: "save")
    for _ in 1...2 {
      #expect(try tove.send(.post, form.action, fields).words.contains("Gangen er gemt i en ny version."))
    }
    #expect(try versions() == ["0.1", "0.2"])
    #expect(try text("02-del-et-billede.md").contains("titel: Del et billede"))
    try tove.open(place)
    let order = try #require(tove.page.forms.first { $0["file"] == "02-del-et-billede.md" })
    let moved = try tove.send(.post, order.action, order.standing.replacing("do", with: "up"))
    #expect(moved.words.contains("Gangen er flyttet."))
    #expect(try text("01-del-et-billede.md").contains("titel: Del et billede"))
    // The page that was open before does not move anything.
    #expect(try tove.send(.post, order.action, order.standing.replacing("do", with: "up")).status == 409)
    for kind in CurriculumPrintKind.allCases {
      let paper = try tove.open(place + "/print/\(kind.rawValue)")
      #expect(paper.status == 200 && paper.markup.contains("<main class=\"\(kind.rawValue)\">"), "\(kind)")
      #expect(!paper.markup.contains("<style"))
    }
    #expect(try tove.open(place + "/print/other").status == 404)
    try tove.open(place + "/edit?file=01-del-et-billede.md")
    let preview = try tove.press("Vis", typing: ["kind": "handout", "f-0": "Kun på prøve"])
    #expect(preview.markup.contains("Kun på prøve"))
    #expect(try versions().count == 3)
  }

  @Test func `outreach reads and prints, and writes nothing`() throws {
    _ = try tove()
    let otto = try office.browser(as: "otto")
    #expect(try otto.open("/curricula").words.contains("Billeder på telefonen"))
    #expect(!(try otto.open(place).words.contains("Ret titel, målgruppe og omtale")))
    #expect(try otto.open(session).status == 403)
    #expect(try otto.open("/curricula/new").status == 403)
    // A curriculum holds for all branches: who has some of them reads it and no more.
    let scope = try #require(BranchScope(branches: [office.branches[1].code]))
    try office.account("sune", [.teacher], scope: scope)
    let sune = try office.browser(as: "sune")
    #expect(try sune.open(place).status == 200)
    #expect(try sune.open(session).status == 403)
    #expect(try sune.open("/curricula/new").status == 403)
    #expect(try otto.open(place + "/file?name=01-ny-gang.md").markup.hasPrefix("---\ntitel: Ny gang\n"))
    #expect(try otto.open(place + "/file?name=../office").status == 404)
    try office.account("dan", [.desk])
    #expect(try office.browser(as: "dan").open("/curricula").status == 403)
  }
}
