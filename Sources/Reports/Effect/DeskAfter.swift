import Courses
import HelpDesk
import Language
import Municipality
import SQLite

/// What the desks said of the tasks of a course in the months before and after it: a weak sign.
///
/// Others came than those who were taught, and others helped them. So it stands by itself and says so.
struct DeskAfter {
  /// The days that are looked at on each side: thirteen weeks, so that every weekday comes as often.
  static let window = 91

  /// The answers in the weeks before the first date.
  private(set) var before = AloneSessions()
  /// The answers in the weeks after the last date.
  private(set) var after = AloneSessions()
  /// The last day that is looked at.
  let last: Day

  /// Reads the log at the branches of terms.
  ///
  /// At each branch the weeks lie before the first date of its first term and after the last date of its last one, so
  /// that no day counts twice.
  ///
  /// - Returns: nil where there are no tasks, or no term has dates.
  init?(about tasks: [Code<OfficeTask>], _ terms: [Term], in reader: Reader) throws {
    guard !tasks.isEmpty, let last = terms.compactMap(\.end).max() else { return nil }
    self.last = last.adding(Self.window)
    let branches = try BranchRegister.branches(in: reader)
    for (code, terms) in Dictionary(grouping: terms, by: \.plan.branch) {
      guard let branch = branches.first(where: { $0.code == code }), let first = terms.compactMap(\.start).min(),
        let last = terms.compactMap(\.end).max()
      else { continue }
      before += try AloneSessions(
        about: tasks, in: first.adding(-Self.window)...first.adding(-1), at: branch, reader: reader)
      after += try AloneSessions(
        about: tasks, in: last.adding(1)...last.adding(Self.window), at: branch, reader: reader)
    }
  }
}
