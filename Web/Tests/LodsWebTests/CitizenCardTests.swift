import Accounts
import CQRencode
import Courses
import Language
import Markup
import Municipality
import Office
import Records
import Site
import Squares
import Testing

@testable import LodsWeb

/// The cards with a QR code.
@Suite struct CitizenCardTests {
  private let office: StaffedOffice

  init() throws {
    office = try StaffedOffice()
    try office.courseStaff()
    try office.account("per", [.dataProtectionOfficer])
  }

  private func setAddress(_ text: String) throws {
    try office.desk.office.desk.write { try Settings.set(siteAddress: SiteAddress(text), in: $0) }
  }

  @Test func `a code is the library's own matrix, with its three finders and no more than the squares there are`()
    throws
  {
    var generator = SeededGenerator(seed: 4)
    let signs = Array("abcdefghijklmnopqrstuvwxyz0123456789-/.:")
    for _ in 0..<60 {
      let length = Int.random(in: 1...200, using: &generator)
      let text = String((0..<length).map { _ in signs.randomElement(using: &generator) ?? "a" })
      let squares = try #require(QRSquares(text))
      let code = try #require(QRcode_encodeString8bit(text, 0, QR_ECLEVEL_M))
      defer { QRcode_free(code) }
      #expect(squares.side == Int(code.pointee.width))
      for y in 0..<squares.side {
        for x in 0..<squares.side where squares[x, y] != (code.pointee.data[y * squares.side + x] & 1 == 1) {
          Issue.record("\(x), \(y) of \(text)")
        }
        let dark = squares.runs(in: y).flatMap { Array($0) }
        #expect(dark == (0..<squares.side).filter { squares[$0, y] })
      }
      // A ring of seven, a light ring of five, and three by three within, in three corners.
      for (left, top) in [(0, 0), (squares.side - 7, 0), (0, squares.side - 7)] {
        for y in 0..<7 {
          for x in 0..<7 {
            let ring = max(abs(x - 3), abs(y - 3))
            #expect(squares[left + x, top + y] == (ring != 2))
          }
        }
      }
    }
    #expect(QRSquares("") == nil && QRSquares(String(repeating: "a", count: 201)) == nil && QRSquares("a\0b") == nil)
  }

