import Formats
import Foundation
import Language
import Municipality
import Office
import Records
import Testing

@testable import Triage
@testable import lods

/// The wall table and the slips, which are read without a machine.
@Suite struct TriagePaperTests {
  private static func office(_ line: OfficeLine) throws -> Office {
    try Office(in: Folder(path: line.path)) { Date(timeIntervalSince1970: 1_795_258_800) }
  }

  /// A number below a bound, the same in every run.
  private struct Draw {
    private var state: UInt64 = 7

    mutating func below(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(bound))
    }
  }

  /// What somebody at the wall comes to, who reads the rows and adds up.
  private func readByHand(_ table: WallTable, _ answers: TriageAnswers, complexity: Int) throws -> HelpLevel {
    var sum = 0
    for asked in table.model.questions where asked.question != .learn {
      let row = try #require(table.rows.first { $0.question == asked.text[table.language] })
      func points(_ code: String) -> Int {
        let words = asked.answers.first { $0.code == code }?.text[table.language]
        return row.answers.first { $0.text == words }?.points ?? 0
      }
      if asked.question == .barriers, let seen = answers.barriers {
        let all = seen.choices.reduce(0) { $0 + points($1.code) }
        sum += table.barrierRule == nil ? all : min(table.model.mostForBarriers, all)
      } else {
        sum += points(answers[asked.question])
      }
    }
    sum += try #require(table.rows.last).answers[complexity - 1].points
    func band(_ sum: Int) throws -> HelpLevel {
      try #require(table.bands.first { sum >= $0.low && sum <= $0.high ?? .max }).level
    }
    let level = try band(sum)
    guard answers[.learn] == "yes", level > .sideBySide else { return level }
    let learn = try #require(table.model.questions.first { $0.question == .learn })
    return max(.sideBySide, try band(sum + (learn.answers.first { $0.code == "yes" }?.points ?? 0)))
  }

  @Test(arguments: ["DK", "SE"], LanguageCode.allCases)
  func `who adds up at the wall comes to what the model advises`(country: String, language: LanguageCode) throws {
    let line = try OfficeLine(country: country)
    let office = try Self.office(line)
    let table = WallTable(model: try office.triageModel(), office: office, language: language)
    var draw = Draw()
    for _ in 0..<400 {
      let answers = TriageAnswers(ways: TriageQuestion.allCases.map { draw.below($0.ways) })
      let complexity = 1 + draw.below(3)
      let advised = table.model.advice(for: answers, complexity: complexity).level
      #expect(try readByHand(table, answers, complexity: complexity) == advised, "\(answers.line) (\(complexity))")
    }
  }

  @Test(arguments: ["DK", "SE"], LanguageCode.allCases)
  func `both forms hold the whole decision, and the page is cut for one sheet`(
    country: String, language: LanguageCode
  ) throws {
    let line = try OfficeLine(country: country)
    let model = try TriageModel.shipped(for: try #require(Country(rawValue: country)))
    let page = line.run("triage", "paths", "--format", "html", language: language.rawValue).output
    let paper = line.run("triage", "paths", language: language.rawValue).output
    let plain = page.replacing(/<[^>]*>/, with: "").replacing("&#39;", with: "'").replacing("&quot;", with: "\"")
    for text in [plain, paper] {
      for gate in model.gates { #expect(text.contains(gate.advice[language])) }
      for asked in model.questions where asked.question != .learn {
        #expect(text.contains(asked.text[language]))
        for answer in asked.answers where asked.question != .barriers || answer.code != "none" {
          #expect(text.contains("\(answer.text[language]) \(answer.points)"))
        }
      }
      for offer in model.offers { #expect(text.contains(offer.text[language])) }
      for level in HelpLevel.allCases where level != .signpost { #expect(text.contains(level.meaning[language])) }
      #expect(text.contains(TriageCommandPhrase.mostForBarriers(in: language, ["points": .number(3)])))
    }
    #expect(page.contains("@page { size: A4"))
    #expect(page.contains("<html lang=\"\(language.rawValue)\">"))
    // Some sixty lines of text fit a sheet in the sizes of the page.
    #expect(plain.count < 5800, "\(plain.count)")
  }

  @Test func `a model that counts every barrier has no sentence on how many count`() throws {
    let line = try OfficeLine()
    let office = try Self.office(line)
    let text = String(decoding: TriageModel.document(for: .denmark), as: UTF8.self)
    let whole = text.replacing("\"mostForBarriers\": 3", with: "\"mostForBarriers\": 5")
    try #require(whole != text)
    let model = try TriageModelReader.model(of: Array(whole.utf8))
    #expect(WallTable(model: model, office: office, language: .da).barrierRule == nil)
  }

  @Test func `the tasks with a slip are listed, and each of them has one`() throws {
    for (country, language) in [("DK", "da"), ("SE", "sv")] {
      let line = try OfficeLine(country: country)
      let rows = try #require(try line.run("triage", "slip", "--json").json().array)
      #expect(rows.count >= 20)
      for row in rows {
        let task = try #require(row["id"]?.string)
        let text = line.run("triage", "slip", "-t", task, language: language)
        let page = line.run("triage", "slip", "-t", task, "--format", "html", language: language)
        #expect(text.exitCode == 0 && page.exitCode == 0)
        #expect(text.output.contains("______"))
        #expect(page.output.contains("font-size: 16pt"))
        #expect(page.output.contains("class=\"blank\""))
      }
    }
  }

  @Test func `a slip marks what no source confirms, and is stored nowhere but in the file asked for`() throws {
    let line = try OfficeLine()
    let before = try FileManager.default.contentsOfDirectory(atPath: line.path).sorted()
    let text = line.run("triage", "slip", "-t", "mitid-app").output
    #expect(text.contains("33 98 00 10"))
    #expect(text.contains("Borgerservice i din kommune (ikke bekræftet – spørg os først)."))
    #expect(!text.contains("Åbn MitID-appen selv, og prøv at logge ind på borger.dk. ("))
    #expect(text.contains("Skriv aldrig koder eller dit CPR-nummer på sedlen."))
    #expect(try FileManager.default.contentsOfDirectory(atPath: line.path).sorted() == before)
  }

  @Test func `a task without a slip is told where the slips are`() throws {
    let line = try OfficeLine()
    let slips = try SlipSet.shipped(for: .denmark)
    let without = try #require(Catalogue.of(.denmark).tasks.first { slips[$0.id] == nil })
    let reply = line.run("triage", "slip", "-t", without.id, "--json")
    #expect(reply.exitCode == 65)
    #expect(try reply.error()["code"]?.string == "noSlip")
    #expect(line.run("triage", "slip", "-t", "mitid-ap").messages.contains("mitid-app"))
  }
}
