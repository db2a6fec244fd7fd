import Language
import Markup
import Municipality
import Office
import Outreach
import Records
import Routing
import Site

/// A place as a form: new, or changed.
struct PlaceForm: Sendable {
  /// The place that is changed; nil for a new one.
  let place: OutreachPlace?
  /// What was typed or chosen.
  let fields: FormFields
  /// The branches that it may count at.
  let branches: [Branch]
  /// The areas of the office.
  let areas: [Area]
  /// The teams.
  let teams: [OutreachTeam]
  /// What is wrong.
  private(set) var problems: [FieldProblem] = []
  /// What somebody else wrote meanwhile.
  private(set) var isChangedMeanwhile = false

  init(_ place: OutreachPlace?, form: FormFields, _ visit: Visit) throws {
    self.place = place
    fields = form
    (branches, areas, teams) = try Self.choices(visit, place)
  }

  init(_ place: OutreachPlace?, query: FormFields, _ visit: Visit) throws {
    self.place = place
    (branches, areas, teams) = try Self.choices(visit, place)
    guard let details = place?.details else {
      fields = FormFields([
        .init("kind", PlaceKind.careHome.code), .init("back", query.text("back") == "request" ? "request" : ""),
      ])
      return
    }
    let team = teams.first { $0.id == details.team }?.code.text
    var fields: [FormFields.Field] = [
      .init("kind", details.kind.code), .init("name", details.name), .init("address", details.address ?? ""),
      .init("branch", details.branch.text), .init("area", details.area?.text ?? ""),
      .init("at", details.point.map { "\($0.latitude), \($0.longitude)" } ?? ""),
      .init("residents", details.residents.map(String.init) ?? ""),
      .init("hours", PlaceHours.text(details.hours, in: visit.language)),
      .init("every", details.every.map(String.init) ?? ""), .init("gap", String(details.gap)),
      .init("minutes", String(details.minutes)), .init("staff", String(details.staff)),
      .init("teams", String(details.teams)), .init("team", team ?? ""), .init("note", details.note ?? ""),
      .init("parking", details.parking?.code ?? ""), .init("wifi", details.wifi?.code ?? ""),
      .init("seen", Self.mark(details)),
    ]
    fields += details.access.choices.map { .init("access", $0.code) }
    self.fields = FormFields(fields)
  }

  private static func choices(_ visit: Visit, _ place: OutreachPlace?) throws -> ([Branch], [Area], [OutreachTeam]) {
    let today = visit.today
    return try visit.office.desk.read { reader in
      (
        try BranchRegister.branches(in: reader).filter { visit.visitor.reaches($0.code) && $0.isOpen(on: today) },
        try BranchRegister.areas(in: reader).filter { !$0.isClosed },
        // A team that the office gave it stays, whoever changes the rest.
        try TeamRegister.teams(in: reader).filter { visit.reaches($0) || $0.id == place?.details.team }
      )
    }
  }

  /// What the details are, so that it is noticed when somebody else changed them.
  static func mark(_ details: PlaceDetails) -> String {
    String(SHA256.hex(of: Array(String(describing: SortedDetails(details)).utf8)).prefix(16))
  }

  /// The details in an order that does not change from one run to the next.
  private struct SortedDetails {
    let rest: String
    let hours: [String]

    init(_ details: PlaceDetails) {
      var plain = details
      plain.hours = [:]
      rest = String(describing: plain)
      hours = details.hours.sorted { $0.key.rawValue < $1.key.rawValue }
        .map { "\($0.key.rawValue):\($0.value.map(\.text))" }
    }
  }

