import Console
import Courses
import Formats
import Language
import Municipality
import People
import Records
import SQLite

/// Clashes as the command line tells them: what, when, and what one can do.
///
/// They are told beside what a command did, on standard error, and stop nothing: staff decide.
struct ClashNotes {
  let clashes: [TermClash]
  private let terms: [RowNumber<Term>: String]
  private let rooms: [RowNumber<CourseRoom>: CourseRoom]
  private let kits: [RowNumber<CourseKit>: CourseKit]
  private let names: [RowNumber<CourseHelper>: String]

  /// The most days that a note names one by one.
  private static let shownDays = 3

  /// Gathers what the clashes are called.
  init(_ clashes: [TermClash], in reader: Reader) throws {
    self.clashes = clashes
    let terms = Set(clashes.flatMap(\.terms))
    self.terms = try Dictionary(
      terms.map { ($0, try TermRegister.term($0, in: reader).code.text) }, uniquingKeysWith: { $1 })
    rooms = try clashes.isEmpty ? [:] : RoomRegister.roomsByNumber(in: reader)
    kits = try Dictionary(
      clashes.isEmpty ? [] : KitRegister.kits(in: reader).map { ($0.id, $0) }, uniquingKeysWith: { $1 })
    var names: [RowNumber<CourseHelper>: String] = [:]
    for case .some(let id) in clashes.map(\.cause.helper) where names[id] == nil {
      let person = try HelperRegister.helper(id, in: reader).person
      names[id] = try person.flatMap { try PersonRegister.person($0, in: reader) }?.details.name
    }
    self.names = names
  }

  /// The clashes of days to come that a change makes.
  ///
  /// - Parameter term: only those that the term takes part in; nil for all.
  static func watching(
    _ term: RowNumber<Term>?, on today: Day, in reader: Reader, _ change: () throws -> Void
  ) throws -> ClashNotes {
    func look() throws -> [TermClash] {
      if let term { return try TermClash.clashes(of: term, on: today, in: reader).filter { $0.day >= today } }
      return try TermClash.clashes(from: today, to: today.adding(10 * 366), on: today, in: reader)
    }
    let before = try look()
    try change()
    return try ClashNotes(TermClash.made(from: before, to: look()), in: reader)
  }

  /// The clashes of a term that was not there before.
  init(ofNew term: RowNumber<Term>, on today: Day, in reader: Reader) throws {
    try self.init(TermClash.clashes(of: term, on: today, in: reader), in: reader)
  }

  /// Writes a sentence for each of them; the same thing on several days is told once.
  func tell(_ invocation: Invocation) {
    let groups = Dictionary(grouping: clashes) { Group(cause: $0.cause, terms: $0.terms) }
    let sorted = groups.values.sorted { ($0.first?.day.number ?? 0) < ($1.first?.day.number ?? 0) }
    for group in sorted { invocation.console.note(sentence(group, invocation)) }
  }

  private struct Group: Hashable {
    let cause: TermClash.Cause
    let terms: [RowNumber<Term>]
  }

  private func sentence(_ group: [TermClash], _ invocation: Invocation) -> String {
    guard let first = group.first else { return "" }
    let language = invocation.language
    var values = values(of: first, in: language)
    values["what"] = .text(what(first.cause, named: !invocation[Command.json], in: language))
    values["terms"] = .text(codes(of: first).joined(separator: ", "))
    values["days"] = .text(moments(of: group, first, in: language))
    return ClashPhrase.note(on: first.cause)(in: language, values)
  }

  // MARK: Words

  /// What a clash is, in a few words.
  func title(of clash: TermClash, in language: LanguageCode) -> String {
    ClashPhrase.title(of: clash.cause)(in: language, values(of: clash, in: language))
  }

