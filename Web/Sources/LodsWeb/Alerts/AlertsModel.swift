import Foundation
import HelpDesk
import Language
import Markup
import Municipality
import Office
import Records
import Reports
import SQLite
import Site
import Statistics

/// All that the page of alerts shows.
struct AlertsModel: Sendable {
  /// A known cause in the list.
  struct Note: Sendable {
    let number: Int
    let task: String
    let cause: String
    let from: String
    let until: String
    /// The day on which it was taken back, in words; nil while it stands.
    let takenBack: String?
    /// Whether it may be said to be over today.
    let canEnd: Bool
  }

  /// What may be seen.
  let reach: FiguresReach
  /// The branch; nil for the office as a whole.
  let branch: Branch?
  /// When the log was looked over, in words; nil while that goes on for the first time.
  let asOf: String?
  /// The newest week that was judged; nil where none was.
  let newest: ISOWeek?
  /// The changes that nobody explained.
  let changes: [AlertItem]
  /// Those with a known cause.
  let known: [AlertItem]
  /// Those to be watched.
  let watched: [AlertItem]
  /// What is said where nothing changed.
  let nothing: String
  /// How many to expect by chance; nil where rises are not judged.
  let byChance: String?
  /// What cannot be judged, and why.
  let unsure: [String]
  /// The known causes, the newest first.
  let notes: [Note]
  /// Whether the visitor may note causes.
  let mayNote: Bool
  /// What could not be done; nil where nothing was asked.
  var trouble: String?

  /// Reads the notes, and says what the last look over the log found.
  ///
  /// - Parameters:
  ///   - branch: the branch; nil for the office as a whole.
  ///   - look: the look; nil while the first one is under way.
  init(_ visit: Visit, reach: FiguresReach, at branch: Branch?, _ look: AlertLook?) throws {
    let language = visit.language
    let (tasks, all) = try visit.office.desk.read { reader in
      (try TaskRegister.tasks(in: reader, of: visit.office.profile.country), try AlertNotes.all(in: reader))
    }
    let words = AlertWords(tasks, for: reach.seesInternal ? .internal : .house, in: language)
    self.reach = reach
    self.branch = branch
    asOf = look.map { visit.moment(Int($0.at.timeIntervalSince1970)) }
    newest = look?.newest
    let items = look?.alerts.enumerated().map { place, alert in
      (alert: alert, item: AlertItem(alert, at: place, in: words, for: visit))
    }
    let standing = { (one: AlertStanding) in (items ?? []).filter { $0.alert.standing == one }.map(\.item) }
    changes = standing(.change)
    known = standing(.known)
    watched = standing(.watch)
    nothing = words.nothing
    byChance = look.flatMap { words.byChance($0.ground) }
    unsure = look.map { words.unsure($0.ground) } ?? []
    mayNote = visit.keepsWholeOffice
    let today = visit.today
    notes = all.reversed().map { note in
      let cause = [note.cause.wording[language], note.text].compactMap(\.self).joined(separator: " – ")
      let isOpen = note.last.map { $0 > today } ?? true
      return Note(
        number: note.number, task: note.task == nil ? visit.say(AlertPagePhrase.allTasks) : words.name(note.task),
        cause: cause, from: DayText.short(note.first, in: language),
        until: note.last.map { DayText.short($0, in: language) } ?? visit.say(AlertPagePhrase.open),
        takenBack: note.voided.map { visit.say(AlertPagePhrase.takenBack, ["day": .day($0)]) },
        canEnd: note.voided == nil && isOpen && note.first <= today)
    }
  }
}
