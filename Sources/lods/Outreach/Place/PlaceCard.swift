import Console
import Formats
import Language
import Municipality
import Outreach
import Records
import Routing
import SQLite

/// A place as the command line shows one, with its visits.
struct PlaceCard {
  let place: OutreachPlace
  /// The names of its area and its usual team.
  let area: String?
  let team: (code: String, name: String)?
  /// The last visit that was made.
  let last: OutreachVisit?
  /// The next one that has a day.
  let next: OutreachVisit?
  /// Those that wait for a day or for a yes.
  let waiting: [OutreachVisit]

  init(_ place: OutreachPlace, on today: Day, in reader: Reader) throws {
    self.init(
      place, try VisitRegister.visits(to: place.id, in: reader), on: today,
      try BranchRegister.areas(in: reader), try TeamRegister.teams(in: reader))
  }

  private init(
    _ place: OutreachPlace, _ visits: [OutreachVisit], on today: Day, _ areas: [Area], _ teams: [OutreachTeam]
  ) {
    self.place = place
    area = place.details.area.flatMap { code in areas.first { $0.code == code } }?.name
    team = place.details.team.flatMap { id in teams.first { $0.id == id } }.map { ($0.code.text, $0.details.name) }
    func earlier(_ one: OutreachVisit, _ other: OutreachVisit) -> Bool {
      guard let left = one.slot, let right = other.slot else { return false }
      return (left.day, left.begins) < (right.day, right.begins)
    }
    last = visits.filter { $0.state.isMade && $0.slot != nil }.max(by: earlier)
    next = visits.filter { $0.state.isScheduled && $0.slot.map { $0.day >= today } ?? false }.min(by: earlier)
    waiting = visits.filter { $0.state.isWaiting || $0.state == .requested }
  }

  /// The cards of all places, in the order they were made.
  static func cards(on today: Day, in reader: Reader) throws -> [PlaceCard] {
    let (areas, teams) = (try BranchRegister.areas(in: reader), try TeamRegister.teams(in: reader))
    var visits: [RowNumber<OutreachPlace>: [OutreachVisit]] = [:]
    for visit in try VisitRegister.visits(in: reader) {
      if case .place(let id) = visit.wish.target { visits[id, default: []].append(visit) }
    }
    return try PlaceRegister.places(in: reader).map { PlaceCard($0, visits[$0.id] ?? [], on: today, areas, teams) }
  }

  // MARK: Words

  /// What somebody who plans must know: shut, no longer visited, not on the map.
  func remarks(on today: Day, in language: LanguageCode) -> [String] {
    var remarks: [String] = []
    if let closed = place.closed {
      remarks.append(PlaceCommandPhrase.lastDay(in: language, ["day": .day(closed)]))
    }
    remarks += place.closures.filter { $0.holds(today) }.map { closure in
      PlaceCommandPhrase.shutNow(
        in: language,
        [
          "days": .text(Self.days(of: closure, in: language)),
          "reason": .text(closure.reason.wording[language].lowercased()),
        ])
    }
    if place.details.point == nil { remarks.append(PlaceCommandPhrase.notOnMap(in: language)) }
    if place.details.hours.isEmpty { remarks.append(PlaceCommandPhrase.noHours(in: language)) }
    return remarks
  }

