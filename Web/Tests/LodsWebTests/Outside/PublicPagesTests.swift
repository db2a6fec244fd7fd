import Accounts
import Courses
import Foundation
import Language
import Municipality
import Noticeboard
import Office
import PublicSide
import Records
import SQLite
import Sealing
import Site
import Testing

@testable import LodsWeb
@testable import PublicPages

@Suite("The public pages")
struct PublicPagesTests {
  @Test func `a citizen signs up, waits in line, moves up and says yes`() throws {
    let office = try PublicOffice()
    let term = try office.course(seats: SeatRules(seats: 1, listLimit: 2))
    try office.rounds.round()
    let first = try office.signUp("Anna Aagaard", "11223344")
    #expect(try office.heading(first) == "Din tilmelding er modtaget")
    #expect(office.get(first).headers.contains { $0.name == "refresh" })
    try office.rounds.round()
    #expect(try office.heading(first) == "Du har en plads")

    let second = try office.signUp("Bo Bæk", "22334455")
    try office.rounds.round()
    #expect(PublicOffice.text(office.get(second)).contains("Du er nr. 1 i køen."))

    #expect(office.post(first, ["wish": "leave"]).status == 303)
    #expect(try office.heading(first) == "Dit svar er modtaget")
    try office.rounds.round()
    #expect(try office.heading(first) == "Du er meldt fra")
    #expect(try office.heading(second) == "Der er en plads til dig")
    _ = office.post(second, ["wish": "accept"])
    try office.rounds.round()
    #expect(try office.heading(second) == "Du har en plads")
    let calendar = office.get(second + "/calendar.ics")
    #expect(PublicOffice.text(calendar).contains("METHOD:REQUEST"))

    // Whoever did it is told in the history, and is nobody that we know.
    let steps = try office.staffed.desk.people.read { reader in
      try EnrolmentRegister.enrolments(of: term.id, in: reader).flatMap {
        try EnrolmentRegister.history(of: $0.id, in: reader)
      }
    }
    #expect(steps.contains { $0.actor == AuditActor.publicPages.number })
  }

  @Test func `whoever is told to ring sees the number of the branch, and all numbers on every page`() throws {
    let office = try PublicOffice()
    _ = try office.course(seats: SeatRules(seats: 1, listLimit: 0))
    let nord = try #require(Code<Branch>("nord"))
    let number = try #require(BranchTelephone("12 34 56 78", in: .denmark))
    try office.staffed.desk.office.desk.write { try BranchRegister.setTelephone(number, of: nord, in: $0) }
    try office.rounds.round()
    let link = "<a href=\"tel:12345678\" class=\"nowrap\">12 34 56 78</a>"
    #expect(PublicOffice.text(office.get("/c/mitid-f27")).contains("<dd>" + link + "</dd>"))
    #expect(PublicOffice.text(office.get("/no-such-page")).contains(link))
    let path = try office.signUp("Anna Aagaard", "11223344")
    try office.rounds.round()
    #expect(PublicOffice.text(office.get(path)).contains("Telefon: " + link))
    try office.staffed.desk.office.desk.write { try BranchRegister.setTelephone(nil, of: nord, in: $0) }
    try office.rounds.round()
    #expect(!PublicOffice.text(office.get("/c/mitid-f27")).contains("tel:"))
  }

  @Test func `a secret link used twice says what is so already`() throws {
    let office = try PublicOffice()
    _ = try office.course(seats: SeatRules(seats: 2, listLimit: 2))
    try office.rounds.round()
    let path = try office.signUp("Anna Aagaard", "11223344")
    try office.rounds.round()
    for _ in 0..<2 {
      #expect(office.post(path, ["wish": "leave"]).status == 303)
      try office.rounds.round()
      #expect(try office.heading(path) == "Du er meldt fra")
    }
    #expect(office.post(path, ["wish": "accept"]).status == 303)
    try office.rounds.round()
    #expect(try office.heading(path) == "Du er meldt fra")
    let own = office.get(path)
    #expect(own.headers.contains { $0 == ("referrer-policy", "no-referrer") })
    #expect(own.headers.contains { $0 == ("x-robots-tag", "noindex, nofollow") })
    #expect(office.get("/l/00000000000000000000000000000000").status == 404)
    #expect(office.get("/l/x").status == 404)
    // Also where there is nothing: from there nobody is led on with the address in hand.
    for reply in [office.get("/l/x"), office.get("/sv/l/x"), office.post(path, ["wish": "x"])] {
      #expect(reply.headers.contains { $0 == ("referrer-policy", "no-referrer") })
      #expect(reply.keeping == .no)
    }
  }

