import Foundation
import Language
import Testing

@testable import Municipality
@testable import Reports
@testable import Statistics

@Suite struct `An alert in words` {
  private func sentence(expected: Double, at branches: [Branch]? = nil, _ language: LanguageCode) throws -> String {
    let first = try #require(Day(iso: "2026-11-02"))
    let rise = Alert.Rise(weeks: 2, count: 53, expected: expected, limit: 6, chance: 0.0001)
    let alert = Alert(
      finding: .rise(rise), task: nil, at: branches, days: first...first.adding(13), isClear: true)
    return AlertWords([], in: language).sentence(alert)
  }

  @Test(arguments: LanguageCode.allCases)
  func `waits for a figure or for hardly any, never for a tenth of a session`(language: LanguageCode) throws {
    let words = (under: ["under 1.", "färre än 1 ", "fewer than 1 "], about: ["ca. 12", "ungefär 12 ", "about 12 "])
    let place = try #require([.da, .sv, .en].firstIndex(of: language))
    for expected in [0.0, 0.04, 0.7] {
      let said = try sentence(expected: expected, language)
      #expect(said.contains(words.under[place]) && !said.contains("0,") && !said.contains("0."), "\(said)")
    }
    #expect(try sentence(expected: 12.2, language).contains(words.about[place]))
  }

  @Test func `names the branches that it is about where others opened or closed`() throws {
    let branches = try ["havnen", "skoven"].map { code in
      Branch(
        number: code.count, code: try #require(Code(code)), name: code.capitalized, opened: Day(number: 0), closed: nil)
    }
    #expect(try sentence(expected: 12, at: branches, .da).hasPrefix("Alle ekspeditioner, Havnen, Skoven: 53"))
    #expect(try sentence(expected: 12, at: [branches[0]], .da).hasPrefix("Alle ekspeditioner, Havnen: 53"))
    #expect(try sentence(expected: 12, .da).hasPrefix("Alle ekspeditioner: 53"))
  }
}
