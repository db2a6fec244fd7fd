import Accounts
import Courses
import Foundation
import Language
import Municipality
import Noticeboard
import Office
import Records
import SQLite
import Sealing
import Site
import Synchronization
import Testing

@testable import LodsWeb
@testable import PublicPages

@Suite("The rounds of the public pages")
struct PublicRoundsTests {
  @Test func `a letter that cannot be taken does not stop the others, and is given up in the end`() throws {
    let office = try PublicOffice()
    let broken = try office.course(seats: SeatRules(seats: 3, listLimit: 3))
    let whole = try office.course("it-f27", seats: SeatRules(seats: 3, listLimit: 3))
    try office.rounds.round()
    try office.staffed.desk.people.write { writer in
      _ = try writer.run(
        """
        CREATE TRIGGER broken BEFORE INSERT ON public_link
        WHEN new.term = (SELECT number FROM term WHERE code = 'mitid-f27')
        BEGIN SELECT RAISE(ABORT, 'broken'); END
        """, [])
    }
    _ = try office.signUp("Anna Aagaard", "11223344")
    for number in 0..<3 { _ = try office.signUp("Bo Bæk \(number)", "2233445\(number)", to: "it-f27") }
    var told: [String] = []
    for turn in 1...PublicRounds.mostTries + 2 {
      try office.rounds.round { told.append($0) }
      #expect(try office.count(of: whole) == 3)
      #expect(try office.site.letterbox.waiting().count == (turn < PublicRounds.mostTries ? 1 : 0))
    }
    #expect(told.count == 1)
    #expect(try office.count(of: broken) == 0)
  }

