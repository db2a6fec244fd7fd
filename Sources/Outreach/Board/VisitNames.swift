public import Language
public import Municipality
public import Records
public import SQLite

/// What visits are called where others can read it: a place by its name, a home by the visit's number and the area.
public struct VisitNames: Sendable {
  private let places: [RowNumber<OutreachPlace>: OutreachPlace]
  private let areas: [Code<Area>: String]
  private let short: [RowNumber<OutreachPlace>: String]

  /// Reads the names of places and areas.
  public init(in reader: Reader) throws {
    places = try Dictionary(PlaceRegister.places(in: reader).map { ($0.id, $0) }, uniquingKeysWith: { $1 })
    short = Self.shortened(places.mapValues(\.details.name))
    areas = try Dictionary(BranchRegister.areas(in: reader).map { ($0.code, $0.name) }, uniquingKeysWith: { $1 })
  }

  /// The name of a visit.
  public func name(of visit: OutreachVisit) -> Wording {
    switch visit.wish.target {
    case .place(let id):
      return Wording(same: places[id]?.details.name ?? "")
    case .home(let area): return Self.home(visit.number, in: self.area(area))
    }
  }

  /// The name of a home visit: its number and the area's name.
  public static func home(_ number: RowNumber<OutreachVisit>, in area: String) -> Wording {
    let values: [String: PhraseValue] = ["n": .text(number.description), "area": .text(area)]
    let phrase = BoardPhrase.homeVisit
    return Wording(da: phrase(in: .da, values), sv: phrase(in: .sv, values), en: phrase(in: .en, values))
  }

  /// The name for a narrow column: without the word for what sort of place it is, where the rest still tells it apart.
  public func shortName(of visit: OutreachVisit) -> Wording {
    if case .place(let id) = visit.wish.target, let name = short[id] { return Wording(same: name) }
    return name(of: visit)
  }

  private static let kinds = [
    "plejecent", "plejehjem", "ældrecent", "omsorgscent", "aktivitetscent", "äldreboende", "vårdboende",
    "trygghetsboende", "omsorgsboende", "träffpunkt",
  ]

  private static func shortened(
    _ names: [RowNumber<OutreachPlace>: String]
  ) -> [RowNumber<OutreachPlace>: String] {
    let short = names.mapValues { name -> String in
      let words = name.split(separator: " ", maxSplits: 1)
      let isKind = kinds.contains { words.first?.lowercased().hasPrefix($0) ?? false }
      return words.count == 2 && isKind ? String(words[1]) : name
    }
    let counts = Dictionary(grouping: short.values) { $0 }.mapValues(\.count)
    return short.reduce(into: [:]) { result, entry in
      result[entry.key] = counts[entry.value] == 1 ? entry.value : names[entry.key]
    }
  }

  /// The place of a visit; nil for a home, of which nothing but the area is told.
  func place(of visit: OutreachVisit) -> OutreachPlace? {
    if case .place(let id) = visit.wish.target { places[id] } else { nil }
  }

  /// A place; nil for one that is not there.
  public func place(_ id: RowNumber<OutreachPlace>) -> OutreachPlace? { places[id] }

  /// The name of an area; its code where it has none.
  public func area(_ code: Code<Area>) -> String { areas[code] ?? code.text }
}
