import Console
import Language
import People

/// Whom one rings at a place: from standard input or asked for, never an argument, which the shell's history would keep.
enum ContactInput {
  /// A contact is rung and written to; where they are is the place.
  private static let asked: [PersonInput.Field] = [.name, .telephone, .email]

  /// Asks one after the other, or reads lines of standard input, each `label: text`.
  ///
  /// - Throws: `PlaceCallFault.lineNotRead`, ``/People/PeopleFault``.
  static func details(_ invocation: Invocation) throws -> PersonDetails {
    let console = invocation.console
    var fields: [PersonInput.Field: String] = [:]
    if console.isInteractive {
      for field in asked { fields[field] = try console.ask(field.question(in: invocation.language)) }
    } else {
      fields = try LabelledLines.read(from: console) { label in
        asked.first { $0.labels.contains(label) }
      } orThrow: {
        PlaceCallFault.lineNotRead($0)
      }
    }
    return try PersonDetails(name: fields[.name] ?? "", telephone: fields[.telephone], email: fields[.email])
  }
}