  @Test func `what is no letter is taken out unread and counted for staff, and a full box is told once`() throws {
    let office = try PublicOffice()
    let (desk, folder) = (office.staffed.desk, PublicFolder(of: office.staffed.desk.office.folder).letterbox)
    let rounds = try PublicRounds(desk.office, telling: desk.letterbox, using: SeededGenerator(seed: 4))
    var generator = SeededGenerator(seed: 5)
    func put(_ name: String, hoursAgo hours: Double, _ text: String = "Hemmelig seddel") throws {
      try Data(text.utf8).write(to: URL(fileURLWithPath: folder + "/" + name))
      try FileManager.default.setAttributes(
        [.modificationDate: desk.office.clock.instant.addingTimeInterval(-3_600 * hours)],
        ofItemAtPath: folder + "/" + name)
    }
    try put("seddel.txt", hoursAgo: 2)
    try put("ny.txt", hoursAgo: 0.5)
    // A name that a letter may have, and nothing that was sealed for the office.
    try put("\(RandomID(using: &generator))", hoursAgo: 0)
    try office.staffed.account("aksel", [.administrator])
    let browser = try office.staffed.browser(as: "aksel")
    let before = try browser.open("/outside")
    #expect(before.path == "/outside" && !before.words.contains("postkassen"))
    for _ in 0..<2 { try rounds.round() }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["ny.txt"])
    let page = try browser.open("/outside")
    #expect(page.words.contains("er 2 filer, der ikke var breve, taget ud af postkassen"))
    #expect(!page.words.contains("Hemmelig"))
    var told = 0
    for isFull in [true, true, false, true] where desk.letterbox.isFull(isFull) { told += 1 }
    #expect(told == 2)
    #expect(try browser.open("/outside").words.contains("Postkassen er fuld"))
  }

  @Test func `a key that is none stops the rounds and not the desk`() throws {
    let office = try PublicOffice()
    let folder = office.staffed.desk.office.folder.path
    let names = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasPrefix("letters.key") }
    #expect(names == ["letters.key"])
    try Data().write(to: URL(fileURLWithPath: folder + "/letters.key"))
    var told: [String] = []
    #expect(PublicRounds.opened(office.staffed.desk.office, using: SeededGenerator(seed: 1)) { told.append($0) } == nil)
    #expect(told == ["PublicRounds Problem.badKey"])
  }

  @Test func `a letter waits out a full disk, however long that lasts`() throws {
    let office = try PublicOffice()
    let term = try office.course(seats: SeatRules(seats: 3, listLimit: 3))
    try office.rounds.round()
    let path = try office.signUp("Anna Aagaard", "11223344")
    // Each letter takes a hundred pages, and the rounds' own connection gets none.
    try office.rounds.people.write { writer in
      try writer.run("CREATE TABLE scratch (bytes BLOB) STRICT", [])
      try writer.run(
        """
        CREATE TRIGGER fills AFTER INSERT ON public_letter BEGIN INSERT INTO scratch VALUES (zeroblob(400000)); END
        """, [])
    }
    try office.rounds.people.write { _ = try $0.reader.first("PRAGMA max_page_count = 1", []) { $0.whole(0) } }
    var told: [String] = []
    for _ in 0..<PublicRounds.mostTries + 3 {
      do {
        try office.rounds.round { told.append($0) }
        Issue.record("the disk is not full")
      } catch let fault as RecordsFault {
        #expect(fault.trouble == .full)
      }
    }
    #expect(told.isEmpty)
    #expect(try office.site.letterbox.waiting().count == 1)
    #expect(try office.heading(path) == "Din tilmelding er modtaget")
    try office.rounds.people.write { _ = try $0.reader.first("PRAGMA max_page_count = 100000", []) { $0.whole(0) } }
    try office.rounds.round()
    #expect(try office.count(of: term) == 1)
    #expect(try office.heading(path) == "Du har en plads")
  }

  @Test func `only what a letter itself does is held against it`() {
    func counts(_ code: Int32) -> Bool {
      PublicRounds.isOfLetter(SQLiteError(code: code, message: "", sql: nil))
    }
    // SQLite's codes: busy, locked, out of memory, read-only, input and output, damaged, full, cannot open; constraint.
    for code: Int32 in [5, 6, 7, 8, 10, 11, 13, 14] { #expect(!counts(code)) }
    #expect(counts(19))
    #expect(!PublicRounds.isOfLetter(NoticeboardProblem.cannotWrite))
    #expect(PublicRounds.isOfLetter(TermFault.contactMissing))
  }

  @Test func `the board is made anew only where something public may have changed`() throws {
    let office = try PublicOffice()
    _ = try office.course(seats: SeatRules(seats: 3, listLimit: 3))
    func made(_ work: () throws -> Void) throws -> Int {
      let before = office.rounds.made.withLock { $0 }
      try work()
      try office.rounds.round()
      return office.rounds.made.withLock { $0 } - before
    }
    #expect(try made {} == 1)
    #expect(try made {} == 0)
    // The log of the desk is nobody's business out there.
    #expect(
      try made {
        try office.staffed.desk.office.desk.write { writer in
          try writer.run("CREATE TABLE scratch (number INTEGER) STRICT", [])
          try writer.run("INSERT INTO scratch VALUES (1)", [])
        }
      } == 0)
    #expect(
      try made {
        try office.staffed.desk.office.desk.write { writer in
          try BranchRegister.add(
            try #require(Code("ny")), name: "Nybiblioteket", opened: Day(number: 18_262), in: writer)
        }
      } == 1)
    #expect(try office.site.board().places.contains { $0.name == "Nybiblioteket" })
    let path = try office.signUp("Anna Aagaard", "11223344")
    #expect(try made {} == 1)
    #expect(try office.heading(path) == "Du har en plads")
    #expect(try made { office.staffed.wait(901) } == 1)
  }

  @Test func `a letter that may not be read is left, and told of`() throws {
    let office = try PublicOffice()
    let term = try office.course(seats: SeatRules(seats: 3, listLimit: 3))
    try office.rounds.round()
    _ = try office.signUp("Anna Aagaard", "11223344")
    // Other things in the box bother nobody.
    let box = PublicFolder(of: office.staffed.desk.office.folder).letterbox
    var generator = SeededGenerator(seed: 9)
    #expect(mkfifo(box + "/\(RandomID(using: &generator))", 0o600) == 0)
    #expect(symlink("/etc/hostname", box + "/\(RandomID(using: &generator))") == 0)
    try office.rounds.round()
    #expect(try office.count(of: term) == 1)
    #expect(try office.site.letterbox.waiting().isEmpty)
  }

  @Test func `without the file of persons there are no rounds, and the pages go on`() throws {
    let office = try PublicOffice()
    _ = try office.course(seats: SeatRules(seats: 3, listLimit: 3))
    try office.rounds.round()
    let folder = office.staffed.desk.office.folder
    let alone = try TemporaryFolder()
    for end in ["", "-wal"] {
      try FileManager.default.copyItem(
        atPath: folder.path(of: .desk) + end, toPath: alone.path + "/desk.sqlite" + end)
    }
    try FileManager.default.copyItem(
      atPath: PublicFolder(of: folder).path, toPath: alone.path + "/public")
    let (staffed, own) = (office.staffed, Folder(path: alone.path))
    let half = try Office(in: own, now: { staffed.time.instant })
    var told: [String] = []
    #expect(PublicRounds.opened(half, using: SeededGenerator(seed: 1)) { told.append($0) } == nil)
    #expect(told == ["PublicRounds RecordsFault.lostFile"])
    // No file is made in its place, and no key either.
    #expect(try FileManager.default.contentsOfDirectory(atPath: alone.path).sorted().contains("people.sqlite") == false)
    let site = PublicSite(own, settings: PublicSettings(), using: SeededGenerator(seed: 3)) { staffed.time.instant }
    #expect(site.answer(WebRequest(.get, "/c/mitid-f27/sign-up", headers: ["host": "127.0.0.1"])).status == 200)
  }

  @Test func `pages say when they were true where the office is gone, and sign-ups are still taken`() throws {
    let office = try PublicOffice()
    let term = try office.course(seats: SeatRules(seats: 1, listLimit: 3))
    try office.rounds.round()
    let first = try office.signUpTaken("Anna Aagaard", "11223344")
    #expect(PublicOffice.text(office.get("/")).contains("Fuldt – 0 på ventelisten"))
    for path in ["/", "/c/mitid-f27", "/c/mitid-f27/sign-up", first, "/today"] {
      #expect(!PublicOffice.text(office.get(path)).contains("Meget kan være ændret"), "\(path)")
    }
    office.staffed.wait(Double(PublicSite.patience + 1))
    for path in ["/today", "/today/nord"] {
      let screen = PublicOffice.text(office.get(path))
      #expect(screen.contains("Opdateret ") && screen.contains("Spørg ved skranken, om det stadig passer."))
      #expect(screen.contains("Der er ikke mere på programmet i dag."))
    }
    for path in ["/", "/c/mitid-f27", "/c/mitid-f27/sign-up", first] {
      #expect(PublicOffice.text(office.get(path)).contains("Opdateret "), "\(path)")
      #expect(PublicOffice.text(office.get(path)).contains("Meget kan være ændret siden: ring"), "\(path)")
      #expect(!PublicOffice.text(office.get(path)).contains("på ventelisten</p>"), "\(path)")
    }
    #expect(PublicOffice.text(office.get("/")).contains("Ring til biblioteket, og hør, om der er plads"))
    let second = try office.signUp("Bo Bæk", "22334455")
    #expect(PublicOffice.text(office.get(second)).contains("Biblioteket læser det, så snart det kan."))
    #expect(office.get(second).headers.contains { $0 == ("refresh", "60") })
    // Of another day it knows nothing, not even that there is nothing.
    office.staffed.wait(24 * 3_600)
    let screen = PublicOffice.text(office.get("/today"))
    #expect(screen.contains("Spørg ved skranken, hvad der sker i dag.") && !screen.contains("Der er ikke mere"))
    // The office is back.
    try office.rounds.round()
    #expect(try office.count(of: term) == 2)
    #expect(try office.heading(second) == "Du står på ventelisten")
    #expect(!PublicOffice.text(office.get(second)).contains("Meget kan være ændret"))
    // An office where nothing happens is there all the same.
    for _ in 0..<4 {
      office.staffed.wait(Double(PublicSite.patience - 60))
      try office.rounds.round()
      #expect(!PublicOffice.text(office.get("/")).contains("Meget kan være ændret"))
    }
  }
}
