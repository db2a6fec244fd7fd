import Language
import Testing

@testable import Courses

@Suite struct CurriculumPrintTests {
  private func text(_ kind: CurriculumPrintKind, _ sample: SampleCurriculum = SampleCurriculum()) throws -> String {
    CurriculumPrint(try #require(sample.reading.curriculum), facts: sample.book, kind: kind, start: 600).text
  }

  @Test func `a learner's paper holds nothing for the teacher and no doubts`() throws {
    for kind in [CurriculumPrintKind.handout, .sheets, .poster, .cards] {
      let text = try text(kind)
      #expect(!text.contains("hemmeligt svar") && !text.contains("Svaret er nord"), "\(kind)")
      #expect(!text.contains("ikke afprøvet"), "\(kind)")
    }
    #expect(try text(.handout).contains("Ring på havnens nummer."))
    #expect(try text(.handout).contains("Trin: Kort-app"))
  }

  @Test func `the teacher's plan has the clock, the notes and every doubt`() throws {
    let text = try text(.plan)
    #expect(text.contains("hemmeligt svar"))
    #expect(text.contains("10.00–10.17"))
    #expect(text.contains("11.07"))
    #expect(text.contains("ikke afprøvet") && text.contains("ikke bekræftet"))
    #expect(try self.text(.booklet).contains("Svaret er nord"))
  }

  @Test func `what a teacher writes is text in the page, never markup`() throws {
    var sample = SampleCurriculum()
    sample.session.replace("Gå langsomt.", with: "<script>alert(1)</script> [x](javascript:alert)")
    for kind in CurriculumPrintKind.allCases {
      let text = try text(kind, sample)
      #expect(!text.contains("<script") && !text.contains("href=\"javascript"))
    }
  }

  @Test func `the clock takes every minute of a session and no other, whatever they are`() throws {
    var generator = SeededGenerator(seed: 8)
    for _ in 0..<400 {
      var sample = SampleCurriculum()
      let teaching = Int.random(in: 0...120, using: &generator)
      let pause = Int.random(in: 0...30, using: &generator)
      sample.session.replace("undervisning: 32", with: "undervisning: \(teaching)")
      sample.session.replace("pause: 10", with: "pause: \(pause)")
      let session = try #require(sample.reading.curriculum?.sessions.first)
      let rows = PlanClock(session, from: 540).rows
      #expect(rows.reduce(0) { $0 + $1.minutes } == session.minutes)
      for (row, next) in zip(rows, rows.dropFirst()) { #expect(row.end == next.start) }
      #expect(rows.first?.start == 540)
      #expect(rows.filter { $0.activity == .pause }.reduce(0) { $0 + $1.minutes } == pause)
    }
  }

  @Test func `a change of a service finds its steps and facts`() {
    var sample = SampleCurriculum()
    sample.facts.replace("Havnens telefon", with: "Hjælp til kort-app")
    func places(_ sample: SampleCurriculum, _ service: String) -> [Int] {
      StaleContent.places(
        in: sample.reading, facts: sample.book, service: service, since: Day(number: 20_000)
      ).map(\.line)
    }
    #expect(places(sample, "KORT APP") == [17, 19])
    #expect(places(sample, "mitid") == [])
    sample.session.replace("version ikke kontrolleret, ikke afprøvet", with: "version 1, afprøvet 2026-01-01")
    #expect(places(sample, "kort-app") == [17])
    #expect(ServiceSteps("Trin: en side, hvor du logger ind, version 3, afprøvet 2026-02-30", line: 1, in: .da) == nil)
  }
}
