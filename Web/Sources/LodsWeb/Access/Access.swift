import Accounts

/// Who may use a place; there is no default.
enum Access: Hashable, Sendable {
  /// Anybody, signed in or not: signing in, the statement on accessibility, style sheets.
  case everyone
  /// Whoever stands at a desk: a paired device, or a person with a role that helps citizens.
  case counter
  /// Anybody who is signed in.
  case signedIn
  /// Persons with one of some roles.
  case roles(Set<StaffRole>)
  /// Persons with one of some roles who may work with all branches: for what holds everywhere.
  case wholeOffice(Set<StaffRole>)

  /// The roles that help citizens and so may log.
  static let helping: Set<StaffRole> = [.desk, .teacher, .outreach, .manager, .administrator]

  /// Whether a visitor may use the place.
  func admits(_ visitor: Visitor) -> Bool {
    switch (self, visitor) {
    case (.everyone, _): true
    case (.counter, .device): true
    case (.counter, .person(let person)): !person.account.roles.isDisjoint(with: Access.helping)
    case (.signedIn, .person): true
    case (.roles(let roles), .person(let person)): !person.account.roles.isDisjoint(with: roles)
    case (.wholeOffice(let roles), .person(let person)):
      person.account.scope.isAll && !person.account.roles.isDisjoint(with: roles)
    case (_, .nobody), (_, .gone), (.signedIn, .device), (.roles, .device), (.wholeOffice, .device): false
    }
  }
}
