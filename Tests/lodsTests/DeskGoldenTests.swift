import Console
import HelpDesk
import Language
import Municipality
import Testing

@testable import lods

/// Whole screens at 80 by 24, as a clerk sees them.
struct DeskGoldenTests {
  @Test(arguments: LanguageCode.allCases)
  func `The desk waits for the next citizen`(language: LanguageCode) throws {
    let bench = try DeskBench(country: language == .sv ? .sweden : .denmark)
    var desk = try bench.open(language)
    try desk.type("12")
    bench.wait(seconds: 360)
    try desk.press(.enter)
    expect(desk, DeskGoldenScreens.waiting[language])
  }

  @Test(arguments: LanguageCode.allCases)
  func `A session is filled in`(language: LanguageCode) throws {
    let bench = try DeskBench(country: language == .sv ? .sweden : .denmark)
    var desk = try bench.open(language)
    try desk.type("13u2g3b24")
    try desk.press(.enter)
    try desk.type("a2f+9")
    bench.wait(seconds: 754)
    try desk.press(.tab, .shiftTab)
    expect(desk, DeskGoldenScreens.form[language])
  }

  @Test(arguments: LanguageCode.allCases)
  func `A dialog takes seven alike from yesterday morning`(language: LanguageCode) throws {
    let bench = try DeskBench(country: language == .sv ? .sweden : .denmark)
    var desk = try bench.open(language)
    try desk.type("22")
    try desk.press(.control("e"))
    try desk.type("7")
    try desk.press(.left, .down)
    expect(desk, DeskGoldenScreens.backlog[language])
  }

  @Test(arguments: LanguageCode.allCases)
  func `A note with a number is refused`(language: LanguageCode) throws {
    let bench = try DeskBench(country: language == .sv ? .sweden : .denmark, rules: [.note: .always])
    var desk = try bench.open(language)
    try desk.type("12nring 22 41 07 95")
    expect(desk, DeskGoldenScreens.note[language])
  }

  private func expect(_ desk: OpenDesk, _ golden: String?) {
    let screen = desk.screen().joined(separator: "\n")
    #expect(screen == golden)
    #expect(desk.screen().allSatisfy { CellWidth.of($0) <= 80 })
  }
}
