public import Language

/// Tells on standard error how far long work has come.
///
/// On a terminal one line is redrawn, at most ten times a second. Elsewhere each step is one plain line, so that a log
/// stays readable.
public struct Progress {
  private let terminal: Terminal
  private let language: LanguageCode
  private let seconds: () -> Double
  private var step = ""
  private var drawnAt: Double?
  private var isDrawn = false

  private static let pause = 0.1

  /// Makes a progress line.
  ///
  /// - Parameter seconds: A clock that counts seconds from any start and never goes back.
  public init(on terminal: Terminal, in language: LanguageCode, seconds: @escaping () -> Double) {
    self.terminal = terminal
    self.language = language
    self.seconds = seconds
  }

  /// Begins a step, named as a reader understands it: "Læser filen".
  public mutating func begin(_ step: String) {
    self.step = CellText.cleaned(step)
    guard terminal.showsMessages else { return terminal.note(self.step) }
    draw(self.step + " …")
  }

  /// Says how much of the step is done; most calls cost next to nothing.
  public mutating func advance(to done: Int, of whole: Int) {
    guard terminal.showsMessages else { return }
    if let drawnAt, seconds() - drawnAt < Progress.pause { return }
    guard whole > 0 else { return draw("\(step) \(NumberText.whole(done, in: language))") }
    let share = min(1, max(0, Double(done) / Double(whole)))
    let bar = CellText.padded(Bar(width: 20, on: terminal).text(share), to: 20)
    draw("\(step) \(bar) \(NumberText.percent(share, in: language))")
  }

  /// Takes the line away before the result is written.
  public mutating func finish() {
    if isDrawn { terminal.noteInPlace("\r\u{1B}[K") }
    isDrawn = false
    drawnAt = nil
  }

  private mutating func draw(_ line: String) {
    terminal.noteInPlace("\r" + CellText.fitted(line, to: terminal.width - 1) + "\u{1B}[K")
    isDrawn = true
    drawnAt = seconds()
  }
}
