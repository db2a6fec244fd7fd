public import Language

/// The columns of a file of places, in the order in which they are written.
public enum PlaceColumn: String, CaseIterable, Sendable {
  case code, name, kind, address, latitude, longitude, area, branch, residents, access, parking, wifi, hours
  case every, gap, minutes, staff, teams, team, note, closed

  /// The columns without which a file is not read.
  static let needed: [PlaceColumn] = [.code, .name, .kind, .branch]

  /// The heading.
  public var heading: Wording {
    switch self {
    case .code: Wording(da: "Kode", sv: "Kod", en: "Code")
    case .name: Wording(da: "Navn", sv: "Namn", en: "Name")
    case .kind: Wording(da: "Slags", sv: "Typ", en: "Kind")
    case .address: Wording(da: "Adresse", sv: "Adress", en: "Address")
    case .latitude: Wording(da: "Breddegrad", sv: "Latitud", en: "Latitude")
    case .longitude: Wording(da: "Længdegrad", sv: "Longitud", en: "Longitude")
    case .area: Wording(da: "Lokalområde", sv: "Område", en: "Area")
    case .branch: Wording(da: "Bibliotek", sv: "Bibliotek", en: "Branch")
    case .residents: Wording(da: "Beboere", sv: "Boende", en: "Residents")
    case .access: Wording(da: "Adgang", sv: "Tillgänglighet", en: "Access")
    case .parking: Wording(da: "Parkering", sv: "Parkering", en: "Parking")
    case .wifi: Wording(da: "Wifi", sv: "Wifi", en: "Wifi")
    case .hours: Wording(da: "Tider", sv: "Tider", en: "Hours")
    case .every: Wording(da: "Dage mellem besøg", sv: "Dagar mellan besök", en: "Days between visits")
    case .gap: Wording(da: "Mindst dage imellem", sv: "Minst dagar emellan", en: "Fewest days between")
    case .minutes: Wording(da: "Minutter", sv: "Minuter", en: "Minutes")
    case .staff: Wording(da: "Medarbejdere", sv: "Medarbetare", en: "Employees")
    case .teams: Wording(da: "Udehold ad gangen", sv: "Team samtidigt", en: "Teams at once")
    case .team: Wording(da: "Fast udehold", sv: "Fast team", en: "Usual team")
    case .note: Wording(da: "Bemærkning", sv: "Anmärkning", en: "Note")
    case .closed: Wording(da: "Sidste dag", sv: "Sista dag", en: "Last day")
    }
  }

  /// The column that a heading stands for; case does not count.
  init?(heading: String) {
    let wanted = heading.lowercased()
    let column = Self.allCases.first { column in
      column.rawValue == wanted || LanguageCode.allCases.contains { column.heading[$0].lowercased() == wanted }
    }
    guard let column else { return nil }
    self = column
  }
}
