import Language
import Municipality
import Records
import SQLite

/// The rows that make a term.
enum TermRow {
  static let columns: SQL = """
     number, code, offer, version, title, kind, state, branch, room, place, place_table, list_limit, queue, priorities,
    least, decides, price, language, access, is_announced, takes_sign_up, campaign, offer_hours, offer_days, share,
    stage, revision
    """

  /// The terms of a query whose rows begin with the columns.
  static func terms(_ sql: SQL, _ values: [SQLValue] = [], in reader: Reader) throws -> [Term] {
    let heads = try reader.rows(sql, values) { head($0) }.compactMap(\.self)
    return try heads.map { try $0.term(in: reader) }
  }

  /// A term without its groups and dates.
  private struct Head {
    let id: RowNumber<Term>
    let code: Code<Term>
    let offer: RowNumber<CourseOffer>
    let state: TermState
    var plan: TermPlan
    let listLimit: Int
    let queue: QueueRule
    let revision: Int

    func term(in reader: Reader) throws -> Term {
      var plan = plan
      let groups = try reader.rows(
        "SELECT devices, seats FROM term_group WHERE term = ? ORDER BY place", [.whole(id.number)]
      ) { SeatRules.Group(devices: ChoiceSet(bits: $0.whole(0)), seats: $0.whole(1)) }
      plan.seats = SeatRules(groups: groups, listLimit: listLimit, queue: queue)
      let dates = try reader.rows(
        """
        SELECT number, uid, day, begins, ends, room, is_cancelled, sequence, changed FROM term_date
        WHERE term = ? ORDER BY day, begins, number
        """, [.whole(id.number)]
      ) { row -> TermDate? in
        guard let number = RowNumber<TermDate>(row.whole(0)), let uid = RandomID(bytes: row.blob(1)),
          let span = TimeSpan(from: row.whole(3), to: row.whole(4))
        else { return nil }
        return TermDate(
          id: number, uid: uid, day: Day(number: row.whole(2)), span: span,
          room: row.optionalWhole(5).flatMap { RowNumber($0) }, isCancelled: row.whole(6) == 1,
          sequence: row.whole(7), changed: row.whole(8))
      }.compactMap(\.self)
      return Term(id: id, code: code, offer: offer, state: state, plan: plan, revision: revision, dates: dates)
    }
  }

  private static func head(_ row: Row) -> Head? {
    // A row that this program cannot have written is a damaged one; the check-up tells of it.
    guard let id = RowNumber<Term>(row.whole(0)), let code = Code<Term>(row.text(1)),
      let offer = RowNumber<CourseOffer>(row.whole(2)), let kind = TermKind(number: row.whole(5)),
      let state = TermState(number: row.whole(6)), let branch = Code<Branch>(row.text(7)),
      let queue = QueueRule(number: row.whole(12)), let language = LanguageCode(rawValue: row.text(17))
    else { return nil }
    var plan = TermPlan(title: row.text(4), kind: kind, branch: branch, language: language)
    plan.version = row.optionalText(3)
    plan.room = row.optionalWhole(8).flatMap { RowNumber($0) }
    plan.place = row.optionalText(9)
    plan.table = row.optionalText(10)
    plan.priorities = ChoiceSet(bits: row.whole(13))
    plan.least = row.optionalWhole(14)
    plan.decides = row.optionalWhole(15).map { Day(number: $0) }
    plan.price = row.whole(16)
    plan.access = ChoiceSet(bits: row.whole(18))
    plan.isAnnounced = row.whole(19) == 1
    plan.takesSignUp = row.whole(20) == 1
    plan.campaign = row.optionalText(21)
    plan.offerHours = row.whole(22)
    plan.offerDays = row.whole(23)
    plan.share = row.whole(24)
    plan.stage = row.whole(25)
    return Head(
      id: id, code: code, offer: offer, state: state, plan: plan, listLimit: row.whole(11), queue: queue,
      revision: row.whole(26))
  }

  /// The values of a plan, in the order of the columns that it fills; see ``TermRegister``.
  static func values(of plan: TermPlan) throws -> [SQLValue] {
    try check(plan)
    return [
      .optionalText(try CourseText.line(plan.version, "version", limit: 20)),
      .text(try CourseText.title(plan.title)), .whole(plan.kind.number), .text(plan.branch.text),
      .whole(plan.room?.number), .optionalText(try CourseText.line(plan.place, "place")),
      .optionalText(try CourseText.line(plan.table, "table", limit: 40)), .whole(plan.seats.listLimit),
      .whole(plan.seats.queue.number), .whole(plan.priorities.bits), .whole(plan.least),
      .whole(plan.decides?.number), .whole(plan.price), .text(plan.language.rawValue), .whole(plan.access.bits),
      .whole(plan.isAnnounced ? 1 : 0), .whole(plan.takesSignUp ? 1 : 0),
      .optionalText(try CourseText.line(plan.campaign, "campaign", limit: 40)), .whole(plan.offerHours),
      .whole(plan.offerDays), .whole(plan.share), .whole(plan.stage),
    ]
  }

  /// Refuses a plan with a number out of its range.
  static func check(_ plan: TermPlan) throws {
    func require(_ value: Int, _ range: ClosedRange<Int>, _ field: String) throws {
      guard range.contains(value) else {
        throw TermFault.outOfRange(field: field, from: range.lowerBound, to: range.upperBound)
      }
    }
    try require(plan.seats.seats, plan.kind.hasEnrolment ? 1...1_000 : 0...1_000, "seats")
    try require(plan.seats.groups.count, 1...8, "seats")
    for group in plan.seats.groups { try require(group.seats, 0...1_000, "seats") }
    try require(plan.seats.listLimit, 0...1_000, "list")
    if let least = plan.least { try require(least, 1...max(1, plan.seats.seats), "least") }
    try require(plan.price, 0...10_000_000, "price")
    try require(plan.offerHours, 1...720, "offer-hours")
    try require(plan.offerDays, 0...60, "offer-days")
    try require(plan.share, 1...100, "share")
    try require(plan.stage, 0...4, "stage")
  }
}
