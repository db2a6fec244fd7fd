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
    let fields = try LabelledLines.read(from: console) { label -> Field? in
      switch label.filter({ $0 != " " && $0 != "-" }) {
      case "navn", "namn", "name": .name
      case "brugernavn", "användarnamn", "signinname", "username": .signInName
      default: nil
      }
    } orThrow: {
      AccountCallFault.lineNotRead($0)
    }
    name = fields[.name] ?? ""
    signInName = fields[.signInName] ?? ""
  }

  private enum Field {
    case name, signInName
  }
}
