import Noticeboard
import Testing

@testable import PublicSide

@Suite("Answers about help")
struct HelpAnswerTests {
  @Test func `few like answers are hidden, and never one count alone`() {
    for yes in 0...12 {
      for partly in 0...12 {
        for no in 0...12 {
          let counts: [HelpAnswer: Int] = [.yes: yes, .partly: partly, .no: no]
          let shown = HelpAnswerRegister.shown(counts.filter { $0.value > 0 })
          for (answer, count) in shown {
            #expect(count == counts[answer])
            #expect(count == 0 || count >= HelpAnswerRegister.floor)
          }
          let hidden = HelpAnswer.allCases.filter { shown[$0] == nil }
          #expect(hidden.count != 1)
          if counts.values.allSatisfy({ $0 == 0 || $0 >= 5 }), yes + partly + no > 0 { #expect(hidden.isEmpty) }
        }
      }
    }
  }
}
