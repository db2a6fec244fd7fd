import Console
import Foundation
import Formats
import Language
import Municipality
import Testing

@testable import Triage
@testable import lods

/// Practice at the terminal, alone and as a group.
@Suite struct TriagePracticeTests {
  /// The key of a reference, as a clerk presses it.
  private static func key(_ verdict: PracticeVerdict) throws -> String {
    let keys = try PracticeKeys(TriageModel.shipped(for: .denmark))
    let all: [Character] = Array("01234abcde")
    let key = all.first { keys.verdict($0)?.agrees(with: verdict) == true }
    return String(try #require(key))
  }

  private static func round(_ country: Country = .denmark, cases: Int, number: Int = 7) throws -> PracticeRound {
    PracticeRound(try PracticeSet.shipped(for: country), cases: cases, number: number)
  }

  private static func practise(_ words: String..., input: String, language: String = "da") -> (String, String, Int32) {
    let terminal = Terminal.recording(
      input: input, environment: ["LANG": language + ".UTF-8", "LODS_DATA": "/nowhere/at/all"])
    let program = LodsProgram.make(LodsContext(now: { Date(timeIntervalSince1970: 1_795_258_800) }))
    let code = program.run(["triage", "practice", "--round", "7"] + words, on: terminal)
    return (terminal.output, terminal.messages, code)
  }

  @Test func `a round has the same cases in the same order, and another round another order`() throws {
    let set = try PracticeSet.shipped(for: .denmark)
    let first = try Self.round(cases: 1000).cases.map(\.id)
    #expect(first == (try Self.round(cases: 1000).cases.map(\.id)))
    #expect(Set(first) == Set(set.cases.map(\.id)))
    #expect(first != set.cases.map(\.id))
    #expect(first != (try Self.round(cases: 1000, number: 8).cases.map(\.id)))
    #expect(try Self.round(cases: 5).cases.map(\.id) == Array(first.prefix(5)))
  }

  @Test func `who answers as the reference reads full agreement, and every reason was shown`() throws {
    let round = try Self.round(cases: 1000)
    let input = try round.cases.map { try Self.key($0.reference) + "\n" }.joined()
    let (output, messages, code) = Self.practise("--country", "DK", "--cases", "1000", input: input)
    #expect(code == 0)
    #expect(output.contains("0 med mindre hjælp, 0 med mere hjælp"))
    #expect(output.contains("vægtet kappa: 1,00"))
    #expect(output.contains("Intet er gemt."))
    let told = messages.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    for one in round.cases { #expect(told.contains(one.story) && told.contains(one.reason), "\(one.id)") }
  }

  @Test func `a wrong key is asked again, an empty line skips, and q ends with what there is`() throws {
    let round = try Self.round(cases: 4)
    let second = try Self.key(round.cases[1].reference)
    let (output, messages, code) = Self.practise(
      "--country", "DK", "--cases", "4", "--json", input: "\n9\n\u{e6}\n\(second)\nq\n")
    #expect(code == 0)
    let result = try JSON(parsing: output)
    #expect(result["answered"]?.int == 1)
    #expect(result["alike"]?.int == 1)
    #expect(result["kappa"]?["why"]?.string == "tooFewCases")
    #expect(messages.components(separatedBy: "Svar med 0 til 4 eller a til e.").count == 3)
  }

  @Test func `input that ends ends the round`() {
    let (output, _, code) = Self.practise("--country", "SE", input: "", language: "sv")
    #expect(code == 0)
    #expect(output == "Inget besvarades.\n")
  }

  @Test func `a group reads its agreement and what split it, and no person's figure`() throws {
    let round = try Self.round(cases: 1000)
    // Two answer as the reference; the third gives a degree more or less wherever there is one.
    let input = try round.cases.map { one in
      let right = try Self.key(one.reference)
      let other = one.reference.level.map { String($0.rawValue == 4 ? 3 : $0.rawValue + 1) } ?? right
      return "\(right)\(right)\n\(other)\n"
    }.joined()
    let (output, messages, code) = Self.practise("--country", "DK", "--cases", "1000", "--group", "3", input: input)
    #expect(code == 0)
    #expect(messages.contains("3 af 3 >"))
    #expect(output.contains("3 personer svarede i alt \(3 * round.cases.count) gange"))
    #expect(output.contains("Mod facit, vægtet kappa: 0,"))
    #expect(output.contains("De sager, I var mest uenige om:"))
    #expect(output.contains("2 × "))
    let json = try JSON(
      parsing: Self.practise("--country", "DK", "--cases", "1000", "--group", "3", "--json", input: input).0)
    #expect(json["persons"]?.int == 3)
    let low = try #require(json["againstReference"]?["low"]?.double)
    let high = try #require(json["againstReference"]?["high"]?.double)
    let value = try #require(json["againstReference"]?["value"]?.double)
    #expect(low < value && value < high && value < 1)
    #expect(json["splits"]?.array?.count == PracticeResult.mostSplits)
  }

  @Test func `two people get no figures of the group, and too many keys are asked again`() {
    let (output, messages, _) = Self.practise(
      "--country", "DK", "--cases", "1", "--group", "2", input: "123\n12\n")
    #expect(output.contains("mindst 3 personer"))
    #expect(messages.contains("flere svar"))
  }

  @Test func `without a country the office's is asked for`() throws {
    let line = try OfficeLine(country: "SE")
    let reply = line.run("triage", "practice", "--cases", "1", language: "sv", input: "1\n")
    #expect(reply.exitCode == 0)
    #expect(reply.messages.contains("1 fall."))
    #expect(Self.practise(input: "1\n").2 != 0)
  }
}
