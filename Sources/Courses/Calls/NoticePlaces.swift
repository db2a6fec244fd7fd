import Language
public import Municipality
import Records
public import SQLite

/// The names of rooms and branches, read once for all that is written.
public struct NoticePlaces: Sendable {
  private let rooms: [RowNumber<CourseRoom>: CourseRoom]
  private let branches: [Code<Branch>: String]
  private let telephones: [Code<Branch>: BranchTelephone]
  private let moved: [RowNumber<TermDate>: DateBefore]

  /// Reads the rooms.
  ///
  /// - Parameters:
  ///   - branches: the names of the branches, which stand in the other file.
  ///   - telephones: where they are rung up.
  public init(
    branches: [Code<Branch>: String], telephones: [Code<Branch>: BranchTelephone] = [:], in reader: Reader
  ) throws {
    self.branches = branches
    self.telephones = telephones
    rooms = try RoomRegister.roomsByNumber(in: reader)
    moved = try DateBefore.movedOnce(in: reader)
  }

  /// The day and the minute at which a date that was moved no longer is held.
  ///
  /// Nil where it was moved more than once, for nobody knows which day they have in mind, and where the term meets then
  /// by another date.
  func before(_ date: TermDate, of term: Term) -> (day: Day, minute: Int)? {
    guard let before = moved[date.id] else { return nil }
    let isHeld = term.heldDates.contains { $0.day == before.day && $0.span.from == before.span.from }
    return isHeld ? nil : (before.day, before.span.from)
  }

  /// The branch's name.
  func branch(of term: Term) -> String { branches[term.plan.branch] ?? term.plan.branch.text }

  /// Where the branch is rung up, as it is written; nil where nobody has said so.
  func telephone(of term: Term) -> String? { telephones[term.plan.branch]?.text }

  /// The room's name with its floor; nil where there is none.
  func room(of term: Term, in language: LanguageCode) -> String? { room(term.plan.room, in: language) }

  /// The room of a date, where it is another than the term's.
  func otherRoom(of date: TermDate, of term: Term, in language: LanguageCode) -> String? {
    date.room == term.plan.room ? nil : room(date.room, in: language)
  }

  /// The place outside the branches' rooms, else the branch.
  func place(of term: Term) -> String { term.plan.place ?? branch(of: term) }

  /// Where one goes: room, table and place.
  func all(of term: Term, in language: LanguageCode) -> String {
    [room(of: term, in: language), term.plan.table, place(of: term)].compactMap(\.self).joined(separator: ", ")
  }

  /// What one should know of the place.
  func access(of term: Term) -> [RoomAccess] {
    let room = term.plan.room.flatMap { rooms[$0]?.access.bits } ?? 0
    return ChoiceSet<RoomAccess>(bits: room | term.plan.access.bits).choices
  }

  private func room(_ id: RowNumber<CourseRoom>?, in language: LanguageCode) -> String? {
    id.flatMap { rooms[$0] }?.label(in: language)
  }
}
