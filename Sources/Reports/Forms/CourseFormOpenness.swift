import Courses
import Municipality

/// Whose visits a form may tell.
///
/// The report on courses tells the visits of all terms, and those outside open cafés. A form tells those of teaching,
/// of open cafés and of other terms; single events stand in none of its lines and are the rest. So the four are closed
/// as a list whose sum is known, and where the report on courses hides the visits the form does too: else the one would
/// give away what the other hides. Where that report tells the visits of branches, no branch may have a few of one kind
/// that are told, or are the rest.
struct CourseFormOpenness: Hashable {
  /// Whether the visits of teaching are told.
  let showsTeaching: Bool
  /// Whether those of other terms are.
  let showsOther: Bool
  /// Whether those of open cafés are.
  let showsCafe: Bool

  /// The place of the single events, which no line tells.
  private static let events = 2

  /// Decides what is told.
  ///
  /// - Parameters:
  ///   - places: the terms of teaching, the others, the single events and the open cafés.
  ///   - totals: all of them.
  init(_ places: [[CourseTotal]], of totals: [CourseTotal], for discretion: Discretion) {
    let report = CourseDiscretion(totals, for: discretion)
    let visits = places.map { CourseFigures.sum($0).visits }
    let tellsKinds = report.visits.allSatisfy { !$0 }
    let hidden = discretion.hidden(in: visits, blocks: tellsKinds ? [0, 0, 0, 1] : [0, 0, 0, 0])
    let branches = Set(totals.map(\.branch))
    /// Whether the sum of a branch gives away a few visits of one kind, where the others are told.
    func givesAway(_ branch: Code<Branch>, _ hidden: [Bool]) -> Bool {
      let parts = places.map { terms in CourseFigures.sum(terms.filter { $0.branch == branch }).visits }
      let silent = parts.indices.filter { (hidden[$0] || $0 == Self.events) && parts[$0] > 0 }
      guard parts.indices.allSatisfy({ discretion.shows(parts[$0]) || silent.contains($0) }) else { return true }
      guard silent.contains(where: { !discretion.shows(parts[$0]) }) else { return false }
      return silent.reduce(0) { $0 + parts[$1] } - (silent.count - 1) < Discretion.threshold || silent.count < 2
    }
    let isClosed =
      !report.showsVisits
      || (branches.count > 1 && branches.contains { givesAway($0, hidden ?? places.map { _ in true }) })
    func shows(_ place: Int) -> Bool {
      discretion.audience == .internal || (!isClosed && hidden.map { !$0[place] } ?? false)
    }
    (showsTeaching, showsOther, showsCafe) = (shows(0), shows(1), shows(3))
  }
}
