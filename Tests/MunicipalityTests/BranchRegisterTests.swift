import Language
import Municipality
import Records
import Testing

@Suite struct BranchRegisterTests {
  @Test func `A branch is added, renamed, closed and opened again`() throws {
    let office = try TestOffice()
    let branch = try office.branch()
    try office.desk.write { writer in
      try BranchRegister.rename(branch.code, to: "  Nye   Havnen ", in: writer)
      try BranchRegister.close(branch.code, on: try day("2026-06-30"), in: writer)
      let closed = try BranchRegister.branch(word: "havnen", in: writer.reader)
      #expect(closed.name == "Nye Havnen")
      #expect(try closed.isOpen(on: day("2026-06-30")) && !closed.isOpen(on: day("2026-07-01")))
      #expect(try closed.isOpen(on: day("2024-01-01")) && !closed.isOpen(on: day("2023-12-31")))
      try BranchRegister.close(branch.code, on: nil, in: writer)
      #expect(try BranchRegister.branch(branch.code, in: writer.reader).closed == nil)
    }
  }

  @Test func `A code can be taken once`() throws {
    let office = try TestOffice()
    _ = try office.branch()
    #expect(throws: MunicipalityFault.taken(field: "branch")) { try office.branch() }
  }

  @Test func `A branch does not close before it opened`() throws {
    let office = try TestOffice()
    let branch = try office.branch()
    #expect(throws: MunicipalityFault.closedBeforeOpened) {
      try office.desk.write { try BranchRegister.close(branch.code, on: try day("2023-12-31"), in: $0) }
    }
  }

  @Test func `An unknown branch is met with the nearest one`() throws {
    let office = try TestOffice()
    _ = try office.branch()
    #expect(throws: MunicipalityFault.unknownBranch(nearest: "havnen")) {
      try office.desk.read { try BranchRegister.branch(word: "havne", in: $0) }
    }
    #expect(throws: MunicipalityFault.unknownBranch(nearest: nil)) {
      try office.desk.read { try BranchRegister.branch(word: "010170-1234", in: $0) }
    }
  }

  @Test(arguments: ["Peter 010170-1234", "Ring 51 37 20 46", "skriv til a@b.dk", "a\u{202E}b", "a\u{7}b"])
  func `A name with something about a person is refused and not repeated`(_ name: String) throws {
    let office = try TestOffice()
    let branch = try office.branch()
    let fault = try #require(
      #expect(throws: MunicipalityFault.self) {
        try office.desk.write { try BranchRegister.rename(branch.code, to: name, in: $0) }
      })
    #expect(fault == .nameRefused(field: "name"))
    for language in LanguageCode.allCases { #expect(!fault.sentence(in: language).contains(name)) }
    #expect(try office.desk.read { try BranchRegister.branch(branch.code, in: $0) }.name == branch.name)
  }

  @Test func `A name that is missing or too long is told so`() throws {
    let office = try TestOffice()
    let branch = try office.branch()
    #expect(throws: MunicipalityFault.nameMissing(field: "name")) {
      try office.desk.write { try BranchRegister.rename(branch.code, to: " \t", in: $0) }
    }
    #expect(throws: MunicipalityFault.nameTooLong(field: "name", limit: 80)) {
      try office.desk.write { try BranchRegister.rename(branch.code, to: String(repeating: "a", count: 81), in: $0) }
    }
  }

  @Test func `Twelve areas are in use at most`() throws {
    let office = try TestOffice()
    try office.desk.write { writer in
      for number in 1...12 {
        try BranchRegister.addArea(try #require(Code<Area>("omraade-\(number)")), name: "Område \(number)", in: writer)
      }
    }
    let extra = try #require(Code<Area>("omraade-x"))
    #expect(throws: MunicipalityFault.tooManyAreas) {
      try office.desk.write { try BranchRegister.addArea(extra, name: "Område x", in: $0) }
    }
    try office.desk.write { writer in
      try BranchRegister.closeArea(try #require(Code<Area>("omraade-3")), in: writer)
      try BranchRegister.addArea(extra, name: "Område x", in: writer)
    }
    #expect(throws: MunicipalityFault.self) {
      try office.desk.read { try BranchRegister.area(word: "omraade-3", in: $0) }
    }
    #expect(try office.desk.read { try BranchRegister.areas(in: $0) }.count == 13)
  }

  @Test func `A role keeps the ceiling that was chosen`() throws {
    let office = try TestOffice()
    try office.desk.write { try RoleRegister.set(.tip, for: .volunteer, in: $0) }
    let ceilings = try office.desk.read { try RoleRegister.ceilings(in: $0) }
    #expect(ceilings.map(\.role) == Role.allCases)
    #expect(ceilings.map(\.ceiling) == [.penHolder, .alternative, .tip])
  }
}
