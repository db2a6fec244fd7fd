import Console
import Language

/// Who rang, or whom a home visit goes to: from standard input or asked for, never an argument, which the shell's history
/// would keep.
enum VisitInput {
  /// The things that a line can be about, each with the words that it may begin with.
  enum Field: String, CaseIterable {
    case name, telephone, address, wayIn

    var labels: [String] {
      switch self {
      case .name: ["navn", "namn", "name"]
      case .telephone: ["telefon", "tlf", "telephone", "phone"]
      case .address: ["adresse", "adress", "address"]
      case .wayIn: ["vej ind", "vejen ind", "väg in", "vägen in", "way in"]
      }
    }

    func question(in language: LanguageCode) -> String {
      switch self {
      case .name: PersonPhrase.askName(in: language)
      case .telephone: PersonPhrase.askTelephone(in: language)
      case .address: PersonPhrase.askAddress(in: language)
      case .wayIn: HomeVisitCommandPhrase.askWayIn(in: language)
      }
    }
  }

  /// The fields that are given: asked for one by one, or the lines of standard input, each `label: text`.
  static func fields(_ invocation: Invocation, asking: [Field]) throws -> [Field: String] {
    let console = invocation.console
    if console.isInteractive {
      var fields: [Field: String] = [:]
      for field in asking { fields[field] = try console.ask(field.question(in: invocation.language)) }
      return fields
    }
    return try LabelledLines.read(from: console) { label in
      asking.first { $0.labels.contains(label) }
    } orThrow: {
      VisitCallFault.lineNotRead($0)
    }
  }
}
