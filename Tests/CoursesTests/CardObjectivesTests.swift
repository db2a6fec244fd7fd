import Foundation
import Language
import Markup
import Municipality
import Records
import SQLite
import Testing

@testable import Courses
@testable import Office

/// What a card asks about, and the card itself.
@Suite struct CardObjectivesTests {
  private func shipped() throws -> [CardObjectives] {
    let base = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("Curricula").path
    return try FileManager.default.contentsOfDirectory(atPath: base).sorted().compactMap { name in
      guard FileManager.default.fileExists(atPath: base + "/\(name)/curriculum.md") else { return nil }
      let path = base + "/" + name
      let reading = try CurriculumReader.reading(at: path)
      return CardObjectives(of: try #require(reading.curriculum), facts: try CurriculumReader.facts(beside: path))
    }
  }

  @Test func `of every curriculum we ship six are chosen, from the first session to the last, short enough to read`()
    throws
  {
    let all = try shipped()
    #expect(all.count > 10)
    for chosen in all {
      let codes = chosen.objectives.map(\.code)
      #expect(codes.count == 6 && codes == codes.sorted() && Set(codes).count == 6)
      #expect(codes.first.map { $0 / 100 } == 1)
      #expect(chosen.objectives.allSatisfy { $0.text.count <= 110 && !$0.text.contains("{") })
      #expect(!chosen.isGeneral)
    }
  }

  private func curriculum(_ sessions: [[String]]) throws -> Curriculum {
    var sample = SampleCurriculum()
    let text = sample.session
    func file(_ objectives: [String]) throws -> String {
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      let head = try #require(lines.firstIndex(of: "## Mål"))
      let end = try #require(lines[(head + 1)...].firstIndex { $0.hasPrefix("## ") })
      let goals = objectives.enumerated().map { "\($0 + 1). \($1)" }
      return (lines[...head] + goals + [""] + lines[end...]).joined(separator: "\n")
    }
    sample.session = try file(sessions[0])
    sample.more = try sessions.enumerated().dropFirst().map { place, goals in
      CurriculumFile(path: (place < 9 ? "0" : "") + "\(place + 1)-gang.md", bytes: Array(try file(goals).utf8))
    }
    return try #require(sample.reading.curriculum)
  }

  @Test func `the first short one of each session is taken, and the shortest where all are long`() throws {
    let long = "Du kan " + String(repeating: "læse et kort ", count: 8)
    let found = try CardObjectives(
      of: curriculum([[long, "Du kan se nord."], [long + "igen", long]] + (0..<4).map { ["Du kan \($0)."] }),
      facts: FactBook(facts: []))
    #expect(found.objectives.map(\.code) == [102, 202, 301, 401, 501, 601])
    #expect(found.objectives[0].text == "Du kan se nord.")
  }

  @Test func `many sessions are spread from first to last, and few give more than one each`() throws {
    let many = try CardObjectives(of: curriculum((1...11).map { ["Du kan \($0)."] }), facts: FactBook(facts: []))
    #expect(many.objectives.map { $0.code / 100 } == [1, 3, 5, 7, 9, 11])
    let few = try CardObjectives(
      of: curriculum([["Du kan a.", "Du kan b.", "Du kan c.", "Du kan d."], ["Du kan e."]]), facts: FactBook(facts: []))
    #expect(few.objectives.map(\.code) == [101, 102, 103, 104, 201])
  }

  @Test func `a term asks what its curriculum said when it began, and stays with it`() throws {
    let office = try TermOffice()
    let desk = try DeskFile(in: office.folder, migrations: Schema.desk, access: .create)
    let term = try office.term(seats: SeatRules(seats: 9, listLimit: 0))
    func asked(_ known: Set<Int> = []) throws -> CardObjectives {
      try desk.read { try CardObjectives(of: term, curriculum: "kort", known: known, in: $0) }
    }
    #expect(try asked().isGeneral)
    var sample = SampleCurriculum()
    func add(on day: Day) throws {
      _ = try desk.write { try CurriculumShelf.add(sample.reading, facts: sample.book, on: day, in: $0) }
    }
    try add(on: office.today)
    let first = try asked()
    #expect(!first.isGeneral && !first.objectives.isEmpty)
    // A newer version that comes after the first day changes nothing.
    sample.about = sample.about.replacingOccurrences(of: "version: 1.0", with: "version: 1.1")
    let text = first.objectives[0].text
    sample.session = sample.session.replacingOccurrences(of: text, with: "Du kan noget helt andet.")
    try add(on: try #require(term.start).adding(1))
    #expect(try asked() == first)
    // Cards that were entered with the general objectives stay with them.
    #expect(try asked([1, 2]).isGeneral && !asked([101]).isGeneral)
  }

  @Test(arguments: LanguageCode.allCases, EffectSide.allCases)
  func `a card is two to a sheet, asks all it should and has room for a code, but none for a name`(
    language: LanguageCode, side: EffectSide
  ) throws {
    let asked = CardObjectives(generalIn: language)
    let page = EffectPrint("MitID & <mig>", side, asking: asked).text
    #expect(page.contains("MitID &amp; &lt;mig&gt;") && page.contains("lang=\"\(language.rawValue)\""))
    for objective in asked.objectives { #expect(page.components(separatedBy: objective.text).count == 3) }
    #expect(page.components(separatedBy: "<article>").count == 5)
    // Nothing is fetched from elsewhere.
    #expect(!page.contains("http") && !page.contains("src="))
  }
}
