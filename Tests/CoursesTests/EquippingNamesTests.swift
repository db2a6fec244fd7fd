import Language
import Municipality
import Records
import SQLite
import Testing

@testable import Courses
@testable import Office

/// What rooms and kit are called is read by everybody, and tells who nobody is.
@Suite struct EquippingNamesTests {
  private let office: TermOffice

  init() throws { office = try TermOffice() }

  @Test func `a name that tells who somebody is becomes neither a room nor kit`() throws {
    let branch = try #require(Code<Branch>("hornbaek"))
    for name in ["Hos 010190-1234", "Ring 20 30 40 50", "anna@example.dk"] {
      #expect(throws: ScreeningFault.self) {
        try office.people.write {
          try RoomRegister.add(try #require(Code("salen")), .init(branch: branch, name: name, seats: 4), in: $0)
        }
      }
      #expect(throws: ScreeningFault.self) {
        try office.people.write {
          try KitRegister.add(try #require(Code("tablets")), .init(name: name, branch: branch, pieces: 4), in: $0)
        }
      }
    }
    #expect(throws: TermFault.textMissing(field: "name")) { try CourseText.name("  ") }
  }

  @Test func `a hall may bear a name, and a room stands where the door says`() throws {
    for name in ["Karen Blixen-salen", "Lokale 2.13", "Stue 3", "Mødelokalet"] {
      #expect(try CourseText.name(name) == name)
    }
    #expect(try CourseText.floor(" 1. sal ") == "1. sal" && CourseText.floor(" ") == nil)
    #expect(throws: ScreeningFault.self) { try CourseText.floor("tlf. 20304050") }
  }
}
