import Formats
import Foundation
import Testing

@testable import lods

@Suite struct CurriculumCommandTests {
  /// A folder of curricula with one in it, in the office's own folder so that it goes with it.
  private func curricula(_ line: OfficeLine) throws -> String {
    let base = line.path + "/kurser"
    func put(_ path: String, _ text: String) throws {
      let place = URL(fileURLWithPath: base + "/" + path)
      try FileManager.default.createDirectory(
        at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: place)
    }
    try put(
      "kort/curriculum.md",
      """
      ---
      titel: Kort over havnen
      målgruppe: 7.–9. klasse
      niveau: begynder
      sprog: da
      version: 1.0
      status: afprøves
      licens: CC BY 4.0
      kontakt: Biblioteket
      digcomp: 2.2
      kortere forløb: Det er et besøg.
      ---
      Her lærer du at læse et kort.
      """)
    try put(
      "kort/01-find-vej.md",
      """
      ---
      titel: Find vej
      undervisning: 30
      øvelser: 10
      pause: 5
      digcomp: 1.1
      ---
      ## Mål
      1. Du kan finde nord.
      ## Kortet
      Et kort er en tegning. Ring på {fakta:havn}.
      Trin: MitID-app, version ikke kontrolleret, ikke afprøvet
      1. Åbn appen.
      ## Øvelser
      ### Øvelse 1: Find nord (mål 1, 10 minutter)
      1. Se op.
      ## Til underviseren
      Se med.
      """)
    try put("Facts/denmark.md", "## havn\n- tekst: havnens nummer\n- om: Havnen\n- kilde: havn\n- set: 2026-11-01\n")
    return base
  }

  @Test func `check says file, line and what to write, and ends with 65 where something must be mended`() throws {
    let line = try OfficeLine()
    let base = try curricula(line)
    let good = line.run("curriculum", "check", base + "/kort")
    #expect(good.exitCode == 0, "\(good.output)")
    #expect(good.output.contains("01-find-vej.md: 30 + 10 + 5 = 45 min."))
    let path = base + "/kort/01-find-vej.md"
    let text = try String(contentsOfFile: path, encoding: .utf8)
    try text.replacingOccurrences(of: "øvelser: 10", with: "øvelser 10")
      .write(toFile: path, atomically: true, encoding: .utf8)
    let bad = line.run("curriculum", "check", base)
    #expect(bad.exitCode == 65)
    #expect(bad.output.contains("kort/01-find-vej.md:4: fejl: Her mangler et kolon."))
    let json = try line.run("curriculum", "check", base, "--json").json()
    #expect(json["ok"]?.bool == false)
    #expect(json["curricula"]?[0]?["findings"]?.array?.contains { $0["code"]?.string == "missingColon" } == true)
    #expect(line.run("curriculum", "check", base + "/nej").exitCode == 66)
  }

  @Test func `prints, lists and finds what is old without an office`() throws {
    let line = try OfficeLine()
    let base = try curricula(line)
    #expect(try line.run("curriculum", "list", "--in", base, "--json").json()[0]?["id"]?.string == "kort")
    let plan = line.run("curriculum", "print", base + "/kort", "--what", "plan", "--from", "13.30")
    #expect(plan.output.contains("13.30–14.05") || plan.output.contains("13.30–14.00"), "\(plan.output)")
    #expect(line.run("curriculum", "print", base + "/kort", "--what", "plan", "--from", "25:00").exitCode == 64)
    #expect(line.run("curriculum", "print", base + "/kort", "--what", "plan", "--session", "2").exitCode == 65)
    let stale = try line.run("curriculum", "stale", base, "--service", "mitid", "--since", "2026-11-01", "--json")
      .json()
    #expect(stale.array?.map { $0["line"]?.int } == [12])
  }

  @Test func `the office keeps versions, compares them and gives them back`() throws {
    let line = try OfficeLine()
    let base = try curricula(line)
    let first = line.run("curriculum", "import", base)
    #expect(first.output == "kort 1.0 er gemt.\n", "\(first.messages)")
    #expect(line.run("curriculum", "import", base).output == "kort 1.0 var der i forvejen.\n")
    let about = base + "/kort/curriculum.md"
    let text = try String(contentsOfFile: about, encoding: .utf8)
    try text.replacingOccurrences(of: "læse et kort", with: "læse et gammelt kort")
      .write(toFile: about, atomically: true, encoding: .utf8)
    #expect(line.run("curriculum", "import", base).exitCode == 65)
    #expect(line.run("curriculum", "diff", "kort", base + "/kort").output == "curriculum.md: omtale\n")
    #expect(line.run("curriculum", "show", "kort@1.0").output.contains("1. Find vej (45 min.)"))
    let out = line.path + "/ud"
    #expect(line.run("curriculum", "export", "kort", out).exitCode == 0)
    #expect(line.run("curriculum", "diff", "kort", out + "/kort").output == "Intet er ændret.\n")
    #expect(line.run("curriculum", "export", "kort", out).exitCode == 73)
    #expect(line.run("curriculum", "catalogue", "--by-class").output.contains("7. klasse"))
    #expect(line.run("curriculum", "show", "kart").exitCode == 65)
  }
}
