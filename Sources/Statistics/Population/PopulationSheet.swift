import HelpDesk
import Language
import Municipality

/// The figures of a file, put into the office's bands and areas, with all that is wrong.
struct PopulationSheet {
  /// One figure of a file.
  struct Line {
    /// The word for the area; nil or a word for all of them for the whole municipality.
    let area: String?
    /// The word for the ages.
    let ages: String
    /// The word for the day; nil where the file has none.
    let day: String?
    /// How many persons; nil for what is no whole number.
    let persons: Int?
    /// Where it stands, counted from 1.
    let line: Int
  }

  private(set) var findings: [PopulationFinding] = []
  private let areas: [Area]
  private let municipality: MunicipalityName

  init(areas: [Area], municipality: MunicipalityName, findings: [PopulationFinding] = []) {
    self.areas = areas.filter { !$0.isClosed }
    self.municipality = municipality
    self.findings = findings
  }

  private mutating func note(_ problem: PopulationProblem, _ line: Int) {
    guard !findings.contains(where: { $0.problem == problem && $0.line == line }) else { return }
    findings.append(PopulationFinding(line: line, problem: problem))
  }

  /// The day of the figures, and their lines: those of the day that was asked for, where a file has several.
  ///
  /// - Parameter asked: the day that was asked for; nil where the file is to say it.
  mutating func day(of lines: [Line], asked: Day?) -> (day: Day, lines: [Line])? {
    var dated: [(day: Day, line: Line)] = []
    for line in lines {
      guard let word = line.day else { continue }
      guard let day = PopulationDay.read(word) else {
        note(.badDay, line.line)
        continue
      }
      dated.append((day, line))
    }
    let days = Array(Set(dated.map(\.day))).sorted()
    switch (days.count, asked) {
    case (0, let asked?): return (asked, lines)
    case (0, nil): note(.noDay, 1)
    case (1, nil): return (days[0], lines)
    case (_, let asked?):
      guard days.contains(asked) else {
        note(.otherDays(days), 1)
        return nil
      }
      return (asked, dated.filter { $0.day == asked }.map(\.line))
    default: note(.severalDays(days), 1)
    }
    return nil
  }

  /// The persons by area, 0 for the whole, and band.
  mutating func persons(_ lines: [Line]) -> [Int: [AgeBand: Int]] {
    var parts: [Int: [(span: AgeSpan, persons: Int, line: Int)]] = [:]
    for line in lines {
      guard let area = area(line.area, line.line) else { continue }
      guard !AgeSpan.isTotal(line.ages) else { continue }
      guard let span = AgeSpan(line.ages), span.first <= 130 else {
        note(.badAges, line.line)
        continue
      }
      guard let persons = line.persons, (0...100_000_000).contains(persons) else {
        note(.badNumber, line.line)
        continue
      }
      parts[area, default: []].append((span, persons, line.line))
    }
    var found: [Int: [AgeBand: Int]] = [:]
    for (area, spans) in parts.sorted(by: { $0.key < $1.key }) { found[area] = banded(spans) }
    addWhole(to: &found)
    if findings.isEmpty, found.values.allSatisfy(\.isEmpty) { note(.nothing, 1) }
    return found
  }

  /// The whole of each band: the sum of the areas, where the file does not tell it and has every area in use.
  ///
  /// It is kept with the others, so that an area that opens or closes later does not change what was counted before.
  private mutating func addWhole(to found: inout [Int: [AgeBand: Int]]) {
    for band in Population.bands {
      let parts = found.filter { $0.key != 0 }.compactMap { $0.value[band] }
      let sum = parts.reduce(0, +)
      if let whole = found[0]?[band] {
        if sum > whole { note(.moreInAreas(band.ages.text), 1) }
      } else if !areas.isEmpty, areas.allSatisfy({ found[$0.number]?[band] != nil }) {
        found[0, default: [:]][band] = sum
      }
    }
  }

  private mutating func area(_ word: String?, _ line: Int) -> Int? {
    guard let word else { return 0 }
    // An area may be called as its municipality.
    if let area = areas.first(where: { $0.code.text == word || $0.name.lowercased() == word.lowercased() }) {
      return area.number
    }
    if municipality.isMeant(by: word) { return 0 }
    note(.unknownArea(nearest: Nearest.word(to: word, among: areas.map(\.code.text))), line)
    return nil
  }

  /// Sums the spans of an area into bands; a band that is not wholly covered has no figure.
  private mutating func banded(_ spans: [(span: AgeSpan, persons: Int, line: Int)]) -> [AgeBand: Int] {
    var found: [AgeBand: [(span: AgeSpan, persons: Int, line: Int)]] = [:]
    for part in spans.sorted(by: { ($0.span.first, $0.line) < ($1.span.first, $1.line) }) {
      let touched = Population.bands.filter { $0.ages.touches(part.span) }
      guard touched.count == 1, let band = touched.first else {
        note(.cutsAcross(part.span.text, touched.map { $0.ages.text }), part.line)
        continue
      }
      found[band, default: []].append(part)
    }
    var sums: [AgeBand: Int] = [:]
    for (band, parts) in found.sorted(by: { $0.key.number < $1.key.number }) {
      if let sum = sum(of: parts, in: band.ages) { sums[band] = sum }
    }
    return sums
  }

  private mutating func sum(of parts: [(span: AgeSpan, persons: Int, line: Int)], in ages: AgeSpan) -> Int? {
    var next = ages.first
    for part in parts {
      guard part.span.first >= next else {
        note(.agesTwice(part.span.text), part.line)
        return nil
      }
      guard part.span.first == next else {
        note(.agesMissing(AgeSpan(next, to: part.span.first - 1).text, of: ages.text), part.line)
        return nil
      }
      guard let last = part.span.last else {
        next = Int.max
        continue
      }
      next = last + 1
    }
    let isWhole = ages.last.map { next > $0 } ?? (next > AgeSpan.oldest)
    guard isWhole else {
      let missing = ages.last.map { AgeSpan(next, to: $0) } ?? AgeSpan(next, to: nil)
      note(.agesMissing(missing.text, of: ages.text), parts.last?.line ?? 1)
      return nil
    }
    return parts.reduce(0) { $0 + $1.persons }
  }
}

extension AgeBand {
  /// The ages of the band; those of "not known" are none that a figure has.
  var ages: AgeSpan { AgeSpan(rawValue) ?? AgeSpan(Int.max, to: Int.max) }
}

extension AgeSpan {
  fileprivate func touches(_ other: AgeSpan) -> Bool {
    first <= other.last ?? Int.max && other.first <= last ?? Int.max
  }
}
