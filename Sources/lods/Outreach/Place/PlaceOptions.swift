import Console
import Formats
import Language
import Municipality
import Office
import Outreach
import Records
import Routing
import SQLite

/// What may be said of a place on the command line.
enum PlaceOptions {
  /// What can be taken away again, by the name of its option.
  enum Clearing: String, CaseIterable {
    case address, at, area, residents, access, parking, wifi, hours, every, team
  }

  private static let kind = Option<PlaceKind>.choice(
    "kind", help: PlaceOptionPhrase.kind.wording, of: PlaceKind.self)
  private static let neededKind = Option<PlaceKind>.choice(
    "kind", help: PlaceOptionPhrase.kind.wording, of: PlaceKind.self, isRequired: true)
  private static let name = Option.text(
    "name", value: RegisterPhrase.nameValue.wording, help: PlaceOptionPhrase.name.wording)
  private static let neededName = Option.text(
    "name", value: RegisterPhrase.nameValue.wording, help: PlaceOptionPhrase.name.wording, isRequired: true)
  private static let branch = Option.text(
    "branch", short: "b", value: OptionPhrase.code.wording, help: OptionPhrase.branch.wording)
  private static let neededBranch = Option.text(
    "branch", short: "b", value: OptionPhrase.code.wording, help: OptionPhrase.branch.wording, isRequired: true)
  private static let address = Option.text(
    "address", value: PlaceOptionPhrase.addressValue.wording, help: PlaceOptionPhrase.address.wording)
  private static let area = Option.text(
    "area", value: OptionPhrase.code.wording, help: PlaceOptionPhrase.area.wording)
  private static let residents = Option.whole(
    "residents", range: 0...10_000, help: PlaceOptionPhrase.residents.wording)
  private static let access = Option<PlaceAccess>.choice(
    "access", help: PlaceOptionPhrase.access.wording, of: PlaceAccess.self, isRepeated: true)
  private static let parking = Option<PlaceParking>.choice(
    "parking", help: PlaceOptionPhrase.parking.wording, of: PlaceParking.self)
  private static let wifi = Option<PlaceWifi>.choice(
    "wifi", help: PlaceOptionPhrase.wifi.wording, of: PlaceWifi.self)
  private static let hours = Option<[Weekday: [TimeSpan]]>(
    "hours", value: RegisterPhrase.weekValue.wording, help: PlaceOptionPhrase.hours.wording
  ) { try PlaceHours.read($0) }
  private static let every = Option.whole("every", range: 1...366, help: PlaceOptionPhrase.every.wording)
  private static let gap = Option.whole("gap", range: 0...366, help: PlaceOptionPhrase.gap.wording)
  private static let minutes = Option.whole("minutes", range: 5...600, help: PlaceOptionPhrase.minutes.wording)
  private static let staff = Option.whole("staff", range: 1...4, help: PlaceOptionPhrase.staff.wording)
  private static let teams = Option.whole("teams", range: 1...2, help: PlaceOptionPhrase.teams.wording)
  private static let team = Option.text(
    "team", value: OptionPhrase.code.wording, help: PlaceOptionPhrase.team.wording)
  private static let noteFlag = Flag("note", help: PlaceOptionPhrase.note.wording)
  private static let clear = Option<Clearing>.choice(
    "clear", help: PlaceOptionPhrase.clear.wording, of: Clearing.self, isRepeated: true)

  /// Where something lies: latitude and longitude in degrees.
  static let point = Option<GeoPoint>(
    "at", value: PlaceOptionPhrase.pointValue.wording, help: PlaceOptionPhrase.point.wording
  ) { word in
    let parts = word.split(separator: ",", omittingEmptySubsequences: false).map { part in
      Double(part.split(whereSeparator: \.isWhitespace).joined(separator: " "))
    }
    guard parts.count == 2, let latitude = parts[0], let longitude = parts[1],
      let point = GeoPoint(latitude: latitude, longitude: longitude)
    else { throw OutreachFault.badPoint }
    return point
  }

  private static let both: [any OptionDeclaration] = [
    address, point, area, residents, access, parking, wifi, hours, every, gap, minutes, staff, teams, team, noteFlag,
  ]

  /// The options of a place that is added.
  static let added: [any OptionDeclaration] = [neededKind, neededName, neededBranch] + both
  /// The options of a place that is changed.
  static let changed: [any OptionDeclaration] = [kind, name, branch] + both + [clear]

  /// The note that standard input holds, or that is asked for; nil where none is wanted, empty to take it away.
  static func note(_ invocation: Invocation) throws -> String? {
    guard invocation[noteFlag] else { return nil }
    let console = invocation.console
    return try console.isInteractive
      ? console.ask(PlaceOptionPhrase.askNote(in: invocation.language)) ?? "" : console.readAll()
  }

  /// Whether anything was said of the place.
  static func isGiven(_ invocation: Invocation) -> Bool {
    let texts = [name, branch, address, area, team].contains { invocation[$0] != nil }
    let numbers = [residents, every, gap, minutes, staff, teams].contains { invocation[$0] != nil }
    return texts || numbers || invocation[kind] != nil || invocation[point] != nil || !invocation.all(access).isEmpty
      || invocation[parking] != nil || invocation[wifi] != nil || invocation[hours] != nil || invocation[noteFlag]
      || !invocation.all(clear).isEmpty
  }

  /// A place's details with what was given laid over them.
  ///
  /// - Parameter old: nil for a place that is added.
  static func details(
    _ invocation: Invocation, over old: PlaceDetails?, note: String?, in office: Office, _ reader: Reader
  ) throws -> PlaceDetails {
    let branch = try invocation[branch].map { try BranchRegister.branch(word: $0, in: reader).code }
    guard let home = branch ?? old?.branch else { throw MunicipalityFault.noBranch }
    var details = old ?? PlaceDetails(invocation[kind] ?? .careHome, name: "", branch: home)
    details.branch = home
    details.kind = invocation[kind] ?? details.kind
    details.name = invocation[name] ?? details.name
    if old != nil { for field in invocation.all(clear) { take(field, from: &details) } }
    details.address = invocation[address] ?? details.address
    if let point = invocation[point] {
      try PointCheck.require(point, in: office.profile.country)
      details.point = point
    }
    if let word = invocation[area] { details.area = try BranchRegister.area(word: word, in: reader).code }
    if let word = invocation[team] { details.team = try TeamRegister.team(word: word, in: reader).id }
    details.residents = invocation[residents] ?? details.residents
    let access = invocation.all(access)
    if !access.isEmpty { details.access = ChoiceSet(access) }
    details.parking = invocation[parking] ?? details.parking
    details.wifi = invocation[wifi] ?? details.wifi
    details.hours = invocation[hours] ?? details.hours
    details.every = invocation[every] ?? details.every
    details.gap = invocation[gap] ?? details.gap
    details.minutes = invocation[minutes] ?? details.minutes
    details.staff = invocation[staff] ?? details.staff
    details.teams = invocation[teams] ?? details.teams
    if let note { details.note = note }
    return details
  }

  private static func take(_ field: Clearing, from details: inout PlaceDetails) {
    switch field {
    case .address: details.address = nil
    case .at: details.point = nil
    case .area: details.area = nil
    case .residents: details.residents = nil
    case .access: details.access = ChoiceSet(bits: 0)
    case .parking: details.parking = nil
    case .wifi: details.wifi = nil
    case .hours: details.hours = [:]
    case .every: details.every = nil
    case .team: details.team = nil
    }
  }
}
