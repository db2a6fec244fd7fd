import Language
public import Municipality
import Records
public import SQLite

/// Published figures that say the same by the same definition, the oldest first.
///
/// Tables and charts are made of one set, and a set has one definition: so figures of two definitions, as of the three
/// that are called "digitally challenged", cannot stand in one.
public struct ComparisonSet: Hashable, Sendable {
  /// What all of its figures say.
  public let definition: ComparisonDefinition
  /// The figures; never empty.
  public let figures: [ComparisonFigure]

  /// The figures of a definition: those that the country's document has, and those that were read in, which go before a
  /// figure of the document of the same time, group and unit.
  ///
  /// - Throws: ``ComparisonFault/noFigures`` where there are none.
  public init(_ definition: ComparisonDefinition, of country: Country, in reader: Reader) throws {
    let own = try reader.rows(
      """
      SELECT first_day, last_day, people, low, high, unit, source, is_verified, imported FROM comparison
      WHERE definition = ? ORDER BY first_day, last_day, people, unit
      """, [.whole(definition.number)]
    ) { row in
      ComparisonFigure(
        time: Period(Day(number: row.whole(0))...Day(number: row.whole(1))).named, group: Wording(same: row.text(2)),
        low: row.real(3), high: row.real(4) > row.real(3) ? row.real(4) : nil,
        unit: ComparisonUnit(number: row.whole(5)) ?? .percent,
        source: row.text(6), isVerified: row.whole(7) == 1, checkedOn: Day(number: row.whole(8)))
    }
    let shipped = try Catalogue.of(country).figures.filter { $0.definition == definition }.map { figure in
      ComparisonFigure(
        time: try Period(figure.time), group: figure.group, low: figure.low, high: figure.high, unit: figure.unit,
        source: figure.source, isVerified: figure.verified, checkedOn: figure.checkedOn)
    }
    let rest = shipped.filter { one in
      !own.contains { $0.time.days == one.time.days && $0.unit == one.unit && one.group.all.contains($0.group.da) }
    }
    let all = own + rest
    guard !all.isEmpty else { throw ComparisonFault.noFigures }
    self.definition = definition
    figures = all.enumerated().sorted {
      let (one, other) = ($0.element.time.days, $1.element.time.days)
      return (one.upperBound, one.lowerBound, $0.offset) < (other.upperBound, other.lowerBound, $1.offset)
    }.map(\.element)
  }

  /// The sets of all definitions that have figures.
  public static func all(of country: Country, in reader: Reader) throws -> [ComparisonSet] {
    try ComparisonDefinition.allCases.compactMap { definition in
      do {
        return try ComparisonSet(definition, of: country, in: reader)
      } catch ComparisonFault.noFigures {
        return nil
      }
    }
  }
}
