public import Language
import Municipality
public import People
public import Records
public import SQLite

/// Teachers and volunteers, from the first contact on.
///
/// Each is kept as a person for ``/People/Purpose/teacher``: until a year after the last step or the last date that
/// they are on, whichever comes later. Whatever changes one of them moves the day on which the person goes.
public enum HelperRegister {
  /// Adds a helper.
  ///
  /// Somebody known by the same name and telephone or e-mail is the same person.
  ///
  /// - Parameters:
  ///   - details: who it is, with a telephone number or an e-mail address.
  ///   - state: how far they are already; nil for where their role begins.
  ///   - generator: draws identities.
  /// - Throws: ``StaffingFault``, ``/People/PeopleFault``.
  @discardableResult
  public static func add(
    _ details: PersonDetails, as role: HelperRole, from partner: RowNumber<CoursePartner>? = nil,
    state: HelperState? = nil, on today: Day, using generator: inout some RandomNumberGenerator,
    in writer: PeopleWriter
  ) throws -> CourseHelper {
    guard details.telephone != nil || details.email != nil else { throw StaffingFault.contactMissing }
    if let partner, let closed = try PartnerRegister.partner(partner, in: writer.reader).closed, closed < today {
      throw StaffingFault.partnerClosed
    }
    let known = try KnownPerson.find(details, in: writer.reader)
    if let known, let helper = try helper(of: known, in: writer.reader) {
      throw StaffingFault.alreadyHelper(helper.id.number)
    }
    let holding = try Holding(id: RandomID(using: &generator), .teacher, day: today, today: today)
    let person = try KnownPerson.keep(known, details, holding, using: &generator, in: writer)
    try writer.run(
      "INSERT INTO course_helper (person, role, partner, holding) VALUES (?, ?, ?, ?)",
      [.blob(person.bytes), .whole(role.number), .whole(partner?.number), .blob(holding.id.bytes)])
    guard let helper = try helper(of: person, in: writer.reader) else {
      throw StaffingFault.unknown(.helper, nearest: nil)
    }
    try write(state ?? .first(of: role), of: helper.id, on: today, in: writer)
    return try self.helper(helper.id, in: writer.reader)
  }

  /// Writes down that a helper has come further, pauses, ends or comes back.
  ///
  /// Who ends comes off the terms that have dates to come.
  ///
  /// - Returns: the terms that have no teacher any more.
  /// - Throws: ``StaffingFault``, among them ``StaffingFault/restricted`` for who may only be let go.
  @discardableResult
  public static func step(
    _ id: RowNumber<CourseHelper>, to state: HelperState, on today: Day, in writer: PeopleWriter
  ) throws -> [Term] {
    let helper = try helper(id, in: writer.reader)
    guard let person = helper.person else { throw StaffingFault.erased }
    // Where their data may only be stored, nothing is done with it but to let them go.
    if state != .ended, try PersonRegister.person(person, in: writer.reader)?.restriction != nil {
      throw StaffingFault.restricted
    }
    let next = helper.state.next(for: helper.role)
    guard next.contains(state) else { throw StaffingFault.badStep(from: helper.state, next: next) }
    try write(state, of: id, on: today, in: writer)
    guard state == .ended else { return [] }
    let posts = try TermStaff.posts(of: id, in: writer.reader).filter { post in
      post.term.state != .cancelled && post.term.state != .ended && post.term.heldDates.contains { $0.day >= today }
    }
    for post in posts { try TermStaff.remove(id, from: post.term.id, in: writer) }
    return try posts.filter { post in
      try post.duty == .teacher && !TermStaff.hasTeacher(post.term.id, in: writer.reader)
    }.map(\.term)
  }

  /// Ends whatever a person does as a helper, before they are erased.
  ///
  /// - Returns: the terms that have no teacher any more.
  @discardableResult
  public static func release(_ person: RandomID, on today: Day, in writer: PeopleWriter) throws -> [Term] {
    guard let helper = try helper(of: person, in: writer.reader), helper.state != .ended else { return [] }
    return try step(helper.id, to: .ended, on: today, in: writer)
  }

