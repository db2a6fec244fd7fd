import Foundation
import Language
import Municipality
import Testing

@testable import Triage

/// The documents of cases and slips: embedded as they stand, and refused with their faults where they are wrong.
@Suite struct TriageContentTests {
  private let cases = String(decoding: PracticeSet.document(for: .denmark), as: UTF8.self)
  private let slips = String(decoding: SlipSet.document(for: .denmark), as: UTF8.self)

  private func faults(_ text: String, in content: TriageContentFault.Content) -> TriageContentFault? {
    do {
      switch content {
      case .cases: _ = try PracticeSetReader.set(of: Array(text.utf8))
      case .slips: _ = try SlipSetReader.set(of: Array(text.utf8))
      }
      return nil
    } catch let fault as TriageContentFault {
      return fault
    } catch {
      Issue.record(error)
      return nil
    }
  }

  /// The problem that a change makes, and the line that it is told with.
  private func problem(
    _ content: TriageContentFault.Content, _ right: String, _ wrong: String
  ) throws -> TriageFinding.Problem {
    let document = content == .cases ? cases : slips
    let changed = document.replacing(right, with: wrong, maxReplacements: 1)
    try #require(changed != document)
    let fault = try #require(faults(changed, in: content))
    #expect(fault.code == (content == .cases ? "badCases" : "badSlips"))
    let finding = try #require(fault.findings.first)
    let place = try #require(document.range(of: right))
    let line = document[..<place.lowerBound].count { $0.isNewline } + 1
    #expect(abs(finding.line - line) <= 2, "\(finding.line) for \(line)")
    for language in LanguageCode.allCases { #expect(fault.sentence(in: language).hasPrefix("\(finding.line): ")) }
    return finding.problem
  }

  @Test func `the shipped documents are embedded as they stand`() throws {
    let data = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("Sources/Triage/Data")
    for country in Country.allCases {
      let name = country == .denmark ? "denmark.json" : "sweden.json"
      let embedded = [("cases-", PracticeSet.document(for: country)), ("slips-", SlipSet.document(for: country))]
      for (prefix, text) in embedded {
        let file = try [UInt8](Data(contentsOf: data.appendingPathComponent(prefix + name)))
        // The program's text ends before the last line's end.
        #expect(text == file.dropLast() || text == file, "\(prefix)\(name)")
      }
    }
  }

  @Test(arguments: [0.05, 0.3, 0.6, 0.9, 0.99])
  func `a document cut off anywhere is refused`(_ share: Double) {
    #expect(faults(String(cases.prefix(Int(Double(cases.count) * share))), in: .cases) != nil)
    #expect(faults(String(slips.prefix(Int(Double(slips.count) * share))), in: .slips) != nil)
  }

  @Test func `a wrong case is told with its line`() throws {
    #expect(try problem(.cases, "\"task\": \"aula\"", "\"task\": \"aulaen\"") == .unknownTask)
    #expect(try problem(.cases, "before=alone,foundation=all", "before=alene,foundation=all") == .notAnswers)
    #expect(try problem(.cases, "\"id\": \"forny-laan\"", "\"id\": \"husets-net\"") == .duplicate)
    #expect(try problem(.cases, "\"model\": \"dk-2026-2\"", "\"model\": \"\"") == .missing)
    #expect(try problem(.cases, "\"handOver\": true", "\"handOver\": 1") == .notAChoice(allowed: ["true", "false"]))
    guard case .notAChoice = try problem(.cases, "\"reference\": \"3\"", "\"reference\": \"7\"") else {
      Issue.record("a level that is none was taken")
      return
    }
    guard case .notAChoice = try problem(.cases, "\"role\": \"volunteer\"", "\"role\": \"nabo\"") else {
      Issue.record("a role that is none was taken")
      return
    }
  }

  @Test func `a wrong country is told once and not for every task`() throws {
    for (content, document) in [(TriageContentFault.Content.cases, cases), (.slips, slips)] {
      let wrong = document.replacing("\"country\": \"DK\"", with: "\"country\": \"NO\"")
      let fault = try #require(faults(wrong, in: content))
      #expect(fault.findings.map(\.problem) == [.notAChoice(allowed: ["DK", "SE"])])
    }
  }

  @Test func `a wrong slip is told with its line`() throws {
    #expect(try problem(.slips, "\"task\": \"mitid-pin\"", "\"task\": \"pinkode\"") == .unknownTask)
    #expect(try problem(.slips, "\"task\": \"mitid-pin\"", "\"task\": \"mitid-app\"") == .duplicate)
    #expect(try problem(.slips, "\"source\": \"mitid-support\"", "\"source\": \"naboen\"") == .unknownSource)
    #expect(try problem(.slips, "\"da\": \"Brevet.\"", "\"da\": \"\"") == .textMissing(.da))
    let allowed = ["true", "false"]
    #expect(try problem(.slips, "\"verified\": true", "\"verified\": \"ja\"") == .notAChoice(allowed: allowed))
    #expect(try problem(.slips, "\"checked\": \"2026-11-21\"", "\"checked\": \"i går\"") == .notADay)
    #expect(try problem(.slips, "\"format\": 1", "\"format\": 2") == .wrongFormat)
  }

  @Test(arguments: Country.allCases)
  func `there are slips for at least twenty tasks, each with a step and somebody to ask`(_ country: Country) throws {
    let set = try SlipSet.shipped(for: country)
    #expect(set.slips.count >= 20)
    for slip in set.slips {
      #expect((1...3).contains(slip.next.count), "\(slip.task)")
      #expect((1...2).contains(slip.ask.count), "\(slip.task)")
      #expect(slip.bring.count <= 3, "\(slip.task)")
      #expect((1...3).contains(slip.blanks.count), "\(slip.task)")
      #expect(set[slip.task] == slip)
      #expect(!slip.sources.isEmpty)
    }
  }

  @Test(arguments: Country.allCases)
  func `a number stands only in a line that a source confirms`(_ country: Country) throws {
    for slip in try SlipSet.shipped(for: country).slips {
      for line in slip.next + slip.bring + slip.ask {
        for text in line.text.all where text.count(where: \.isNumber) >= 3 {
          #expect(line.isConfirmed || text.contains("1177"), "\(slip.task): \(text)")
        }
      }
    }
  }

  @Test(arguments: Country.allCases)
  func `the lines of a slip are short enough for large print and say the same in three languages`(
    _ country: Country
  ) throws {
    for slip in try SlipSet.shipped(for: country).slips {
      for line in slip.next + slip.bring + slip.ask {
        for text in line.text.all {
          #expect(text.count <= 130, "\(slip.task): \(text)")
          #expect(text.hasSuffix("."), "\(slip.task): \(text)")
        }
        let numbers = line.text.all.map { $0.filter(\.isNumber) }
        #expect(Set(numbers).count == 1, "\(slip.task): \(line.text.da)")
      }
    }
  }
}
