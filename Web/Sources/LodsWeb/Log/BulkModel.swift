import Counter
import HelpDesk
import Language
import Municipality
import Records
import Site

/// All that a page for many sessions alike shows.
struct BulkModel: Sendable {
  /// What the desk knows.
  let desk: DeskOffice
  /// The branches that may be chosen here.
  let branches: [Branch]
  /// What was said so far.
  var input: BulkInput
  /// Today.
  let today: Day
  /// What is wrong with the form.
  var problems: [FieldProblem] = []
  /// What was just saved.
  var receipt: LogModel.Receipt?
  /// Something that was just done, in a sentence.
  var notice: String?
  /// The identity that it may be saved with as a new entry, where it stands in the log already with other content; nil
  /// where it does not.
  var newID: RandomID?

  /// Whether the entry stands in the log already, with other content.
  var isChangedAfter: Bool { newID != nil }
  /// The language.
  var language: LanguageCode { desk.language }
  /// Whether it is about a backlog.
  var isBacklog: Bool { input.kind == .backlog }
  /// The heading.
  var title: String { (isBacklog ? BulkPhrase.backlogTitle : .downTitle)(in: language) }

  /// The chosen tasks.
  var chosen: [OfficeTask] { input.draft.tasks.compactMap { desk.task($0.task) } }

  /// Which days may be chosen, in words.
  var dayLimits: String {
    let example = "\(today.day) \(today.month) \(today.year)"
    return BulkPhrase.dayLimits(in: language, ["from": .day(desk.branch.opened), "example": .text(example)])
  }

  /// The parts of the day that may be chosen, the first for unknown.
  var parts: [(value: String, name: String)] {
    let all = PartOfDay.allCases.map { ($0.code, $0.wording[language].capitalizedFirst) }
    return [("", BulkPhrase.partUnknown(in: language))] + all
  }
}

extension String {
  /// The text with a capital at its beginning.
  var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
