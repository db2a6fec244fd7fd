import Console
import Language
import People
import Records

/// What of a person comes in: from standard input or asked for, never an argument, which the shell's history would
/// keep.
enum PersonInput {
  /// The things that a line can be about, each with the words that it may begin with.
  enum Field: String, CaseIterable {
    case name, telephone, email, address

    var labels: [String] {
      switch self {
      case .name: ["navn", "namn", "name"]
      case .telephone: ["telefon", "tlf", "telephone", "phone"]
      case .email: ["e-mail", "email", "mail", "e-post", "epost"]
      case .address: ["adresse", "adress", "address"]
      }
    }

    var question: PersonPhrase {
      switch self {
      case .name: .askName
      case .telephone: .askTelephone
      case .email: .askEmail
      case .address: .askAddress
      }
    }
  }

  /// The name to look for: typed at the question, or the first line of standard input.
  static func name(_ invocation: Invocation) throws -> String {
    let console = invocation.console
    if console.isInteractive {
      return try console.ask(PersonPhrase.askName(in: invocation.language)) ?? ""
    }
    return try console.readLine() ?? ""
  }

  /// The fields that are given: asked for one by one, or the lines of standard input, each `label: text`.
  ///
  /// A field with a label and no text is there as an empty text: it takes away what stood there.
  static func fields(_ invocation: Invocation, asking: [Field] = Field.allCases) throws -> [Field: String] {
    let console = invocation.console
    if console.isInteractive {
      var fields: [Field: String] = [:]
      for field in asking {
        let answer = try console.ask(field.question(in: invocation.language)) ?? ""
        if !answer.isEmpty { fields[field] = answer == "-" ? "" : answer }
      }
      return fields
    }
    return try LabelledLines.read(from: console) { label in
      Field.allCases.first { $0.labels.contains(label) }
    } orThrow: {
      PersonFault.lineNotRead($0)
    }
  }
}

extension PersonDetails {
  /// The details with what was given laid over them.
  func changed(by fields: [PersonInput.Field: String]) throws -> PersonDetails {
    try PersonDetails(
      name: fields[.name] ?? name, telephone: fields[.telephone] ?? telephone, email: fields[.email] ?? email,
      address: fields[.address] ?? address)
  }
}
