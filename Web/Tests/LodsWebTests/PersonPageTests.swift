import Accounts
import Foundation
import Language
import Municipality
import Office
import People
import Records
import Site
import Testing

@testable import LodsWeb

/// The pages about persons and their rights.
@Suite struct PersonPageTests {
  private let office: StaffedOffice
  private let anna: RandomID

  init() throws {
    office = try StaffedOffice()
    try office.account("bo", [.administrator])
    try office.account("ann", [.administrator])
    try office.account("dora", [.dataProtectionOfficer])
    try office.account("karin", [.desk, .manager, .teacher])
    anna = try Self.add(to: office, "Anna Birkelund", telephone: "33 12 45 67", email: "anna@example.dk")
  }

  @discardableResult
  private static func add(
    to office: StaffedOffice, _ name: String, telephone: String? = nil, email: String? = nil
  ) throws -> RandomID {
    var generator = SharedGenerator(desk: office.desk)
    let person = PersonRecord(
      id: RandomID(using: &generator),
      details: try PersonDetails(name: name, telephone: telephone, email: email))
    let holding = try Holding(id: RandomID(using: &generator), .booking, today: office.desk.office.clock.today)
    try office.desk.people.write { try PersonRegister.add(person, holding, in: $0) }
    return person.id
  }

  private var path: String { "/persons/\(anna)" }

  private func find(_ who: String, _ browser: TestBrowser) throws -> TestPage {
    try browser.open("/persons")
    return try browser.press("Find", typing: ["who": who])
  }

  private func cases() throws -> [RightsReceipt] { try office.desk.people.read { try RightsCases.all(in: $0) } }
  private func kept() throws -> PersonRecord? {
    try office.desk.people.read { try PersonRegister.person(anna, in: $0) }
  }

  @Test func `a person is found by number, mail or name, and looking is in the audit`() throws {
    let bo = try office.browser(as: "bo")
    for who in ["33124567", "+45 33 12 45 67", "ANNA@example.dk", "birkelund", "Anna Birkelund"] {
      let page = try find(who, bo)
      #expect(page.path == path, "\(who)")
      #expect(page.words.contains("33 12 45 67"))
      // Neither the tab nor the address says who.
      #expect(!page.title.contains("Anna"))
    }
    let seen = try office.audit().filter { $0.act == "person-seen" }
    #expect(seen.count == 5 && seen.allSatisfy { $0.name == "Bo" })
    #expect(try find("Bente", bo).words.contains("Lods har ingen, der passer."))
    #expect(try find("99 99 99 99", bo).words.contains("Lods har ingen, der passer."))
    #expect(try find(" ", bo).problems == ["Skriv et telefonnummer, en e-mail eller et navn."])
  }

  @Test func `of several who fit one is chosen, and their names stand in no address`() throws {
    try Self.add(to: office, "Anna Dam")
    let bo = try office.browser(as: "bo")
    let page = try find("anna", bo)
    #expect(page.path == "/persons")
    #expect(page.element("found")?.all("a").count == 2)
    #expect(page.element("found")?.all("a").allSatisfy { !($0["href"] ?? "").lowercased().contains("anna") } == true)
    #expect(try office.audit().contains { $0.act == "person-seen" })
    #expect(try bo.follow("Anna Birkelund").path == path)
  }

  @Test func `only administrators see persons; the officer reads the cases`() throws {
    _ = try office.desk.office.use(.erasure, refusal: .identity)
    for (name, list) in [("dora", 200), ("karin", 403)] {
      let browser = try office.browser(as: name)
      #expect(try browser.open("/persons").status == list)
      for place in ["", "/file?format=json&case=1", "/correct", "/erase"] {
        #expect(try browser.open(path + place).status == 403, "\(name) \(place)")
      }
    }
    let page = try office.browser(as: "dora").open("/persons")
    #expect(!page.hasButton("Find"))
    #expect(page.words.contains("Sletning (art. 17)") && page.words.contains("Afslået"))
    // Told within a month of 21 November.
    #expect(page.words.contains("21-12-2026"))
    #expect(try office.browser(as: "bo").open("/persons/1").status == 404)
    #expect(try office.browser(as: "bo").open("/persons/\(office.desk.freshID())").status == 404)
  }

  @Test func `an answer is made once under a case, and is fetched as a letter and as a file`() throws {
    let bo = try office.browser(as: "bo")
    try bo.open(path)
    let form = try #require(bo.page.forms.first { $0.action == path + "/export" })
    for _ in 0..<2 { try bo.send(.post, path + "/export", form.standing) }
    #expect(try cases().map(\.right) == [.access])
    let links = try #require(bo.page.element("files")?.all("a").compactMap { $0["href"] })
    #expect(links.count == 2)
    let letter = try bo.open(links[0])
    #expect(letter.header("content-disposition")?.contains("indsigt-sag-1.html") == true)
    for words in ["Anna Birkelund", "33 12 45 67", "anna@example.dk", "Datatilsynet", "sag nr. 1"] {
      #expect(letter.markup.contains(words), "\(words)")
    }
    let file = try bo.open(links[1]).markup
    #expect(file.contains("\"telephone\":\"33 12 45 67\"") && file.contains("\"case\""))
    #expect(try office.audit().filter { $0.act == "persons-exported" && $0.name == "Bo" }.count == 2)
    // Without a case that was made for it there is no file.
    #expect(try bo.open(path + "/file?format=json&case=7").status == 404)
    #expect(try bo.open(links[1].replacing("json", with: "exe")).status == 404)
    #expect(try bo.open(path + "/file?format=json&case=1").status == 404)
    // Nor is the case another person's, nor another account's, nor any longer than it takes.
    let other = try Self.add(to: office, "Ove Dam")
    #expect(try bo.open(links[1].replacing(anna.description, with: other.description)).status == 404)
    #expect(try office.browser(as: "ann").open(links[1]).status == 404)
    #expect(try bo.open(links[1]).status == 200)
    office.wait(CaseTicket.seconds + 1)
    // Signed in anew, as the session may be over too.
    #expect(try office.browser(as: "bo").open(links[1]).status == 404)
  }

