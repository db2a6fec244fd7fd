public import Language
import Municipality
public import People
public import Records
public import SQLite

/// Whom one rings at the places: they stand in `people.sqlite`, each for a year after somebody last named them.
public enum ContactBook {
  /// Keeps somebody as a contact of a place, or for a year more one who is a contact already.
  ///
  /// Somebody known by the same name and telephone or e-mail is the same person.
  ///
  /// - Parameters:
  ///   - details: who it is, with a telephone number or an e-mail address.
  ///   - generator: draws identities.
  /// - Throws: ``PlaceFault/noWayToReach``, ``/People/PeopleFault``.
  @discardableResult
  public static func keep(
    _ details: PersonDetails, at place: RowNumber<OutreachPlace>, on today: Day,
    using generator: inout some RandomNumberGenerator, in writer: PeopleWriter
  ) throws -> PlaceContact {
    guard details.telephone != nil || details.email != nil else { throw PlaceFault.noWayToReach }
    let known = try KnownPerson.find(details, in: writer.reader)
    let holding = try Holding(id: RandomID(using: &generator), .careHome, today: today)
    if let known, let old = try contacts(of: place, in: writer.reader).first(where: { $0.person == known }) {
      try writer.run(
        """
        UPDATE holding SET until = ? WHERE id = (SELECT holding FROM outreach_contact WHERE place = ? AND person = ?)
        """, [.whole(holding.until.number), .whole(place.number), .blob(known.bytes)])
      return PlaceContact(person: known, details: old.details, until: holding.until)
    }
    let person = try KnownPerson.keep(known, details, holding, using: &generator, in: writer)
    try writer.run(
      "INSERT INTO outreach_contact VALUES (?, ?, ?)",
      [.whole(place.number), .blob(person.bytes), .blob(holding.id.bytes)])
    return PlaceContact(person: person, details: details, until: holding.until)
  }

  /// The contacts of a place by name; those whose data may only be stored come last.
  public static func contacts(of place: RowNumber<OutreachPlace>, in reader: Reader) throws -> [PlaceContact] {
    let found = try reader.rows(
      """
      SELECT c.person, h.until FROM outreach_contact c JOIN holding h ON h.id = c.holding WHERE c.place = ?
      ORDER BY c.person
      """, [.whole(place.number)]
    ) { row -> PlaceContact? in
      guard let id = RandomID(bytes: row.blob(0)), let person = try PersonRegister.person(id, in: reader) else {
        return nil
      }
      return PlaceContact(
        person: id, details: person.restriction == nil ? person.details : nil, until: Day(number: row.whole(1)))
    }.compactMap(\.self)
    return TextOrder.sorted(found.filter { $0.details != nil }, in: .da) { $0.details?.name ?? "" }
      + found.filter { $0.details == nil }
  }

  /// Takes somebody off a place; who is kept for nothing else goes at once.
  ///
  /// - Throws: ``PlaceFault/unknownContact``, ``/People/PeopleFault/restricted`` for data that the person wants stored.
  public static func remove(
    _ person: RandomID, from place: RowNumber<OutreachPlace>, in writer: PeopleWriter
  ) throws {
    guard let contact = try contacts(of: place, in: writer.reader).first(where: { $0.person == person }) else {
      throw PlaceFault.unknownContact
    }
    guard contact.details != nil else { throw PeopleFault.restricted }
    // The contact goes with the reason to keep it.
    try writer.run(
      "DELETE FROM holding WHERE id = (SELECT holding FROM outreach_contact WHERE place = ? AND person = ?)",
      [.whole(place.number), .blob(person.bytes)])
    if try PersonRegister.holdings(of: person, in: writer.reader).isEmpty {
      try PersonRegister.erase(person, in: writer)
    }
    writer.erases()
  }
}