  @Test func `the same form sent twice is one sign-up, and a letter read twice changes nothing`() throws {
    let office = try PublicOffice()
    let term = try office.course(seats: SeatRules(seats: 3, listLimit: 2))
    try office.rounds.round()
    let ticket = try office.ticket("mitid-f27")
    let letterbox = office.site.letterbox
    let paths = (0..<2).compactMap { _ in
      office.post("/c/mitid-f27/sign-up", ["name": "Anna", "email": "anna@prove.example", "ticket": ticket])
        .headers.first { $0.name == "location" }?.value
    }
    #expect(paths.count == 2 && Set(paths).count == 1)
    let id = try #require(try letterbox.waiting().first)
    #expect(try letterbox.waiting().count == 1)
    let sealed = try #require(try letterbox.sealed(id))
    try office.rounds.round()
    // As after a crash between the transaction and the removal of the file.
    try letterbox.drop(sealed, named: id)
    try office.rounds.round()
    #expect(try letterbox.waiting().isEmpty)
    #expect(try count(of: term, office) == 1)
    #expect(try office.heading(paths[0]) == "Du har en plads")
  }

  @Test func `what is wrong is said, and what was typed stays`() throws {
    let office = try PublicOffice()
    _ = try office.course(seats: SeatRules(seats: 3, listLimit: 2))
    try office.rounds.round()
    let ticket = try office.ticket("mitid-f27")
    let path = "/c/mitid-f27/sign-up"
    let bad: [(KeyValuePairs<String, String>, String)] = [
      (["name": "", "telephone": "11223344", "ticket": ticket], "Skriv dit navn."),
      (["name": "Anna", "ticket": ticket], "Skriv et telefonnummer eller en e-mail"),
      (["name": "Anna", "telephone": "ring", "ticket": ticket], "Skriv telefonnummeret med tal"),
      (["name": "Anna", "email": "anna@", "ticket": ticket], "Skriv e-mailen som"),
      (["name": "Anna", "telephone": "11223344", "party": "99", "ticket": ticket], "Vælg, hvor mange I kommer."),
      (["name": "Anna", "telephone": "11223344", "ticket": "1.2.3"], "Siden har stået åben længe."),
      (["name": "Anna", "telephone": "11223344", "ticket": ticket, "website": "x"], "Lad det skjulte felt stå tomt"),
    ]
    for (fields, words) in bad {
      let reply = office.post(path, fields)
      #expect(reply.status == 422)
      let text = PublicOffice.text(reply)
      #expect(text.contains(words), "\(words)")
      #expect(text.contains("error-summary"))
      // A hidden field cannot be led to.
      #expect(!text.contains("href=\"#website\""))
      if fields.contains(where: { $0 == ("name", "Anna") }) { #expect(text.contains("value=\"Anna\"")) }
    }
    #expect(try office.site.letterbox.waiting().isEmpty)
    // From another site, and at once as no person does.
    let foreign = office.site.answer(
      WebRequest(
        .post, path,
        form: FormFields([.init("name", "Anna"), .init("telephone", "11223344"), .init("ticket", ticket)]),
        headers: ["host": "127.0.0.1", "sec-fetch-site": "cross-site"]))
    #expect(foreign.status == 400)
    let text = PublicOffice.text(office.get(path))
    let start = try #require(text.range(of: "name=\"ticket\" value=\""))
    let fresh = String(text[start.upperBound...].prefix { $0 != "\"" })
    let fast = office.post(path, ["name": "Anna", "telephone": "11223344", "ticket": fresh])
    #expect(PublicOffice.text(fast).contains("Det gik meget hurtigt."))
  }

  @Test func `a robot is held back, and the desk goes on`() throws {
    let office = try PublicOffice()
    _ = try office.course(seats: SeatRules(seats: 3, listLimit: 2))
    try office.rounds.round()
    let ticket = try office.ticket("mitid-f27")
    var statuses: [Int: Int] = [:]
    for number in 0..<500 {
      let reply = office.post(
        "/c/mitid-f27/sign-up", ["name": "Robot \(number)", "telephone": "11223344", "ticket": ticket])
      statuses[reply.status, default: 0] += 1
    }
    // The first is a sign-up, the others are the same form again.
    let repeats = PublicLimits().faults
    #expect(statuses == [303: 1 + repeats, 429: 499 - repeats])
    #expect(try office.site.letterbox.waiting().count == 1)
    #expect(office.get("/").status == 200)
    // Somebody else comes through.
    let other = office.post(
      "/c/mitid-f27/sign-up", ["name": "Bo", "telephone": "22334455", "ticket": try office.ticket("mitid-f27")],
      from: "10.0.0.2")
    #expect(other.status == 303)
    try office.rounds.round()
    try office.staffed.account("aksel", [.administrator])
    #expect(try office.staffed.browser(as: "aksel").open("/").reply.status == 200)
  }

  @Test func `no byte of the public folder tells of a person, and its file has the public tables only`() throws {
    let office = try PublicOffice()
    _ = try office.course(seats: SeatRules(seats: 1, listLimit: 2))
    _ = try office.course("lukket-f27", seats: SeatRules(seats: 1, listLimit: 2), announced: false)
    try office.rounds.round()
    let marked = ["Mærkedame", "99887766", "maerke@prove.example"]
    let path = try {
      let reply = office.post(
        "/c/mitid-f27/sign-up",
        [
          "name": marked[0], "telephone": marked[1], "email": marked[2], "ticket": try office.ticket("mitid-f27"),
        ])
      return try #require(reply.headers.first { $0.name == "location" }?.value)
    }()
    let secret = try #require(path.split(separator: "/").last).description
    func search() throws {
      let folder = PublicFolder(of: office.staffed.desk.office.folder)
      let files = try #require(FileManager.default.enumerator(atPath: folder.path)).compactMap { $0 as? String }
      #expect(files.contains("board.sqlite"))
      for file in files {
        guard let bytes = FileManager.default.contents(atPath: folder.path + "/" + file) else { continue }
        for word in marked + [secret, "lukket-f27"] {
          #expect(bytes.range(of: Data(word.utf8)) == nil, "\(word) in \(file)")
        }
      }
    }
    try search()
    try office.rounds.round()
    try search()
    #expect(try office.heading(path) == "Du har en plads")
    #expect(office.get("/c/lukket-f27").status == 404)

    let file = try Connection(path: PublicFolder(of: office.staffed.desk.office.folder).board, mode: .readOnly)
    let tables = try file.rows("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name") { $0.text(0) }
    #expect(
      tables == ["course", "course_device", "course_meeting", "house", "meeting_today", "place", "secret_link"])
  }

