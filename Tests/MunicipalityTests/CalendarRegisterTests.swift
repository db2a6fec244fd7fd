import Language
import Municipality
import Records
import Testing

@Suite struct CalendarRegisterTests {
  @Test func `Hours hold from their first day and leave earlier days as they were`() throws {
    let office = try TestOffice()
    let branch = try office.branch()
    let old = try WeekText.read("mon-fri=10-17")
    let new = try WeekText.read("tue=12-16")
    try office.desk.write { writer in
      try CalendarRegister.setHours(new, kind: .open, at: branch, from: try day("2026-06-01"), in: writer)
      try CalendarRegister.setHours(old, kind: .open, at: branch, from: try day("2025-01-01"), in: writer)
    }
    func week(_ iso: String, _ kind: CalendarRegister.HoursKind = .open) throws -> CalendarRegister.Week? {
      let day = try day(iso)
      return try office.desk.read { try CalendarRegister.week(kind: kind, at: branch, on: day, in: $0) }
    }
    #expect(try week("2024-12-31") == nil)
    #expect(try week("2025-01-01") == old)
    #expect(try week("2026-05-31") == old)
    #expect(try week("2026-06-01") == new)
    #expect(try week("2026-06-01", .staffed) == nil)
  }

  @Test func `Hours that are set again for the same day replace the first`() throws {
    let office = try TestOffice()
    let branch = try office.branch()
    let first = try day("2026-01-01")
    let empty: CalendarRegister.Week = try office.desk.write { writer in
      try CalendarRegister.setHours(try WeekText.read("mon=10-17"), kind: .open, at: branch, from: first, in: writer)
      try CalendarRegister.setHours([:], kind: .open, at: branch, from: first, in: writer)
      return try #require(try CalendarRegister.week(kind: .open, at: branch, on: first, in: writer.reader))
    }
    // A week without hours is known to be closed, which is not the same as hours that were never set.
    #expect(empty.isEmpty)
  }

  @Test func `Spans that overlap are not stored`() throws {
    let office = try TestOffice()
    let branch = try office.branch()
    let spans = try [#require(TimeSpan("10-13")), #require(TimeSpan("12-15"))]
    #expect(throws: MunicipalityFault.overlappingHours) {
      try office.desk.write { writer in
        try CalendarRegister.setHours(
          [.monday: spans], kind: .open, at: branch, from: try day("2026-01-01"), in: writer)
      }
    }
  }

  @Test func `A day is closed at one branch or at all, and opened again`() throws {
    let office = try TestOffice()
    let branch = try office.branch()
    let eve = try day("2026-12-24")
    try office.desk.write { writer in
      try CalendarRegister.close(eve, at: branch, name: "Flytning", in: writer)
      try CalendarRegister.close(eve, at: nil, name: "Juleaften", in: writer)
      #expect(try CalendarRegister.closingDays(from: eve, to: eve, in: writer.reader).count == 2)
      #expect(try CalendarRegister.reopen(eve, at: branch, in: writer))
      #expect(try !CalendarRegister.reopen(eve, at: branch, in: writer))
      let rest = try CalendarRegister.closingDays(from: eve, to: eve, in: writer.reader)
      #expect(rest.map(\.name) == ["Juleaften"] && rest.first?.branch == nil)
    }
  }

  @Test func `A branch is not closed by itself on a day that is closed for all`() throws {
    let office = try TestOffice()
    let branch = try office.branch()
    let eve = try day("2026-12-24")
    try office.desk.write { writer in
      #expect(try CalendarRegister.close(eve, at: nil, name: "Juleaften", in: writer) == nil)
      let standing = try CalendarRegister.close(eve, at: branch, name: "Flytning", in: writer)
      #expect(standing?.name == "Juleaften" && standing?.branch == nil)
      #expect(try CalendarRegister.closingDays(from: eve, to: eve, in: writer.reader).map(\.name) == ["Juleaften"])
      // The closing for all itself may be renamed.
      #expect(try CalendarRegister.close(eve, at: nil, name: "Jul", in: writer) == nil)
      #expect(try CalendarRegister.closingDays(from: eve, to: eve, in: writer.reader).map(\.name) == ["Jul"])
    }
  }

  @Test func `New school holidays replace those that begin in their span`() throws {
    let office = try TestOffice()
    func holiday(_ first: String, _ last: String, _ name: String) throws -> CalendarRegister.SchoolHoliday {
      CalendarRegister.SchoolHoliday(first: try day(first), last: try day(last), name: name)
    }
    let names = try office.desk.write { writer in
      try CalendarRegister.setSchoolHolidays(
        [
          try holiday("2025-10-11", "2025-10-19", "Efterår 25"), try holiday("2026-10-10", "2026-10-18", "Efterår"),
        ], in: writer)
      try CalendarRegister.setSchoolHolidays(
        [
          try holiday("2026-10-09", "2026-10-16", "Efterår 26"), try holiday("2026-12-21", "2027-01-03", "Jul"),
        ], in: writer)
      return try CalendarRegister.schoolHolidays(
        from: try day("2025-01-01"), to: try day("2027-12-31"), in: writer.reader
      ).map(\.name)
    }
    #expect(names == ["Efterår 25", "Efterår 26", "Jul"])
  }

  @Test(arguments: Country.allCases) func `A day is what the calendar makes of it`(_ country: Country) throws {
    let office = try TestOffice(country)
    let branch = try office.branch()
    try office.desk.write { writer in
      try CalendarRegister.setHours(
        try WeekText.read("mon-sat=10-16"), kind: .open, at: branch, from: try day("2026-01-01"), in: writer)
      try CalendarRegister.setHours(
        try WeekText.read("mon=12-14+15-16"), kind: .staffed, at: branch, from: try day("2026-02-01"), in: writer)
      try CalendarRegister.close(try day("2026-06-09"), at: nil, name: "Personaledag", in: writer)
      try BranchRegister.close(branch.code, on: try day("2026-11-30"), in: writer)
    }
    let closed = try office.desk.read { try BranchRegister.branch(branch.code, in: $0) }
    func status(_ iso: String) throws -> DayStatus {
      try office.desk.read { try DayStatus.of(try day(iso), at: closed, country: country, in: $0) }
    }
    #expect(try status("2023-12-31") == .noDesk)
    #expect(try status("2025-06-02") == .unknown)
    #expect(try status("2026-01-05") == .staffed(minutes: 360))
    #expect(try status("2026-06-08") == .staffed(minutes: 180))
    #expect(try status("2026-06-10") == .unstaffed(open: 360))
    #expect(try status("2026-06-09") == .closed("Personaledag"))
    #expect(try status("2026-06-14") == .shut)
    #expect(try status("2026-12-01") == .noDesk)
    guard case .holiday(let name) = try status("2026-05-14") else {
      Issue.record("Ascension Day is no holiday")
      return
    }
    #expect(name.sv == "Kristi himmelsfärdsdag")
    #expect(try status("2026-06-08").countsSessions == true)
    #expect(try status("2026-06-10").countsSessions == false)
    #expect(try status("2025-06-02").countsSessions == nil)
  }
}
