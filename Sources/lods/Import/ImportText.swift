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
    let isRefused = report.isRefused && !report.findings.contains(where: \.problem.isQuestion)
    let title: SheetCommandPhrase = report.isStored ? .done : isRefused ? .wouldRefuse : .wouldDo
    console.write(console.painted(title(in: language), .bold) + "\n")
    if !isRefused { for line in lines(report) { console.write("  \(line)\n") } }
    guard report.findingCount > 0 else { return }
    for line in report.lines(Self.told, in: language) { console.note("  " + line) }
  }

  /// Says what to do next, where that is not in a fault's own words.
  func next(_ report: ImportReport) {
    guard !invocation[Command.json] else { return }
    if !report.isStored, report.offersSkipping {
      invocation.console.note(SheetPhrase.skipHint(in: invocation.language))
    }
    if report.takenOutBefore > 0 {
      invocation.console.note(
        SheetCommandPhrase.takenOutBefore(in: invocation.language, ["n": .number(report.takenOutBefore)]))
    }
    // Refused rows may be just those.
    if report.goneEntries > 0, report.refusedRows == 0, !report.findings.contains(where: \.problem.isQuestion) {
      invocation.console.note(
        SheetCommandPhrase.gone(in: invocation.language, ["n": .number(report.goneEntries)]))
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
      (.removed, report.removedEntries), (.refused, report.refusedRows), (.levelsLeftOut, report.levelsLeftOut),
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
  ///
  /// - Parameter branches: the codes of the office's branches.
  static func sentence(_ note: MappingSuggestion.Note, branches: [String], in language: LanguageCode) -> String {
    func column(_ cell: Int) -> PhraseValue { .text(SheetFinding.letters(cell)) }
    switch note {
    case .fieldMissing(let field):
      guard field != .date, field != .count else {
        return SheetCommandPhrase.columnMissing(in: language, ["field": .text(field.rawValue)])
      }
      let known = field == .branch && branches.count <= named ? branches.joined(separator: ", ") : nil
      let choices = field.choices ?? known ?? SheetCommandPhrase.codeLists(in: language)
      return SheetCommandPhrase.fieldMissing(in: language, ["field": .text(field.rawValue), "choices": .text(choices)])
    case .openWords(let field, let count):
      return SheetCommandPhrase.openWords(in: language, ["field": .text(field.rawValue), "n": .number(count)])
    case .tooManyWords(let field, let cell):
      return SheetCommandPhrase.tooManyWords(in: language, ["field": .text(field.rawValue), "column": column(cell)])
    case .personColumn(let cell): return SheetCommandPhrase.personColumn(in: language, ["column": column(cell)])
    case .leftOut(let cell): return SheetCommandPhrase.columnLeftOut(in: language, ["column": column(cell)])
    case .dayNumbers(let first, let other):
      return SheetCommandPhrase.dayNumbers(in: language, ["first": .day(first), "other": .day(other)])
    case .dayNumbersRead(let first):
      return SheetCommandPhrase.dayNumbersRead(in: language, ["first": .day(first)])
    case .yearGuessed(let year): return SheetCommandPhrase.yearGuessed(in: language, ["year": .text(String(year))])
    case .guessed(let field, let words):
      let pairs = words.prefix(named).map { "\($0.word) → \($0.code ?? "")" }.joined(separator: "; ")
      return SheetCommandPhrase.guessed(
        in: language,
        [
          "field": .text(field.rawValue), "n": .number(words.count),
          "words": .text(pairs + (words.count > named ? " …" : "")),
        ])
    case .branchGuessed(let code):
      return SheetCommandPhrase.branchGuessed(in: language, ["code": .text(code)])
    case .guessedColumn(let cell, let code):
      return SheetCommandPhrase.guessedColumn(in: language, ["column": column(cell), "code": .text(code)])
    case .countsLeftOut(let cell): return SheetCommandPhrase.countsLeftOut(in: language, ["column": column(cell)])
    case .oddDates(let count): return SheetCommandPhrase.oddDates(in: language, ["n": .number(count)])
    case .fieldOff(let field): return SheetCommandPhrase.fieldOff(in: language, ["field": .text(field.rawValue)])
    }
  }
}
