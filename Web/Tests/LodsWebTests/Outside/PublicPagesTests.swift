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

    let second = try office.signUpTaken("Bo Bæk", "22334455")
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
    let path = try office.signUpTaken("Anna Aagaard", "11223344")
    #expect(PublicOffice.text(office.get(path)).contains("Telefon: " + link))
    try office.staffed.desk.office.desk.write { try BranchRegister.setTelephone(nil, of: nord, in: $0) }
    try office.rounds.round()
    #expect(!PublicOffice.text(office.get("/c/mitid-f27")).contains("tel:"))
  }

  @Test func `a secret link used twice says what is so already`() throws {
    let office = try PublicOffice()
    _ = try office.course(seats: SeatRules(seats: 2, listLimit: 2))
    try office.rounds.round()
    let path = try office.signUpTaken("Anna Aagaard", "11223344")
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
    #expect(try office.count(of: term) == 1)
    #expect(try office.heading(paths[0]) == "Du har en plads")
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
}
