import Identifiers
public import Language
public import Municipality
public import Records
public import SQLite

/// What finished terms came to, in the file without persons.
///
/// The names in `people.sqlite` go by retention; the figures have moved before that and stay.
public enum CourseTotals {
  /// So many days after its last one a term is counted again each time, since lists are corrected late.
  static let recountDays = 400

  /// Moves the figures of finished terms from one file to the other: those that are not there, and those that have
  /// changed.
  ///
  /// No transaction spans both files. The first is read, then the second is written; nothing needs to be marked in the
  /// first, since whatever stops this in between, the next time does the same.
  ///
  /// - Returns: how many terms were written.
  /// - Throws: `RecordsFault`.
  @discardableResult
  public static func move(from people: PeopleFile, to desk: DeskFile, on today: Day) throws -> Int {
    let kept = try desk.read { try read("", [], in: $0) }
    let byCode = Dictionary(kept.map { ($0.code.text, $0) }, uniquingKeysWith: { first, _ in first })
    let settled = today.adding(-recountDays)
    let totals = try people.read { reader in
      try FinishedTerms(reader: reader).totals(until: today) { byCode[$0] != nil && $1 < settled }
    }
    let changed = totals.filter { byCode[$0.code.text] != $0 }
    guard !changed.isEmpty else { return 0 }
    try desk.write { writer in for total in changed { try write(total, in: writer) } }
    return changed.count
  }

  /// The terms whose last day lies in a span, the earliest first.
  ///
  /// - Parameter branch: the branch that held them; nil for all.
  public static func totals(
    in days: ClosedRange<Day>, at branch: Code<Branch>? = nil, reader: Reader
  ) throws -> [CourseTotal] {
    try read(
      "WHERE last_day BETWEEN ? AND ? AND (branch = ? OR ? IS NULL)",
      [
        .whole(days.lowerBound.number), .whole(days.upperBound.number), .optionalText(branch?.text),
        .optionalText(branch?.text),
      ], in: reader)
  }

  /// The days of a span on which the visitors of an open café were counted, whenever its term ended.
  public static func cafeDays(in days: ClosedRange<Day>, reader: Reader) throws -> [CafeDay] {
    try reader.rows(
      """
      SELECT branch, day, cafe_day.visits FROM cafe_day JOIN course_total ON code = term WHERE day BETWEEN ? AND ?
      ORDER BY day, code
      """, [.whole(days.lowerBound.number), .whole(days.upperBound.number)]
    ) { row in
      Code<Branch>(row.text(0)).map { CafeDay(branch: $0, day: Day(number: row.whole(1)), visits: row.whole(2)) }
    }.compactMap(\.self)
  }

  // MARK: - The rows

  private static let columns: SQL = """
     code, offer, title, branch, language, campaign, kind, audience, stage, goes_on_at, price, is_cancelled,
    is_announced, takes_sign_up, first_day, last_day, dates, dates_cancelled, dates_counted, minutes, seats, signed_up,
    took_part, visits, walk_ins, seniors, completed, partly, no_show, withdrawn, unmet, staff_minutes, volunteer_minutes
    """

  static func write(_ total: CourseTotal, in writer: DeskWriter) throws {
    try writer.run("DELETE FROM cafe_day WHERE term = ?", [.text(total.code.screened)])
    try writer.run(
      "INSERT INTO course_total (" + columns
        + """
        ) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (code) DO UPDATE SET offer = excluded.offer, title = excluded.title, branch = excluded.branch,
          language = excluded.language, campaign = excluded.campaign, kind = excluded.kind,
          audience = excluded.audience, stage = excluded.stage, goes_on_at = excluded.goes_on_at,
          price = excluded.price, is_cancelled = excluded.is_cancelled, is_announced = excluded.is_announced,
          takes_sign_up = excluded.takes_sign_up, first_day = excluded.first_day, last_day = excluded.last_day,
          dates = excluded.dates, dates_cancelled = excluded.dates_cancelled, dates_counted = excluded.dates_counted,
          minutes = excluded.minutes, seats = excluded.seats, signed_up = excluded.signed_up,
          took_part = excluded.took_part, visits = excluded.visits, walk_ins = excluded.walk_ins,
          seniors = excluded.seniors, completed = excluded.completed, partly = excluded.partly,
          no_show = excluded.no_show, withdrawn = excluded.withdrawn, unmet = excluded.unmet,
          staff_minutes = excluded.staff_minutes, volunteer_minutes = excluded.volunteer_minutes
        """, values(of: total))
    for day in total.cafeDays {
      try writer.run(
        "INSERT INTO cafe_day VALUES (?, ?, ?)",
        [.text(total.code.screened), .whole(day.day.number), .whole(day.visits)])
    }
  }

