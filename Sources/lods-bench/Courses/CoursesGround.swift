import Courses
import Foundation
import Language
import Municipality
import Office
import People
import Records
import SQLite

/// An office with many terms and enrolments, and the steps that are timed in it.
struct CoursesGround {
  /// A step that somebody waits for.
  enum Step: String, CaseIterable {
    case signUp = "sign up"
    case leave = "leave, with promotion"
    case list = "list of a term"
    case season = "terms of half a year"
    case calls = "calls of today"
    case due = "terms to run or cancel this week"
    case today = "what is held today"
    case clash = "clashes of a term"
  }

  /// How many enrolments there are.
  let enrolments: Int
  private let people: PeopleFile
  private let time: OfficeTime
  private let terms: Int
  private var law: NoticeLaw {
    NoticeLaw(.standard, on: time.day, at: time.seconds) { Day(number: $0 / 86_400) }
  }
  private let large: [RowNumber<Term>]
  private var generator = SeededGenerator(seed: 11)
  private var callers = 0

  /// Makes the office: each term has 16 seats that are taken and 4 who wait; two have 500 of each.
  init(at path: String, terms: Int) throws {
    guard let branch = Code<Branch>("havnen"), let offerCode = Code<CourseOffer>("mitid"),
      let span = TimeSpan(from: 600, to: 720)
    else { throw BenchProblem.broken("a code was refused") }
    let folder = Folder(path: path)
    try folder.make()
    people = try PeopleFile(in: folder, migrations: Schema.people, access: .create)
    let today = Day(number: 20_800)
    time = OfficeTime(Date(timeIntervalSince1970: Double(today.number) * 86_400), day: today)
    self.terms = terms
    var generator = SeededGenerator(seed: 7)
    var large: [RowNumber<Term>] = []
    var count = 0
    // Planned two months ago, and signed up to a month ago.
    let planned = OfficeTime(
      Date(timeIntervalSince1970: Double(today.number - 60) * 86_400), day: today.adding(-60))
    let signedUp = (today.number - 30) * 86_400
    try people.write { writer in
      let offer = try OfferRegister.add(
        offerCode, OfferRegister.Draft(title: "MitID"), state: .permanent, on: today, in: writer)
      for number in 0..<(terms + 2) {
        let size = number < terms ? (seats: 16, waiting: 4) : (seats: 500, waiting: 500)
        guard let code = Code<Term>("hold-\(number)") else { continue }
        var plan = TermPlan(title: "MitID", kind: .series, branch: branch, language: .da)
        plan.seats = SeatRules(seats: size.seats, listLimit: 1_000)
        // One in twenty is to come within half a year, the others are over: an office that has kept terms for ten years.
        let start = today.adding(number % 20 == 0 || number >= terms ? number / 20 % 180 : -(number % 3_000) - 1)
        let term = try TermRegister.plan(
          code, of: offer.id, plan, on: [DateDraft(day: start, span: span)], at: planned, using: &generator, in: writer)
        try writer.run("UPDATE term SET state = ? WHERE number = ?", [.whole(1), .whole(term.id.number)])
        if number >= terms { large.append(term.id) }
        for turn in 1...(size.seats + size.waiting) {
          try CoursesGround.add(
            turn, to: term.id, seats: size.seats, name: count, at: signedUp, using: &generator, in: writer)
          count += 1
        }
      }
    }
    self.large = large
    enrolments = count
  }

  /// Takes a step as the rooms do it.
  mutating func take(_ step: Step) throws {
    let term = try openTerm()
    switch step {
    case .signUp:
      callers += 1
      let signUp = SignUp(try PersonDetails(name: "Ny Prøve \(callers)", telephone: "3\(1_000_000 + callers)"))
      _ = try people.write {
        try EnrolmentRegister.signUp(signUp, to: term, by: .commandLine, at: time, using: &generator, in: $0)
      }
    case .leave:
      let all = try people.read { try EnrolmentRegister.enrolments(of: term, in: $0) }
      guard let first = all.first(where: { $0.status == .enrolled }) else { return }
      _ = try people.write { try EnrolmentRegister.act(.leave, on: first.id, by: .commandLine, at: time, in: $0) }
    case .list: _ = try people.read { try EnrolmentRegister.enrolments(of: term, in: $0) }
    case .season:
      _ = try people.read { try TermRegister.terms(from: time.day, to: time.day.adding(183), in: $0).prefix(100).count }
    case .calls:
      _ = try people.read { try NoticeRegister.calls(in: NoticeScope(), under: law, in: $0).count }
    case .due: _ = try people.read { try DueTerm.list(on: time.day, within: 7, in: $0).count }
    case .today: _ = try people.read { try TodayBoard.meetings(on: time.day, in: $0).count }
    case .clash: _ = try people.read { try TermClash.clashes(of: term, on: time.day, in: $0).count }
    }
  }

