public import Municipality
public import Routing
public import SQLite

/// Whether coordinates can be right: they are typed by hand, and a plan believes them.
public enum PointCheck {
  /// How many kilometres from the nearest branch a point is told to be far away.
  ///
  /// Our own figure: none of the municipalities that Lods was made with is as wide.
  static let farKilometres = 60

  /// Refuses a point outside the country.
  ///
  /// The edges are the outermost points of each country, rounded outwards to a tenth of a degree: Grenen, Gedser,
  /// Blåvandshuk and Ertholmene; Treriksröset, Smygehuk, Stora Drammen and Haparanda Sandskär. The Faroe Islands and
  /// Greenland are left out.
  ///
  /// - Throws: ``PlaceFault/swapped``, ``PlaceFault/outsideCountry(_:)``.
  public static func require(_ point: GeoPoint, in country: Country) throws(PlaceFault) {
    guard !isIn(country, latitude: point.latitude, longitude: point.longitude) else { return }
    throw isIn(country, latitude: point.longitude, longitude: point.latitude)
      ? PlaceFault.swapped : PlaceFault.outsideCountry(country)
  }

  /// What is odd about a point in the country.
  public static func notes(_ point: GeoPoint, in reader: Reader) throws -> [PointNote] {
    var notes: [PointNote] = []
    if LandMask.isLand(latitude: point.latitude, longitude: point.longitude) == false { notes.append(.inSea) }
    let metres = try PointBook.branches(in: reader).values.map { $0.metres(to: point) }.min()
    guard let metres else { return notes + [.noBranchPoint] }
    let kilometres = Int((metres / 1_000).rounded())
    return kilometres > farKilometres ? notes + [.far(kilometres: kilometres)] : notes
  }

  private static func isIn(_ country: Country, latitude: Double, longitude: Double) -> Bool {
    switch country {
    case .denmark: (54.5...57.8).contains(latitude) && (8.0...15.2).contains(longitude)
    case .sweden: (55.3...69.1).contains(latitude) && (10.9...24.2).contains(longitude)
    }
  }
}
