public import Formats
public import Language
import Municipality
public import SQLite

/// Visits as a calendar: an event a visit, and no citizen in it.
///
/// A home visit is its number and its area, without an address. An event is named by the visit's number and not by its
/// random identity, under which `people.sqlite` keeps whom a home visit goes to.
public enum VisitCalendar {
  /// The calendar of the visits of some days.
  ///
  /// An event keeps its name through every change, and the number of lines in the visit's history tells the newer
  /// version from the older one. A visit that is called off stays as cancelled while it keeps its day; one that was
  /// taken off its day is not in the file.
  ///
  /// - Parameters:
  ///   - team: the only team; its name then does not stand in the titles.
  ///   - office: the name of the office, which is part of the events' names.
  /// - Throws: ``OutreachFault/unknown(_:nearest:)`` for an unknown team.
  public static func document(
    on days: ClosedRange<Day>, team word: String? = nil, office: String, zone: CalendarZone, language: LanguageCode,
    in reader: Reader
  ) throws -> CalendarDocument {
    let teams = try TeamRegister.teams(in: reader)
    let only = try word.map { try TeamRegister.team(word: $0, in: reader) }
    let names = try VisitNames(in: reader)
    let title = only.map(\.details.name) ?? office
    var document = CalendarDocument(
      name: BoardPhrase.calendarName(in: language, ["office": .text(title)]), zone: zone)
    for visit in try VisitRegister.visits(on: days, in: reader) {
      guard let slot = visit.slot, only.map({ slot.teams.contains($0.id) }) ?? true else { continue }
      let crew = teams.filter { slot.teams.contains($0.id) }
      let steps = try VisitRegister.steps(of: visit.number, in: reader)
      let name = names.name(of: visit)[language]
      let crewNames = crew.map(\.details.name).joined(separator: ", ")
      let place = names.place(of: visit)?.details
      document.events.append(
        CalendarEvent(
          uid: "visit-\(visit.number)." + mark(of: office) + "@lods.invalid",
          stamp: (steps.last?.day ?? visit.requested).number * 86_400,
          start: CalendarMoment(day: slot.day.number, minute: slot.begins),
          end: CalendarMoment(day: slot.day.number, minute: slot.begins + visit.wish.minutes),
          sequence: max(0, steps.count - 1), status: status(visit, steps),
          summary: only == nil ? "\(name) (\(crewNames))" : name,
          location: place.map { [$0.name, $0.address].compactMap(\.self).joined(separator: ", ") },
          details: visit.state == .planned ? BoardPhrase.calendarTentative(in: language) : nil,
          categories: crew.map(\.code.text)))
    }
    return document
  }

  private static func status(_ visit: OutreachVisit, _ steps: [VisitStep]) -> CalendarStatus {
    switch visit.state {
    case .planned: .tentative
    case .confirmed, .onTheWay, .done, .partly, .nobodyThere: .confirmed
    case .requested, .checked, .homeCancelled, .weCancelled: .cancelled
    // Asked for anew or closed afterwards: the team was there, or it was not.
    case .toRebook, .closed: steps.contains { $0.state.isMade || $0.state == .nobodyThere } ? .confirmed : .cancelled
    }
  }

  /// The office's name as it may stand in an event's name: small letters of ASCII and digits.
  private static func mark(of office: String) -> String {
    let words = office.lowercased().split { !($0.isLetter || $0.isNumber) }
    let plain = words.map { word in word.filter { $0.isASCII } }.filter { !$0.isEmpty }
    return plain.isEmpty ? "lods" : plain.joined(separator: "-")
  }
}