  /// What it is about: a room, a helper or kit.
  ///
  /// - Parameter named: whether a helper is called by name; else by number.
  func what(_ cause: TermClash.Cause, named: Bool, in language: LanguageCode) -> String {
    if let room = cause.room { return rooms[room]?.name ?? "" }
    if let kit = cause.kit { return kits[kit]?.name ?? "" }
    guard let helper = cause.helper else { return "" }
    let number = ClashPhrase.number(in: language, ["n": .number(helper.number)])
    guard named, let name = names[helper] else { return number }
    return "\(name) (\(number.lowercased()))"
  }

  /// The codes of the terms that take part.
  func codes(of clash: TermClash) -> [String] { clash.terms.compactMap { terms[$0] } }

  /// When it clashes: the days with the hours, which are told once where they are the same.
  private func moments(of group: [TermClash], _ first: TermClash, in language: LanguageCode) -> String {
    let isSame = group.allSatisfy { $0.span == first.span }
    func moment(_ days: String, _ clash: TermClash) -> String {
      ClashPhrase.moment(in: language, ["days": .text(days), "time": .text(Self.time(of: clash, in: language))])
    }
    var days = group.prefix(Self.shownDays).map { clash in
      let day = DayText.short(clash.day, in: language)
      return isSame ? day : moment(day, clash)
    }.joined(separator: ", ")
    if group.count > Self.shownDays {
      days += " " + ClashPhrase.moreDays(in: language, ["n": .number(group.count - Self.shownDays)])
    }
    return isSame ? moment(days, first) : days
  }

  /// The hours.
  static func time(of clash: TermClash, in language: LanguageCode) -> String {
    DayText.time(minute: clash.span.from, in: language) + "–" + DayText.time(minute: clash.span.to, in: language)
  }

  private func values(of clash: TermClash, in language: LanguageCode) -> [String: PhraseValue] {
    switch clash.cause {
    case .roomClosed(_, let last), .kitClosed(_, let last): ["last": .text(DayText.short(last, in: language))]
    case .seats(_, let has, let needs): ["has": .number(has), "needs": .number(needs)]
    case .kit(_, let lent, let has): ["has": .number(has), "needs": .number(lent)]
    case .away(_, let state): ["state": .text(state.wording[language].lowercased())]
    case .room, .helper, .backup: [:]
    }
  }

  /// A clash as JSON, with a helper's number and no name.
  func json(_ clash: TermClash) -> JSON {
    var members = [
      JSONMember("kind", .text(clash.cause.code)), JSONMember("day", clash.day.json),
      JSONMember("time", .text(clash.span.text)), JSONMember("terms", JSON(codes(of: clash))),
    ]
    if let room = clash.cause.room { members.append(JSONMember("room", JSON(rooms[room]?.code.text))) }
    if let kit = clash.cause.kit { members.append(JSONMember("kit", JSON(kits[kit]?.code.text))) }
    if let helper = clash.cause.helper { members.append(JSONMember("helper", .whole(helper.number))) }
    switch clash.cause {
    case .roomClosed(_, let last), .kitClosed(_, let last): members.append(JSONMember("last", last.json))
    case .seats(_, let has, let needs), .kit(_, let needs, let has):
      members += [JSONMember("has", .whole(has)), JSONMember("needs", .whole(needs))]
    case .away(_, let state): members.append(JSONMember("state", .text(state.code)))
    case .room, .helper, .backup: break
    }
    return .object(members)
  }
}

extension TermClash.Cause {
  /// The room that it is about.
  fileprivate var room: RowNumber<CourseRoom>? {
    switch self {
    case .room(let id), .roomClosed(let id, _), .seats(let id, _, _): id
    default: nil
    }
  }

  /// The kit that it is about.
  fileprivate var kit: RowNumber<CourseKit>? {
    switch self {
    case .kit(let id, _, _), .kitClosed(let id, _): id
    default: nil
    }
  }

  /// The helper that it is about.
  fileprivate var helper: RowNumber<CourseHelper>? {
    switch self {
    case .helper(let id), .backup(let id), .away(let id, _): id
    default: nil
    }
  }
}
