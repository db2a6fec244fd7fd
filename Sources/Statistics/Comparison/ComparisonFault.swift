public import Formats
public import Language
import Municipality

/// Why published figures cannot be shown or taken in.
public enum ComparisonFault: Fault, Hashable {
  /// What is wrong at one place of a file.
  public enum Problem: Error, Hashable {
    /// The text is not as CSV asks.
    case format(FormatProblem)
    /// A column is not there.
    case missingColumn(String)
    /// A definition that we do not know.
    case unknownDefinition(nearest: String?)
    /// A unit that we do not know.
    case unknownUnit(nearest: String?)
    /// What is neither a day nor a year, month or quarter.
    case badTime
    /// A time that begins after today.
    case laterTime
    /// The figure of another line: the same definition, time, group and unit.
    case twice
    /// What is no number of 0 or more, more than a hundred per cent, a fraction of a
    /// person, or an upper figure below the lower one.
    case badNumber
    /// A group or source that is missing, too long, or looks like something about a person.
    case badText
    /// No figure at all.
    case nothing
  }

  /// One fault in a file, with its line; it never holds the text.
  public struct Finding: Hashable, Sendable {
    /// The line, counted from 1.
    public let line: Int
    /// What is wrong.
    public let problem: Problem
  }

  /// No figures of the definition are known.
  case noFigures
  /// No definition is called so.
  case unknownDefinition(nearest: String?)
  /// The file has faults, in the order of the text; never empty.
  case file([Finding])

  /// The most faults that are told one by one.
  private static let told = 20

  /// The code for programs.
  public var code: String {
    switch self {
    case .noFigures: "noFigures"
    case .unknownDefinition: "unknownDefinition"
    case .file: "comparisonFaults"
    }
  }

  /// The field.
  public var field: String? {
    switch self {
    case .noFigures, .unknownDefinition: "definition"
    case .file: "file"
    }
  }

  /// The nearest known word.
  public var nearest: String? {
    switch self {
    case .noFigures: return nil
    case .unknownDefinition(let nearest): return nearest
    case .file(let findings):
      switch findings.first?.problem {
      case .unknownDefinition(let nearest), .unknownUnit(let nearest): return nearest
      default: return nil
      }
    }
  }

  /// What was given is not right.
  public var kind: FaultKind { .data }

  /// The sentence that the user reads, and a line for each of the first twenty faults.
  public func sentence(in language: LanguageCode) -> String {
    switch self {
    case .noFigures: return ComparisonPhrase.noFigures(in: language)
    case .unknownDefinition: return Self.unknownDefinition(in: language)
    case .file(let findings):
      var lines = [ComparisonPhrase.refused(in: language, ["n": .number(findings.count)])]
      lines += findings.prefix(Self.told).map { finding in
        "  "
          + ComparisonPhrase.place(
            in: language, ["line": .text("\(finding.line)"), "what": .text(Self.words(finding.problem, in: language))])
      }
      if findings.count > Self.told {
        lines.append("  " + ComparisonPhrase.more(in: language, ["n": .number(findings.count - Self.told)]))
      }
      return lines.joined(separator: "\n")
    }
  }

  private static func unknownDefinition(in language: LanguageCode) -> String {
    let codes = ComparisonDefinition.allCases.map(\.code).joined(separator: ", ")
    return ComparisonPhrase.unknownDefinition(in: language, ["codes": .text(codes)])
  }

  private static func words(_ problem: Problem, in language: LanguageCode) -> String {
    switch problem {
    case .format: ComparisonPhrase.badFormat(in: language)
    case .missingColumn(let name): ComparisonPhrase.missingColumn(in: language, ["name": .text(name)])
    case .unknownDefinition: unknownDefinition(in: language)
    case .unknownUnit: ComparisonPhrase.unknownUnit(in: language)
    case .badTime: ComparisonPhrase.badTime(in: language)
    case .laterTime: ComparisonPhrase.laterTime(in: language)
    case .twice: ComparisonPhrase.twice(in: language)
    case .badNumber: ComparisonPhrase.badNumber(in: language)
    case .badText: ComparisonPhrase.badText(in: language)
    case .nothing: ComparisonPhrase.nothing(in: language)
    }
  }
}
