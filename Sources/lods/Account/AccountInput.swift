import Console
import Language

/// A colleague's name and sign-in name: from standard input or asked for, never an argument, which the shell's history
/// would keep.
struct AccountInput {
  let name: String
  let signInName: String

  /// Asks one after the other, or reads lines of standard input, each `label: text`.
  ///
  /// - Throws: `AccountCallFault.lineNotRead` with the number of a line that has no label we know.
  init(_ invocation: Invocation) throws {
    let console = invocation.console
    let language = invocation.language
    if console.isInteractive {
      name = try console.ask(AccountCommandPhrase.askName(in: language)) ?? ""
      signInName = try console.ask(AccountCommandPhrase.askSignInName(in: language)) ?? ""
      return
    }
    var (name, signInName) = ("", "")
    var number = 0
    while let line = try console.readLine() {
      number += 1
      guard !line.allSatisfy(\.isWhitespace) else { continue }
      let parts = line.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
      let label = parts[0].lowercased().split { $0.isWhitespace || $0 == "-" }.joined()
      guard parts.count == 2 else { throw AccountCallFault.lineNotRead(number) }
      switch label {
      case "navn", "namn", "name": name = String(parts[1])
      case "brugernavn", "användarnamn", "signinname", "username": signInName = String(parts[1])
      default: throw AccountCallFault.lineNotRead(number)
      }
    }
    self.name = name
    self.signInName = signInName
  }
}
