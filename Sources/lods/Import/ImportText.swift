import Console
import Formats
import HelpDesk
import Language

/// An import's report in words.
struct ImportText {
  private let invocation: Invocation

  init(_ invocation: Invocation) {
    self.invocation = invocation
  }

  /// The most lines or columns that are named one by one.
  private static let named = 10
  /// The most faults that are told one by one.
  private static let told = 20

  /// Writes what an import did.
  func tell(_ report: ImportReport) {
    let language = invocation.language
    let console = invocation.console
    guard !invocation[Command.json] else {
      return console.write(ImportJSON.object(report, in: language).text() + "\n")
    }
    console.write(console.painted((report.isStored ? SheetCommandPhrase.done : .wouldDo)(in: language), .bold) + "\n")
    for line in lines(report) { console.write("  \(line)\n") }
    guard report.findingCount > 0 else { return }
    for finding in report.findings.prefix(Self.told) { console.note("  " + finding.sentence(in: language)) }
    if report.findingCount > Self.told {
      console.note("  " + SheetPhrase.more(in: language, ["n": .number(report.findingCount - Self.told)]))
    }
  }

  private func lines(_ report: ImportReport) -> [String] {
    let language = invocation.language
    var lines = ["\(SheetCommandPhrase.rows(in: language)): \(NumberText.whole(report.rows, in: language))"]
    lines.append(
      SheetCommandPhrase.newEntries(
        in: language, ["n": .number(report.newEntries), "sessions": .number(report.newSessions)]))
    for (phrase, number) in [
      (SheetCommandPhrase.known, report.knownEntries), (.replaced, report.replacedEntries),
      (.refused, report.refusedRows),
    ] where number > 0 {
      lines.append(phrase(in: language, ["n": .number(number)]))
    }
    if !report.totalLines.isEmpty {
      lines.append(
        SheetCommandPhrase.totals(in: language, ["lines": .text(Self.list(report.totalLines.map(String.init)))]))
    }
    for (phrase, columns) in [
      (SheetCommandPhrase.leftOut, report.unreadColumns), (.nameless, report.namelessColumns),
    ] where !columns.isEmpty {
      lines.append(phrase(in: language, ["columns": .text(Self.list(columns.map(SheetFinding.letters)))]))
    }
    return lines
  }

  private static func list(_ words: [String]) -> String {
    words.prefix(named).joined(separator: ", ") + (words.count > named ? " …" : "")
  }

  /// What a person must look at in a draft.
  static func sentence(_ note: MappingSuggestion.Note, in language: LanguageCode) -> String {
    func column(_ cell: Int) -> PhraseValue { .text(SheetFinding.letters(cell)) }
    switch note {
    case .fieldMissing(let field):
      return SheetCommandPhrase.fieldMissing(in: language, ["field": .text(field.rawValue)])
    case .openWords(let field, let count):
      return SheetCommandPhrase.openWords(in: language, ["field": .text(field.rawValue), "n": .number(count)])
    case .tooManyWords(let field, let cell):
      return SheetCommandPhrase.tooManyWords(in: language, ["field": .text(field.rawValue), "column": column(cell)])
    case .personColumn(let cell): return SheetCommandPhrase.personColumn(in: language, ["column": column(cell)])
    case .leftOut(let cell): return SheetCommandPhrase.columnLeftOut(in: language, ["column": column(cell)])
    case .dayNumbers(let first, let other):
      return SheetCommandPhrase.dayNumbers(in: language, ["first": .day(first), "other": .day(other)])
    case .oddDates(let count): return SheetCommandPhrase.oddDates(in: language, ["n": .number(count)])
    case .fieldOff(let field): return SheetCommandPhrase.fieldOff(in: language, ["field": .text(field.rawValue)])
    }
  }
}