  @Test func `the pages need nothing but the public folder`() throws {
    let office = try PublicOffice()
    _ = try office.course(seats: SeatRules(seats: 1, listLimit: 2))
    try office.rounds.round()
    let alone = try TemporaryFolder()
    let own = PublicFolder(of: office.staffed.desk.office.folder).path
    try FileManager.default.copyItem(atPath: own, toPath: alone.path + "/public")
    let staffed = office.staffed
    let site = PublicSite(
      Folder(path: alone.path), settings: PublicSettings(), using: SeededGenerator(seed: 3),
      now: { staffed.time.instant })
    for path in ["/", "/sv", "/en/c/mitid-f27", "/c/mitid-f27/sign-up", "/today", "/today/nord", "/h/nord", "/was"] {
      let reply = site.answer(WebRequest(.get, path, headers: ["host": "127.0.0.1"]))
      #expect(reply.status == 200, "\(path)")
      #expect(reply.cookies.isEmpty)
    }
    // What this process holds open of that folder now: nothing.
    let open = try FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd").compactMap {
      try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/fd/" + $0)
    }
    #expect(open.allSatisfy { !$0.hasPrefix(alone.path) })
    let nothing = PublicSite(
      Folder(path: alone.path + "/none"), settings: PublicSettings(), using: SeededGenerator(seed: 3),
      now: { staffed.time.instant })
    #expect(nothing.answer(WebRequest(.get, "/", headers: [:])).status == 503)
  }

  @Test func `a letter that nobody sealed for this office is thrown away`() throws {
    let office = try PublicOffice()
    let term = try office.course(seats: SeatRules(seats: 1, listLimit: 2))
    try office.rounds.round()
    var generator = SeededGenerator(seed: 4)
    let letterbox = office.site.letterbox
    let other = try LetterKeys(at: office.staffed.folder.path + "/other.key")
    for key in [other.open, try office.site.board().house.letterKey] {
      let id = RandomID(using: &generator)
      try letterbox.drop(LetterSeal.seal(Array("{}".utf8), to: key), named: id)
    }
    try letterbox.drop([1, 2, 3], named: RandomID(using: &generator))
    try office.rounds.round()
    #expect(try letterbox.waiting().isEmpty)
    #expect(try count(of: term, office) == 0)
    #expect(throws: NoticeboardProblem.tooLarge) {
      try letterbox.drop(Array(repeating: 0, count: 10_000), named: RandomID(using: &generator))
    }
  }

  @Test func `what could not be taken is told to both sides, and help is counted with a floor`() throws {
    let office = try PublicOffice()
    _ = try office.course(seats: SeatRules(seats: 1, listLimit: 0))
    try office.rounds.round()
    let ticket = try office.ticket("mitid-f27")
    _ = try office.signUp("Anna Aagaard", "11223344")
    let late = office.post(
      "/c/mitid-f27/sign-up", ["name": "Bo Bæk", "telephone": "22334455", "ticket": ticket])
    let path = try #require(late.headers.first { $0.name == "location" }?.value)
    try office.rounds.round()
    // Letters are read in no order that anybody can choose; one of the two got the seat.
    let refused = try office.staffed.desk.people.read { try PublicLinkRegister.refused(in: $0) }
    #expect(refused.map(\.refusal) == [.full])
    #expect(["Du er ikke tilmeldt", "Du har en plads"].contains(try office.heading(path)))

    try office.staffed.account("aksel", [.administrator])
    let admin = try office.staffed.browser(as: "aksel")
    for answer in ["yes", "yes", "yes", "yes", "yes", "yes", "partly", "partly", "partly", "partly", "partly"] {
      #expect(office.post("/h/nord", ["answer": answer]).status == 303)
    }
    #expect(office.post("/h/nord", ["answer": "maybe"]).status == 400)
    try office.rounds.round()
    let now = try admin.open("/outside")
    #expect(now.words.contains("Hold og venteliste var fulde"))
    // A week that goes on would tell each answer as it comes.
    #expect(!now.words.contains("Nordbiblioteket 6"))
    func week(_ days: Int) throws -> [HelpAnswer: Int] {
      try office.staffed.desk.office.desk.read {
        try HelpAnswerRegister.weeks(before: office.staffed.time.day.adding(days), in: $0)
      }.first?.counts ?? [:]
    }
    #expect(try week(0).isEmpty)
    #expect(try week(7) == [.yes: 6, .partly: 5, .no: 0])
    #expect(office.post("/h/nord", ["answer": "no"]).status == 303)
    try office.rounds.round()
    #expect(try week(7) == [.yes: 6])
  }

  @Test func `a personal number is refused, and dropped where it comes all the same`() throws {
    let office = try PublicOffice()
    let term = try office.course(seats: SeatRules(seats: 3, listLimit: 3))
    try office.rounds.round()
    let path = "/c/mitid-f27/sign-up"
    let ticket = try office.ticket("mitid-f27")
    let bad: [KeyValuePairs<String, String>] = [
      ["name": "Anna", "telephone": "010170-1234", "ticket": ticket],
      ["name": "Anna", "telephone": "0101701234", "ticket": ticket],
      ["name": "Anna 010170-1234", "telephone": "11223344", "ticket": ticket],
    ]
    for fields in bad {
      let reply = office.post(path, fields)
      #expect(reply.status == 422)
      #expect(PublicOffice.text(reply).contains("Skriv aldrig et CPR-nummer her."))
    }
    var generator = SeededGenerator(seed: 5)
    let letter = Letter(
      id: RandomID(using: &generator),
      .signUp(
        SignUpLetter(
          link: SecretLink(using: &generator).digest, course: "mitid-f27", name: "Anna", telephone: "0101701234",
          email: nil, party: 1, device: nil)))
    try office.site.drop(letter, to: office.site.board().house.letterKey)
    try office.rounds.round()
    #expect(try office.site.letterbox.waiting().isEmpty)
    #expect(try count(of: term, office) == 0)
  }

  private func count(of term: Term, _ office: PublicOffice) throws -> Int {
    try office.staffed.desk.people.read { try EnrolmentRegister.enrolments(of: term.id, in: $0).count }
  }
}
