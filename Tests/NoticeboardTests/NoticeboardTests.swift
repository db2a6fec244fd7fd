import Foundation
import Glibc
import Language
import Municipality
import Records
import SQLite
import Testing

@testable import Noticeboard

@Suite("The noticeboard and the letterbox")
struct NoticeboardTests {
  private static func folder() throws -> (TemporaryFolder, PublicFolder) {
    let temporary = try TemporaryFolder()
    let folder = PublicFolder(of: Folder(path: temporary.path))
    try folder.make()
    return (temporary, folder)
  }

  private static let id = RandomID("0f8fad5b-d9cb-469f-a165-70867728950e")

  private static var board: Board {
    let words = Wording(da: "Mødelokalet", sv: "Möteslokalen", en: "Meeting room")
    let course = PublicCourse(
      code: "mitid", title: "MitID <nu>", branch: "nord", language: .da, kind: words, location: words, access: words,
      price: 50, signUp: .list, free: 0, waiting: 3, largestParty: 2, asksDevice: true,
      devices: [PublicCourse.Device(code: "mac", name: words)],
      meetings: [PublicCourse.Meeting(day: Day(number: 20_800), from: 600, to: 720, isCancelled: true)],
      calendar: "BEGIN:VCALENDAR")
    return Board(
      house: Board.House(
        name: "Nordhavn", country: .denmark, language: .da, isDemo: true, letterKey: [1, 2, 3], notice: words, made: 7),
      places: [
        Board.Place(code: "nord", name: "Nordbiblioteket", telephone: "12 34 56 78"),
        Board.Place(code: "syd", name: "Sydbiblioteket"),
      ], courses: [course],
      today: [
        PublicMeeting(branch: "nord", title: "Café", from: 60, to: 90, location: words, news: words, seats: words)
      ], day: Day(number: 20_790),
      links: [
        Array(repeating: 7, count: 32): PublicLink(course: "mitid", state: .waiting, position: 2),
        Array(repeating: 8, count: 32): PublicLink(
          course: "mitid", state: .refused, refusal: .full, until: 9, calendar: "x"),
      ])
  }

