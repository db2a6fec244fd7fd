import Formats
import Identifiers
public import Language
import Municipality
public import Records
import SQLite

/// Takes in published figures: all of a file or nothing.
public enum ComparisonImport {
  private struct Line {
    let definition: ComparisonDefinition
    let time: Period
    let group: ScreenedText
    let low: Double
    let high: Double?
    let unit: ComparisonUnit
    let source: ScreenedText
    let isVerified: Bool

    /// What makes it the same figure as another one.
    struct Place: Hashable {
      let definition: ComparisonDefinition
      let days: ClosedRange<Day>
      let group: String
      let unit: ComparisonUnit
    }

    var place: Place { Place(definition: definition, days: time.days, group: group.text, unit: unit) }
  }

  /// The columns that a file must have.
  private static let required = ["definition", "date", "group", "value", "unit", "source"]
  /// Those that it may have.
  private static let optional = ["high", "verified"]
  /// The most characters of a text.
  private static let limit = 120

  /// Reads a file and keeps its figures; one of the same definition, time, group and unit is replaced.
  ///
  /// - Parameters:
  ///   - bytes: CSV with the columns definition, date, group, value, unit and source, and maybe high and verified.
  ///   - today: the day on which they are read in.
  /// - Returns: how many figures the file has.
  /// - Throws: ``ComparisonFault`` with all that is wrong; it repeats no text of the file.
  public static func run(_ bytes: [UInt8], on today: Day, in writer: DeskWriter) throws -> Int {
    var findings: [ComparisonFault.Finding] = []
    let lines = lines(bytes, on: today, &findings)
    if findings.isEmpty, lines.isEmpty { findings.append(.init(line: 1, problem: .nothing)) }
    guard findings.isEmpty else { throw ComparisonFault.file(findings) }
    for line in lines {
      try writer.run(
        "INSERT OR REPLACE INTO comparison VALUES" + .placeholders(10),
        [
          .whole(line.definition.number), .whole(line.time.days.lowerBound.number),
          .whole(line.time.days.upperBound.number), .text(line.group), .real(line.low),
          .real(line.high ?? line.low), .whole(line.unit.number), .text(line.source), .flag(line.isVerified),
          .whole(today.number),
        ])
    }
    return lines.count
  }

  private static func lines(_ bytes: [UInt8], on today: Day, _ findings: inout [ComparisonFault.Finding]) -> [Line] {
    let text: [UInt8]
    do {
      text = try TextDecoder.text(bytes).bytes
    } catch {
      findings.append(.init(line: error.line, problem: .format(error.problem)))
      return []
    }
    var reader = CSVReader(separator: .sniffed(in: text))
    var rows: [CSVRow] = []
    reader.read(text) { rows.append($0) }
    reader.finish { rows.append($0) }
    findings = reader.findings.map { .init(line: $0.line, problem: .format($0.problem)) }
    let headings = (rows.first?.texts ?? []).map { $0.trimmingBlanks.lowercased() }
    for name in required where !headings.contains(name) {
      findings.append(.init(line: 1, problem: .missingColumn(name)))
    }
    guard findings.isEmpty else { return [] }
    var places: Set<Line.Place> = []
    return rows.dropFirst().compactMap { row in
      func field(_ name: String) -> String {
        headings.firstIndex(of: name).flatMap { $0 < row.fields.count ? row.fields[$0].text.trimmingBlanks : nil } ?? ""
      }
      do throws(ComparisonFault.Problem) {
        let line = try line(field, today)
        guard places.insert(line.place).inserted else { throw .twice }
        return line
      } catch {
        findings.append(.init(line: row.line, problem: error))
        return nil
      }
    }
  }

  private static func line(_ field: (String) -> String, _ today: Day) throws(ComparisonFault.Problem) -> Line {
    guard let definition = ComparisonDefinition(rawValue: field("definition")) else {
      throw .unknownDefinition(
        nearest: Nearest.word(to: field("definition"), among: ComparisonDefinition.allCases.map(\.code)))
    }
    guard let unit = ComparisonUnit(rawValue: field("unit")) else {
      throw .unknownUnit(nearest: Nearest.word(to: field("unit"), among: ComparisonUnit.allCases.map(\.code)))
    }
    guard let time = time(field("date")) else { throw .badTime }
    guard time.days.lowerBound <= today else { throw .laterTime }
    let high = field("high")
    guard let low = number(field("value"), unit), high.isEmpty || number(high, unit).map({ $0 >= low }) == true,
      unit != .percent || max(low, number(high, unit) ?? 0) <= 100
    else { throw .badNumber }
    guard let group = screened(field("group")), let source = screened(field("source")) else { throw .badText }
    let isVerified = ["yes", "ja", "1", "true"].contains(field("verified").lowercased())
    return Line(
      definition: definition, time: time, group: group, low: low, high: number(high, unit), unit: unit, source: source,
      isVerified: isVerified)
  }

  /// A year, a month, a quarter or a day.
  private static func time(_ text: String) -> Period? {
    if let day = Day(iso: text) { return Period(day...day) }
    return try? Period(text)
  }

  /// A number of 0 or more, with a comma or a point before its decimals; only per cent has any.
  private static func number(_ text: String, _ unit: ComparisonUnit) -> Double? {
    let value =
      unit == .percent
      ? SheetNumber.value(text, decimal: .comma)
        ?? (text.contains(",") ? nil : SheetNumber.value(text, decimal: .point))
      : WholeCount.value(text).map(Double.init)
    return value.flatMap { $0 >= 0 && $0 < 1e12 ? $0 : nil }
  }

  private static func screened(_ text: String) -> ScreenedText? {
    guard !text.isEmpty, text.count <= limit else { return nil }
    return try? Gate.standard.admit(text, as: .place)
  }
}
