import Console
import Language
import Testing

@Suite struct ProgressTests {
  /// A clock that the test moves.
  final class Clock {
    var seconds = 100.0
  }

  @Test func `On a terminal one line is redrawn at most ten times a second`() {
    let terminal = Terminal.recording(isInteractive: true, columns: 60)
    let clock = Clock()
    var progress = Progress(on: terminal, in: .da) { clock.seconds }
    progress.begin("Læser filen")
    for row in 1...10_000 {
      clock.seconds += 0.0002
      progress.advance(to: row, of: 10_000)
    }
    progress.finish()
    let lines = terminal.messages.split(separator: "\r")
    #expect((15...22).contains(lines.count), "\(lines.count)")
    #expect(lines.first == "Læser filen …\u{1B}[K")
    #expect(lines.contains("Læser filen █████                25\u{A0}%\u{1B}[K"), "\(lines)")
    #expect(lines.last == "\u{1B}[K")
    #expect(terminal.output == "")
  }

  @Test func `Elsewhere each step is a plain line`() {
    let terminal = Terminal.recording()
    var progress = Progress(on: terminal, in: .da) { 0 }
    progress.begin("Læser filen")
    progress.advance(to: 5, of: 10)
    progress.begin("Skriver\u{1B} filen")
    progress.finish()
    #expect(terminal.messages == "Læser filen\nSkriver  filen\n")
  }

  @Test func `A line is never wider than the terminal`() {
    let terminal = Terminal.recording(isInteractive: true, columns: 20)
    var progress = Progress(on: terminal, in: .da) { 0 }
    progress.begin("Tæller alle ekspeditioner i hele kommunen")
    #expect(terminal.messages == "\rTæller alle eksped…\u{1B}[K")
  }
}