  @Test func `a drawing has a quiet zone of four, dark squares where the code has them, and light everywhere else`()
    throws
  {
    let text = "https://lods.eksempel.dk/h/nord"
    let squares = try #require(QRSquares(text))
    let drawing = try #require(QRDrawing.svg(text, title: "Kode")).rendered()
    #expect(drawing.contains("viewBox=\"0 0 \(squares.side + 8) \(squares.side + 8)\""))
    // The rectangles of the path, read back into squares.
    let path = try #require(drawing.firstMatch(of: /d="([^"]*)"/)).1
    var dark: Set<[Int]> = []
    for piece in path.split(separator: "Z") {
      let numbers = piece.split { !"0123456789.".contains($0) }.compactMap { Double($0) }.map { Int($0) }
      let pairs = stride(from: 0, to: numbers.count - 1, by: 2).map { (numbers[$0], numbers[$0 + 1]) }
      let (xs, ys) = (pairs.map(\.0), pairs.map(\.1))
      let (left, right) = (try #require(xs.min()), try #require(xs.max()))
      let (top, bottom) = (try #require(ys.min()), try #require(ys.max()))
      for y in top..<bottom { for x in left..<right { #expect(dark.insert([x, y]).inserted) } }
    }
    for y in 0..<squares.side + 8 {
      for x in 0..<squares.side + 8 { #expect(dark.contains([x, y]) == squares[x - 4, y - 4]) }
    }
  }

  @Test func `the address is written by who keeps the whole office, and noted in the trail without what it is`() throws
  {
    let karin = try office.browser(as: "karin")
    let page = try karin.open("/cards")
    #expect(page.words.contains("Der er ingen kort, før"))
    #expect(!page.hasButton("Gem adressen"))
    #expect(try karin.open("/cards/help/nord").path == "/cards")
    let bo = try office.browser(as: "bo")
    try bo.open("/cards")
    for wrong in [
      "lods.eksempel.dk", "http://lods.eksempel.dk", "https://lods.eksempel.dk/h", "https://a@b.dk", "javascript:1",
    ] {
      let refused = try bo.press("Gem adressen", typing: ["address": wrong])
      #expect(refused.status == 422, "\(wrong)")
      #expect(refused.forms.contains { $0["address"] == wrong })
    }
    let saved = try bo.press("Gem adressen", typing: ["address": "https://lods.eksempel.dk/"])
    #expect(saved.words.contains("Adressen er gemt."))
    #expect(try office.desk.office.settings().siteAddress?.text == "https://lods.eksempel.dk")
    let rows = try office.audit().filter { $0.act == "setting-changed" }
    #expect(rows.map(\.subject) == ["site address"])
    #expect(rows.allSatisfy { $0.account != nil })
    try office.account("mona", [.manager], scope: try #require(BranchScope(branches: [office.branches[0].code])))
    #expect(!(try office.browser(as: "mona").open("/cards")).hasButton("Gem adressen"))
    #expect(try office.browser(as: "per").open("/cards").status == 403)
  }

  @Test func `two who write the address: the second sees the first's and chooses`() throws {
    try office.account("ada", [.administrator])
    let (bo, ada) = (try office.browser(as: "bo"), try office.browser(as: "ada"))
    try bo.open("/cards")
    try ada.open("/cards")
    try bo.press("Gem adressen", typing: ["address": "https://en.eksempel.dk"])
    let late = try ada.press("Gem adressen", typing: ["address": "https://to.eksempel.dk"])
    #expect(late.status == 409)
    #expect(late.problems.first?.contains("https://en.eksempel.dk") == true)
    #expect(try office.desk.office.settings().siteAddress?.text == "https://en.eksempel.dk")
    try ada.press("Gem adressen")
    #expect(try office.desk.office.settings().siteAddress?.text == "https://to.eksempel.dk")
    try ada.open("/cards")
    #expect(try ada.press("Gem adressen", typing: ["address": ""]).words.contains("Adressen er slettet."))
    #expect(try office.desk.office.settings().siteAddress == nil)
  }

  @Test func `a card of a branch says it in three languages, with the code and the address in letters`() throws {
    try setAddress("https://lods.eksempel.dk")
    let tina = try office.browser(as: "tina")
    let list = try tina.open("/cards")
    #expect(list.root.all("a").contains { $0["href"] == "/cards/help/nord" })
    #expect(!list.root.all("a").contains { $0["href"] == "/cards/help/syd" })
    #expect(try tina.open("/cards/help/syd").status == 404)
    let page = try tina.open("/cards/help/nord")
    for words in ["Fik du hjælp?", "Fick du hjälp?", "Did you get help?", "lods.eksempel.dk/h/nord"] {
      #expect(page.words.contains(words), "\(words)")
    }
    #expect(page.root.all("svg").count == 1)
    let sheet = try tina.open("/cards/help/nord?paper=a4")
    #expect(sheet.root.all("svg").count == 4)
  }

  @Test func `a card of a course is there while somebody can still sign up`() throws {
    try setAddress("http://127.0.0.1:8080")
    var generator = SharedGenerator(desk: office.desk)
    let start = office.time.day.adding(14)
    let term = try office.desk.people.write { writer in
      let offer = try OfferRegister.add(
        try #require(Code("mitid")), .init(title: "MitID"), state: .permanent, on: office.time.day, in: writer)
      let plan = TermPlan(title: "MitID for begyndere", kind: .series, branch: office.branches[0].code, language: .da)
      let span = try #require(TimeSpan(from: 600, to: 720))
      return try TermRegister.plan(
        try #require(Code("mitid-e26")), of: offer.id, plan, on: [DateDraft(day: start, span: span)], at: office.time,
        using: &generator, in: writer)
    }
    let karin = try office.browser(as: "karin")
    #expect(try karin.open("/cards/course/\(term.id)").status == 404)
    try office.desk.people.write { try TermRegister.setOpen(true, term.id, at: office.time, in: $0) }
    try karin.open("/cards")
    let page = try karin.follow("MitID for begyndere (mitid-e26)")
    #expect(page.words.contains("http://127.0.0.1:8080/c/mitid-e26/sign-up"))
    #expect(page.words.contains("Tilmeld dig her") && page.words.contains("Anmäl dig här"))
    try office.desk.people.write { try TermRegister.setOpen(false, term.id, at: office.time, in: $0) }
    #expect(try karin.open("/cards/course/\(term.id)").status == 404)
  }
}
