public import Language
public import Municipality
public import People
public import Records
public import SQLite

extension MemberRegister {
  /// Puts somebody on a team.
  ///
  /// Somebody known by the same name and telephone is the same person. Each is kept for ``/People/Purpose/team`` until a
  /// year after the last change, so that the list asks each year whether they are still there.
  ///
  /// - Parameters:
  ///   - details: who it is, with a telephone number.
  ///   - generator: draws identities.
  /// - Throws: ``TeamFault``, ``/People/PeopleFault``.
  @discardableResult
  public static func add(
    _ details: PersonDetails, to team: OutreachTeam, skills: ChoiceSet<OutreachSkill> = ChoiceSet(bits: 0),
    languages: ChoiceSet<OutreachLanguage> = ChoiceSet(bits: 0), on today: Day,
    using generator: inout some RandomNumberGenerator, in writer: PeopleWriter
  ) throws -> TeamMember {
    guard details.telephone != nil else { throw TeamFault.telephoneMissing }
    if let closed = team.closed, closed < today { throw TeamFault.teamClosed }
    let known = try KnownPerson.find(details, in: writer.reader)
    if let known, let member = try present(known, on: today, in: writer.reader).first {
      throw TeamFault.alreadyMember(member.id.number)
    }
    let holding = try Holding(id: RandomID(using: &generator), .team, day: today, today: today)
    let person = try KnownPerson.keep(known, details, holding, using: &generator, in: writer)
    try writer.run(
      "INSERT INTO outreach_member (team, person, holding, skills, languages) VALUES (?, ?, ?, ?, ?)",
      [
        .whole(team.id.number), .blob(person.bytes), .blob(holding.id.bytes), .whole(skills.bits),
        .whole(languages.bits),
      ])
    guard let member = try present(person, on: today, in: writer.reader).last else {
      throw OutreachFault.unknown(.member, nearest: nil)
    }
    return member
  }

  /// Moves a member to another team, or says what they may and can do; the year for which they are kept begins anew.
  ///
  /// - Throws: ``OutreachFault/unknown(_:nearest:)``, ``TeamFault``.
  public static func change(
    _ id: RowNumber<TeamMember>, team: OutreachTeam? = nil, skills: ChoiceSet<OutreachSkill>,
    languages: ChoiceSet<OutreachLanguage>, on today: Day, in writer: PeopleWriter
  ) throws {
    let member = try present(id, on: today, in: writer.reader)
    if let closed = team?.closed, closed < today { throw TeamFault.teamClosed }
    try writer.run(
      "UPDATE outreach_member SET team = ?, skills = ?, languages = ? WHERE number = ?",
      [
        .whole((team?.id ?? member.team).number), .whole(skills.bits), .whole(languages.bits), .whole(id.number),
      ])
    if member.closed == nil { try keep(id, from: today, until: kept(from: today), in: writer) }
  }

  /// Says that a member stays on the team: a last day is taken back, and they are kept for another year.
  ///
  /// - Throws: ``OutreachFault/unknown(_:nearest:)``, ``TeamFault/memberErased``.
  public static func stay(_ id: RowNumber<TeamMember>, on today: Day, in writer: PeopleWriter) throws {
    guard try member(id, in: writer.reader).person != nil else { throw TeamFault.memberErased }
    try writer.run("UPDATE outreach_member SET closed = NULL WHERE number = ?", [.whole(id.number)])
    try keep(id, from: today, until: kept(from: today), in: writer)
  }

  /// Says on which days a member is away; why is never asked.
  ///
  /// - Throws: ``OutreachFault/unknown(_:nearest:)``, ``TeamFault``.
  public static func setAway(
    _ id: RowNumber<TeamMember>, on days: ClosedRange<Day>, today: Day, in writer: PeopleWriter
  ) throws {
    let member = try present(id, on: today, in: writer.reader)
    var (first, last) = (days.lowerBound, days.upperBound)
    for other in member.away where other.lowerBound <= last.adding(1) && other.upperBound >= first.adding(-1) {
      first = min(first, other.lowerBound)
      last = max(last, other.upperBound)
      try remove(other, of: id, in: writer)
    }
    try writer.run(
      "INSERT INTO outreach_absence VALUES (?, ?, ?)",
      [.whole(id.number), .whole(first.number), .whole(last.number)])
  }

