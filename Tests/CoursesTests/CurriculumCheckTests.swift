import Foundation
import Formats
import Identifiers
import Language
import Testing

@testable import Courses

@Suite struct CurriculumCheckTests {
  private let session = "01-find-vej.md"

  private func told(_ change: (inout SampleCurriculum) -> Void) -> [String] {
    var sample = SampleCurriculum()
    change(&sample)
    return sample.told
  }

  @Test func `a curriculum that is written as asked is read whole and has nothing wrong`() throws {
    let sample = SampleCurriculum()
    #expect(sample.told == [])
    let curriculum = try #require(sample.reading.curriculum)
    #expect(curriculum.level == .beginner && curriculum.state == .trial && curriculum.language == .da)
    let session = try #require(curriculum.sessions.first)
    #expect(session.minutes == 67)
    #expect(session.sections.map(\.heading.plain) == ["Kortet", "Vejen"])
    #expect(session.exercises.map(\.objectives) == [[1], [1, 2]])
    #expect(session.exercises.map(\.title) == ["Find nord", "Find hjem"])
    #expect(session.steps.map(\.service) == ["Kort-app"])
    #expect(session.keyCards.map(\.title) == ["Nord"])
    #expect(curriculum.materials.first?.title == "Arket")
    #expect(curriculum.factIDs == ["havn-telefon"])
  }

