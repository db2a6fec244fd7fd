import Console
import Formats
import Foundation
import Language
import Testing

@testable import lods

/// A term from its first list to its certificates, from the command line.
@Suite struct AttendanceCommandTests {
  private let office: OfficeLine

  init() throws {
    office = try OfficeLine()
    let mitid = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("Curricula/mitid").path
    for words in [
      ["curriculum", "import", mitid],
      ["room", "add", "moede", "--name", "Mødelokalet", "-b", "zonen", "--seats", "12", "--floor", "1"],
      ["offer", "add", "mitid", "--title", "MitID trin for trin", "--curriculum", "mitid"],
      [
        "term", "plan", "mitid-v27", "--offer", "mitid", "-b", "zonen", "--room", "moede", "--first", "2027-03-18",
        "--at", "10:00-12:00", "--count", "3", "--seats", "4", "--list", "3",
      ],
      ["term", "open", "mitid-v27"],
    ] {
      let reply = office.run(all: words)
      try #require(reply.exitCode == 0, "\(reply.messages)")
    }
    for (name, words) in [("Anna", []), ("Bent", ["--party", "2"]), ("Clara", []), ("Dan", [])] as [(String, [String])]
    {
      let number = name.unicodeScalars.reduce(0) { ($0 * 7 + Int($1.value)) % 9_000 } + 1_000
      let reply = office.run(
        all: ["enrolment", "add", "mitid-v27"] + words, input: "navn: \(name) Prøve\ntelefon: 2030\(number)\n")
      try #require(reply.exitCode == 0, "\(reply.messages)")
    }
  }

  /// The office on a day of the term: 18 March, 1 April, 8 April 2027.
  private func on(_ iso: String) throws -> OfficeLine {
    let day = try #require(Day(iso: iso))
    let today = try #require(Day(iso: "2026-11-21"))
    return office.days(later: day - today)
  }

  private func set(_ line: OfficeLine, _ words: String...) -> OfficeLine.Reply {
    line.run(all: ["attendance", "set", "mitid-v27"] + words)
  }

  private func code(_ reply: OfficeLine.Reply) throws -> String? { try reply.error()["code"]?.string }

  @Test func `a list is written with one line, shown, and corrected`() throws {
    let first = try on("2027-03-18")
    #expect(try code(set(office, "--all-present", "--json")) == "dateToCome")
    let written = set(first, "--all-present", "--excused", "3")
    #expect(written.output.contains("Den 18-03-2027: 2 til stede, 0 delvis, 0 udeblevet, 1 meldt afbud."), "\(written)")
    #expect(written.output.contains("lods attendance show mitid-v27"))
    #expect(set(first, "--partly", "3").output.contains("2 til stede, 1 delvis, 0 udeblevet, 0 meldt afbud."))
    #expect(set(first, "--present", "2=1").exitCode == 0)
    #expect(try code(set(first, "--present", "2=3", "--json")) == "cameOutOfRange")
    let table = first.run("attendance", "show", "mitid-v27").output
    #expect(table.contains("18/3") && table.contains("Bent Prøve") && table.contains("✓ 1"), "\(table)")
    #expect(table.contains("✓ til stede   ◐ delvis til stede   – udeblevet   e meldt afbud"))
    #expect(!table.contains("Dan"))
    let volunteers = first.run("attendance", "show", "mitid-v27", "--for", "volunteers").output
    #expect(volunteers.contains("Bent") && !volunteers.contains("Prøve") && !volunteers.contains("Kom"))
    let json = first.run("attendance", "show", "mitid-v27", "--json")
    #expect(!json.output.contains("Prøve"))
    #expect(try json.json()["enrolments"]?[1]?["marks"]?[0]?["came"]?.int == 1)
  }

  @Test func `nobody is forgotten, named twice or marked without a seat`() throws {
    let first = try on("2027-03-18")
    #expect(try code(set(first, "--json")) == "nothingGiven")
    let missing = set(first, "--present", "1")
    #expect(missing.exitCode == 64 && missing.messages.contains("Der mangler 2: nummer 2, 3."), "\(missing.messages)")
    #expect(try code(set(first, "--present", "1,2", "--absent", "2,3", "--json")) == "numberTwice")
    #expect(try code(set(first, "--all-present", "--absent", "4", "--json")) == "noSeat")
    #expect(try code(set(first, "--all-present", "--rest", "absent", "--json")) == "restTwice")
    #expect(set(first, "--absent", "2=1", "--rest", "present").exitCode == 64)
    #expect(try code(set(first, "--date", "2027-03-19", "--all-present", "--json")) == "unknownDate")
    #expect(try code(set(first, "--date", "2027-04-01", "--all-present", "--json")) == "dateToCome")
    let table = first.run("attendance", "show", "mitid-v27").output
    #expect(!table.contains("✓  "), "nothing was written: \(table)")
  }