  /// Says on which day a member is there again: the absence that holds it ends the day before.
  ///
  /// - Throws: ``OutreachFault/unknown(_:nearest:)``, ``TeamFault/notAway``.
  public static func setBack(
    _ id: RowNumber<TeamMember>, on day: Day, today: Day, in writer: PeopleWriter
  ) throws {
    let member = try present(id, on: today, in: writer.reader)
    guard let away = member.away.first(where: { $0.contains(day) }) else { throw TeamFault.notAway }
    try remove(away, of: id, in: writer)
    guard away.lowerBound < day else { return }
    try writer.run(
      "INSERT INTO outreach_absence VALUES (?, ?, ?)",
      [.whole(id.number), .whole(away.lowerBound.number), .whole(day.adding(-1).number)])
  }

  /// Says which day is a member's last on the team: nobody is kept after it for having been on it.
  ///
  /// - Throws: ``OutreachFault/unknown(_:nearest:)``, ``TeamFault``.
  public static func leave(
    _ id: RowNumber<TeamMember>, on last: Day, today: Day, in writer: PeopleWriter
  ) throws {
    guard try member(id, in: writer.reader).person != nil else { throw TeamFault.memberErased }
    try writer.run("UPDATE outreach_member SET closed = ? WHERE number = ?", [.whole(last.number), .whole(id.number)])
    try keep(id, from: last, until: max(last, today), in: writer)
  }

  /// Ends whatever a person does on a team, before they are erased.
  ///
  /// - Returns: the members that ended.
  @discardableResult
  public static func release(_ person: RandomID, on today: Day, in writer: PeopleWriter) throws -> [TeamMember] {
    let members = try present(person, on: today, in: writer.reader)
    for member in members {
      try writer.run("DELETE FROM outreach_absence WHERE member = ?", [.whole(member.id.number)])
      try writer.run(
        "UPDATE outreach_member SET closed = ? WHERE number = ?", [.whole(today.number), .whole(member.id.number)])
    }
    return members
  }

  // MARK: Keeping

  /// The last day on which a member is kept; nil for one whose data are gone.
  public static func until(_ member: TeamMember, in reader: Reader) throws -> Day? {
    try reader.first(
      "SELECT h.until FROM holding h JOIN outreach_member m ON m.holding = h.id WHERE m.number = ?",
      [.whole(member.id.number)]
    ) { Day(number: $0.whole(0)) }
  }

  /// How many absences are over and shall go: who was away when is nobody's business afterwards.
  public static func absencesDue(on today: Day, in reader: Reader) throws -> Int {
    try reader.first("SELECT count(*) FROM outreach_absence WHERE last_day < ?", [.whole(today.number)]) {
      $0.whole(0)
    } ?? 0
  }

  /// Takes away the absences that are over.
  public static func forgetAbsences(on today: Day, in writer: PeopleWriter) throws {
    try writer.run("DELETE FROM outreach_absence WHERE last_day < ?", [.whole(today.number)])
    writer.erases()
  }

  private static func kept(from day: Day) -> Day { day.adding(Purpose.team.defaultDays) }

  private static func keep(
    _ id: RowNumber<TeamMember>, from day: Day, until: Day, in writer: PeopleWriter
  ) throws {
    try writer.run(
      "UPDATE holding SET day = ?, until = ? WHERE id = (SELECT holding FROM outreach_member WHERE number = ?)",
      [.whole(day.number), .whole(until.number), .whole(id.number)])
  }

  private static func remove(
    _ days: ClosedRange<Day>, of id: RowNumber<TeamMember>, in writer: PeopleWriter
  ) throws {
    try writer.run(
      "DELETE FROM outreach_absence WHERE member = ? AND first_day = ?",
      [.whole(id.number), .whole(days.lowerBound.number)])
    writer.erases()
  }

  /// A member who is still on the team.
  private static func present(_ id: RowNumber<TeamMember>, on today: Day, in reader: Reader) throws -> TeamMember {
    let member = try member(id, in: reader)
    guard member.person != nil else { throw TeamFault.memberErased }
    if let closed = member.closed, closed < today { throw TeamFault.memberLeft(closed) }
    return member
  }

  /// What a person is on teams on a day and after.
  private static func present(_ person: RandomID, on today: Day, in reader: Reader) throws -> [TeamMember] {
    try members(in: reader).filter { $0.person == person && ($0.closed.map { today <= $0 } ?? true) }
  }
}