  @Test func `minutes must add up and stay within a day's patience`() {
    #expect(told { $0.session.replace("øvelser: 25", with: "øvelser: 20") } == ["\(session):1 exerciseSum"])
    #expect(
      told { $0.session.replace("undervisning: 32", with: "undervisning: 206") } == ["\(session):1 sessionLength"])
    #expect(told { $0.session.replace("pause: 10", with: "pause: ti") } == ["\(session):5 notMinutes"])
  }

  @Test func `objectives and exercises must meet`() {
    #expect(
      told { $0.session.replace("(mål 1 og 2, 15", with: "(mål 1, 15") }
        == ["\(session):14 objectiveWithoutExercise"])
    #expect(told { $0.session.replace("mål 1 og 2", with: "mål 2 og 3") } == ["\(session):30 unknownObjective"])
    #expect(
      told { $0.session.replace("### Øvelse 1: Find nord (mål 1, 10 minutter)", with: "### Øvelse 1: Find nord") }
        == ["\(session):1 exerciseSum", "\(session):27 exerciseHeading"])
  }

  @Test func `codes, keys, choices and parts that are not known are told with their line`() {
    #expect(told { $0.session.replace("2.6", with: "2.9") } == ["\(session):6 unknownCompetence"])
    #expect(told { $0.about.replace("licens: CC BY 4.0\n", with: "") } == ["curriculum.md:1 missingKey"])
    #expect(told { $0.about.replace("status: afprøves", with: "status: fin") } == ["curriculum.md:9 notAChoice"])
    #expect(told { $0.about.replace("version: 1.0", with: "version: ny") } == ["curriculum.md:8 badVersion"])
    #expect(told { $0.about.replace("digcomp: 2.2", with: "digcomp: 3.0") } == ["curriculum.md:12 unknownFramework"])
    #expect(
      told { $0.about.replace("målgruppe:", with: "målgrupe:") }
        == ["curriculum.md:1 missingKey", "curriculum.md:3 unknownKey"])
    #expect(told { $0.about.replace("kontakt: Bib", with: "kontakt Bib") }.contains("curriculum.md:11 missingColon"))
    #expect(told { $0.session.replace("## Mål", with: "## Maal") }.contains("\(session):1 missingPart"))
    #expect(
      told { $0.session.replace("Trin: Kort-app, version ikke", with: "Trin: Kort-app, ikke") } == [
        "\(session):19 stepsLine"
      ])
    #expect(
      told { $0.about.replace("kortere forløb: Det er et besøg.\n", with: "") } == ["curriculum.md:1 fewSessions"])
  }

  @Test func `links, facts and files must be there, inside the folder`() {
    #expect(
      told { $0.session.replace("materialer/ark.md", with: "../ark.md") } == [
        "\(session):44 linkOut", "materialer/ark.md:1 unusedFile",
      ])
    #expect(
      told { $0.session.replace("(materialer/ark.md)", with: "(materialer/Ark.md)") } == [
        "\(session):44 linkToNothing", "materialer/ark.md:1 unusedFile",
      ])
    #expect(told { $0.session.replace("havn-telefon", with: "havn-telefn") } == ["\(session):17 unknownFact"])
    #expect(FolderLink("../../x", from: "materialer/a.md") == .outside)
    #expect(FolderLink("../x.md", from: "materialer/a.md") == .file("x.md"))
    #expect(FolderLink("/etc/passwd", from: "a.md") == .outside)
  }

  @Test func `a session that is there twice is told`() {
    #expect(
      told { $0.more = [CurriculumFile(path: "01-igen.md", bytes: Array($0.session.utf8))] }
        == ["01-igen.md:1 sessionNumberTwice", "01-igen.md:1 sessionTitleTwice"])
    #expect(
      told { $0.more = [CurriculumFile(path: "sidste.md", bytes: Array($0.session.utf8))] }
        == ["sidste.md:1 sessionName"])
    #expect(
      told { $0.more = [CurriculumFile(path: "02-a.md", bytes: [0x61, 0xFF])] } == ["02-a.md:1 notUTF8"])
  }

  @Test func `identifiers stop a curriculum in every text, and names are told`() {
    // A well-formed but invented number: its day is the 31st of a month that has it, its digits are of no list.
    #expect(told { $0.sheet += "\nSkriv til bo@eksempel.dk" } == ["materialer/ark.md:6 identifier"])
    #expect(told { $0.sheet.replace("## Arket", with: "## Ring 26 41 37 95") } == ["materialer/ark.md:2 identifier"])
    #expect(told { $0.session.replace("Gå langsomt.", with: "Grethe går.") } == [])
    #expect(told { $0.session.replace("Gå langsomt.", with: "Grethe Jensen går.") } == ["\(session):24 wholeName"])
    let unsaid = told {
      $0.session.replace("Gå langsomt.", with: "Grethe går.")
      $0.about.replace("personer: opdigtede\n", with: "")
    }
    #expect(unsaid == ["\(session):24 names"])
  }

  @Test func `a text that is hard to read is told with its heaviest sentence`() throws {
    var sample = SampleCurriculum()
    let heavy = "Myndighedernes kommunikationsplatforme forudsætter tilstrækkelige identifikationsoplysninger"
    sample.session.replace("Gå langsomt.", with: String(repeating: "\(heavy) uden undtagelse. ", count: 6))
    let finding = try #require(sample.check.findings.first { $0.problem.code == "hardToRead" })
    #expect(finding.line == 24)
    #expect(finding.excerpt?.hasPrefix(heavy) == true)
    #expect(finding.severity == .warning)
  }

  @Test func `a stable curriculum needs tried steps and confirmed facts`() {
    let stable = told { $0.about.replace("status: afprøves", with: "status: fast") }
    #expect(stable == ["\(session):17 unconfirmedFact", "\(session):19 untriedSteps"])
    let tried = told {
      $0.about.replace("status: afprøves", with: "status: fast")
      $0.session.replace("version ikke kontrolleret, ikke afprøvet", with: "version 4.2, afprøvet 2026-11-20")
      $0.facts.replace("set: ikke bekræftet", with: "set: 2026-11-20")
    }
    #expect(tried == [])
  }

  @Test func `a line about steps counts without an empty line above it`() throws {
    var sample = SampleCurriculum()
    sample.session.replace("{fakta:havn-telefon}.\n\nTrin:", with: "{fakta:havn-telefon}.\nTrin:")
    let session = try #require(sample.reading.curriculum?.sessions.first)
    #expect(session.steps.map(\.line) == [18])
    #expect(session.sections.first?.blocks.count == 3)
  }

  @Test func `a loop of prerequisites is found, however long`() {
    var sample = SampleCurriculum()
    sample.about.replace("udstyr:", with: "bygger på: a\nudstyr:")
    func codes(_ others: [String: [String]]) -> [String] {
      CurriculumCheck(sample.reading, facts: sample.book, others: others).findings.map(\.problem.code)
        .filter { $0 != "fewWords" }
    }
    #expect(codes(["a": [], "kort": ["a"]]) == [])
    #expect(codes(["a": ["b"], "b": ["c"], "c": ["kort"], "kort": ["a"]]) == ["buildsOnItself"])
    // A loop that this curriculum is no part of ends the search all the same.
    #expect(codes(["a": ["b"], "b": ["a"]]) == [])
    #expect(codes(["ab": []]) == ["unknownCurriculum"])
  }

  @Test func `every finding has a sentence in each language`() {
    var sample = SampleCurriculum()
    sample.about.replace("licens: CC BY 4.0", with: "lisens: x")
    sample.session.replace("## Mål", with: "## Maal")
    for finding in sample.check.findings {
      for language in LanguageCode.allCases {
        let sentence = finding.sentence(in: language)
        #expect(!sentence.isEmpty && !sentence.contains("{"), "\(finding.problem)")
      }
    }
  }

  @Test func `a text for teachers that is torn apart never stops the reader`() {
    var generator = SeededGenerator(seed: 7_007)
    let sample = SampleCurriculum()
    for _ in 0..<300 {
      var lines = sample.session.split(separator: "\n", omittingEmptySubsequences: false)
      for _ in 0..<Int.random(in: 1...6, using: &generator) {
        let place = Int.random(in: 0..<lines.count, using: &generator)
        switch Int.random(in: 0..<3, using: &generator) {
        case 0: lines.remove(at: place)
        case 1: lines.insert(lines[Int.random(in: 0..<lines.count, using: &generator)], at: place)
        default: lines[place] = lines[place].dropFirst(Int.random(in: 0...8, using: &generator))
        }
      }
      var torn = sample
      torn.session = lines.joined(separator: "\n")
      for finding in torn.check.findings { #expect(finding.line >= 1 && finding.line <= lines.count + 1) }
      if let curriculum = torn.reading.curriculum {
        for kind in CurriculumPrintKind.allCases {
          #expect(CurriculumPrint(curriculum, facts: torn.book, kind: kind).text.hasSuffix("</html>\n"))
        }
      }
    }
  }
}

extension String {
  mutating func replace(_ old: String, with new: String) {
    precondition(contains(old), "the sample no longer holds it")
    self = replacingOccurrences(of: old, with: new)
  }
}
