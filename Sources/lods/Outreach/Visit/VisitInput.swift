import Console
import Language

/// Who rang, or whom a home visit goes to: from standard input or asked for, never an argument, which the shell's history
/// would keep.
enum VisitInput {
  /// The things that a line can be about, each with the words that it may begin with.
  enum Field: String, CaseIterable {
    case name, telephone, address, wayIn

    /// The same thing where any person is asked for; nil for what a visit alone is about.
    private var person: PersonInput.Field? {
      switch self {
      case .name: .name
      case .telephone: .telephone
      case .address: .address
      case .wayIn: nil
      }
    }

    var labels: [String] { person?.labels ?? ["vej ind", "vejen ind", "väg in", "vägen in", "way in"] }

    func question(in language: LanguageCode) -> String {
      person?.question(in: language) ?? HomeVisitCommandPhrase.askWayIn(in: language)
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
