import Identifiers
import Language
import Records
import Testing

@testable import Municipality

/// Why a day is closed is screened as a note is, and what such days are really called passes.
@Suite struct DayNameTests {
  @Test(arguments: [
    "Karen Jensen er syg", "Mette er syg", "Peter har ferie", "Karens fødselsdag", "Fru Hansen på Storegade 12",
    "Möte hemma på Storgatan 4 B", "Anna Lindqvist är sjuk", "Ring 51 37 20 46", "Christmas Eve Jensen",
    "Tjugondag Knut Jensen", "Juleaften hos Karen Jensen", "Sankt Knud Jensen",
  ])
  func `A text about a person is refused and reaches no file`(_ text: String) throws {
    let office = try TestOffice()
    let eve = try #require(Day(iso: "2026-12-24"))
    #expect(throws: (any Error).self) {
      try office.desk.write { try CalendarRegister.close(eve, at: nil, name: text, in: $0) }
    }
    #expect(throws: (any Error).self) {
      try office.desk.write {
        try CalendarRegister.setSchoolHolidays(
          [CalendarRegister.SchoolHoliday(first: eve, last: eve, name: text)], in: $0)
      }
    }
    #expect(throws: ImportFault.self) {
      try office.desk.write {
        try SchoolHolidayImport.run(Array("first;last;name\n2026-12-24;2026-12-24;\(text)\n".utf8), in: $0)
      }
    }
    let closed = try office.desk.read { try CalendarRegister.closingDays(from: eve, to: eve, in: $0) }
    let holidays = try office.desk.read { try CalendarRegister.schoolHolidays(from: eve, to: eve, in: $0) }
    #expect(closed.isEmpty && holidays.isEmpty)
  }

  @Test func `The refusal says what it is and where, and never the text`() throws {
    let fault = try #require(
      #expect(throws: ScreeningFault.self) { try DayName.screened("  Karen Jensen er syg") })
    #expect(fault.field == "name")
    #expect(fault.refusal.findings.map(\.kind) == [.name])
    for language in LanguageCode.allCases { #expect(!fault.sentence(in: language).contains("Karen")) }
  }

  @Test(arguments: [
    "Juleaften", "Juleaftensdag", "Nytårsaften", "Nytårsaftensdag", "Mellem jul og nytår", "Grundlovsdag",
    "Grundlovsdag (lukket fra kl. 12)", "Sankt Hans", "Sct. Hans", "Skt. Hans aften", "Kristi himmelfartsdag",
    "Fredag efter Kristi himmelfartsdag", "Første maj", "1. maj", "Fastelavn", "Palmesøndag", "Store bededag",
    "2. pinsedag", "Mortensaften", "Sankt Mortens aften", "Mariæ bebudelsesdag", "Personaledag", "Sommerlukket",
    "Sommerlukket uge 28-30", "Lukket pga. ombygning", "Lukket på grund af vandskade", "Lukket pga. sygdom",
    "Folketingsvalg", "Kulturnat", "Byfest", "MED-møde", "Optælling", "Flytter til Havnen", "Midsommarafton",
    "Luciadagen", "Lucia", "Valborgsmässoafton", "Alla helgons dag", "Trettondagsafton", "Trettondedag jul",
    "Tjugondag Knut", "Mårten gås", "MÅRTEN GÅS", "Annandag påsk", "Kristi himmelsfärdsdag", "Sveriges nationaldag",
    "Inventering", "Planeringsdag", "Sommarstängt", "Stängt för ombyggnad", "Klämdag", "Alla hjärtans dag",
    "Efterårsferie", "Vinterferie", "Sportlov", "Höstlov", "Staff day", "Christmas Eve", "New Year's Eve",
    "Closed for renovation",
  ])
  func `What days are called passes as it stands`(_ name: String) throws {
    #expect(try DayName.screened(name).text == name)
  }

  @Test func `Only feasts that the gate would refuse are let through by name`() {
    for feast in DayName.feastNames {
      #expect(!Gate.standard.findings(in: feast, profile: .note).isEmpty, "\(feast)")
    }
  }

  @Test(arguments: Country.allCases) func `Every public holiday may be the name of a closing day`(
    _ country: Country
  ) throws {
    for holiday in PublicHoliday.of(country, in: 2026) {
      for name in holiday.name.all { #expect(try DayName.screened(name).text == name) }
    }
  }
}
