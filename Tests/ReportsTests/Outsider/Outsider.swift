import Formats
import HelpDesk
import Language
import Municipality

@testable import Reports

/// Somebody who has the two files of a published report and nothing else, but knows the catalogue, how the lists of a
/// report hang together, that nought is shown, and the threshold.
///
/// What is true is read from the internal report, to see whether the outsider found it.
struct Outsider {
  /// The figures of the published CSV.
  let cells: [String: OutsiderCell]
  /// The figures of the published JSON.
  let fromJSON: [String: OutsiderCell]
  /// The sections that the published report has, whether or not they have figures.
  let sections: Set<String>
  /// The figures of the internal report.
  let truth: [String: OutsiderCell]
  private var told: [String: Int] = [:]
  private(set) var system = IntegerSystem()
  /// What is true of each unknown.
  private(set) var values: [String: Int] = [:]
  /// The unknowns that are kept back one by one, so that they are not nought, by the list that they stand in.
  private(set) var hidden: [String: String] = [:]
  /// Equations between shown figures alone that did not hold: the outsider's idea of the report was wrong.
  private(set) var mistakes: [String] = []

  init(published: Report, internal open: Report) throws {
    let tidy = ReportCSV(published, as: .plain).tidy
    cells = OutsiderCell.cells(ofTidy: tidy)
    let json = ReportJSON(published).text()
    fromJSON = try OutsiderCell.cells(ofJSON: json)
    sections = Set((try JSON(parsing: json)["sections"]?.array ?? []).compactMap { $0["id"]?.string })
    truth = OutsiderCell.cells(ofTidy: ReportCSV(open, as: .plain).tidy)
  }

  /// A figure of a list: what is known of it.
  enum Figure {
    case known(Int)
    case unknown(String)
  }

  /// The true figure at a place; nothing where nothing stands.
  func truth(at place: String) -> Int { told[place] ?? truth[place]?.number ?? 0 }

  /// Sets what is true at a place where the internal report counts otherwise.
  mutating func tell(_ place: String, _ number: Int) { told[place] = number }

  /// The figure at a place of a section.
  ///
  /// What a shown list does not name is nought; of a list that is withheld as a whole every line is unknown.
  mutating func figure(_ section: String, _ keys: [String], _ measure: String) -> Figure {
    let place = ([section] + keys + [measure]).joined(separator: "|")
    // Each weekday of the hours is a list of its own.
    let list = section == "hours" ? section + "|" + (keys.last ?? "") : section + "|" + measure
    if let cell = cells[place] {
      guard cell.isHidden else { return .known(cell.number ?? 0) }
      values[place] = truth(at: place)
      // A column that is hidden from end to end may hold noughts; else nought would be shown.
      let isOfList = { (other: OutsiderCell) in
        other.section == section && (section == "hours" ? other.keys.last == keys.last : other.measure == measure)
      }
      if cells.values.contains(where: { isOfList($0) && !$0.isHidden }) {
        hidden[place] = list
      }
      return .unknown(place)
    }
    guard sections.contains(section), !cells.values.contains(where: { $0.section == section }) else { return .known(0) }
    values[place] = truth(at: place)
    return .unknown(place)
  }

  /// An unknown that no file has a place for, with what is true of it.
  mutating func free(_ name: String, _ value: Int) -> Figure {
    values[name] = value
    return .unknown(name)
  }

  /// Takes in that an unknown is kept back by itself, so that it is not nought.
  mutating func keep(_ name: String, in list: String) { hidden[name] = list }

  /// Takes in that figures add up, each so many times, to nought.
  mutating func learn(_ what: String, _ terms: [(figure: Figure, times: Int)]) {
    var sum = 0
    var unknown: [(name: String, times: Int)] = []
    var real = 0
    for term in terms {
      switch term.figure {
      case .known(let number):
        sum -= number * term.times
        real += number * term.times
      case .unknown(let name):
        unknown.append((name, term.times))
        real += (values[name] ?? 0) * term.times
      }
    }
    if real != 0 { mistakes.append("\(what): \(real) \(terms)") }
    if !unknown.isEmpty { system.add(unknown, equals: sum) }
  }

  /// Takes in that parts make up a whole.
  mutating func learn(_ what: String, _ parts: [Figure], make whole: Figure) {
    learn(what, parts.map { ($0, 1) } + [(whole, -1)])
  }

  // MARK: - The attack

  /// What an attack found.
  struct Finding: CustomStringConvertible {
    let description: String
  }

  /// Everything that can be worked out by joining all equations, and every hidden figure that leaves no choice.
  func attack(using generator: inout SeededGenerator) -> [Finding] {
    var findings: [Finding] = mistakes.map { Finding(description: "not as it was thought: " + $0) }
    let (determined, moves) = system.solved()
    for (name, value) in determined {
      if value != values[name] { findings.append(Finding(description: "wrongly found: \(name) \(value)")) }
      if hidden[name] != nil || (1...4).contains(value) {
        findings.append(Finding(description: "worked out: \(name) = \(value)"))
      }
    }
    let worlds = OtherWorlds(self, moves: moves)
    for name in hidden.keys.sorted() where system.names.contains(name) {
      let highest = worlds.highest(of: name, using: &generator)
      // One that is great itself may also be known not to be greater, but not what it is: another would be as small.
      if highest < Discretion.threshold {
        let list = hidden.filter { $0.value == hidden[name] }.keys.sorted().map { "\($0)=\(values[$0] ?? 0)" }
        findings.append(
          Finding(description: "\(name) = \(values[name] ?? 0) is at most \(highest), among \(list)"))
      }
    }
    return findings
  }
}