  private static func values(of total: CourseTotal) throws -> [DeskValue] {
    let counts = total.counts
    let language: ScreenedText =
      switch total.language {
      case .da: .literal("da")
      case .sv: .literal("sv")
      case .en: .literal("en")
      }
    return [
      .text(total.code.screened), .text(total.offer.screened), .text(try Gate.standard.admit(total.title, as: .note)),
      .text(total.branch.screened), .text(language),
      .optionalText(try total.campaign.map { try Gate.standard.admit($0, as: .code) }), .whole(total.kind.number),
      .whole(total.audience.number), .whole(total.stage), .whole(total.goesOnAt), .whole(total.price),
      .flag(total.isCancelled), .flag(total.isAnnounced), .flag(total.takesSignUp),
      .whole(total.days.lowerBound.number), .whole(total.days.upperBound.number),
      .whole(counts.dates), .whole(counts.datesCancelled), .whole(counts.datesCounted), .whole(counts.minutes),
      .whole(counts.seats), .whole(counts.signedUp), .whole(counts.tookPart), .whole(counts.visits),
      .whole(counts.walkIns), .whole(counts.seniors), .whole(counts.completed), .whole(counts.partly),
      .whole(counts.noShow), .whole(counts.withdrawn), .whole(counts.unmet), .whole(counts.staffMinutes),
      .whole(counts.volunteerMinutes),
    ]
  }

  private static func read(_ rest: SQL, _ values: [SQLValue], in reader: Reader) throws -> [CourseTotal] {
    var days: [String: [(day: Int, visits: Int)]] = [:]
    try reader.each("SELECT term, day, visits FROM cafe_day ORDER BY term, day") {
      days[$0.text(0), default: []].append(($0.whole(1), $0.whole(2)))
    }
    return try reader.rows(
      "SELECT" + columns + " FROM course_total " + rest + " ORDER BY last_day, code", values
    ) { total($0, days) }.compactMap(\.self)
  }

  private static func total(_ row: Row, _ days: [String: [(day: Int, visits: Int)]]) -> CourseTotal? {
    // A row that this program cannot have written is a damaged one; the check-up tells of it.
    guard let code = Code<Term>(row.text(0)), let offer = Code<CourseOffer>(row.text(1)),
      let branch = Code<Branch>(row.text(3)), let language = LanguageCode(rawValue: row.text(4)),
      let kind = TermKind(number: row.whole(6)), let audience = Audience(number: row.whole(7)),
      row.whole(14) <= row.whole(15)
    else { return nil }
    return CourseTotal(
      code: code, offer: offer, title: row.text(2), kind: kind, branch: branch, audience: audience, language: language,
      campaign: row.optionalText(5), days: Day(number: row.whole(14))...Day(number: row.whole(15)),
      isCancelled: row.whole(11) == 1, isAnnounced: row.whole(12) == 1, takesSignUp: row.whole(13) == 1,
      stage: row.whole(8), goesOnAt: row.optionalWhole(9), price: row.whole(10), counts: counts(row),
      cafeDays: (days[code.text] ?? []).map { CafeDay(branch: branch, day: Day(number: $0.day), visits: $0.visits) })
  }

  private static func counts(_ row: Row) -> CourseCounts {
    var counts = CourseCounts()
    counts.dates = row.whole(16)
    counts.datesCancelled = row.whole(17)
    counts.datesCounted = row.whole(18)
    counts.minutes = row.whole(19)
    counts.seats = row.whole(20)
    counts.signedUp = row.whole(21)
    counts.tookPart = row.whole(22)
    counts.visits = row.whole(23)
    counts.walkIns = row.whole(24)
    counts.seniors = row.whole(25)
    counts.completed = row.whole(26)
    counts.partly = row.whole(27)
    counts.noShow = row.whole(28)
    counts.withdrawn = row.whole(29)
    counts.unmet = row.whole(30)
    counts.staffMinutes = row.optionalWhole(31)
    counts.volunteerMinutes = row.optionalWhole(32)
    return counts
  }
}
