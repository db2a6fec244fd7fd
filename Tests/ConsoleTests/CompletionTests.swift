import Console
import Foundation
import Language
import Testing

@Suite struct CompletionTests {
  /// Runs a script by a shell, which the README's second command installs.
  private func run(_ shell: String, _ arguments: [String], input: String) throws -> (code: Int32, output: String) {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    let paths = folders.map { "\($0)/\(shell)" }
    let path = try #require(paths.first(where: FileManager.default.isExecutableFile), "\(shell) is not installed")
    let process = Process()
    process.executableURL = URL(filePath: path)
    process.arguments = arguments
    let (stdin, stdout) = (Pipe(), Pipe())
    process.standardInput = stdin
    process.standardOutput = stdout
    process.standardError = stdout
    try process.run()
    try stdin.fileHandleForWriting.write(contentsOf: Data(input.utf8))
    try stdin.fileHandleForWriting.close()
    let data = try stdout.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: data, as: UTF8.self))
  }

  @Test(arguments: [
    (["lods", ""], "session branch fail"),
    (["lods", "s"], "session"),
    (["lods", "session", ""], "log show"),
    (["lods", "session", "s"], "show"),
    (["lods", "branch", ""], "list add"),
    (["lods", "session", "log", "--o"], "--outcome"),
    (["lods", "session", "log", "--outcome", ""], "done part referred turned-away"),
    (["lods", "session", "log", "--outcome", "t"], "turned-away"),
    (["lods", "session", "log", "--outcome", "=", "p"], "part"),
    (["lods", "session", "log", "--outcome", "="], "done part referred turned-away"),
    (["lods", "session", "log", "-b", "show", "--la"], "--language"),
    (["lods", "session", "log", "--branch", "=", "hel", "--ou"], "--outcome"),
    (["lods", "--data", "session", "branch", ""], "list add"),
    (["lods", "--language", ""], "da sv en"),
    (["lods", "--language", "sv", "session", ""], "log show"),
    (["lods", "--language", "=", "sv", "session", ""], "log show"),
    (["lods", "branch", "--l"], "--limit --long --language"),
    (["lods", "session", "log", "--branch", ""], ""),
    (["lods", "session", "show", ""], ""),
    (["lods", "session", "show", "--", ""], ""),
    (["lods", "--"], "--data --help --language --json --no-color --version"),
  ]) func `bash completes commands, options and choices`(words: [String], found: String) throws {
    let script = SampleProgram.program.completionScript(for: .bash)
    let list = words.map { "'\($0)'" }.joined(separator: " ")
    let call = """
      set -u
      COMP_WORDS=(\(list)); COMP_CWORD=\(words.count - 1)
      _lods || exit 3
      echo "${COMPREPLY[*]:-}"
      """
    let result = try run("bash", ["--norc", "-s"], input: script + call)
    #expect(result.output == found + "\n")
    #expect(result.code == 0)
  }

  @Test(arguments: Shell.allCases) func `Each script is sound for its shell`(shell: Shell) throws {
    for language in LanguageCode.allCases {
      let script = SampleProgram.program.completionScript(for: shell, language: language)
      let result = try run(shell.rawValue, shell == .fish ? ["--no-execute", "/dev/stdin"] : ["-n"], input: script)
      #expect(result.output == "")
      #expect(result.code == 0)
      #expect(!script.contains("secret"))
      for known in ["session", "turned-away", "limit", "no-color"] { #expect(script.contains(known)) }
      #expect(script.hasSuffix("\n"))
    }
  }

  @Test func `zsh and fish show what each thing is for`() {
    let zsh = SampleProgram.program.completionScript(for: .zsh, language: .sv)
    #expect(zsh.hasPrefix("#compdef lods\n"))
    #expect(zsh.contains("found=('session:Ärenden.' 'branch:Bibliotek.' 'fail:Gå fel.')"))
    #expect(zsh.contains("'--outcome:Hur det slutade för besökaren.'"))
    let fish = SampleProgram.program.completionScript(for: .fish, language: .en)
    #expect(
      fish.contains("complete -c lods -n 'test (__lods_place) = lods/session' -f -a 'log' -d 'Save a session.'\n"))
    #expect(
      fish.contains(
        "complete -c lods -n 'test (__lods_place) = lods/session/log' -l outcome -x -a 'done part referred "
          + "turned-away' -d 'How it ended.'\n"))
    #expect(fish.contains(" = lods/branch/list' -s n -l limit -r -d 'Show at most so many.'\n"))
    // An apostrophe in a description stays within its quotes.
    #expect(fish.contains("-d 'The office\\'s folder.'"))
    #expect(zsh.contains("'--data:Mappen med kontorets filer.'"))
  }
}