  @Test func `what is put up is what is read, and a newer board takes the old one's place`() throws {
    let (temporary, folder) = try Self.folder()
    let file = BoardFile(folder)
    #expect(file.mark == nil)
    #expect(throws: NoticeboardProblem.noBoard) { try file.board() }
    try file.put(Self.board)
    #expect(try file.board() == Self.board)
    let mark = try #require(file.mark)
    var newer = Self.board
    newer.courses = []
    try file.put(newer)
    #expect(try file.board() == newer)
    #expect(file.mark != mark)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: temporary.path + "/public").sorted() == [
        "board.sqlite", "letterbox",
      ])
  }

  @Test func `letters are read as they were written, and all are of one length`() throws {
    let id = try #require(Self.id)
    let link = Array(repeating: UInt8(200), count: 32)
    let contents: [Letter.Content] = [
      .signUp(
        SignUpLetter(
          link: link, course: "mitid", name: "Åse \"Ø\"", telephone: nil, email: "a@b.example", party: 2, device: "mac")
      ),
      .wish(.decline, link: link), .help(.partly, branch: "nord"),
    ]
    for content in contents {
      let bytes = try Letter(id: id, content).bytes()
      #expect(bytes.count == Letter.length)
      #expect(try Letter(bytes) == Letter(id: id, content))
    }
    for text in ["", "{}", "[1]", "{\"id\":\"x\",\"wish\":\"leave\"}"] {
      #expect(throws: NoticeboardProblem.notALetter) { try Letter(Array(text.utf8)) }
    }
  }

  @Test func `a letter lies in the box once, and whatever else lies there is no letter`() throws {
    let (temporary, folder) = try Self.folder()
    let box = Letterbox(folder)
    let id = try #require(Self.id)
    try box.drop([1, 2, 3], named: id)
    // A second drop is the same letter; what a crash left behind is in nobody's way.
    try Data([8]).write(to: URL(fileURLWithPath: folder.letterbox + "/.\(id)"))
    try box.drop([4], named: id)
    try Data([9]).write(to: URL(fileURLWithPath: folder.letterbox + "/other"))
    #expect(try box.waiting() == [id])
    #expect(try box.sealed(id) == [1, 2, 3])
    let left = { try FileManager.default.contentsOfDirectory(atPath: folder.letterbox).filter { $0.hasPrefix(".") } }
    #expect(try left().count == 1)
    #expect(try box.sweep(before: 0) == 0)
    #expect(try left().count == 1)
    #expect(try box.sweep(before: Int(Date().timeIntervalSince1970) + 60) == 2)
    #expect(try left().isEmpty && box.waiting() == [id])
    box.remove(id)
    #expect(try box.waiting().isEmpty)
    #expect(try box.sealed(id) == nil)
    _ = temporary
  }

  @Test func `another user may read what is put up and drop letters, and no more`() throws {
    let (temporary, folder) = try Self.folder()
    func mode(_ path: String) throws -> Int {
      try #require(FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int)
    }
    try BoardFile(folder).put(Self.board)
    try folder.showLife(at: 1_788_000_000)
    let id = try #require(Self.id)
    try Letterbox(folder).drop([1], named: id)
    #expect(try mode(folder.path) == 0o755)
    #expect(try mode(folder.letterbox) == 0o3733)
    #expect(try mode(folder.board) == 0o644)
    #expect(try mode(folder.path + "/alive") == 0o644)
    #expect(try mode(folder.letterbox + "/\(id)") == 0o640)
    #expect(folder.lastLife == 1_788_000_000)
    // What is read without a right to write cannot have a log beside it.
    let journal = try Connection(path: folder.board, mode: .readOnly).first("PRAGMA journal_mode") { $0.text(0) }
    #expect(journal == "delete")
    // What an older version made is opened; what somebody set by hand stays.
    for (given, made) in [(0o700, 0o3733), (0o3730, 0o3730), (0o2770, 0o2770)] {
      try FileManager.default.setAttributes([.posixPermissions: given], ofItemAtPath: folder.letterbox)
      try folder.make()
      #expect(try mode(folder.letterbox) == made)
    }
    _ = temporary
  }

  @Test func `whatever others put into the letterbox neither stops nor leads the office`() throws {
    let (temporary, folder) = try Self.folder()
    let box = Letterbox(folder)
    var generator = SystemRandomNumberGenerator()
    let ids = (0..<4).map { _ in RandomID(using: &generator) }
    let paths = ids.map { folder.letterbox + "/\($0)" }
    // A pipe, a link to elsewhere, a folder, and too much.
    #expect(mkfifo(paths[0], 0o600) == 0)
    #expect(symlink("/etc/hostname", paths[1]) == 0)
    #expect(mkdir(paths[2], 0o700) == 0)
    try Data(count: Letterbox.largest + 1).write(to: URL(fileURLWithPath: paths[3]))
    #expect(try box.sweep(before: 0) == 0)
    let later = Int(Date().timeIntervalSince1970) + 60
    #expect(try box.sweep(before: later) == 4 && box.waiting().isEmpty)
    // A folder with something in it cannot be taken away, and is counted by nobody.
    #expect(mkdir(folder.letterbox + "/full", 0o700) == 0)
    try Data().write(to: URL(fileURLWithPath: folder.letterbox + "/full/file"))
    #expect(try box.sweep(before: later) == 0)
    // The same, dealt with as letters are.
    #expect(mkfifo(paths[0], 0o600) == 0)
    #expect(symlink("/etc/hostname", paths[1]) == 0)
    #expect(mkdir(paths[2], 0o700) == 0)
    try Data(count: Letterbox.largest + 1).write(to: URL(fileURLWithPath: paths[3]))
    for id in ids {
      #expect(try box.sealed(id) == [])
      box.remove(id)
      #expect(!box.holds(id))
    }
    #expect(try box.sealed(ids[0]) == nil)
    _ = temporary
  }

  @Test func `who may not list the letterbox counts what it has dropped itself`() {
    var generator = SystemRandomNumberGenerator()
    let own = OwnLetters()
    let ids = (0..<5).map { _ in RandomID(using: &generator) }
    for id in ids { own.note(id) }
    #expect(own.hasRoom(for: 6) { _ in true })
    #expect(!own.hasRoom(for: 5) { _ in true })
    #expect(own.hasRoom(for: 5) { $0 != ids[0] })
    #expect(!own.hasRoom(for: 4) { _ in true })
  }

  @Test func `a secret link is read however it is cased, and nothing else is one`() throws {
    var generator = SystemRandomNumberGenerator()
    let link = SecretLink(using: &generator)
    #expect(SecretLink(link.text.uppercased()) == link)
    #expect(link.digest.count == 32)
    for text in ["", "x", String(repeating: "u", count: 32), link.text + "0"] { #expect(SecretLink(text) == nil) }
  }
}
