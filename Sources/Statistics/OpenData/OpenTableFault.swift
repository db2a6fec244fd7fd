public import Language
import Municipality

/// Why a table of released figures cannot be had.
public enum OpenTableFault: Fault, Hashable {
  /// What was wanted, and what there is.
  public struct Wanted: Hashable, Sendable {
    /// The axes of the table, as `area+age`.
    let table: String
    /// The period; nil where a release was named.
    let period: Period?
    /// The tables that were released for the period, each with the number of its release.
    let there: [String]
    /// The periods that something was released for.
    let periods: [String]
  }

  /// Neither a period nor a release was named.
  case noPeriod
  /// The release is of another period.
  case otherPeriod(release: Int, of: Period)
  /// No release of the period has the table.
  case notReleased(Wanted)
  /// The releases tell no mean minutes by these axes; by which they tell some.
  case minutesNotTold(axes: [ReleaseAxis])
  /// A rate by something else than area and age: nobody counts inhabitants by it.
  case rateOfOther
  /// No population was imported.
  case noPopulation

  /// A stable code for programs.
  public var code: String {
    switch self {
    case .noPeriod: "noPeriod"
    case .otherPeriod: "otherPeriod"
    case .notReleased: "tableNotReleased"
    case .minutesNotTold: "minutesNotTold"
    case .rateOfOther: "rateOfOther"
    case .noPopulation: "noPopulation"
    }
  }

  /// The field.
  public var field: String? {
    switch self {
    case .noPeriod, .otherPeriod: "period"
    case .notReleased: "rows"
    case .minutesNotTold, .rateOfOther, .noPopulation: "measure"
    }
  }

  /// The class of the fault.
  public var kind: FaultKind {
    switch self {
    case .noPeriod, .rateOfOther: .usage
    case .otherPeriod, .notReleased, .minutesNotTold, .noPopulation: .data
    }
  }

  /// The sentence that the user reads.
  public func sentence(in language: LanguageCode) -> String {
    switch self {
    case .noPeriod: return OpenTablePhrase.noPeriod(in: language)
    case .otherPeriod(let release, let period):
      return OpenTablePhrase.otherPeriod(
        in: language, ["release": .text("\(release)"), "period": .text(period.name(in: language))])
    case .notReleased(let wanted): return Self.sentence(wanted, in: language)
    case .minutesNotTold(let axes):
      guard !axes.isEmpty else { return OpenTablePhrase.noMinutes(in: language) }
      return OpenTablePhrase.minutesOfOthers(
        in: language, ["axes": .text(axes.map(\.code).joined(separator: ", "))])
    case .rateOfOther: return OpenTablePhrase.rateOfOther(in: language)
    case .noPopulation: return OpenTablePhrase.noPopulation(in: language)
    }
  }

  private static func sentence(_ wanted: Wanted, in language: LanguageCode) -> String {
    let list = wanted.there.isEmpty ? Array(Set(wanted.periods)).sorted() : wanted.there
    let phrase: OpenTablePhrase =
      wanted.there.isEmpty ? (list.isEmpty ? .nothingReleased : .otherPeriods) : .otherTables
    let said = phrase(
      in: language,
      [
        "table": .text(wanted.table), "period": .text(wanted.period?.name(in: language) ?? ""),
        "list": .text(list.joined(separator: ", ")),
      ])
    guard let period = wanted.period else { return said }
    // What nobody can release need not be proposed.
    guard period.isWholeMonths else { return said + " " + ReleasePhrase.notWholeMonths(in: language) }
    return said + " "
      + OpenTablePhrase.propose(in: language, ["code": .text(period.code), "table": .text(wanted.table)])
  }
}
