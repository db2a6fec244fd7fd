import Chance
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
    return AlertWords([], for: .internal, in: language).sentence(alert)
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
        number: code.count, code: try #require(Code(code)), name: code.capitalized, opened: Day(number: 0), closed: nil,
        telephone: nil)
    }
    #expect(try sentence(expected: 12, at: branches, .da).hasPrefix("Alle ekspeditioner, Havnen, Skoven: 53"))
    #expect(try sentence(expected: 12, at: [branches[0]], .da).hasPrefix("Alle ekspeditioner, Havnen: 53"))
    #expect(try sentence(expected: 12, .da).hasPrefix("Alle ekspeditioner: 53"))
  }

  @Test(arguments: LanguageCode.allCases)
  func `tells the house no count of a rise, an outage or a growth, which beside another could tell a small one`(
    language: LanguageCode
  ) throws {
    let first = try #require(Day(iso: "2026-11-02"))
    let steps = (0..<80).map { SeriesStep(count: $0 < 60 ? 31 : 77, base: 40, season: 0) }
    let trend = try #require(Trend(steps, until: 79, hours: 40, .week))
    let findings: [Alert.Finding] =
      [13.0, 31, 52].map { .rise(Alert.Rise(weeks: 2, count: 53, expected: $0, limit: 6, chance: 0.0001)) }
      + [.outage(turnedAway: 53), .growth(trend)]
    for finding in findings {
      let alert = Alert(
        finding: finding, task: nil, at: nil, days: first...first.adding(13), isClear: true)
      let said = AlertWords([], for: .house, in: language).sentence(alert)
      #expect(!["53", "13 ", "31", "52", "77"].contains { said.contains($0) }, "\(said)")
      #expect(said != AlertWords([], for: .internal, in: language).sentence(alert))
    }
  }
}
