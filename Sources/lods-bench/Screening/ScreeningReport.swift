import Identifiers
import Language

/// The tables that the screening benchmark prints.
struct ScreeningReport {
  let corpus: Corpus
  let score: ScreeningScore

  /// Prints what was found of each kind and how often ordinary notes were refused.
  func show() {
    print("seed \(corpus.seed), \(corpus.half.rawValue) half of names, streets, sentences and spellings")
    var table = ResultTable(
      "kind", "planted", "spellings", "found", "recall %", "95 % interval", "bar", "", "as usual %")
    for kind in PlantedKind.allCases {
      guard let found = score.found[kind] else { continue }
      let spellings = kind.spellings
      let half = spellings.count { $0.half == corpus.half }
      table.add(
        kind.rawValue, "\(found.count)", "\(half) of \(spellings.count)", "\(found.hits)", percent(found.share),
        "\(percent(found.interval.lowerBound))–\(percent(found.interval.upperBound))",
        kind.bar.map { percent($0) } ?? "",
        kind.bar.map { found.share >= $0 ? "met" : "missed" } ?? "", score.usual[kind].map { percent($0.share) } ?? "")
    }
    table.show()
    print(
      "Every spelling counts the same; the last column has the spellings that most people use, apart from the bars.\n")
    var alarms = ResultTable("false alarms", "notes", "refused", "per 1,000", "95 % interval", "bar", "")
    let isMet = score.alarms.share * 1000 <= ScreeningScore.alarmBar
    add(
      "ordinary notes", score.alarms, to: &alarms, BenchText.decimal(ScreeningScore.alarmBar, places: 1),
      isMet ? "met" : "missed")
    add("shops, authors, long numbers", score.hardAlarms, to: &alarms, "", "")
    alarms.show()
  }

  private func add(_ title: String, _ part: Proportion, to table: inout ResultTable, _ bar: String, _ verdict: String) {
    table.add(
      title, "\(part.count)", "\(part.hits)", thousand(part.share),
      "\(thousand(part.interval.lowerBound))–\(thousand(part.interval.upperBound))", bar, verdict)
  }

  /// Prints examples of misses, from all kinds in turn, and of false alarms.
  func showExamples(misses: Int, alarms: Int) {
    if misses > 0 {
      print("\nmissed:")
      var waiting = Dictionary(grouping: score.misses) { $0.sort }.mapValues { $0[...] }
      var left = misses
      while left > 0, waiting.values.contains(where: { !$0.isEmpty }) {
        for kind in PlantedKind.allCases where left > 0 {
          guard let note = waiting[.planted(kind)]?.popFirst() else { continue }
          print("  \(kind.rawValue) · \(ScreeningReport.line(note))")
          left -= 1
        }
      }
    }
    guard alarms > 0 else { return }
    print("\nfalse alarms:")
    for (note, findings) in score.falseAlarms.prefix(alarms) {
      print("  \(findings.map(\.kind.rawValue).joined(separator: ", ")) · \(ScreeningReport.line(note, findings))")
    }
  }

  /// A note on one line, its identifier or the findings between marks.
  static func line(_ note: CorpusNote, _ findings: [Finding] = []) -> String {
    var starts = Set(findings.map(\.from))
    var ends = Set(findings.map(\.to))
    if !note.span.isEmpty { (starts, ends) = ([note.span.lowerBound], [note.span.upperBound]) }
    var result = ""
    let scalars = Array(note.text.unicodeScalars)
    for place in 0...scalars.count {
      if ends.contains(place) { result += "›" }
      if starts.contains(place) { result += "‹" }
      guard place < scalars.count else { break }
      let isPlain = scalars[place].properties.generalCategory != .format && scalars[place].value >= 32
      result += isPlain ? String(scalars[place]) : "\\u{\(String(scalars[place].value, radix: 16))}"
    }
    return "[\(note.language.rawValue)] " + result
      + (note.spelling.isEmpty ? "" : "   (\(note.spelling.debugDescription))")
  }

  private func percent(_ share: Double) -> String { BenchText.decimal(share * 100, places: 2) }

  private func thousand(_ share: Double) -> String { BenchText.decimal(share * 1000, places: 2) }
}