  /// Writes the place down, or shows the form again.
  func save(_ visit: Visit) throws -> WebReply {
    var form = self
    func fault(_ field: String, _ text: String) { form.problems.append(FieldProblem(field, text)) }
    guard let branch = branches.first(where: { $0.code.text == fields.text("branch") }) else {
      fault("branch", visit.say(PlacePagePhrase.branchMissing))
      return form.page(visit)
    }
    var details = place?.details ?? PlaceDetails(.careHome, name: "", branch: branch.code)
    details.branch = branch.code
    details.kind = fields.text("kind").flatMap(PlaceKind.init(rawValue:)) ?? details.kind
    details.name = fields.text("name") ?? ""
    details.address = fields.text("address")
    details.area = areas.first { $0.code.text == fields.text("area") }?.code
    details.access = ChoiceSet(fields.all("access").compactMap(PlaceAccess.init(rawValue:)))
    details.parking = fields.text("parking").flatMap(PlaceParking.init(rawValue:))
    details.wifi = fields.text("wifi").flatMap(PlaceWifi.init(rawValue:))
    let team = fields.text("team")
    details.team = teams.first { $0.code.text == team }?.id
    if team != nil, details.team == nil { fault("team", visit.say(TripPhrase.notMyTeam)) }
    details.note = fields.text("note")
    func number(_ field: String, _ range: ClosedRange<Int>) -> Int? {
      guard let word = fields.text(field) else { return nil }
      guard let number = Int(word), range.contains(number) else {
        fault(
          field,
          visit.say(
            PlacePagePhrase.numberWrong, ["from": .number(range.lowerBound), "to": .number(range.upperBound)]))
        return nil
      }
      return number
    }
    details.residents = number("residents", 0...10_000)
    details.every = number("every", 1...366)
    details.gap = number("gap", 0...366) ?? details.gap
    details.minutes = number("minutes", 5...600) ?? details.minutes
    details.staff = number("staff", 1...4) ?? details.staff
    details.teams = number("teams", 1...2) ?? details.teams
    do {
      details.hours = try fields.text("hours").map { try PlaceHours.read($0) } ?? [:]
    } catch let problem as MunicipalityFault {
      fault("hours", problem.sentence(in: visit.language))
    }
    do {
      details.point = try fields.text("at").map { try point($0, visit) }
    } catch let problem as any Fault {
      fault("at", problem.sentence(in: visit.language))
    }
    guard form.problems.isEmpty else { return form.page(visit) }
    do {
      return try form.write(details, visit)
    } catch let problem as OutreachFault {
      fault(
        problem.field == "place" || problem.field == "code" ? "name" : problem.field ?? "name",
        problem.sentence(in: visit.language))
      return form.page(visit)
    }
  }

  private func point(_ word: String, _ visit: Visit) throws -> GeoPoint {
    let parts = word.split(separator: ",", omittingEmptySubsequences: false)
      .map { Double($0.split(whereSeparator: \.isWhitespace).joined()) }
    guard parts.count == 2, let latitude = parts[0], let longitude = parts[1],
      let point = GeoPoint(latitude: latitude, longitude: longitude)
    else { throw OutreachFault.badPoint }
    try PointCheck.require(point, in: visit.office.profile.country)
    return point
  }

  private func write(_ details: PlaceDetails, _ visit: Visit) throws -> WebReply {
    if let place {
      guard fields["seen"] == Self.mark(place.details) else {
        var form = try PlaceForm(
          place, form: fields.replacing("seen", with: Self.mark(place.details)), visit)
        form.isChangedMeanwhile = true
        return form.page(visit)
      }
      try visit.office.desk.write { try PlaceRegister.change(place.id, to: details, in: $0) }
      return .redirect(to: PlacePages.link(to: place).query("done", PlaceDone.changed.rawValue))
    }
    guard let stem = Code<OutreachPlace>(from: details.name) else { throw OutreachFault.textMissing(field: "name") }
    let number = try visit.onceForForm(inDesk: { writer in
      let taken = Set(try PlaceRegister.places(in: writer.reader).map(\.code))
      let free = ([stem] + (2...99).compactMap { Code<OutreachPlace>("\(stem.text)-\($0)") })
        .first { !taken.contains($0) }
      return try PlaceRegister.add(free ?? stem, details, in: writer).id.number
    })
    let all = try visit.office.desk.read { try PlaceRegister.places(in: $0) }
    guard let made = all.first(where: { $0.id.number == number }) else { throw Refusal.notFound }
    if fields.text("back") == "request" {
      return .redirect(to: OutreachPages.newRequest.query("place", made.code.text))
    }
    return .redirect(to: PlacePages.link(to: made).query("done", PlaceDone.added.rawValue))
  }

  /// The page.
  func page(_ visit: Visit) -> WebReply {
    let status = isChangedMeanwhile ? 409 : problems.isEmpty ? 200 : 422
    let title =
      place.map { visit.say(PlacePagePhrase.changeTitle, ["name": .text($0.details.name)]) }
      ?? visit.say(PlacePagePhrase.add)
    return visit.page(title, status: status, hasFault: !problems.isEmpty) {
      PlaceFormView(form: self, title: title, visit: visit).main
    }
  }
}