  /// The same step as somebody would write it in SQL without any law.
  mutating func takeBare(_ step: Step) throws {
    let term = try openTerm().number
    switch step {
    case .signUp:
      callers += 1
      try people.write { writer in
        let turn = try writer.reader.first("SELECT max(turn) FROM enrolment WHERE term = ?", [.whole(term)]) {
          $0.whole(0)
        }
        guard let id = RowNumber<Term>(term) else { return }
        try CoursesGround.add(
          (turn ?? 0) + 1, to: id, seats: 16, name: 5_000_000 + callers, at: time.seconds, using: &generator,
          in: writer)
      }
    case .leave:
      try people.write { writer in
        try writer.run(
          "UPDATE enrolment SET status = 5 WHERE id = (SELECT id FROM enrolment WHERE term = ? AND status = 2 LIMIT 1)",
          [.whole(term)])
        try writer.run(
          """
          UPDATE enrolment SET status = 1, answer_by = 0 WHERE id =
          (SELECT id FROM enrolment WHERE term = ? AND status = 0 ORDER BY rank, turn LIMIT 1)
          """, [.whole(term)])
      }
    case .list:
      _ = try people.read {
        try $0.rows("SELECT * FROM enrolment WHERE term = ? ORDER BY turn", [.whole(term)]) { $0.whole(3) }
      }
    case .season:
      _ = try people.read {
        try $0.rows(
          "SELECT DISTINCT t.number, t.title FROM term t JOIN term_date d ON d.term = t.number WHERE d.day BETWEEN ? AND ?",
          [.whole(time.day.number), .whole(time.day.number + 183)]
        ) { $0.whole(0) }
      }
    case .calls:
      _ = try people.read {
        try $0.rows(
          """
          SELECT p.name, p.telephone FROM enrolment e JOIN person p ON p.id = e.person WHERE e.answer_by IS NOT NULL
          UNION ALL
          SELECT p.name, p.telephone FROM term_date d JOIN enrolment e ON e.term = d.term JOIN person p ON p.id = e.person
          WHERE d.day BETWEEN ? AND ? AND e.status = 2
          """, [.whole(time.day.number), .whole(time.day.number + 7)]
        ) { $0.text(0) }
      }
    case .due, .today:
      let days = step == .due ? 14 : 0
      _ = try people.read {
        try $0.rows(
          """
          SELECT t.code, t.title, (SELECT count(*) FROM enrolment e WHERE e.term = t.number AND e.status = 2)
          FROM term t JOIN term_date d ON d.term = t.number WHERE d.day BETWEEN ? AND ?
          """, [.whole(time.day.number), .whole(time.day.number + days)]
        ) { $0.text(0) }
      }
    case .clash:
      _ = try people.read {
        try $0.rows(
          """
          SELECT b.number FROM term_date a JOIN term_date b ON a.day = b.day AND a.begins < b.ends AND b.begins < a.ends
          WHERE a.term = ? AND a.term <> b.term AND a.room = b.room
          """, [.whole(term)]
        ) { $0.whole(0) }
      }
    }
  }

  /// Cancels the term of 500 with 500 waiting.
  func cancelLarge() throws {
    try people.write { try EnrolmentRegister.cancel(large[0], by: .commandLine, at: time, in: $0) }
  }

  /// Sets 1,000 rows and writes 1,000 lines of history, in bare SQL.
  func cancelLargeBare() throws {
    try people.write { writer in
      try writer.run(
        """
        INSERT INTO enrolment_step SELECT id, 2, 6, 9, 0, 0, NULL FROM enrolment WHERE term = ? AND status IN (0, 1, 2)
        """, [.whole(large[1].number)])
      try writer.run(
        "UPDATE enrolment SET status = 6, place = NULL WHERE term = ? AND status IN (0, 1, 2)",
        [.whole(large[1].number)])
    }
  }

  /// One of the terms that are still to come.
  private mutating func openTerm() throws -> RowNumber<Term> {
    let place = Int.random(in: 0..<(terms / 20), using: &generator) * 20 + 1
    guard let term = RowNumber<Term>(place) else { throw BenchProblem.broken("no term") }
    return term
  }

  private static func add(
    _ turn: Int, to term: RowNumber<Term>, seats: Int, name: Int, at seconds: Int,
    using generator: inout SeededGenerator, in writer: PeopleWriter
  ) throws {
    let (person, id) = (RandomID(using: &generator), RandomID(using: &generator))
    try writer.run(
      "INSERT INTO person (id, name, telephone) VALUES (?, ?, ?)",
      [.blob(person.bytes), .text("Prøve \(name)"), .text("2\(1_000_000 + name)")])
    let hasSeat = turn <= seats
    try writer.run(
      """
      INSERT INTO enrolment (id, term, person, status, party, rank, turn, place, wants_loan)
      VALUES (?, ?, ?, ?, 1, 0, ?, ?, 0)
      """,
      [
        .blob(id.bytes), .whole(term.number), .blob(person.bytes), .whole(hasSeat ? 2 : 0), .whole(turn),
        .whole(hasSeat ? 0 : nil),
      ])
    try writer.run(
      "INSERT INTO enrolment_step VALUES (?, 1, ?, 0, ?, 0, NULL)",
      [.blob(id.bytes), .whole(hasSeat ? 2 : 0), .whole(seconds)])
  }
}
