import Formats
import Foundation
import Language
import Testing

@testable import lods

/// Teams, their members and their kit from the command line.
@Suite struct TeamCommandTests {
  private let office: OfficeLine

  init() throws {
    office = try OfficeLine(after: [
      [
        "team", "add", "blaa", "--name", "Blåt udehold", "-b", "zonen", "--hours", "mon-fri=8:00-15:30", "--longest",
        "400",
      ],
      ["kit", "add", "tablets", "--name", "Tablets i kuffert", "-b", "zonen", "--pieces", "6"],
    ])
  }

  @Test func `a team has hours, lunch and days off, and one span a day`() throws {
    let team = try office.run("team", "show", "blaa", "--json").json()
    #expect(team["hours"]?["mon"]?.string == "08:00-15:30" && team["hours"]?["sat"] == nil)
    #expect(team["lunchWindow"]?.string == "11:00-13:30" && team["longest"]?.int == 400)
    #expect(office.run("team", "change", "blaa", "--hours", "man-fre=8:00-15:30").exitCode == 0)
    #expect(office.run("team", "list").output.contains("man-fre=08:00-15:30"))
    let two = office.run("team", "change", "blaa", "--hours", "mon=8:00-10:00+11:00-15:00", "--json")
    #expect(try two.error()["code"]?.string == "oneSpan")
    #expect(office.run("team", "off", "blaa", "--from", "2026-12-21", "--to", "2027-01-02").exitCode == 0)
    #expect(office.run("team", "on", "blaa", "--on", "2026-12-28").exitCode == 0)
    let off = try office.run("team", "show", "blaa", "--json").json()["off"]?.array
    #expect(off?.map { "\($0["from"]?.string ?? "") \($0["to"]?.string ?? "")" } == ["2026-12-21 2026-12-27"])
    #expect(try office.run("team", "on", "blaa", "--on", "2026-12-29", "--json").error()["code"]?.string == "notOff")
    #expect(office.run("team", "change", "blaa", "--longest", "0", "--lunch", "0").exitCode == 0)
    let changed = office.run("team", "show", "blaa").output
    #expect(changed.contains("Ingen frokost") && !changed.contains("minutter ude"))
    #expect(try office.run("team", "add", "gul", "--json").error()["code"]?.string == "addNeeds")
  }

  @Test func `hours are read and shown with the weekdays and times of the language`() {
    #expect(office.run("team", "change", "blaa", "--hours", "man-tor=8:00-15:00,fre=8:00-12:00").exitCode == 0)
    let shown = office.run("team", "show", "blaa").output
    #expect(shown.contains("man-tor=08:00-15:00,fre=08:00-12:00"))
    #expect(shown.contains("mellem 11.00 og 13.30"))
    #expect(office.run("team", "list").output.contains("man-tor="))
  }

