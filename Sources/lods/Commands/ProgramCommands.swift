import Console
import Language

/// `lods completion` and `lods manual`: made from the declaration of the commands.
enum ProgramCommands {
  static func completion() -> Command {
    Command(
      "completion", summary: ProgramPhrase.completion.wording, details: ProgramPhrase.completionDetails.wording,
      arguments: [Argument("shell", help: ProgramPhrase.shell.wording)],
      examples: [Example("source <(lods completion bash)", ProgramPhrase.completionExample.wording)]
    ) { invocation in
      guard let shell = invocation.words.first.flatMap(Shell.init(rawValue:)) else { throw ShellFault(invocation) }
      invocation.console.write(invocation.program.completionScript(for: shell, language: invocation.language))
    }
  }

  static func manual() -> Command {
    Command(
      "manual", summary: ProgramPhrase.manual.wording,
      examples: [Example("lods manual > lods.1 && man ./lods.1", ProgramPhrase.manualExample.wording)]
    ) { invocation in
      invocation.console.write(invocation.program.manualPage(invocation.language))
    }
  }
}

/// A shell that we have no completion for.
struct ShellFault: Fault {
  let nearest: String?

  init(_ invocation: Invocation) {
    nearest = invocation.words.first.flatMap { Nearest.word(to: $0, among: Shell.allCases.map(\.rawValue)) }
  }

  var code: String { "unknownShell" }
  var field: String? { "shell" }
  var kind: FaultKind { .usage }

  func sentence(in language: LanguageCode) -> String { ProgramPhrase.unknownShell(in: language) }
}

/// The texts of the commands about the program itself.
enum ProgramPhrase: PhraseKey {
  case completion, completionDetails, completionExample, shell, manual, manualExample, unknownShell

  var wording: Wording {
    switch self {
    case .completion:
      Wording(
        da: "Fuldførelse med Tab i din skal", sv: "Komplettering med Tab i ditt skal",
        en: "Tab completion for your shell")
    case .completionDetails:
      Wording(
        da: "Skriver et script til bash, zsh eller fish.", sv: "Skriver ett skript för bash, zsh eller fish.",
        en: "Writes a script for bash, zsh or fish.")
    case .completionExample:
      Wording(da: "Slå Tab til i bash", sv: "Slå på Tab i bash", en: "Turn Tab on in bash")
    case .shell: Wording(same: "bash, zsh, fish")
    case .manual:
      Wording(da: "Hele manualen som manpage", sv: "Hela manualen som mansida", en: "The whole manual as a man page")
    case .manualExample: Wording(da: "Læs manualen", sv: "Läs manualen", en: "Read the manual")
    case .unknownShell:
      Wording(
        da: "Skriv, hvilken skal det er: bash, zsh eller fish", sv: "Skriv vilket skal det är: bash, zsh eller fish",
        en: "Say which shell it is: bash, zsh or fish")
    }
  }
}
