import Accounts
import Municipality
import Records
import Site
import Testing

@testable import LodsWeb

@Suite("The desks' machines")
struct DevicePagesTests {
  private static func prepared(_ office: StaffedOffice) throws -> (admin: TestBrowser, code: String) {
    try office.account("aksel", [.administrator])
    let admin = try office.browser(as: "aksel")
    try admin.follow("Kontoret")
    try admin.follow("Enheder")
    #expect(admin.page.words.contains("Der er ingen enheder endnu."))
    try admin.follow("Gør en enhed klar")
    try admin.press("Lav en kode", typing: ["name": "Skranke 2", "branch": "syd", "role": "volunteer"])
    return (admin, try #require(admin.page.element("code")?.text))
  }

  private static func pair(_ office: StaffedOffice, _ code: String) throws -> TestBrowser {
    let browser = office.browser()
    try browser.open("/pair")
    try browser.press("Gør til skranke", typing: ["code": code])
    return browser
  }

  @Test func `a device is prepared, paired by its code, and used`() throws {
    let office = try StaffedOffice()
    let (admin, code) = try Self.prepared(office)
    #expect(admin.page.reply.keeping == .no)
    #expect(admin.page.words.contains("Åbn http://127.0.0.1:8480/pair på maskinen"))
    #expect(admin.page.words.contains("Den gælder indtil i dag kl. 11.15."))
    try admin.open("/devices")
    #expect(admin.page.words.contains("Skranke 2 Sydbiblioteket Frivillig Venter på koden Aldrig"))
    let machine = try Self.pair(office, code.lowercased())
    #expect(machine.page.path == "/log")
    #expect(machine.page.words.contains("Sydbiblioteket") || machine.page.markup.contains("Sydbiblioteket"))
    try admin.open("/devices")
    #expect(admin.page.words.contains("Skranke 2 Sydbiblioteket Frivillig I brug 21-11-2026"))
    #expect(!admin.page.markup.contains(code))
    #expect(office.told == [])
  }

  @Test func `a code is for once and for a quarter of an hour, and a new one is easily made`() throws {
    let office = try StaffedOffice()
    let (admin, code) = try Self.prepared(office)
    office.wait(Double(PairingCode.seconds))
    #expect(try Self.pair(office, code).page.status == 422)
    try admin.open("/devices/1")
    try admin.press("Lav en ny kode")
    let second = try #require(admin.page.element("code")?.text)
    #expect(second != code)
    #expect(try Self.pair(office, second).page.path == "/log")
    #expect(try Self.pair(office, second).page.status == 422)
  }

  @Test func `a device that is shut out is out at once and for good`() throws {
    let office = try StaffedOffice()
    let (admin, code) = try Self.prepared(office)
    let machine = try Self.pair(office, code)
    let other = try office.browser(as: "aksel")
    try other.open("/devices/1")
    try admin.open("/devices/1")
    try admin.follow("Luk ude …")
    #expect(admin.page.heading == "Vil du lukke enheden ude?")
    #expect(try machine.open("/log").status == 200, "asking alone does nothing")
    try admin.press("Luk enheden ude")
    #expect(admin.page.words.contains("Enheden er lukket ude."))
    #expect(!admin.page.hasButton("Lav en ny kode"))
    #expect(try machine.open("/log").path == "/sign-in")
    try other.press("Lav en ny kode")
    #expect(other.page.path == "/devices/1")
    #expect(other.page.words.contains("Lukket ude"))
    #expect(try office.audit().last?.act == "device-revoked")
  }

  @Test func `all that is wrong is told at once, and a number that looks like a person is no name`() throws {
    let office = try StaffedOffice()
    try office.account("aksel", [.administrator])
    let admin = try office.browser(as: "aksel")
    try admin.open("/devices/new")
    try admin.press("Lav en kode")
    #expect(
      admin.page.problems == ["Skriv, hvad enheden kaldes.", "Vælg et bibliotek.", "Vælg, hvem der hjælper her."])
    try admin.press("Lav en kode", typing: ["name": "010170-1235", "branch": "nord", "role": "library"])
    #expect(admin.page.status == 422)
    #expect(admin.page.problems.count == 1)
    #expect(try office.desk.people.read { try DeviceRegister.devices(in: $0) }.isEmpty)
    #expect(try admin.open("/devices/7").status == 404)
    #expect(try admin.open("/devices/x").status == 404)
  }

  @Test func `a device that is prepared twice by one form is there once, and a new code is a press away`() throws {
    let office = try StaffedOffice()
    try office.account("aksel", [.administrator])
    let admin = try office.browser(as: "aksel")
    let form = try #require(try admin.open("/devices/new").forms.first { $0.action == "/devices/new" })
    let fields = try form.fields(
      pressing: "Lav en kode", typing: ["name": "Skranke 2", "branch": "syd", "role": "volunteer"], leaving: [])
    let first = try #require(try admin.send(.post, "/devices/new", fields).element("code")?.text)
    let again = try admin.send(.post, "/devices/new", fields)
    #expect(again.heading == "Enheden er allerede gjort klar")
    #expect(!again.markup.contains(first))
    #expect(try office.desk.people.read { try DeviceRegister.devices(in: $0) }.count == 1)
    try admin.press("Lav en ny kode")
    let code = try #require(admin.page.element("code")?.text)
    #expect(try Self.pair(office, first).page.status == 422)
    #expect(try Self.pair(office, code).page.path == "/log")
    try admin.open("/devices/new")
    try admin.press("Lav en kode", typing: ["name": "Skranke 3", "branch": "syd", "role": "volunteer"])
    #expect(try office.desk.people.read { try DeviceRegister.devices(in: $0) }.count == 2)
  }
}
