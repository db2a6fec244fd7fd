import Console
import Formats
import Language

/// What a command changed, told in one sentence with the command that one may want next.
enum Change {
  /// Writes the sentence and the next command, or with `--json` the object.
  ///
  /// - Parameters:
  ///   - next: the next command line, to copy; it gets the folder that was named on this one.
  ///   - object: what is there now.
  static func tell(_ sentence: String, next: String, _ object: JSON, _ invocation: Invocation) {
    let console = invocation.console
    if invocation[Command.json] { return console.write(object.text() + "\n") }
    let data = invocation[OfficeOptions.data].map { " --data " + ShellWord.quoted($0) } ?? ""
    console.write(sentence + "\n")
    let line = console.painted(next + data, .bold)
    console.write(RegisterPhrase.next(in: invocation.language, ["line": .text(line)]) + "\n")
  }
}
