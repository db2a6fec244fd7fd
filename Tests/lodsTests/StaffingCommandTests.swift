import Formats
import Language
import Testing

@testable import lods

/// Who teaches, with what: from the first contact with a volunteer to the day that somebody stops.
@Suite struct StaffingCommandTests {
  private let office: OfficeLine

  init() throws {
    office = try OfficeLine()
    for words in [
      ["room", "add", "moede", "--name", "Mødelokalet", "-b", "zonen", "--seats", "6"],
      ["offer", "add", "mitid", "--title", "MitID trin for trin", "--state", "permanent"],
      ["partner", "add", "seniornet", "--name", "Seniornet", "--agreed", "2025-12-01", "--renews", "2026-12-15"],
      ["kit", "add", "tablets", "--name", "Tablets i kuffert", "-b", "zonen", "--pieces", "6"],
      plan("mitid-v27", at: "10:00-12:00"),
    ] {
      let reply = office.run(all: words)
      try #require(reply.exitCode == 0, "\(reply.messages)")
    }
    try #require(add("Karen", "--partner", "seniornet", "--state", "trained").exitCode == 0)
    try #require(add("Ole", "--role", "teacher").exitCode == 0)
  }

  private func plan(_ code: String, at span: String) -> [String] {
    [
      "term", "plan", code, "--offer", "mitid", "-b", "zonen", "--room", "moede", "--first", "2027-01-12", "--at", span,
      "--count", "2", "--seats", "6",
    ]
  }

  @discardableResult
  private func add(_ name: String, _ words: String...) -> OfficeLine.Reply {
    office.run(
      all: ["helper", "add"] + words, input: "navn: \(name) Prøve\ntelefon: 20 30 40 \(name.count + 40)\n")
  }

  /// Runs a command that is to succeed, and gives what it said.
  private func done(_ words: String...) -> OfficeLine.Reply {
    let reply = office.run(all: words)
    #expect(reply.exitCode == 0, "\(words): \(reply.messages)")
    return reply
  }

  private func code(_ words: String...) throws -> String? {
    try office.run(all: words + ["--json"]).error()["code"]?.string
  }

  @Test func `whoever the program is about to forget is asked, and stays when they say yes`() throws {
    #expect(!office.run("helper", "list").messages.contains("slettes"))
    let later = office.days(later: 320)
    #expect(later.run("helper", "list").messages.contains("Ole Prøve slettes efter 21-11-2027. Spørg, om personen"))
    #expect(later.run("helper", "state", "2", "active").exitCode == 0)
    #expect(!later.run("helper", "list").messages.contains("Ole"))
  }

  @Test func `a room that lost chairs is changed, and the terms that are too large for it are told`() throws {
    #expect(try code("room", "change", "moede") == "nothingGiven")
    let fewer = office.run("room", "change", "moede", "--seats", "5")
    #expect(fewer.output.contains("Lokalet Mødelokalet er rettet.") && fewer.messages.contains("mitid-v27"))
    let room = try office.run("room", "list", "--json").json().array?.first
    #expect(room?["seats"]?.int == 5 && room?["name"]?.string == "Mødelokalet")
  }