  @Test func `what is known of a place is wrapped at a space`() {
    let note = "Gå ind ad porten i gården, og ring på klokken til højre for den anden dør, som er den grønne"
    #expect(
      office.run(
        "place", "add", "lyset", "--name", "Plejecenter Lyset", "--kind", "care-home", "-b", "zonen", "--note",
        input: note + "\n"
      ).exitCode == 0)
    let shown = office.run("place", "show", "lyset").output
    #expect(shown.split(separator: "\n").allSatisfy { $0.count <= 80 })
    #expect(shown.split(whereSeparator: \.isWhitespace).joined(separator: " ").contains(note))
  }

  @Test func `a member comes in by standard input, stands in no JSON, and is away and back`() throws {
    let added = office.run(
      "member", "add", "blaa", "--skill", "registration", "--speaks", "pl", input: "navn: Ida Prøve\ntlf: 20304050\n")
    #expect(added.output.contains("Ida Prøve er på Blåt udehold som nummer 1."))
    #expect(office.run("member", "away", "1", "--to", "2026-11-25").output.contains("25-11-2026"))
    let list = office.run("member", "list")
    #expect(list.output.contains("20304050") && list.output.contains("Må udstede MitID, polsk"))
    let json = office.run("member", "list", "--json").output
    #expect(!json.contains("Ida") && !json.contains("2030") && json.contains("2026-11-25"))
    #expect(try office.run("team", "show", "blaa", "--json").json()["today"]?["size"]?.int == 0)
    #expect(office.run("member", "back", "1", "--on", "2026-11-23").exitCode == 0)
    #expect(try office.days(later: 2).run("team", "show", "blaa", "--json").json()["today"]?["size"]?.int == 1)
    #expect(office.run("member", "change", "1", "--no-skill", "registration", "--speaks", "de").exitCode == 0)
    #expect(office.run("member", "list").output.contains("tysk, polsk"))
    #expect(try office.run("member", "change", "1", "--json").error()["code"]?.string == "nothingGiven")
    #expect(
      try office.run("member", "add", "blaa", "--json", input: "navn: Bo\n").error()["field"]?.string == "telephone")
    // Nobody is told of a person without being asked for one: the reminder comes two months before.
    #expect(!list.messages.contains("slettes"))
    #expect(office.days(later: 320).run("member", "list").messages.contains("lods member change 1 --stays"))
  }

  @Test func `who leaves is erased afterwards, and erasing a person ends them on the team`() throws {
    for name in ["Ida", "Bo"] {
      let number = name == "Ida" ? 1 : 2
      #expect(office.run("member", "add", "blaa", input: "navn: \(name) Prøve\ntlf: 2030405\(number)\n").exitCode == 0)
    }
    #expect(office.run("member", "leave", "1").exitCode == 0)
    let later = office.days(later: 1)
    #expect(!later.run("member", "list").output.contains("Ida"))
    #expect(try later.run("member", "change", "1", "--stays", "--json").error()["code"]?.string == "memberErased")
    #expect(later.run("person", "erase", "--yes", input: "Bo Prøve\n").exitCode == 0)
    #expect(later.run("member", "list", "--json").output == "[]\n")
  }

  @Test func `a member whose data may only be stored is not named`() throws {
    #expect(office.run("member", "add", "blaa", input: "navn: Ida Prøve\ntlf: 20304050\n").exitCode == 0)
    #expect(office.run("person", "restrict", "--because", "claim", input: "Ida Prøve\n").exitCode == 0)
    for words in [["member", "list"], ["team", "show", "blaa"], ["member", "away", "1", "--to", "2026-11-25"]] {
      let reply = office.run(all: words)
      #expect(reply.output.contains("(må ikke bruges)"), "\(words): \(reply.output)")
      #expect(!(reply.output + reply.messages).contains("Ida") && !reply.output.contains("2030"), "\(words)")
    }
  }

  @Test func `kit is lent, not more than there is, and comes back`() throws {
    #expect(office.run("kit", "kind", "tablets", "tablet").output.contains("som tablet"))
    #expect(try office.run("kit", "kind", "tablets", "--json").error()["code"]?.string == "kindOrNone")
    let lend = ["kit", "lend", "tablets", "-b", "aeroe-bibliotek", "--from", "2026-11-23", "--to", "2026-11-27"]
    #expect(office.run(all: lend + ["--pieces", "4"]).output.contains("lån nr. 1"))
    let more = office.run(all: lend + ["--pieces", "3"])
    #expect(more.exitCode == 65 && more.messages.contains("Den 23-11-2026 er der kun 2 stk. tilbage"))
    #expect(office.run("kit", "loans").output.contains("Ærø Bibliotek"))
    #expect(office.run("kit", "change", "tablets", "--pieces", "3").exitCode == 0)
    #expect(office.run("kit", "return", "1", "--on", "2026-11-25").exitCode == 0)
    let loan = try office.run("kit", "loans", "--json").json().array?.first
    #expect(loan?["last"]?.string == "2026-11-24" && loan?["from"]?.string == "zonen")
    #expect(office.run("kit", "kind", "tablets", "--none").output.contains("kun på hold"))
  }

  @Test func `without a route there is nothing to print, and no file is made`() {
    let path = office.path + "/koereseddel.html"
    let reply = office.run("visit", "sheet", "--date", "2026-11-24", "-o", path)
    #expect(reply.exitCode == 0 && reply.messages.contains("Ingen kører ud den 24-11-2026"))
    #expect(!FileManager.default.fileExists(atPath: path))
    #expect(office.run("visit", "kit", "--date", "2026-11-24", "--json").output == "[]\n")
  }
}
