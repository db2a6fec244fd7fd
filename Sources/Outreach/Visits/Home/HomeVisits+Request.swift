public import Language
public import People
public import Records

extension HomeVisits {
  /// Writes down a wish for a visit at home: the visit in the one file, then whom it goes to in the other.
  ///
  /// In that order a stop between the two leaves a visit without anybody, which ``settle(on:desk:people:)`` closes, and
  /// never somebody whom no visit goes to. Where the second file refuses, the visit is closed at once.
  ///
  /// - Parameters:
  ///   - details: who it is, with telephone and address.
  ///   - wayIn: how one gets in, at most 200 characters.
  ///   - generator: draws identities.
  /// - Throws: ``HomeVisitFault``, ``OutreachFault``, ``/People/PeopleFault``, ``/Records/RecordsFault``.
  public static func request(
    _ wish: VisitWish, to details: PersonDetails, wayIn: String?, on today: Day, desk: DeskFile, people: PeopleFile,
    using generator: inout some RandomNumberGenerator
  ) throws -> OutreachVisit {
    try check(details, wayIn: wayIn)
    let visit = try ask(wish, on: today, desk: desk, using: &generator)
    do {
      try people.write { writer in
        try keep(
          details, wayIn: wayIn, for: visit.id, until: wish.latest, on: today, using: &generator, in: writer)
      }
    } catch {
      try close(visit, on: today, desk: desk, people: people)
      throw error
    }
    // The upkeep of another may have closed it between the two, as nobody was there yet.
    let now = try desk.read { try VisitRegister.visit(visit.number, in: $0) }
    guard now.state == .requested else {
      try forget(visit.id, on: today, in: people)
      throw HomeVisitFault.erased
    }
    return now
  }

  /// The first of the two steps: the visit, which goes to nobody yet.
  static func ask(
    _ wish: VisitWish, on today: Day, desk: DeskFile, using generator: inout some RandomNumberGenerator
  ) throws -> OutreachVisit {
    let id = RandomID(using: &generator)
    return try desk.write { try VisitRegister.add(wish, id: id, origin: .request, on: today, in: $0) }
  }
}
