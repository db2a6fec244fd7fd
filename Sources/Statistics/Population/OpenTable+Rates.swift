import HelpDesk
import Municipality

extension OpenTable {
  /// The rates of all cells, in their order.
  ///
  /// Only a number that is shown has a rate. Of the sum over all ages it is that of all sessions, those without an age
  /// too.
  public func rates(_ population: Population) -> [OpenRate] {
    figures.cells.indices.map { cell in
      var persons: Int? = nil
      var area: [Int]? = [0]
      var bands: [AgeBand]? = Population.bands
      for (axis, (place, categories)) in zip(figures.axes, zip(figures.places(of: cell), figures.categories))
      where place < categories.count {
        let numbers = categories[place].numbers
        // Number 0 of both axes is what was not recorded; the bands of age begin at 1.
        switch axis {
        case .area: area = numbers.contains(0) ? nil : numbers
        case .age: bands = numbers.contains(0) ? nil : numbers.compactMap { AgeBand(number: $0 - 1) }
        default: area = nil
        }
      }
      if let area, let bands {
        let parts = area.flatMap { area in bands.map { population.persons($0, area: area) } }
        persons = parts.contains(nil) ? nil : parts.compactMap(\.self).reduce(0, +)
      }
      guard let persons, persons > 0 else { return OpenRate.none }
      guard let sessions = figures.cells[cell] else { return .blank }
      return .value(Double(sessions) * 1000 / Double(persons))
    }
  }
}
