import Language
import Markup
import Municipality
import Office
import Outreach
import Records

/// All that the page of a visit shows.
struct TripModel: Sendable {
  let trip: OutreachVisit
  let words: TripWords
  let name: String
  let place: OutreachPlace?
  let steps: [VisitStep]
  /// The criteria that are asked before it is promised; none once it was looked at.
  let criteria: [VisitCriterion]
  /// Whom one rings at the place.
  let contacts: [PlaceContact]
  /// What the search for a free time says; nil where nobody asked for it.
  let reason: VisitReason?
  /// What stands in the way whatever the day.
  let notes: [String]
  /// The visit that was asked for in its place.
  let successor: RowNumber<OutreachVisit>?
  /// What was counted; nil while nothing is.
  let record: VisitRecord?

  init(_ trip: OutreachVisit, offers: Bool, _ visit: Visit) throws {
    self.trip = trip
    let today = visit.today
    let isWaiting = trip.state == .checked
    (words, steps, criteria, contacts, reason, notes, record) = try visit.office.desk.read { desk in
      try visit.desk.people.read { people in
        var contacts: [PlaceContact] = []
        if case .place(let place) = trip.wish.target { contacts = try ContactBook.contacts(of: place, in: people) }
        return (
          try TripWords(visit, in: desk), try VisitRegister.steps(of: trip.number, in: desk),
          trip.state == .requested ? try CriterionBook.criteria(isHome: trip.isHome, in: desk) : [], contacts,
          offers && isWaiting
            ? try VisitReason.of(
              trip.number, on: today,
              // A time that is promised on the telephone is one of a team that the visitor may give it to.
              among: Set(TeamRegister.teams(in: desk).filter(visit.reaches).map(\.id)), desk: desk, people: people)
            : nil,
          isWaiting
            ? try VisitNote.notes(on: trip.wish, day: today, desk: desk, people: people)
              .map { $0.sentence(in: visit.language) } : [],
          try VisitLog.record(of: trip.number, in: desk)
        )
      }
    }
    name = words.name(trip)
    place = words.place(trip)
    successor = try TripSteps.successor(of: trip, visit)
  }
}
