import Municipality
import Outreach
import Routing

/// Where an invented municipality's areas lie, and the places that its teams visit.
///
/// The towns are real and their points are about their middles, on land, within a kilometre; the places, their names and
/// their streets are invented.
struct DemoOutreachPlaces {
  /// A place.
  struct Place {
    let code: String
    let name: String
    let street: String
    /// The place of its area in the municipality's list.
    let area: Int
    let latitude: Double
    let longitude: Double
  }

  let municipality: DemoMunicipality

  /// The middle of each area, in the order of ``DemoMunicipality/areas``.
  var middles: [(latitude: Double, longitude: Double)] {
    switch municipality {
    case .helsingor:
      [
        (56.0330, 12.5980), (56.0080, 12.5780), (55.9950, 12.5450), (55.9880, 12.4980), (56.0850, 12.4570),
        (56.0700, 12.5420), (56.0190, 12.4600),
      ]
    case .hedensted:
      [
        (55.7704, 9.7011), (55.7990, 9.6950), (55.7090, 10.0080), (55.8500, 9.4810), (55.8470, 9.5940),
        (55.7560, 9.8560), (55.8740, 9.6150),
      ]
    case .naestved:
      [
        (55.2340, 11.7609), (55.2790, 11.8040), (55.3550, 11.6960), (55.3070, 11.5480), (55.2010, 11.6390),
        (55.2460, 11.8590), (55.3170, 11.7580), (55.1660, 11.9850),
      ]
    case .faxe:
      [
        (55.3236, 11.9639), (55.2556, 12.1190), (55.2215, 12.1560), (55.3080, 12.2110), (55.2580, 12.0230),
        (55.3206, 12.0633),
      ]
    case .burlov:
      [
        (55.6370, 13.0790), (55.6400, 13.0880), (55.6310, 13.0970), (55.6590, 13.1120), (55.6510, 13.1080),
        (55.6180, 13.0930),
      ]
    }
  }

  /// The place of the middle that each branch lies at; the teams start from the first two branches.
  var branchMiddles: [Int] {
    switch municipality {
    case .helsingor: [0, 4, 2]
    case .hedensted: [0, 2, 4, 3, 5]
    case .naestved: [0, 1, 2, 3, 6]
    case .faxe: [0, 1]
    case .burlov: [0, 3]
    }
  }

  /// The places: 18 care homes in Denmark, 6 in Burlöv.
  var all: [Place] {
    let isDanish = municipality.country == .denmark
    let names = isDanish ? Self.danish : Self.swedish
    let streets = isDanish ? Self.danishStreets : Self.swedishStreets
    let middles = middles
    return names.enumerated().map { number, name in
      let area = number % middles.count
      // A few streets from the middle, away from the coasts, which lie north and east of these towns.
      let step = Self.steps[number / middles.count % Self.steps.count]
      return Place(
        code: name.code, name: name.name, street: "\(streets[number % streets.count]) \(3 + number * 7 % 40)",
        area: area,
        latitude: Self.rounded(middles[area].latitude + step.north),
        longitude: Self.rounded(middles[area].longitude + step.east))
    }
  }

  /// Degrees with five decimals, about a metre, as people write them.
  private static func rounded(_ degrees: Double) -> Double { (degrees * 100_000).rounded() / 100_000 }

  private static let steps: [(north: Double, east: Double)] = [
    (-0.0012, -0.0035), (0.0010, -0.0075), (-0.0030, -0.0015),
  ]

  private static let danish: [(code: String, name: String)] = [
    ("vibegaarden", "Plejecenter Vibegården"), ("havrebakken", "Plejecenter Havrebakken"),
    ("roersangeren", "Plejecenter Rørsangeren"), ("kornblomsten", "Plejecenter Kornblomsten"),
    ("laerkesporen", "Plejecenter Lærkesporen"), ("pilefloejten", "Plejecenter Pilefløjten"),
    ("aakanden", "Plejecenter Åkanden"), ("goegeuret", "Plejecenter Gøgeuret"),
    ("hasselmusen", "Plejecenter Hasselmusen"), ("tranebaerret", "Plejecenter Tranebærret"),
    ("svalereden", "Plejecenter Svalereden"), ("maelkevejen", "Plejecenter Mælkevejen"),
    ("bukkebladet", "Plejecenter Bukkebladet"), ("sivsangeren", "Plejecenter Sivsangeren"),
    ("humlebien", "Plejecenter Humlebien"), ("stjernestoev", "Plejecenter Stjernestøv"),
    ("regnspoven", "Plejecenter Regnspoven"), ("vandmoellen", "Plejecenter Vandmøllen"),
  ]

  private static let swedish: [(code: String, name: String)] = [
    ("gokarten", "Gökärtens äldreboende"), ("lingonriset", "Lingonrisets äldreboende"),
    ("tofsvipan", "Tofsvipans äldreboende"), ("blaklinten", "Blåklintens äldreboende"),
    ("hasselmusen", "Hasselmusens äldreboende"), ("sadesarlan", "Sädesärlans äldreboende"),
  ]

  private static let danishStreets = [
    "Vibestien", "Havrevænget", "Rørhaven", "Kornløkken", "Pilestræde", "Humlegangen",
  ]
  private static let swedishStreets = [
    "Ärtstigen", "Lingonvägen", "Vipgatan", "Klintvägen", "Hasselgränd", "Ärlevägen",
  ]
}
