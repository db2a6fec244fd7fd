import Testing

@testable import lods

@Suite struct PersonCommandTests {
  @Test func `a person is added, shown, corrected and erased, and no name stands in the receipt`() throws {
    let office = try OfficeLine()
    let added = office.run(
      "person", "add", "--purpose", "booking", "--day", "2026-11-22", input: "navn: Vera Prøvensen\ntlf: 01 22 33 44\n")
    #expect(added.exitCode == 0)
    #expect(!added.output.contains("Vera"))
    let shown = office.run("person", "show", input: "prøvensen\n")
    #expect(shown.output.contains("01 22 33 44"))
    let corrected = office.run("person", "correct", input: "vera\ntelefon:\ne-post: vera@example.org\n")
    #expect(corrected.output == "Rettet. Sag nr. 1.\n")
    let json = office.run("person", "export", "--json", input: "vera\n").output
    #expect(json.contains("\"telephone\":null"))
    #expect(json.contains("vera@example.org"))
    let erased = office.run("person", "erase", "--yes", input: "vera\n")
    #expect(!erased.output.contains("Vera"))
    #expect(office.run("person", "show", input: "vera\n").exitCode == 66)
  }

  @Test func `a line without a label is told by its number and not repeated`() throws {
    let office = try OfficeLine()
    let run = office.run("person", "add", "--purpose", "team", input: "navn: A\nhemmelig tekst\n")
    #expect(run.exitCode == 65)
    #expect(run.messages.contains("Linje 2"))
    #expect(!run.messages.contains("hemmelig"))
  }

  @Test func `without a yes nobody is erased`() throws {
    let office = try OfficeLine()
    _ = office.run("person", "add", "--purpose", "team", input: "name: Vera Prøvensen\n")
    #expect(office.run("person", "erase", input: "vera\n").exitCode == 64)
    #expect(office.run("person", "show", input: "vera\n").exitCode == 0)
  }
}
