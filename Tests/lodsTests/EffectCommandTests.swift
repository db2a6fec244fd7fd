import Console
import Formats
import Foundation
import Testing

@testable import lods

/// Cards before and after, from the command line: printed, typed from paper, read.
@Suite struct EffectCommandTests {
  private let office: OfficeLine

  init() throws {
    office = try OfficeLine()
    for words in [
      ["offer", "add", "mitid", "--title", "MitID trin for trin", "--state", "pilot"],
      [
        "term", "plan", "mitid-v27", "--offer", "mitid", "-b", "zonen", "--first", "2027-01-12", "--at", "10:00-12:00",
        "--count", "4", "--seats", "12",
      ],
      ["term", "open", "mitid-v27"],
    ] {
      let reply = office.run(all: words)
      try #require(reply.exitCode == 0, "\(reply.messages)")
    }
    for number in 0..<12 {
      let reply = office.run(
        "enrolment", "add", "mitid-v27", input: "navn: Person \(number) Prøve\ntelefon: 203040\(number + 10)\n")
      try #require(reply.exitCode == 0, "\(reply.messages)")
    }
  }

  private static let animals = ["hest", "ko", "so", "gås", "ørn", "bjørn", "ræv", "ulv", "odder", "mår"]

  /// Ten cards before, and ten after of the same learners.
  private func enter() -> (OfficeLine.Reply, OfficeLine.Reply) {
    let before = Self.animals.enumerated().map { "2\($0 % 3 + 1)3 hnn \($1) \($0)" } + ["555 aaa"]
    let after = Self.animals.enumerated().map { "4\($0 % 3 + 2)3 aah \($1.uppercased())\($0)" }
    return (
      office.run("effect", "enter", "mitid-v27", "--side", "before", input: before.joined(separator: "\n")),
      office.days(later: 70).run(
        "effect", "enter", "mitid-v27", "--side", "after", input: after.joined(separator: "\n") + "\n")
    )
  }

