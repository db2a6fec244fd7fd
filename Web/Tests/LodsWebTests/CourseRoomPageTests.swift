import Accounts
import Courses
import Language
import Municipality
import Office
import Records
import Site
import Testing

@testable import LodsWeb

/// Rooms for teaching, kept on the web.
@Suite struct CourseRoomPageTests {
  private let office: StaffedOffice

  init() throws {
    office = try StaffedOffice()
    try office.account("tina", [.teacher], scope: try #require(BranchScope(branches: [office.branches[0].code])))
    try office.account("bo", [.manager])
    try office.account("karin", [.desk])
    try office.account("otto", [.outreach])
  }

  private func rooms() throws -> [CourseRoom] { try office.desk.people.read { try RoomRegister.rooms(in: $0) } }

  @discardableResult
  private func room(_ code: String, at branch: Int = 0, seats: Int = 12) throws -> CourseRoom {
    try office.desk.people.write {
      try RoomRegister.add(
        try #require(Code(code)), .init(branch: office.branches[branch].code, name: code, seats: seats), in: $0)
    }
  }

  @Test func `a room is made once, with all that stands in it, and what is wrong is said at once`() throws {
    let browser = try office.browser(as: "tina")
    #expect(try browser.open("/courses/rooms").words.contains("Ingen lokaler endnu"))
    try browser.follow("Nyt lokale")
    let wrong = try browser.press("Gem lokalet", typing: ["name": "Ring til 20 30 40 50", "seats": "mange"])
    #expect(wrong.status == 422 && wrong.problems.count == 2)
    #expect(wrong.problems[0].contains("telefonnummer") && wrong.element("seats")?["value"] == "mange")
    #expect(try browser.press("Gem lokalet", typing: ["name": " ", "seats": "0"]).problems.count == 2)
    let form = try #require(browser.page.forms.first { $0.action == "/courses/new-room" })
    // The one branch that she works with is chosen already.
    var fields = try form.fields(
      pressing: "Gem lokalet", typing: ["name": "Blixen-salen", "floor": "1", "seats": "14"], leaving: [])
    fields = FormFields(
      fields.fields + [.init("equipment", "projector"), .init("equipment", "wifi"), .init("access", "lift")])
    let page = try browser.send(.post, "/courses/new-room", fields)
    #expect(page.words.contains("Lokalet er oprettet") && page.heading == "Blixen-salen, etage 1")
    #expect(page.words.contains("Projektor, Wi-fi") && page.words.contains("Elevator"))
    #expect(try browser.send(.post, "/courses/new-room", fields).path == page.path)
    let made = try rooms()
    #expect(made.count == 1 && made[0].seats == 14 && made[0].code.text == "blixen-salen")
    #expect(made[0].branch == office.branches[0].code)
    // Another of that name is another room.
    try browser.open("/courses/new-room")
    try browser.press("Gem lokalet", typing: ["name": "Blixen-salen", "seats": "8"])
    #expect(try rooms().map(\.code.text) == ["blixen-salen", "blixen-salen-2"])
    #expect(try browser.open("/courses/rooms").words.contains("Nordbiblioteket"))
  }

  @Test func `two who change a room: the second sees both and chooses`() throws {
    let path = "/courses/rooms/\(try room("salen").id)"
    let (one, other) = (try office.browser(as: "tina"), try office.browser(as: "bo"))
    try one.open(path + "/change")
    try other.open(path + "/change")
    #expect(try one.press("Gem lokalet", typing: ["seats": "20"]).words.contains("Lokalet er rettet"))
    let page = try other.press("Gem lokalet", typing: ["seats": "16", "name": "Store sal"])
    #expect(page.status == 409 && page.element("changed")?.text.contains("20") == true)
    #expect(page.element("seats")?["value"] == "16" && page.hasButton("Brug mit"))
    #expect(try rooms()[0].seats == 20)
    try other.press("Brug mit")
    #expect(try rooms()[0].seats == 16 && rooms()[0].name == "Store sal")
    // What she has not seen is not put over what he has written.
    try one.open(path + "/change")
    #expect(try one.press("Gem lokalet").words.contains("Lokalet er rettet"))
  }

  @Test func `a room goes out of use on a day, the terms after it are told of, and it comes back`() throws {
    let made = try room("salen", seats: 4)
    let office = office
    var generator = SharedGenerator(desk: office.desk)
    try office.desk.people.write { writer in
      let offer = try OfferRegister.add(
        try #require(Code("mitid")), .init(title: "MitID"), state: .permanent, on: office.time.day, in: writer)
      var plan = TermPlan(title: "MitID for begyndere", kind: .series, branch: office.branches[0].code, language: .da)
      plan.seats = SeatRules(seats: 4, listLimit: 0)
      plan.room = made.id
      let span = try #require(TimeSpan(from: 600, to: 720))
      _ = try TermRegister.plan(
        try #require(Code("mitid-e26")), of: offer.id, plan,
        on: [14, 21].map { DateDraft(day: office.time.day.adding($0), span: span) }, at: office.time,
        using: &generator, in: writer)
    }
    let (one, other) = (try office.browser(as: "tina"), try office.browser(as: "bo"))
    let path = "/courses/rooms/\(made.id)"
    let page = try one.open(path)
    #expect(page.words.contains("MitID for begyndere (mitid-e26)") && page.element("clashes") == nil)
    try other.open(path)
    #expect(try one.press("Tag ud af brug", typing: ["last": "31", "last-month": "2"]).status == 422)
    let day = office.time.day.adding(16)
    func typed(_ day: Day) -> KeyValuePairs<String, String> {
      ["last": String(day.day), "last-month": String(day.month), "last-year": String(day.year)]
    }
    let closed = try one.press("Tag ud af brug", typing: typed(day))
    #expect(closed.words.contains("Den sidste dag er gemt"))
    #expect(closed.element("clashes")?.text.contains("mødes der et hold i lokalet") == true)
    #expect(try rooms()[0].closed == day)
    // The second who decides it sees what the first one did.
    let late = try other.press("Tag ud af brug", typing: typed(day.adding(3)))
    #expect(try late.status == 409 && late.element("use-changed") != nil && rooms()[0].closed == day)
    #expect(late.hasButton("Gem den sidste dag"))
    try other.press("Gem den sidste dag")
    #expect(try rooms()[0].closed == day.adding(3))
    try one.open(path)
    #expect(try one.press("Tag i brug igen").words.contains("Det er i brug igen"))
    #expect(try rooms()[0].closed == nil)
    // A room with fewer seats than its term needs is told of.
    try one.open(path + "/change")
    #expect(
      try one.press("Gem lokalet", typing: ["seats": "3"]).element("clashes")?.text.contains("har 3 pladser") == true)
  }

  @Test func `rooms of other branches are not there, and only who plans keeps rooms`() throws {
    let (own, other) = (try room("salen"), try room("kaelderen", at: 1))
    let tina = try office.browser(as: "tina")
    let list = try tina.open("/courses/rooms")
    #expect(list.words.contains("salen") && !list.words.contains("kaelderen"))
    #expect(try tina.open("/courses/rooms/\(own.id)").status == 200)
    for path in ["", "/change"] { #expect(try tina.open("/courses/rooms/\(other.id)\(path)").status == 404) }
    #expect(try tina.open("/courses/rooms/999").status == 404)
    // A room cannot be given away to a branch that she does not work with.
    try tina.open("/courses/rooms/\(own.id)/change")
    let form = try #require(tina.page.forms.first { $0.action.hasSuffix("/change") })
    let fields = try form.fields(pressing: "Gem lokalet", typing: [:], leaving: []).replacing("branch", with: "syd")
    #expect(try tina.send(.post, form.action, fields).status == 422)
    #expect(try office.browser(as: "bo").open("/courses/rooms").words.contains("kaelderen"))
    for name in ["karin", "otto"] { #expect(try office.browser(as: name).open("/courses/rooms").status == 403) }
  }

  @Test func `where there is no room yet, the plan of a term leads to making one`() throws {
    _ = try office.desk.people.write {
      try OfferRegister.add(
        try #require(Code("mitid")), .init(title: "MitID"), state: .permanent, on: office.time.day, in: $0)
    }
    let browser = try office.browser(as: "tina")
    try browser.open("/courses/plan")
    #expect(try browser.follow("Opret et lokale").path == "/courses/new-room")
    try browser.press("Gem lokalet", typing: ["name": "Salen", "seats": "8"])
    let plan = try browser.open("/courses/plan")
    #expect(plan.words.contains("Salen, Nordbiblioteket (8)") && !plan.words.contains("Opret et lokale"))
  }
}
