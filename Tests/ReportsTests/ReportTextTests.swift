import Console
import Language
import Testing

@testable import Reports

@Suite struct `A report as text` {
  @Test func `looks as it was agreed`() {
    #expect(ReportText(SampleReport.make(), width: 80).text == GoldenReport.text)
  }

  @Test(arguments: LanguageCode.allCases, [20, 32, 40, 60, 80, 100, 140])
  func `has no line over the width, whatever stands in it`(language: LanguageCode, width: Int) {
    for seed in 1...3 as ClosedRange<UInt64> {
      var random = RandomReport(seed: seed)
      let report = random.make(language)
      for blocks in [true, false] {
        let text = ReportText(report, width: width, blocks: blocks).text
        for line in text.split(separator: "\n") {
          #expect(CellWidth.of(String(line)) <= width, "seed \(seed): \(line)")
        }
        let signs = text.unicodeScalars.filter { $0.properties.generalCategory == .control && $0 != "\n" }
        #expect(signs.isEmpty, "seed \(seed)")
      }
    }
  }

  @Test(arguments: [24, 40, 60, 80]) func `never cuts a figure`(width: Int) {
    // A figure may go on after a space on the next line.
    let text = ReportText(SampleReport.make(for: .internal), width: width).text
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    for figure in ["2.214", "412", "8.915 min.", "410 t.", "(372–451)", "254.928 kr."] {
      #expect(text.contains(figure), "\(figure)")
    }
  }

  @Test(arguments: [60, 80, 120]) func `cuts no name`(width: Int) {
    let text = ReportText(SampleReport.make(), width: width).text
    #expect(!text.contains("…"))
    for word in ["appen", "bruger-id", "handle"] { #expect(text.contains(word), "\(word)") }
  }

  @Test func `tells a gap, a zero, an open question and a hidden figure apart`() {
    let text = ReportText(SampleReport.make(), width: 100).text
    let line = { (start: String) in text.split(separator: "\n").first { $0.hasPrefix(start) } ?? "" }
    #expect(line("uge 29 2026").contains("ikke talt"))
    #expect(line("uge 31 2026").contains(" 0 "))
    #expect(line("Fritagelse for").contains(".."))
    #expect(text.contains("ikke registreret"))
    #expect(line("uge 40 2026").contains("ikke slut endnu"))
  }

  @Test func `draws with signs of ASCII alone where the terminal has no others`() {
    let text = ReportText(SampleReport.make(), width: 100, blocks: false).text
    #expect(text.contains("####"))
    #expect(!text.contains { "█▓▒░─═▲▼≈•".contains($0) })
  }

  @Test func `says first and last that it is internal, and only then`() {
    let text = ReportText(SampleReport.make(for: .internal), width: 80).text
    let lines = text.split(separator: "\n")
    #expect(lines.first?.hasPrefix("INTERN · Kun til eget brug") == true)
    #expect(lines.last?.hasPrefix("INTERN · Kun til eget brug") == true)
    #expect(!ReportText(SampleReport.make(), width: 80).text.contains("INTERN"))
  }
}
