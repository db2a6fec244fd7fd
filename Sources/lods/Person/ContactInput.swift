import Console
import Language
import People

/// Whom the office rings in its own work, a helper, a member of a team or a contact of a place: from standard input or
/// asked for, never an argument, which the shell's history would keep.
enum ContactInput {
  /// They are rung and written to, never visited.
  private static let asked: [PersonInput.Field] = [.name, .telephone, .email]

  /// Asks one after the other, or reads lines of standard input, each `label: text`.
  ///
  /// - Throws: `PersonFault.contactLineNotRead`, ``/People/PeopleFault``.
  static func details(_ invocation: Invocation) throws -> PersonDetails {
    let console = invocation.console
    var fields: [PersonInput.Field: String] = [:]
    if console.isInteractive {
      for field in asked { fields[field] = try console.ask(field.question(in: invocation.language)) }
    } else {
      fields = try LabelledLines.read(from: console) { label in
        asked.first { $0.labels.contains(label) }
      } orThrow: {
        PersonFault.contactLineNotRead($0)
      }
    }
    return try PersonDetails(name: fields[.name] ?? "", telephone: fields[.telephone], email: fields[.email])
  }
}
