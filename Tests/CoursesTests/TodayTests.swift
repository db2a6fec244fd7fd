import Foundation
import Language
import Municipality
import Records
import Testing

@testable import Courses

/// What the info screen tells of a day.
@Suite struct TodayTests {
  private let office: TermOffice
  private let seats = SeatRules(seats: 3, listLimit: 3)

  init() throws { office = try TermOffice() }

  private func meetings(in days: Int = 30, at branch: Code<Branch>? = nil) throws -> [TodayMeeting] {
    try office.people.read { try TodayBoard.meetings(on: office.today.adding(days), at: branch, in: $0) }
  }

  private func room(_ word: String, _ floor: String?) throws -> CourseRoom {
    let branch = try office.code(Branch.self, "hornbaek")
    return try office.people.write {
      try RoomRegister.add(
        office.code(CourseRoom.self, word),
        RoomRegister.Draft(branch: branch, name: word.capitalized, floor: floor, seats: 20), in: $0)
    }
  }

  private func move(_ term: Term, by days: Int, to span: TimeSpan? = nil) throws {
    let now = try office.people.read { try TermRegister.term(term.id, in: $0) }
    let date = try #require(now.dates.first { $0.id == term.dates[0].id })
    let draft = DateDraft(day: date.day.adding(days), span: span ?? date.span)
    try office.people.write { try TermRegister.move(date.id, of: term.id, to: draft, at: office.time, in: $0) }
  }

  @Test func `a meeting of two is nobody else's business`() throws {
    _ = try office.term("par", seats: seats, kind: .pair)
    #expect(try meetings().isEmpty)
    _ = try office.term("hold", seats: seats)
    #expect(try meetings().map(\.term.text) == ["hold"])
  }

  @Test func `it tells where, and how many seats are free for who comes by`() throws {
    let room = try room("salen", "2")
    let term = try office.term(seats: seats) {
      $0.room = room.id
      $0.table = "Bord 4"
    }
    let first = try #require(try meetings().first)
    #expect(first.status == .held && first.seats == .free(3) && !first.isInNewRoom)
    #expect(first.location(in: .da, branch: "Hornbæk") == "Salen · 2. sal · Bord 4 · Hornbæk")
    #expect(first.hours(in: .da) == "10.00–12.00" && first.seatsText(in: .da) == "3 ledige pladser")
    for name in ["Anna", "Bent"] { try office.signUp(name, to: term) }
    #expect(try meetings().first?.seatsText(in: .da) == "1 ledig plads")
    try office.signUp("Clara", to: term)
    #expect(try meetings().first?.seats == .full)
    // A seat that is free is promised to who waits.
    let dora = try office.signUp("Dora", to: term) { $0.party = 2 }
    #expect(dora.status == .waiting)
    let anna = try office.people.read { try EnrolmentRegister.enrolments(of: term.id, in: $0)[0] }
    try office.act(.leave, anna)
    #expect(try meetings().first?.seats == .full)
    try office.people.write { try TermRegister.setOpen(false, term.id, at: office.time, in: $0) }
    #expect(try meetings().first?.seats == .enrolledOnly)
    #expect(try meetings(at: office.code(Branch.self, "andet")).isEmpty)
    #expect(try meetings(in: 31).isEmpty)
  }

  @Test func `a café is drop in without being opened, and what is not public or not ready is not shown`() throws {
    func plan(_ word: String, _ kind: TermKind, _ change: (inout TermPlan) -> Void = { _ in }) throws {
      var plan = TermPlan(title: word, kind: kind, branch: try office.code(Branch.self, "hornbaek"), language: .da)
      plan.seats = seats
      change(&plan)
      let span = try #require(TimeSpan(from: 600, to: 720))
      _ = try office.people.write {
        try TermRegister.plan(
          office.code(Term.self, word), of: office.offer, plan,
          on: [DateDraft(day: office.today.adding(30), span: span)],
          at: office.time, using: &office.generator, in: $0)
      }
    }
    try plan("cafe", .cafe)
    try plan("foredrag", .single) { $0.takesSignUp = false }
    try plan("udkast", .series)
    try plan("internt", .cafe) { $0.isAnnounced = false }
    #expect(try meetings().map(\.title) == ["cafe", "foredrag"])
    #expect(try meetings().allSatisfy { $0.seats == .dropIn })
  }

