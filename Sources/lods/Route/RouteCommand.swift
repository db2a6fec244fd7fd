import Console
import Formats
import Language
import RouteCheck

/// `lods route`: plans routes of files from others and checks solutions, without an office.
enum RouteCommand {
  private static let file = Argument("file", value: ArgumentPhrase.file.wording, help: RoutePhrase.file.wording)
  private static let solutionFile = Argument(
    "solution", value: RoutePhrase.solutionValue.wording, help: RoutePhrase.solutionFile.wording)
  private static let seed = Option.whole("seed", help: RoutePhrase.seed.wording)
  private static let output = Option.text(
    "solution", short: "o", value: SheetCommandPhrase.file.wording, help: RoutePhrase.output.wording)
  private static let seconds = Option<Double>(
    "seconds", value: ConsolePhrase.valueNumber.wording, help: RoutePhrase.seconds.wording
  ) { word in
    guard let seconds = Double(word), (0.1...86_400).contains(seconds) else { throw RouteCallFault.seconds }
    return seconds
  }

  static func make() -> Command {
    Command(
      "route", summary: RoutePhrase.summary.wording, details: RoutePhrase.details.wording,
      children: [solve(), check()])
  }

  private static func solve() -> Command {
    Command(
      "solve", summary: RoutePhrase.solve.wording, details: RoutePhrase.solveDetails.wording, arguments: [file],
      options: [seconds, seed, output],
      examples: [
        Example("lods route solve R101.txt --seconds 10 --seed 1 --solution R101.sol", RoutePhrase.solveExample.wording)
      ]
    ) { invocation in
      let clock = ContinuousClock()
      let begin = clock.now
      func elapsed() -> Double { (clock.now - begin) / .seconds(1) }
      let bytes = try InputFile.bytes(invocation.words[0], from: invocation.console)
      let checker = try RouteFileFault.of(.file) { () throws(RouteFileFinding) in try RouteChecker(file: bytes) }
      let run: RouteRun
      do { run = try RouteRun(String(decoding: bytes, as: UTF8.self), format: checker.format) } catch {
        throw RouteFileFault(RouteFileFinding(.outOfRange(field: "")), in: .file)
      }
      let budget = invocation[seconds] ?? 10
      var progress = Progress(on: invocation.console, in: invocation.language, seconds: elapsed)
      let isShown = invocation.console.showsMessages
      if isShown { progress.begin(RoutePhrase.planning(in: invocation.language)) }
      let text = run.solution(seed: UInt64(invocation[seed] ?? 1)) {
        let share = elapsed() / budget
        if isShown { progress.advance(to: Int(share * 1000), of: 1000) }
        return share
      }
      progress.finish()
      // What is told is what the checker says of the text that is written, not what the search thinks of it.
      let verdict = try RouteFileFault.of(.solution) { () throws(RouteFileFinding) in
        try checker.check(solution: Array(text.utf8))
      }
      if let path = invocation[output] { try OutputFile.write(text, to: path) }
      if invocation[Command.json] {
        invocation.console.write(RouteBoard(verdict, checker).json(seconds: (elapsed() * 10).rounded() / 10) + "\n")
      } else {
        if invocation[output] == nil { invocation.console.write(text) }
        invocation.console.note(RouteBoard(verdict, checker).text(in: invocation.language))
      }
      if !verdict.feasible { throw Stop(.data) }
    }
  }

  private static func check() -> Command {
    Command(
      "check", summary: RoutePhrase.check.wording, details: RoutePhrase.checkDetails.wording,
      arguments: [file, solutionFile],
      examples: [Example("lods route check R101.txt R101.sol", RoutePhrase.checkExample.wording)]
    ) { invocation in
      let bytes = try InputFile.bytes(invocation.words[0], from: invocation.console)
      let checker = try RouteFileFault.of(.file) { () throws(RouteFileFinding) in try RouteChecker(file: bytes) }
      let others = try InputFile.bytes(invocation.words[1], from: invocation.console)
      let verdict = try RouteFileFault.of(.solution) { () throws(RouteFileFinding) in
        try checker.check(solution: others)
      }
      let board = RouteBoard(verdict, checker)
      let language = invocation.language
      invocation.console.write((invocation[Command.json] ? board.json() : board.text(in: language)) + "\n")
      if !verdict.feasible { throw Stop(.data) }
    }
  }
}