  @Test func `a volunteer becomes active and teaches, and the term shows who and whom to ring`() throws {
    let refused = office.run("term", "staff", "mitid-v27", "--helper", "1")
    #expect(refused.exitCode == 65)
    #expect(
      refused.messages
        == "Fejl: Kun den, der er aktiv, kan sættes på et hold. Personen står som: oplært. Gør først personen aktiv, "
        + "eller vælg en anden. Skriv: lods helper state NUMMER\n")
    #expect(try code("helper", "state", "1", "paused") == "badStep")
    #expect(done("helper", "state", "1", "active").output.contains("Karen Prøve står nu som: aktiv."))
    #expect(done("term", "show", "mitid-v27").output.contains("Underviser: ingen endnu"))
    #expect(
      done("term", "staff", "mitid-v27", "--helper", "1").output
        == "Karen Prøve er nu på MitID trin for trin: underviser.\nNæste: lods term show mitid-v27\n")
    #expect(done("term", "staff", "mitid-v27", "--helper", "2", "--duty", "backup").messages == "")
    #expect(done("term", "kit", "mitid-v27", "--kit", "tablets=4").output.contains("låner: Tablets i kuffert (4)."))
    let card = done("term", "show", "mitid-v27").output
    #expect(card.contains("Underviser: Karen Prøve (20 30 40 45)\nAfløser: Ole Prøve (20 30 40 43)\n"))
    #expect(card.contains("Udstyr: Tablets i kuffert (4)"))
    let shown = done("term", "show", "mitid-v27", "--json")
    let staff = try #require(try shown.json()["staff"]?.array)
    #expect(staff.compactMap { $0["helper"]?.int } == [1, 2])
    #expect(staff.compactMap { $0["duty"]?.string } == ["teacher", "backup"])
    #expect(!shown.output.contains("Prøve"))
    let helper = done("helper", "show", "1").output
    #expect(helper.contains("Frivillig · Seniornet · Aktiv\nSlettes efter 19-01-2028\n"))
    #expect(helper.contains("mitid-v27  12-01-2027  Underviser"))
  }

  @Test func `what a change makes clash is told beside it, and stops nothing`() throws {
    _ = done("helper", "state", "1", "active")
    _ = done("term", "staff", "mitid-v27", "--helper", "1")
    _ = done("term", "kit", "mitid-v27", "--kit", "tablets=4")
    let planned = office.run(all: plan("mitid-b", at: "11:00-13:00"))
    #expect(planned.exitCode == 0)
    #expect(
      planned.messages
        == "Lokalet Mødelokalet bruges af flere på samme tid: mitid-v27, mitid-b (kl. 11.00–12.00 den 12-01-2027, "
        + "19-01-2027). Flyt en dato med lods term move, eller find et andet lokale.\n")
    let taken = done("term", "staff", "mitid-b", "--helper", "1", "--duty", "second").messages
    #expect(taken.hasPrefix("Karen Prøve (nummer 1) skal være flere steder på samme tid: mitid-v27, mitid-b ("))
    // What was there before is not told again.
    #expect(!taken.contains("Mødelokalet"))
    let lent = done("term", "kit", "mitid-b", "--kit", "tablets=3").messages
    #expect(lent.hasPrefix("Af Tablets i kuffert er 7 lånt ud på samme tid, men der er kun 6: mitid-v27, mitid-b ("))
    let seats = done("term", "seats", "mitid-b", "--seats", "9").messages
    #expect(seats.hasPrefix("Der kan sidde 6 i lokalet Mødelokalet, men mitid-b har 9 pladser."))
    #expect(done("term", "move", "mitid-b", "--date", "2027-01-12", "--to", "2027-01-13").messages == "")
    let back = done("term", "move", "mitid-b", "--date", "2027-01-13", "--to", "2027-01-12", "--json").messages
    // The room, the teacher and the kit; nobody is called by name where a program reads.
    #expect(back.split(separator: "\n").count == 3 && back.contains("Nummer 1 skal være") && !back.contains("Karen"))
    let copied = office.run("term", "copy", "mitid-v27", "mitid-c", "--first", "2027-01-12")
    #expect(copied.exitCode == 0 && copied.messages.contains("mitid-v27, mitid-b, mitid-c"))
  }

  @Test func `the clashes of a period are listed by day, and for a program without names`() throws {
    #expect(done("term", "clash").messages == "Der er ingen sammenfald.\n")
    _ = office.run(all: plan("mitid-b", at: "11:00-13:00"))
    for term in ["mitid-v27", "mitid-b"] { _ = done("term", "staff", term, "--helper", "2") }
    let text = done("term", "clash", "--term", "mitid-b").output
    #expect(text.contains("12-01-2027  11.00–12.00  Lokalet er optaget"))
    #expect(text.contains("Underviseren er optaget") && text.contains("Ole Prøve (nummer 2)"))
    let reply = done("term", "clash", "--from", "2027-01-13", "--json")
    let list = try #require(try reply.json().array)
    #expect(list.compactMap { $0["kind"]?.string } == ["room", "helper"])
    #expect(list.compactMap { $0["day"]?.string } == ["2027-01-19", "2027-01-19"])
    #expect(list.first?["room"]?.string == "moede" && list.last?["helper"]?.int == 2)
    #expect(!reply.output.contains("Prøve"))
    #expect(done("term", "clash", "--to", "2027-01-11", "--json").output == "[]\n")
  }

  @Test func `who pauses is told of, and who stops leaves terms that lack a teacher`() throws {
    _ = done("term", "staff", "mitid-v27", "--helper", "2")
    let paused = done("helper", "state", "2", "paused").messages
    #expect(
      paused
        == "Ole Prøve (nummer 2) er på mitid-v27 (kl. 10.00–12.00 den 12-01-2027, 19-01-2027), men står som: holder "
        + "pause. Sæt en anden på med lods term staff.\n")
    let ended = done("helper", "state", "2", "ended").messages
    #expect(
      ended == "1 hold mangler nu en underviser: mitid-v27 (12-01-2027). Sæt en på med: lods term staff\n")
    #expect(!done("helper", "list").output.contains("Ole"))
    #expect(done("helper", "list", "--state", "ended").output.contains("Ole"))
    #expect(done("term", "show", "mitid-v27").output.contains("Underviser: ingen endnu"))
  }

  @Test func `a helper is taken off a term, and kit taken back`() throws {
    _ = done("term", "staff", "mitid-v27", "--helper", "2")
    _ = done("term", "kit", "mitid-v27", "--kit", "tablets=4")
    let off = done("term", "staff", "mitid-v27", "--helper", "2", "--remove")
    #expect(off.output.contains("Ole Prøve er taget af MitID trin for trin."))
    #expect(off.messages == "MitID trin for trin mangler nu en underviser. Sæt en på med: lods term staff\n")
    #expect(try code("term", "staff", "mitid-v27", "--helper", "2", "--remove") == "notOnTerm")
    #expect(
      done("term", "kit", "mitid-v27", "--kit", "tablets", "--remove").output.contains("låner ikke noget udstyr."))
    #expect(try code("term", "kit", "mitid-v27", "--kit", "tablets", "--remove") == "notLent")
    #expect(try code("term", "kit", "mitid-v27", "--kit", "tablets=0") == "badLoan")
    let unknown = try office.run("term", "kit", "mitid-v27", "--kit", "tablet=1", "--json").error()
    #expect(unknown["code"]?.string == "unknownKit" && unknown["nearest"]?.string == "tablets")
    #expect(try code("term", "staff", "mitid-v27", "--helper", "77") == "unknownHelper")
    #expect(try code("helper", "state", "Karen", "active") == "notANumber")
    #expect(try code("helper", "state", "1", "klar") == "badState")
  }

  @Test func `less kit and a closed room are told of where they are promised`() throws {
    _ = done("term", "kit", "mitid-v27", "--kit", "tablets=4")
    #expect(done("kit", "change", "tablets", "--pieces", "5").messages == "")
    #expect(done("kit", "change", "tablets", "--pieces", "3").messages.hasPrefix("Af Tablets i kuffert er 4 lånt ud"))
    #expect(
      done("kit", "close", "tablets", "--on", "2027-01-12").messages
        == "Tablets i kuffert er ude af brug efter 12-01-2027, men lånt ud til mitid-v27 (kl. 10.00–12.00 den "
        + "19-01-2027). "
        + "Vælg andet udstyr med lods term kit.\n")
    #expect(done("kit", "reopen", "tablets").messages == "")
    #expect(
      done("room", "close", "moede", "--on", "2027-01-12").messages
        == "Lokalet Mødelokalet er ude af brug efter 12-01-2027, men mitid-v27 skal være der (kl. 10.00–12.00 den "
        + "19-01-2027). Find et andet lokale.\n")
  }

  @Test func `an agreement that must be renewed is marked until it is`() throws {
    let before = done("partner", "list")
    #expect(before.output.contains("Skal fornyes senest 15-12-2026"))
    #expect(before.messages == "1 aftale skal fornyes. Skriv den nye dag med: lods partner change KODE --renews\n")
    #expect(office.days(later: 30).run("partner", "list").output.contains("Skulle have været fornyet 15-12-2026"))
    #expect(done("partner", "change", "seniornet", "--renews", "2027-12-15").output.contains("Seniornet er rettet."))
    let after = done("partner", "list")
    #expect(after.output.contains("Gælder til 15-12-2027") && after.messages == "")
    #expect(try code("partner", "change", "seniornet") == "nothingGiven")
    #expect(try code("partner", "change", "seniornet", "--renews", "2025-11-30") == "renewsBeforeAgreed")
    #expect(done("partner", "close", "seniornet", "--on", "2026-11-20").output.contains("slutter 20-11-2026"))
    #expect(try add("Vera", "--partner", "seniornet", "--json").error()["code"]?.string == "partnerClosed")
  }

  @Test func `no name is an argument, and none comes back where a program reads`() throws {
    let again = add("Karen", "--json")
    #expect(try again.error()["code"]?.string == "alreadyHelper")
    #expect(!again.messages.contains("Karen"))
    let badLine = office.run("helper", "add", input: "navn: Vera Prøve\nVej 2\n")
    #expect(badLine.exitCode == 65 && badLine.messages.contains("Linje 2") && !badLine.messages.contains("Vej"))
    let list = done("helper", "list", "--json")
    #expect(!list.output.contains("Prøve") && !list.output.contains("2030"))
    #expect(try list.json().array?.compactMap { $0["state"]?.string } == ["trained", "active"])
    #expect(try done("helper", "show", "1", "--json").json()["partner"]?.string == "seniornet")
    #expect(!done("helper", "show", "1", "--json").output.contains("Karen"))
    _ = done("term", "staff", "mitid-v27", "--helper", "2", "--duty", "backup")
    _ = office.run(all: plan("mitid-b", at: "14:00-15:00"))
    let calendar = done("term", "calendar", "--helper", "2").output
    #expect(calendar.contains("SUMMARY:MitID trin for trin (afløser)") && !calendar.contains("mitid-b"))
    #expect(!calendar.contains("Ole") && !calendar.contains("Prøve"))
  }

  @Test func `a person who is erased leaves the terms, and what they lack is told`() throws {
    _ = done("term", "staff", "mitid-v27", "--helper", "2")
    #expect(office.run("person", "show", input: "Ole Prøve\n").output.contains("Egen underviser"))
    let erased = office.run("person", "erase", "--yes", input: "Ole Prøve\n")
    #expect(erased.exitCode == 0)
    #expect(erased.messages.contains("1 hold mangler nu en underviser: mitid-v27"))
    let left = done("helper", "list", "--state", "ended").output
    #expect(left.contains("Egen underviser") && !left.contains("Ole"))
    #expect(try code("helper", "state", "2", "active") == "helperErased")
  }
}