  @Test func `at the keyboard each one is asked for, Enter for yes, and stopping writes nothing`() throws {
    func type(_ keys: String) throws -> (code: Int32, output: String, messages: String) {
      let day = try #require(Day(iso: "2027-03-18"))
      let now = Date(timeIntervalSince1970: Double(day.number) * 86_400 + 43_200)
      let terminal = Terminal.recording(
        input: keys, environment: ["LODS_DATA": office.path, "LANG": "da.UTF-8"], isInteractive: true)
      let code = LodsProgram.make(LodsContext(now: { now })).run(["attendance", "set", "mitid-v27"], on: terminal)
      return (code, terminal.output, terminal.messages)
    }
    let stopped = try type("\n3\n")
    #expect(stopped.code == 64 && stopped.messages.contains("intet er skrevet"))
    let done = try type("\n9\n3\n4\n")
    #expect(done.code == 0, "\(done.messages)")
    #expect(done.messages.contains("1  Anna Prøve  [✓]") && done.messages.contains("Tast Enter, 1, 2, 3 eller 4."))
    #expect(done.output.contains("1 til stede, 0 delvis, 1 udeblevet, 1 meldt afbud."), "\(done.output)")
    // What stands is what Enter keeps.
    #expect(try type("\n\n\n").output.contains("1 til stede, 0 delvis, 1 udeblevet, 1 meldt afbud."))
  }

  @Test func `what is counted without names is kept beside the list`() throws {
    let first = try on("2027-03-18")
    func count(_ words: String...) -> OfficeLine.Reply { first.run(all: ["attendance", "count", "mitid-v27"] + words) }
    #expect(count("--walk-ins", "2", "--seniors", "1").output.contains("Den 18-03-2027 er talt."))
    #expect(count("--staff-minutes", "150", "--volunteer-minutes", "120").exitCode == 0)
    #expect(try code(count("--seniors", "3", "--json")) == "tooManySeniors")
    #expect(try code(count("--json")) == "noCounts")
    let table = first.run("attendance", "show", "mitid-v27").output
    #expect(table.contains("Kom uden tilmelding") && table.contains("– heraf 65+") && table.contains("150"))
  }

  @Test func `the list on paper is for its owner alone`() throws {
    let path = office.path + "/liste.html"
    try Data("old".utf8).write(to: URL(fileURLWithPath: path))
    let reply = office.run("attendance", "paper", "mitid-v27", "-o", path)
    #expect(reply.exitCode == 0 && reply.messages.contains("Der står navne i den"), "\(reply.messages)")
    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    #expect(mode == 0o600)
    let text = try String(contentsOfFile: path, encoding: .utf8)
    #expect(text.contains("Anna Prøve") && text.contains("Mødelokalet, 1 · Zonen · kl. 10.00–12.00"))
    #expect(!text.contains("2030"))
    let volunteers = office.run("attendance", "paper", "mitid-v27", "--for", "volunteers", "--empty-rows", "0").output
    #expect(volunteers.contains("Anna") && !volunteers.contains("Prøve"))
    #expect(office.run("attendance", "paper", "mitid-v27", "-o", office.path + "/nowhere/x.html").exitCode == 73)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: office.path).allSatisfy { !$0.hasPrefix("liste.html.") })
  }

  @Test func `a term is ended when its lists are there, and the certificates are printed`() throws {
    #expect(set(try on("2027-03-18"), "--all-present").exitCode == 0)
    let before = try on("2027-04-07")
    #expect(try code(before.run("term", "end", "mitid-v27", "--yes", "--json")) == "termNotOver")
    let last = try on("2027-04-08")
    #expect(try code(last.run("certificate", "mitid-v27", "--json")) == "nobodyCompleted")
    #expect(set(last, "--present", "1", "--absent", "2,3").exitCode == 0)
    let asked = last.run("term", "end", "mitid-v27")
    #expect(
      asked.exitCode == 65 && asked.messages.contains("Der mangler en liste for 1 dato: 01-04-2027."),
      "\(asked.messages)")
    let ended = last.run("term", "end", "mitid-v27", "--yes")
    #expect(
      ended.output.contains(
        "MitID trin for trin er afsluttet: 1 gennemførte, 2 gennemførte delvist, 0 kom aldrig. 1 ventede stadig og fik "
          + "ikke plads."), "\(ended)")
    #expect(ended.output.contains("lods certificate mitid-v27 -o bevis.html"))
    let list = try #require(try last.run("enrolment", "list", "mitid-v27", "--json").json().array)
    #expect(list.compactMap { $0["status"]?.string } == ["completed", "partly", "partly", "cancelled"])
    #expect(last.run("enrolment", "show", "mitid-v27", "4").output.contains("holdet er slut"))

    let paper = last.run("certificate", "mitid-v27", "1").output
    #expect(paper.contains("Anna Prøve") && paper.contains("har gennemført kurset"))
    #expect(paper.contains("18. marts – 8. april 2027") && paper.contains("Deltog 2 af 3 gange, i alt 4 timer"))
    #expect(paper.contains("nævne tre steder, hvor du bliver bedt om MitID."))
    #expect(paper.contains(">8. april 2027<") && paper.contains("Nordhavn Kommune"))
    #expect(try code(last.run("certificate", "mitid-v27", "2", "--json")) == "notCompleted")
    #expect(last.run("certificate", "mitid-v27", "x").exitCode == 64)
    let path = office.path + "/bevis.html"
    #expect(last.run("certificate", "mitid-v27", "-o", path).exitCode == 0)
    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    #expect(mode == 0o600)
    #expect(last.run("person", "show", input: "Anna Prøve\n").output.contains("Fremmøde på kurser"))
    let late = set(try on("2027-07-20"), "--all-present")
    #expect(late.exitCode == 65 && late.messages.contains("så listen kan ikke rettes mere"))
  }
}
