import People
import Records
import Site

/// What is typed to find a person, and who fits.
struct PersonSearch: Sendable {
  /// What was typed: a telephone number, an e-mail address or a name.
  var typed = ""
  /// Who fits.
  var found: [PersonRecord] = []
  /// Whether it was looked.
  var isDone = false
  /// What is wrong.
  var problems: [FieldProblem] = []

  /// Who is reached by what was typed, or is called so.
  func look(in people: PeopleFile) throws -> [PersonRecord] {
    // A number that one letter slipped into is looked for as a name, and is nobody's.
    let isContact = typed.contains("@") || !typed.contains(where: \.isLetter)
    return try people.read { reader in
      if isContact { return try PersonRegister.find(reachedBy: typed, in: reader) }
      return try PersonRegister.find(typed, in: reader)
    }
  }
}
