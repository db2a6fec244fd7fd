import Accounts
import HelpDesk
import Language
import Office
import Records

/// All that the page about retention shows.
struct RetentionModel: Sendable {
  /// One kind of data.
  struct Row: Sendable {
    let name: String
    let count: String
    let rule: String
    let until: String
    let due: Int
  }

  /// A decision in words.
  struct DecisionLine: Sendable {
    let day: String
    let matter: String
    let journal: String
    let decidedBy: String
    let isInForce: Bool
  }

  /// What was erased on a day.
  struct Gone: Sendable {
    let day: String
    let line: AuditModel.Line
  }

  /// How many erasures are listed.
  static let mostGone = 20
  private static let erasing: Set<String> = Set(
    [AuditTrail.Act.dataPurged, .personsPurged, .backupsPruned, .entriesSealed].map(\.rawValue))

  /// The kinds of data.
  let rows: [Row]
  /// The decision in force; nil where there is none.
  let rule: SealingRule?
  /// What sealing would do now.
  let sealing: Sealing
  /// All decisions, the latest first.
  let decisions: [DecisionLine]
  /// What was erased, the latest first.
  let gone: [Gone]
  /// Whether the visitor may do something about it.
  let mayAct: Bool

  /// How many kinds hold something that is past its term.
  var kindsDue: Int { rows.count { $0.due > 0 } }

  init(_ visit: Visit) throws {
    let language = visit.language
    mayAct = DoctorPages.administrators.admits(visit.visitor)
    rows = try visit.office.retention().map { Row($0, visit) }
    let rule = try visit.office.sealingRule()
    self.rule = rule
    sealing = try visit.office.log.sealingDue()
    decisions = try visit.office.decisions().reversed().map { row in
      DecisionLine(
        day: DayText.short(row.day, in: language), matter: Self.matter(row.matter, in: language), journal: row.journal,
        decidedBy: row.decidedBy, isInForce: row.number == rule?.decision)
    }
    let rows = try visit.desk.people.read { try AuditTrail.rows(in: $0) }
    gone = rows.reversed().filter { Self.erasing.contains($0.act) }.prefix(Self.mostGone).map { row in
      let place = AuditModel.Place(row, visit.office.clock)
      return Gone(day: DayText.short(place.day, in: language), line: AuditModel.Line(row, place, visit))
    }
  }

  private static func matter(_ matter: Decision.Matter, in language: LanguageCode) -> String {
    switch matter {
    case .sealing(let days, let drops):
      (drops ? RetentionPagePhrase.sealingDropping : .sealingKeeping)(in: language, ["n": .number(days)])
    case .sealingWithdrawn: RetentionPagePhrase.sealingWithdrawn(in: language)
    case .auditAccepted: RetentionPagePhrase.auditAccepted(in: language)
    }
  }
}

extension RetentionModel.Row {
  /// One kind of data, as the page says it.
  init(_ item: RetentionItem, _ visit: Visit) {
    let language = visit.language
    name = item.name[language]
    count = NumberText.whole(item.count, in: language)
    rule = item.rule.words(in: language).capitalizedFirst
    until =
      item.count == 0
      ? "–" : item.lastEnd.map { DayText.short($0, in: language) } ?? visit.say(RetentionPagePhrase.noDay)
    due = item.due
  }
}
