import Foundation
import Language
import Municipality
import Office
import Records

/// All that the page about backups shows.
struct BackupModel: Sendable {
  /// A copy.
  struct Row: Sendable {
    /// How a copy is.
    enum Standing: Sendable {
      case whole, damaged, brokenOff, unchecked
    }

    let name: String
    let file: String
    let made: String
    let keptUntil: String
    let size: String
    let standing: Standing
  }

  /// The copies, the newest first.
  let rows: [Row]
  /// How many days they are kept.
  let days: Int
  /// How many are past their term.
  let due: Int
  /// Making and checking, now or the last time; nil where neither was done.
  let work: AsideTask<Void, BackupRun>?
  /// What came of it the last time that it came to something, and when.
  let last: (outcome: BackupRun, at: Date)?
  /// Whether the visitor may do something about it.
  let mayAct: Bool

  init(_ visit: Visit) throws {
    let days = try visit.office.backupTerm().days
    let last = visit.desk.copying.last
    self.days = days
    work = visit.desk.copying.task
    self.last = last
    due = try visit.office.backupsDue().count
    mayAct = DoctorPages.administrators.admits(visit.visitor)
    rows = Backup.copies(in: visit.office.folder).reversed().map {
      Row($0, days: days, checked: last?.outcome.isWhole[$0.name], visit)
    }
  }
}

extension BackupModel.Row {
  /// A copy, as the page says it.
  ///
  /// - Parameter checked: what a check has found; nil for a copy that was not checked.
  init(_ copy: BackupCopy, days: Int, checked: Bool??, _ visit: Visit) {
    let language = visit.language
    name = copy.name
    file = visit.say(copy.file == .desk ? BackupPagePhrase.deskFile : .peopleFile)
    made = visit.moment(Int(copy.made.timeIntervalSince1970)).capitalizedFirst
    keptUntil = DayText.short(visit.office.clock.moment(of: copy.end(keptFor: days)).day, in: language)
    size = NumberText.whole(max(1, copy.bytes / 1_024), in: language) + " kB"
    standing =
      switch checked {
      case _ where !copy.hasChecksum: .brokenOff
      case .some(.some(true)): .whole
      case .some(.some(false)): .damaged
      case .some(.none): .brokenOff
      case .none: .unchecked
      }
  }
}