  /// All that is known, every line ended.
  func text(contacts: Int, on today: Day, _ invocation: Invocation) -> String {
    let language = invocation.language
    let details = place.details
    func said(_ visit: OutreachVisit?) -> String? {
      visit.flatMap { visit in
        visit.slot.map { slot in
          PlaceCommandPhrase.visitLine(
            in: language,
            [
              "day": .day(slot.day), "time": .text(DayText.time(minute: slot.begins, in: language)),
              "n": .text(visit.number.description), "state": .text(visit.state.wording[language].lowercased()),
            ])
        }
      }
    }
    let number = ["n": PhraseValue.number(place.id.number)]
    var lines = [
      invocation.console.painted(details.name, .bold) + "  " + details.kind.wording[language].lowercased() + " · "
        + place.code.text + " (\(PlaceCommandPhrase.numbered(in: language, number)))"
    ]
    let access = details.access.choices.map { $0.wording[language].lowercased() }.joined(separator: ", ")
    let rows: [(label: String, value: String?)] = [
      (PlaceColumn.address.heading[language], details.address),
      (
        PlaceCommandPhrase.pointColumn(in: language),
        details.point.map(Self.text) ?? PlacePhrase.noPoint(in: language)
      ),
      (PlaceColumn.area.heading[language], area), (PlaceColumn.branch.heading[language], details.branch.text),
      (PlaceColumn.residents.heading[language], details.residents.map(String.init)),
      (PlaceColumn.access.heading[language], access.isEmpty ? nil : access),
      (PlaceColumn.parking.heading[language], details.parking?.wording[language].lowercased()),
      (PlaceColumn.wifi.heading[language], details.wifi?.wording[language]),
      (
        PlaceColumn.hours.heading[language],
        details.hours.isEmpty
          ? PlaceCommandPhrase.noHours(in: language) : PlaceHours.text(details.hours, in: language)
      ),
      (PlaceCommandPhrase.visitsLabel(in: language), wishes(in: language)),
      (PlaceColumn.note.heading[language], details.note),
      (PlaceColumn.closed.heading[language], place.closed.map { DayText.short($0, in: language) }),
      (PlaceCommandPhrase.lastColumn(in: language), said(last)),
      (PlaceCommandPhrase.nextColumn(in: language), said(next)),
      (
        PlaceCommandPhrase.waitingLabel(in: language),
        waiting.isEmpty ? nil : waiting.map(\.number.description).joined(separator: ", ")
      ),
      (
        PlaceCommandPhrase.contactsLabel(in: language),
        "\(contacts) (lods place contact \(place.code))"
      ),
    ]
    lines += rows.flatMap { row in
      row.value.map { HangingText.lines("\(row.label): \($0)", on: invocation.console) } ?? []
    }
    if !place.closures.isEmpty {
      lines += ["", PlaceCommandPhrase.closures(in: language)]
      lines += place.closures.map { closure in
        "  \(Self.days(of: closure, in: language))  \(closure.reason.wording[language].lowercased())"
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func wishes(in language: LanguageCode) -> String {
    let details = place.details
    var words: [String] = []
    if let every = details.every {
      words.append(PlaceCommandPhrase.wishEvery(in: language, ["n": .number(every)]))
    } else {
      words.append(PlaceCommandPhrase.wishOnRequest(in: language))
    }
    words.append(PlaceCommandPhrase.wishGap(in: language, ["n": .number(details.gap)]))
    words.append(PlaceCommandPhrase.wishMinutes(in: language, ["n": .number(details.minutes)]))
    words.append(PlaceCommandPhrase.wishStaff(in: language, ["n": .number(details.staff)]))
    if details.teams > 1 { words.append(PlaceCommandPhrase.wishTeams(in: language, ["n": .number(details.teams)])) }
    if let team { words.append(PlaceCommandPhrase.wishTeam(in: language, ["team": .text(team.name)])) }
    return words.joined(separator: ", ")
  }

  /// The days of a closure: `01-12-2026 – 14-12-2026`, or from a day on.
  static func days(of closure: PlaceClosure, in language: LanguageCode) -> String {
    let first = DayText.short(closure.first, in: language)
    guard let last = closure.last else {
      return PlaceCommandPhrase.openEnd(in: language, ["day": .day(closure.first)])
    }
    return last == closure.first ? first : "\(first) – \(DayText.short(last, in: language))"
  }

  /// A point as `--at` reads it.
  static func text(_ point: GeoPoint) -> String { "\(point.latitude),\(point.longitude)" }

  // MARK: JSON

  /// The place as JSON.
  var json: JSON { .object(members) }

  /// The place as JSON, with what only one place is asked about.
  func whole(notes: [PointNote], contacts: Int? = nil) -> JSON {
    let own = contacts.map { [JSONMember("contacts", .whole($0))] } ?? []
    return .object(members + [JSONMember("notes", .array(notes.map { .text($0.code) }))] + own)
  }

  static func object(_ closure: PlaceClosure) -> JSON {
    ["first": closure.first.json, "last": closure.last?.json ?? .null, "because": .text(closure.reason.code)]
  }

  private var members: [JSONMember] {
    let details = place.details
    func visit(_ visit: OutreachVisit?) -> JSON {
      visit.map { ["visit": .whole($0.number.number), "day": $0.slot?.day.json ?? .null] } ?? .null
    }
    return [
      JSONMember("id", .text(place.code.text)), JSONMember("number", .whole(place.id.number)),
      JSONMember("kind", .text(details.kind.code)), JSONMember("name", .text(details.name)),
      JSONMember("address", JSON(details.address)), JSONMember("latitude", JSON(details.point?.latitude)),
      JSONMember("longitude", JSON(details.point?.longitude)), JSONMember("area", JSON(details.area?.text)),
      JSONMember("branch", .text(details.branch.text)), JSONMember("residents", JSON(details.residents)),
      JSONMember("access", .array(details.access.choices.map { .text($0.code) })),
      JSONMember("parking", JSON(details.parking?.code)), JSONMember("wifi", JSON(details.wifi?.code)),
      JSONMember("hours", JSON(details.hours.isEmpty ? nil : WeekText.text(details.hours))),
      JSONMember("every", JSON(details.every)), JSONMember("gap", .whole(details.gap)),
      JSONMember("minutes", .whole(details.minutes)), JSONMember("staff", .whole(details.staff)),
      JSONMember("teams", .whole(details.teams)), JSONMember("team", JSON(team?.code)),
      JSONMember("note", JSON(details.note)), JSONMember("closed", place.closed?.json ?? .null),
      JSONMember("closures", .array(place.closures.map(Self.object))), JSONMember("last", visit(last)),
      JSONMember("next", visit(next)), JSONMember("waiting", .array(waiting.map { .whole($0.number.number) })),
    ]
  }
}
