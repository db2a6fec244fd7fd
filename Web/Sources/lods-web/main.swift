import Console
import Foundation
import LodsWeb

let exitCode = WebCommand.program(now: { Date() }).run(
  Array(CommandLine.arguments.dropFirst()), on: .system(environment: ProcessInfo.processInfo.environment))
exit(exitCode)