  @Test func `who comes to a date that was moved is told where it went, even after a second move`() throws {
    let term = try office.term(seats: seats)
    let later = try #require(TimeSpan(from: 780, to: 900))
    try move(term, by: 2, to: later)
    var first = try #require(try meetings().first)
    #expect(first.status == .moved(to: office.today.adding(32), later) && first.seats == nil)
    #expect(first.hours(in: .da) == "10.00–12.00")
    #expect(first.whereTo(in: .da) == "Flyttet til onsdag den 30. september kl. 13.00")
    #expect(try meetings(in: 32).map(\.status) == [.held])
    try move(term, by: 1)
    first = try #require(try meetings().first)
    #expect(first.status == .moved(to: office.today.adding(33), later))
    #expect(try meetings(in: 32).count == 1 && meetings(in: 33).map(\.status) == [.held])
    // Back on the day, at another time than the one that was announced for it.
    try move(term, by: -3)
    first = try #require(try meetings().first)
    #expect(first.status == .newTime(before: term.dates[0].span) && first.seats == .free(3))
    #expect(first.whereTo(in: .da) == "Flyttet fra kl. 10.00 til kl. 13.00")
    #expect(try meetings().count == 1)
    try office.people.write { try TermRegister.cancel(term.dates[0].id, of: term.id, at: office.time, in: $0) }
    #expect(try meetings().map(\.status) == [.cancelled])
    #expect(try meetings(in: 33).map(\.status) == [.cancelled])
  }

  @Test func `a date that nobody was told of leaves no trace when it is moved`() throws {
    var plan = TermPlan(
      title: "Kladde", kind: .cafe, branch: try office.code(Branch.self, "hornbaek"), language: .da)
    plan.seats = SeatRules(seats: 0, listLimit: 0)
    let span = try #require(TimeSpan(from: 600, to: 720))
    let dates = [DateDraft(day: office.today.adding(30), span: span)]
    let term = try office.people.write {
      try TermRegister.plan(
        office.code(Term.self, "kladde"), of: office.offer, plan, on: dates, at: office.time,
        using: &office.generator, in: $0)
    }
    try move(term, by: 2)
    #expect(try meetings().isEmpty)
  }

  @Test func `a room of another branch is told in both, and only where one has to go`() throws {
    let (here, there) = (try room("salen", "1"), try office.code(Branch.self, "zonen"))
    let far = try office.people.write {
      try RoomRegister.add(
        office.code(CourseRoom.self, "loftet"), RoomRegister.Draft(branch: there, name: "Loftet", seats: 9), in: $0)
    }
    let term = try office.term(seats: seats) { $0.room = here.id }
    #expect(try meetings(at: there).isEmpty)
    var plan = term.plan
    plan.room = far.id
    _ = try office.people.write { try TermRegister.change(term.id, to: plan, at: office.time, in: $0) }
    for branch in [here.branch, there] {
      let found = try #require(try meetings(at: branch).first)
      #expect(found.branch == there && found.whereTo(in: .da) == "Flyttet til Loftet")
      let page = TodayPage(
        named: "Skærm", of: branch, on: office.today, [found], branches: [there: "Zonen"], at: nil, in: .da)
      #expect(page.text.contains("Loftet · Zonen") == (branch == here.branch))
    }
  }