  @Test func `the same form at another person's page is another case`() throws {
    let bo = try office.browser(as: "bo")
    let other = try Self.add(to: office, "Ove Dam")
    try bo.open(path)
    let form = try #require(bo.page.forms.first { $0.action == path + "/export" })
    try bo.send(.post, path + "/export", form.standing)
    try bo.send(.post, "/persons/\(other)/export", form.standing)
    #expect(try cases().map(\.right) == [.access, .access])
  }

  @Test func `what is wrong is corrected, and of two who correct the second sees both and chooses`() throws {
    let (bo, ann) = (try office.browser(as: "bo"), try office.browser(as: "ann"))
    try bo.open(path + "/correct")
    try ann.open(path + "/correct")
    #expect(try bo.press("Ret", typing: ["name": " "]).problems.count == 1)
    try bo.press("Ret", typing: ["name": "Anna Birkelund", "telephone": "44 55 66 77"])
    #expect(try kept()?.details.telephone == "44 55 66 77")
    let late = try ann.press("Ret", typing: ["email": ""])
    #expect(late.status == 409)
    #expect(late.element("changed")?.text.contains("44 55 66 77") == true)
    #expect(late.element("changed")?.text.contains("33 12 45 67") == true)
    #expect(try kept()?.details.email == "anna@example.dk")
    try ann.press("Brug mit")
    #expect(try kept()?.details.telephone == "33 12 45 67")
    #expect(try kept()?.details.email == nil)
    #expect(try cases().map(\.right) == [.correction, .correction])
    // Nothing changed is no case.
    try bo.open(path + "/correct")
    try bo.press("Ret")
    #expect(try cases().count == 2)
  }

  @Test func `a restriction has a reason, keeps from erasing, and is lifted`() throws {
    let bo = try office.browser(as: "bo")
    try bo.open(path)
    #expect(try bo.press("Begræns").problems == ["Vælg, hvorfor oplysningerne skal begrænses."])
    let page = try bo.press("Begræns", typing: ["because": "objection"])
    #expect(page.words.contains("Oplysningerne må nu kun gemmes."))
    #expect(try kept()?.restriction == .objection)
    #expect(!(try bo.open(path + "/erase").hasButton("Slet personen")))
    // Also found while it may only be stored.
    #expect(try find("33124567", bo).path == path)
    try bo.press("Ophæv begrænsningen")
    #expect(try kept()?.restriction == nil)
    #expect(try cases().map(\.right) == [.restriction, .lifting])
  }

  @Test func `a person is erased once, after it was said what goes, and no name is left in the files`() throws {
    let bo = try office.browser(as: "bo")
    let page = try bo.open(path + "/erase")
    #expect(page.element("goes")?.text.contains("Navn og kontakt: 1") == true)
    #expect(page.element("effects")?.text.contains("30 dage") == true)
    #expect(try bo.press("Slet personen").problems == ["Sæt et flueben, hvis personen skal slettes."])
    let form = try #require(bo.page.forms.first { $0.action == path + "/erase" })
    let fields = try form.fields(pressing: "Slet personen", typing: ["sure": "yes"], leaving: [])
    for _ in 0..<2 {
      let done = try bo.send(.post, path + "/erase", fields)
      #expect(done.path == "/persons")
      #expect(done.element("done")?.text.contains("Giv personen sagens nummer: 1") == true)
    }
    #expect(try kept() == nil)
    #expect(try cases().map(\.right) == [.erasure])
    #expect(try bo.open(path).status == 404)
    for file in try office.files() {
      #expect(file.bytes.firstRange(of: Array("Birkelund".utf8)) == nil, "\(file.name)")
    }
    let row = try #require(try office.audit().last { $0.act == "right-used" })
    #expect(row.name == "Bo" && row.subject == "erasure")
    #expect(office.told.isEmpty)
  }

  @Test func `a refusal is noted with its reason and without a person`() throws {
    let bo = try office.browser(as: "bo")
    try bo.open("/persons/refuse")
    #expect(try bo.press("Skriv afslaget ned").problems.count == 2)
    let page = try bo.press("Skriv afslaget ned", typing: ["right": "access", "reason": "unfounded"])
    #expect(page.words.contains("Afslaget er skrevet ned."))
    #expect(try cases().map(\.refusal) == [.unfounded])
    #expect(try office.audit().last?.act == "right-refused")
  }
}