  @Test func `cards are typed from paper, one short line each, and paired without a name`() throws {
    let (before, after) = enter()
    #expect(before.exitCode == 0 && after.exitCode == 0, "\(before.messages) \(after.messages)")
    #expect(before.messages.hasPrefix("1: 2 1 3 · med hjælp, kunne ikke, kunne ikke · med kode\n"))
    #expect(before.messages.hasSuffix("11: 5 5 5 · alene, alene, alene · uden kode\n"))
    #expect(!before.messages.contains("hest"))
    #expect(
      before.output.hasPrefix(
        """
        11 kort er gemt (før).
        10 venter på det andet kort. Koderne slettes efter 04-03-2027.
        1 har ingen kode og tæller alene.

        """), "\(before.output)")
    #expect(before.output.contains("lods effect card mitid-v27 --side after"))
    #expect(
      after.output.hasPrefix(
        """
        10 kort er gemt (efter).
        10 er lagt sammen med kursisternes andet kort, og koderne er slettet.

        """), "\(after.output)")
    #expect(after.output.contains("lods report effect --term mitid-v27"))
  }

  @Test func `a file with a wrong line is not kept at all, and the line is told by its number alone`() throws {
    func fault(_ input: String) throws -> (String?, String?) {
      let error = try office.run("effect", "enter", "mitid-v27", "--side", "before", "--json", input: input).error()
      return (error["code"]?.string, error["message"]?.string)
    }
    let (code, message) = try fault("313 ahn hest 4\n\n31 ahn ko 5\n")
    #expect(code == "badRatings")
    #expect(
      message
        == "Linje 3: Begynd med 3 tal fra 1 til 5 uden mellemrum, fx 312. Skriv - for det, der ikke er svaret på, "
        + "eller "
        + "ét - for dem alle.", "\(message ?? "")")
    #expect(try fault("313 ahn 010203-1234\n").0 == "badPairCode")
    #expect(try !(fault("313 ahn hest 20304050\n").1 ?? "").contains("2030"))
    #expect(try fault("\n\n").0 == "noCards")
    let reply = office.run("effect", "enter", "mitid-v27", "--side", "before", input: "313 xyz\n")
    #expect(reply.exitCode == 65 && reply.output.isEmpty)
    let report = try office.run("report", "effect", "--term", "mitid-v27", "--for", "internal", "--json").json()
    #expect(report["summary"]?[0]?.string == "Ingen kort er tastet endnu.")
  }

  @Test func `at the screen a wrong line is typed again, and the last card can be taken back`() throws {
    let terminal = Terminal.recording(
      input: "313 ahn hest 1\n31 ahn\n555 aaa ko 2\nx\n222 nnn so 3\n\n444 aaa\n",
      environment: ["LODS_DATA": office.path, "LANG": "da_DK.UTF-8"], isInteractive: true)
    let now = Date(timeIntervalSince1970: 1_795_258_800)
    let code = LodsProgram.make(LodsContext(now: { now })).run(
      ["effect", "enter", "mitid-v27", "--side", "before"], on: terminal)
    #expect(code == 0)
    #expect(terminal.messages.hasPrefix("1. Du kan selv gøre det, som kurset handler om.\n"))
    #expect(terminal.messages.contains("fx 312 ahh hest 42. Tom linje: gem og slut."))
    #expect(terminal.messages.contains("Linje 2: Begynd med 3 tal"))
    #expect(terminal.messages.contains("Det sidste kort er taget tilbage."))
    #expect(terminal.output.hasPrefix("2 kort er gemt (før)."), "\(terminal.output)")
  }

  @Test func `a report says how many answered, dropped out and can, and hides what is small from others`() throws {
    _ = enter()
    let inside = office.days(later: 80).run("report", "effect", "--term", "mitid-v27", "--for", "internal")
    #expect(inside.exitCode == 0, "\(inside.messages)")
    #expect(inside.output.contains("Effekt: MitID trin for trin"))
    #expect(inside.output.contains("11 kort er udfyldt før af 12 kursister"), "\(inside.output)")
    #expect(inside.output.contains("10 kursister har to kort, der hører sammen."))
    let json = try office.run("report", "effect", "--term", "mitid-v27", "--json").json()
    #expect(json["for"]?.string == "house")
    let sections = try #require(json["sections"]?.array)
    #expect(sections.compactMap { $0["id"]?.string } == ["response", "ends", "objectives", "paired"])
    // Of twelve learners two, and then one, filled in no card: so nobody else is told how many there were.
    let outside = office.run("report", "effect", "--term", "mitid-v27").output
    #expect(
      outside.contains("Til brug i huset") && outside.contains("før        11         ..       .."), "\(outside)")
    // An internal one stands in the audit.
    #expect(office.run("audit", "list").output.contains("rapport om effekt"))
  }

  @Test func `all terms of an offer are read together, and the desk beside them`() throws {
    _ = enter()
    let reply = office.run(
      "report", "effect", "--offer", "mitid", "--task", "mitid-app", "--for", "internal", "--json")
    let json = try reply.json()
    #expect(json["sections"]?.array?.last?["id"]?.string == "desk", "\(reply.messages)")
    #expect(office.run("report", "effect").exitCode == 64)
    #expect(office.run("report", "effect", "--term", "mitid-v27", "--offer", "mitid").exitCode == 64)
    #expect(office.run("report", "effect", "--offer", "mitid", "--task", "mitid-ap").exitCode == 65)
    _ = office.run("offer", "add", "tom", "--title", "Uden hold")
    #expect(try office.run("report", "effect", "--offer", "tom", "--json").error()["code"]?.string == "noTerms")
  }

  @Test func `the card is a page that says what is missing where there is no curriculum`() throws {
    let path = office.path + "/kort.html"
    let reply = office.run("effect", "card", "mitid-v27", "--side", "before", "-o", path)
    #expect(reply.exitCode == 0 && reply.messages.contains("spørgsmål") == false, "\(reply.messages)")
    #expect(reply.messages.contains("Tilbuddet har intet undervisningsforløb hos jer, eller"))
    let page = try String(contentsOfFile: path, encoding: .utf8)
    #expect(page.contains("Første kort: før kurset") && page.contains("MitID trin for trin"))
    let json = try office.run("effect", "card", "mitid-v27", "--side", "after", "--json").json()
    #expect(json["general"]?.bool == true && json["objectives"]?.array?.count == 3)
    #expect(office.run("effect", "card", "mitid-v2", "--side", "after").exitCode == 65)
    #expect(office.run("effect", "card", "mitid-v27").exitCode == 64)
  }

  @Test func `codes that are left over are listed as kept, and are gone when their day is over`() throws {
    _ = office.run("effect", "enter", "mitid-v27", "--side", "before", input: "313 ahn narhval 4\n")
    func codes(_ line: OfficeLine) throws -> Int? {
      try line.run("privacy", "retention", "--dry-run", "--json").json().array?.first {
        $0["id"]?.string == "effect_card"
      }?[
        "count"]?.int
    }
    #expect(try codes(office) == 1)
    // The last date is 2 February 2027; opening the office on a later day does what is due.
    #expect(try codes(office.days(later: 103)) == 1)
    #expect(office.days(later: 104).run("term", "list").exitCode == 0)
    #expect(try codes(office.days(later: 104)) == 0)
    let bytes = try Data(contentsOf: URL(fileURLWithPath: office.path + "/people.sqlite"))
    #expect(bytes.range(of: Data("narhval".utf8)) == nil)
    #expect(office.days(later: 104).run("audit", "list").output.contains("koder på kursisters kort"))
  }
}