  @Test func `a cancelled term is told on each of its dates, and a new room as a new one`() throws {
    let (old, new) = (try room("salen", "1"), try room("stuen", "st."))
    let moved = try office.term("flyt", seats: seats) { $0.room = old.id }
    let cancelled = try office.term("aflys", seats: seats)
    try office.people.write { writer in
      var plan = moved.plan
      plan.room = new.id
      try TermRegister.change(moved.id, to: plan, at: office.time, in: writer)
      try EnrolmentRegister.cancel(cancelled.id, by: .commandLine, at: office.time, in: writer)
    }
    for days in [30, 37, 44] {
      let found = try meetings(in: days)
      #expect(found.map(\.term) == [cancelled.code, moved.code])
      #expect(found.map(\.status) == [.cancelled, .held] && found.map(\.isInNewRoom) == [false, true])
      #expect(found[1].whereTo(in: .da) == "Flyttet til Stuen" && found[1].location(in: .da) == "Stuen · st.")
      #expect(found[0].news(in: .da) == ["Aflyst"] && found[0].seatsText(in: .da) == nil)
    }
  }
}

extension TodayTests {
  private func page(_ meetings: [TodayMeeting], at minute: Int? = nil) throws -> String {
    TodayPage(
      named: "Hornbæk <Bibliotek>", on: office.today.adding(30), meetings, at: minute, in: .da
    ).text
  }

  @Test func `the page has no script and no person, escapes names, and fetches itself anew`() throws {
    let term = try office.term(seats: seats) { $0.title = "Mail & <b>foto</b>" }
    try office.signUp("Anna", to: term)
    let text = try page(try meetings())
    #expect(text.contains("<meta http-equiv=\"refresh\" content=\"60\">"))
    #expect(text.contains("Hornbæk &lt;Bibliotek&gt;") && text.contains("Mail &amp; &lt;b&gt;foto&lt;/b&gt;"))
    #expect(!text.contains("<script") && !text.contains("Anna") && !text.contains("http:"))
    #expect(text.contains("Mandag den 28. september<") && text.contains("2 ledige pladser"))
    #expect(text.contains(">10.00<") && text.contains("til 12.00"))
  }

  @Test func `what is over leaves the screen, and an empty screen says so`() throws {
    _ = try office.term(seats: seats)
    let all = try meetings()
    #expect(
      try page(all, at: 719).contains("MitID for begyndere") && page(all, at: 719).contains("Opdateret kl. 11.59"))
    #expect(try !page(all, at: 720).contains("MitID for begyndere"))
    #expect(try page(all, at: 720).contains("ikke mere på programmet i dag"))
    #expect(try page([], at: 720).contains("ingen kurser eller caféer i dag"))
    #expect(try page(all).contains("MitID for begyndere") && !page(all).contains("Opdateret"))
  }

  @Test(arguments: [
    (1, 1, "huge"), (4, 1, "huge"), (5, 1, "large"), (6, 2, "large"), (11, 3, "large"), (30, 6, "large"),
    (31, 4, "medium"),
  ])
  func `what does not fit is shown in turn, as large as can be, and nothing is left out`(
    count: Int, sheets: Int, size: String
  ) throws {
    for number in 0..<count { _ = try office.term("hold-\(number)", seats: seats) { $0.title = "Hold nr. \(number)!" } }
    let text = try page(try meetings())
    #expect(text.contains("<main class=\"sheets\(sheets) \(size)\">"))
    let parts = text.components(separatedBy: "<section>").dropFirst().map {
      $0.components(separatedBy: "<article").count - 1
    }
    #expect(parts.count == sheets && parts.reduce(0, +) == count)
    // As even as can be: no sheet with a single line behind full ones.
    #expect((parts.max() ?? 0) - (parts.min() ?? 0) <= 2, "\(parts)")
    for number in 0..<count { #expect(text.contains("Hold nr. \(number)!")) }
  }

  @Test func `long titles and what is moved take more of a sheet, and a crowd is cut rather than left out`() throws {
    for number in 0..<4 {
      _ = try office.term("lang-\(number)", seats: seats) {
        $0.title = "\(number) Mail, fotos og filer på din telefon: gem dem, find dem igen og del dem med andre"
      }
    }
    #expect(try page(try meetings()).contains("<main class=\"sheets2 large\">"))
    let meeting = try #require(try meetings().first)
    let sheets = TodaySheets(Array(repeating: meeting, count: 900), location: { _ in "" }, in: .da)
    #expect(sheets.sheets.count == TodaySheets.most && sheets.sheets.map(\.count).reduce(0, +) == 900)
  }
}
