import Console
import Foundation

let program = LodsProgram.make(LodsContext(now: { Date() }))
let exitCode = program.run(
  Array(CommandLine.arguments.dropFirst()), on: .system(environment: ProcessInfo.processInfo.environment))
exit(exitCode)
