import Formats
import HelpDesk
import Language
import Municipality
import Records

/// Entries as rows of a table, for a spreadsheet or for a program.
enum EntryCSV {
  /// The header and a row an entry.
  ///
  /// - Parameter excel: the language of the dates for a spreadsheet; nil writes ISO dates.
  static func rows(_ entries: [Entry], excel: LanguageCode?) -> [[CSVCell]] {
    [header] + entries.map { row($0, excel: excel) }
  }

  private static let header: [CSVCell] = [
    "id", "date", "precision", "partOfDay", "branch", "tasks", "level", "suggested", "suggestedBy", "otherBecause",
    "channel", "outcome", "reason", "minutes", "barriers", "alone", "contact", "misdirected", "pathways", "area", "age",
    "helpedIn", "persons", "count",
    "approximate", "effort", "campaign", "note", "void", "revision",
  ]

  private static func row(_ entry: Entry, excel: LanguageCode?) -> [CSVCell] {
    let tasks = entry.tasks.map { $0.quantity == 1 ? $0.task : "\($0.task)=\($0.quantity)" }.joined(separator: "+")
    return [
      .text(entry.id.description), .text(excel.map { DayText.short(entry.day, in: $0) } ?? entry.day.iso),
      .text(entry.isMonthOnly ? "month" : "day"), text(entry.part?.code), .text(entry.branch), .text(tasks),
      whole(entry.level?.rawValue), whole(entry.suggested?.rawValue), text(entry.suggestedBy),
      text(entry.otherBecause?.code), .text(entry.channel.code),
      .text(entry.outcome.code), text(entry.reason?.code), whole(entry.minutes),
      text(entry.barriers.map { $0.isEmpty ? "none" : codes($0) }), text(entry.alone?.code), text(entry.contact?.code),
      .text(entry.isMisdirected ? "yes" : "no"), .text(codes(entry.pathways)), text(entry.area), text(entry.age?.code),
      text(entry.helpedIn?.code), whole(entry.persons), .whole(entry.count), .text(entry.isApproximate ? "yes" : "no"),
      whole(entry.effort), text(entry.campaign), text(entry.note), .text(entry.isVoid ? "yes" : "no"),
      .whole(entry.revision),
    ]
  }

  private static func codes<Choice: CodedChoice>(_ set: ChoiceSet<Choice>) -> String {
    set.choices.map(\.code).joined(separator: "+")
  }

  private static func text(_ text: String?) -> CSVCell { text.map { .text($0) } ?? .empty }
  private static func whole(_ number: Int?) -> CSVCell { number.map { .whole($0) } ?? .empty }
}