  // MARK: Reading

  /// All helpers, in the order they were added.
  public static func helpers(in reader: Reader) throws -> [CourseHelper] {
    try read("ORDER BY number", [], in: reader)
  }

  /// One helper.
  ///
  /// - Throws: ``StaffingFault/unknown(_:nearest:)``.
  public static func helper(_ id: RowNumber<CourseHelper>, in reader: Reader) throws -> CourseHelper {
    guard let helper = try read("WHERE number = ?", [.whole(id.number)], in: reader).first else {
      throw StaffingFault.unknown(.helper, nearest: nil)
    }
    return helper
  }

  /// What a person is as a helper; nil for nothing.
  public static func helper(of person: RandomID, in reader: Reader) throws -> CourseHelper? {
    try read("WHERE person = ?", [.blob(person.bytes)], in: reader).first
  }

  // MARK: For the room

  /// Lets the reasons to keep the helpers of a term end with the term as it now is.
  static func keep(helpersOf term: RowNumber<Term>, in writer: PeopleWriter) throws {
    let helpers = try writer.reader.rows("SELECT helper FROM term_helper WHERE term = ?", [.whole(term.number)]) {
      RowNumber<CourseHelper>($0.whole(0))
    }.compactMap(\.self)
    for helper in helpers { try keep(helper, in: writer) }
  }

  /// Lets the reason to keep a helper end a year after the last step or the last date that they are on.
  static func keep(_ id: RowNumber<CourseHelper>, in writer: PeopleWriter) throws {
    let last = try writer.reader.first(
      """
      SELECT max(
        coalesce((SELECT max(day) FROM course_helper_step WHERE helper = ?), 0),
        coalesce((
          SELECT max(d.day) FROM term_helper s JOIN term t ON t.number = s.term JOIN term_date d ON d.term = s.term
          WHERE s.helper = ? AND d.is_cancelled = 0 AND t.state <> ?), 0))
      """, [.whole(id.number), .whole(id.number), .whole(TermState.cancelled.number)]
    ) { Day(number: $0.whole(0)) }
    guard let last else { return }
    try writer.run(
      "UPDATE holding SET day = ?, until = ? WHERE id = (SELECT holding FROM course_helper WHERE number = ?)",
      [.whole(last.number), .whole(last.adding(Purpose.teacher.defaultDays).number), .whole(id.number)])
  }

  private static func write(
    _ state: HelperState, of id: RowNumber<CourseHelper>, on day: Day, in writer: PeopleWriter
  ) throws {
    try writer.run(
      """
      INSERT INTO course_helper_step
      SELECT ?, coalesce(max(number), 0) + 1, ?, ? FROM course_helper_step WHERE helper = ?
      """, [.whole(id.number), .whole(state.number), .whole(day.number), .whole(id.number)])
    try keep(id, in: writer)
  }

  private static func read(_ rest: SQL, _ values: [SQLValue], in reader: Reader) throws -> [CourseHelper] {
    try reader.rows("SELECT number, person, role, partner FROM course_helper" + rest, values) {
      row -> CourseHelper? in
      // A row that this program cannot have written is a damaged one; the check-up tells of it.
      guard let id = RowNumber<CourseHelper>(row.whole(0)), let role = HelperRole(number: row.whole(2)) else {
        return nil
      }
      return CourseHelper(
        id: id, person: RandomID(bytes: row.blob(1)), role: role,
        partner: row.optionalWhole(3).flatMap { RowNumber($0) }, steps: try steps(of: id, in: reader))
    }.compactMap(\.self)
  }

  private static func steps(of id: RowNumber<CourseHelper>, in reader: Reader) throws -> [CourseHelper.Step] {
    try reader.rows(
      "SELECT state, day FROM course_helper_step WHERE helper = ? ORDER BY number", [.whole(id.number)]
    ) { row in
      HelperState(number: row.whole(0)).map { CourseHelper.Step(state: $0, day: Day(number: row.whole(1))) }
    }.compactMap(\.self)
  }
}
