import Foundation
import Formats
import Language
import Municipality
import Testing

@testable import Triage

/// What is wrong in a document is told with its line; what breaks a law with the answers that show it.
@Suite struct TriageDocumentTests {
  private let document = String(decoding: TriageModel.document(for: .denmark), as: UTF8.self)

  private func findings(_ text: String) -> [TriageFinding] {
    do {
      _ = try TriageModelReader.model(of: Array(text.utf8))
      return []
    } catch let fault as TriageModelFault {
      return fault.findings
    } catch {
      Issue.record(error)
      return []
    }
  }

  private func line(of needle: String, in text: String) throws -> Int {
    let range = try #require(text.range(of: needle))
    return text[..<range.lowerBound].count { $0.isNewline } + 1
  }

  @Test func `a document cut off anywhere is refused`() {
    for share in [0.1, 0.3, 0.5, 0.8, 0.99] {
      let cut = String(document.prefix(Int(Double(document.count) * share)))
      #expect(!findings(cut).isEmpty)
    }
  }

  @Test func `a text that is missing is told with its line and language`() throws {
    let wrong = document.replacing("\"sv\": \"Har besökaren gjort det här förut?\"", with: "\"sv\": \"\"")
    #expect(wrong != document)
    let found = try #require(findings(wrong).first)
    #expect(found.problem == .textMissing(.sv))
    #expect(found.path == "questions[0].text")
    #expect(abs(found.line - (try line(of: "Har borgeren gjort det her før?", in: wrong))) <= 1)
  }

  @Test func `limits that cross are told with their line`() throws {
    let wrong = document.replacing("\"penHolder\": 5", with: "\"penHolder\": 9")
    let found = findings(wrong)
    #expect(found.map(\.problem) == [.limitsCross])
    #expect(found.first?.line == (try line(of: "\"limits\"", in: wrong)))
  }

  @Test func `a model's name is a code, because entries keep it`() throws {
    let id = try TriageModel.shipped(for: .denmark).id
    let wrong = document.replacing("\"id\": \"\(id)\"", with: "\"id\": \"Nordhavn 2\"")
    #expect(wrong != document)
    #expect(findings(wrong).map(\.problem) == [.notACode])
  }

  @Test func `another format, an unknown key, source, pathway and answer are told`() throws {
    #expect(findings(document.replacing("\"format\": 1", with: "\"format\": 2")).map(\.problem) == [.wrongFormat])
    #expect(findings(document.replacing("\"note\":", with: "\"hint\":")).contains { $0.problem == .unknownKey })
    let source = document.replacing("\"sources\": [\"digcomp\"]", with: "\"sources\": [\"nowhere\"]")
    #expect(findings(source).map(\.problem) == [.unknownSource])
    let pathway = document.replacing("[\"fraud-alarm\"]", with: "[\"ring-mor\"]")
    #expect(findings(pathway).contains { if case .notAChoice = $0.problem { true } else { false } })
    let answer = document.replacing("\"id\": \"with-help\"", with: "\"id\": \"med-hjaelp\"")
    #expect(findings(answer).contains { $0.problem == .answerMissing("with-help") })
  }

  @Test(arguments: [
    // "Never" asks for less help than "with help".
    ("\"id\": \"never\",\n     \"points\": 2", "\"id\": \"never\",\n     \"points\": -9", TriageLaw.moreNeed),
    ("\"id\": \"unknown\",\n     \"points\": 1", "\"id\": \"unknown\",\n     \"points\": 9", .unknownBetween),
    ("\"id\": \"yes\",\n     \"points\": -1", "\"id\": \"yes\",\n     \"points\": 9", .learnTowardsSide),
    ("[0, 1, 2]", "[2, 1, 0]", .moreNeed),
    ("\"id\": \"device\",\n     \"points\": 1", "\"id\": \"device\",\n     \"points\": -4", .moreNeed),
  ])
  func `a model that breaks a law is refused with two sets of answers that show it`(
    _ right: String, _ wrong: String, _ law: TriageLaw
  ) throws {
    let text = document.replacing(right, with: wrong, maxReplacements: 1)
    try #require(text != document)
    let breaches = findings(text).compactMap { finding -> TriageLaw.Breach? in
      if case .breaks(let breach) = finding.problem { breach } else { nil }
    }
    let breach = try #require(breaches.first { $0.law == law })
    #expect(breach.first != breach.second || law == .moreNeed)
    let sentence = TriageModelFault(findings: findings(text)).sentence(in: .da)
    #expect(sentence.contains(breach.first.line))
    #expect(sentence.contains(breach.second.line))
  }
}
