import Language
import Markup
import Municipality
import Office
import Outreach
import People
import Records
import SQLite

/// A team's day on the road: the stops with all that is needed at the door, and of a home nothing but the time.
struct RoadTour: Sendable {
  /// For how many days after its day a round is kept on a telephone.
  static let keptFor = 3
  /// For how many days ahead a round may be kept: what lies further off changes, and stays on a lost telephone.
  static let keptAhead = 7

  let day: Day
  let team: OutreachTeam
  /// The route; nil where the team drives nowhere.
  let sheet: RouteSheet?
  let words: TripWords
  /// The telephone numbers of the places, without whose they are.
  let telephones: [RowNumber<OutreachPlace>: [String]]

  init(_ day: Day, of team: OutreachTeam, _ visit: Visit) throws {
    self.day = day
    self.team = team
    let country = visit.office.profile.country
    (sheet, words, telephones) = try visit.office.desk.read { desk in
      try visit.desk.people.read { people in
        // Whom to ring stays in the office: a number is enough to ring.
        let sheet = try RouteSheet.sheets(on: day, of: team.id, country: country, contacts: nil, in: desk).first
        var telephones: [RowNumber<OutreachPlace>: [String]] = [:]
        for place in (sheet?.stops ?? []).compactMap(\.place) {
          let numbers = try ContactBook.contacts(of: place.id, in: people).compactMap { $0.details?.telephone }
          telephones[place.id] = Set(numbers).sorted()
        }
        return (sheet, try TripWords(visit, in: desk), telephones)
      }
    }
  }

  /// A digest of the places with their telephone numbers, which is another one as soon as a number comes or changes.
  var telephonesMark: String {
    let lines = telephones.filter { !$0.value.isEmpty }
      .map { place, numbers in "\(place.number): " + numbers.joined(separator: ", ") }
    return SHA256.hex(of: Array(lines.sorted().joined(separator: "\n").utf8))
  }

  /// The last day on which a telephone has it.
  var keptUntil: Day { day.adding(Self.keptFor) }

  /// The first day on which a telephone may keep it.
  var keptFrom: Day { day.adding(-Self.keptAhead) }

  /// Whether how the team comes from one stop to the next may be told: how long it is to a home or from one tells where
  /// somebody lives.
  ///
  /// - Parameters:
  ///   - before: the place of the stop that is left in the list; nil for one outside it, as the team's branch.
  ///   - after: the place of the stop that is driven to.
  func tellsWay(from before: Int, to after: Int) -> Bool {
    let stops = sheet?.stops ?? []
    return [before, after].allSatisfy { !stops.indices.contains($0) || stops[$0].place != nil }
  }
}
