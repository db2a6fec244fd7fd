import Accounts
import Foundation
import HelpDesk
import Language
import Markup
import Municipality
import Office
import Records
import Reports
import Site
import Statistics

/// What changed in the log, as the first page tells it: the changes that nobody has explained.
struct StartChanges: Sendable {
  /// A change.
  struct Line: Hashable, Sendable {
    /// What it is about, as "Stigning".
    let kind: String
    /// What was found.
    let sentence: String
    /// Where the page of alerts tells more of it.
    let link: Link
  }

  /// How many changes are told.
  static let told = 3

  /// What was looked over: the whole office, or a branch.
  let place: String
  /// The first changes.
  let lines: [Line]
  /// How many more there are.
  let others: Int
  /// When the log was looked over, in words; nil while that goes on for the first time.
  let asOf: String?
  /// Whether the log is long enough to tell that nothing changed.
  let judges: Bool
  /// The page of alerts.
  let page: Link

  /// What is known at once of a branch; a long log is looked over aside.
  ///
  /// - Parameter branch: the branch; nil for the office as a whole.
  /// - Throws: `RecordsFault`.
  init(_ visit: Visit, at branch: Branch?) throws {
    let page = AlertPages.link(at: branch)
    self.page = page
    place = branch?.name ?? visit.say(FiguresPhrase.wholeOffice)
    guard let look = visit.knownAlerts(at: branch) else {
      (lines, others, asOf, judges) = ([], 0, nil, false)
      return
    }
    let changes = look.changes
    let tasks =
      changes.isEmpty
      ? [] : try visit.office.desk.read { try TaskRegister.tasks(in: $0, of: visit.office.profile.country) }
    let seesInternal = visit.visitor.person.map { FiguresReach($0.account, of: []).seesInternal } ?? false
    let words = AlertWords(tasks, for: seesInternal ? .internal : .house, in: visit.language)
    lines = changes.prefix(Self.told).map { place, alert in
      Line(
        kind: alert.kind.wording[visit.language], sentence: words.sentence(alert),
        link: page.fragment(AlertItem.id(place)))
    }
    others = changes.count - lines.count
    asOf = visit.moment(Int(look.at.timeIntervalSince1970))
    judges = look.ground.judgesRises
  }
}
