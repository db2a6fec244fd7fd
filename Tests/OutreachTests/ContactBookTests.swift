import Language
import Municipality
import People
import Records
import SQLite
import Testing

@testable import Office
@testable import Outreach

@Suite struct ContactBookTests {
  private let test: OutreachOffice
  private let place: OutreachPlace
  private let people: PeopleFile

  init() throws {
    test = try OutreachOffice()
    place = try test.place("bakkely")
    people = try test.office.people()
  }

  @discardableResult
  private func keep(_ name: String, _ telephone: String?, at other: OutreachPlace? = nil) throws -> PlaceContact {
    let details = try PersonDetails(name: name, telephone: telephone)
    return try people.write {
      try ContactBook.keep(details, at: (other ?? place).id, on: test.today, using: &test.generator, in: $0)
    }
  }

  private func contacts(_ other: OutreachPlace? = nil) throws -> [PlaceContact] {
    try people.read { try ContactBook.contacts(of: (other ?? place).id, in: $0) }
  }

  private func persons() throws -> Int {
    try people.read { try $0.first("SELECT count(*) FROM person") { $0.whole(0) } } ?? 0
  }

  @Test func `a place has several contacts, each kept for a year, by name`() throws {
    try keep("Åse Prøve", "20304050")
    try keep("Bent Prøve", "20304051")
    #expect(try contacts().compactMap { $0.details?.name } == ["Bent Prøve", "Åse Prøve"])
    #expect(try contacts().allSatisfy { $0.until == test.today.adding(365) })
    #expect(throws: PlaceFault.noWayToReach) { try keep("Carl Prøve", nil) }
  }

  @Test func `who is written down again is the same person and stays a year more`() throws {
    let first = try keep("Bent Prøve", "20304051")
    test.clock.pass(days: 100)
    let again = try keep("bent prøve", "+45 20 30 40 51")
    #expect(again.person == first.person && again.until == first.until.adding(100))
    #expect(try contacts().count == 1 && persons() == 1)
  }

  @Test func `a contact of two places is one person, who goes with the last of them`() throws {
    let other = try test.place("solgaarden")
    let contact = try keep("Bent Prøve", "20304051")
    try keep("Bent Prøve", "20304051", at: other)
    #expect(try persons() == 1)
    try people.write { try ContactBook.remove(contact.person, from: place.id, in: $0) }
    #expect(try contacts().isEmpty && contacts(other).count == 1 && persons() == 1)
    #expect(throws: PlaceFault.unknownContact) {
      try people.write { try ContactBook.remove(contact.person, from: place.id, in: $0) }
    }
    try people.write { try ContactBook.remove(contact.person, from: other.id, in: $0) }
    #expect(try persons() == 0)
  }

  @Test func `after a year the contact is gone, and so is one who asks to be erased`() throws {
    let contact = try keep("Bent Prøve", "20304051")
    try keep("Anna Prøve", "20304052")
    try people.write { try PersonRegister.erase(contact.person, in: $0) }
    #expect(try contacts().compactMap { $0.details?.name } == ["Anna Prøve"])
    test.clock.pass(days: 365)
    #expect(try people.write { try PersonRegister.purge(on: test.today, in: $0) }.persons == 0)
    test.clock.pass(days: 1)
    #expect(try people.write { try PersonRegister.purge(on: test.today, in: $0) }.persons == 1)
    #expect(try contacts().isEmpty)
  }

  @Test func `a contact whose data may only be stored is neither shown nor removed`() throws {
    let contact = try keep("Bent Prøve", "20304051")
    try people.write { try PersonRegister.restrict(contact.person, because: .objection, in: $0) }
    #expect(try contacts() == [PlaceContact(person: contact.person, details: nil, until: contact.until)])
    #expect(throws: PeopleFault.restricted) {
      try people.write { try ContactBook.remove(contact.person, from: place.id, in: $0) }
    }
  }

  @Test func `who asks what is kept is told of the place`() throws {
    let contact = try keep("Bent Prøve", "20304051")
    let rows = try people.read { try DossierSource.placeContacts.rows(of: contact.person, in: $0) }
    #expect(rows.flatMap { $0 }.compactMap { $0.value?[.da] } == ["Sted nr. \(place.id)"])
  }
}
