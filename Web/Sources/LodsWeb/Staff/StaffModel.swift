import Accounts
import Language
import Markup
import Municipality
import Records
import Site

/// An account as the pages show it: everything in words.
struct StaffRow: Hashable, Sendable {
  let id: AccountID
  let name: String
  let userName: String
  let roles: String
  let branches: String
  let state: String
  /// The class of the state's tag.
  let stateClass: String
  let lastSignedIn: String
  let passwordChosen: String
  let language: String

  init(_ account: Account, branches: [Branch], _ visit: Visit) {
    id = account.id
    name = account.displayName
    userName = account.signInName
    roles = Self.text(account.roles, in: visit.language)
    self.branches = Self.text(account.scope, branches, in: visit.language)
    state = account.state.wording[visit.language]
    stateClass =
      switch account.state {
      case .active: "tag good"
      case .invited: "tag warning"
      case .disabled: "tag plain"
      }
    lastSignedIn = visit.day(account.lastSignedIn)
    passwordChosen = visit.day(account.passwordChanged)
    language = account.language.ownName
  }

  /// Where the account is.
  var link: Link { Link("/accounts").appending(String(id.number)) }

  /// Roles in words, in the order of the list.
  static func text(_ roles: Set<StaffRole>, in language: LanguageCode) -> String {
    guard !roles.isEmpty else { return StaffPhrase.none(in: language) }
    return StaffRole.allCases.filter(roles.contains).map { $0.wording[language] }.joined(separator: ", ")
  }

  /// The branches of an account in words, in the order of their names.
  static func text(_ scope: BranchScope?, _ known: [Branch], in language: LanguageCode) -> String {
    guard let scope else { return StaffPhrase.none(in: language) }
    guard !scope.isAll else { return StaffPhrase.allBranches(in: language) }
    let names = known.filter { scope.contains($0.code) }.map(\.name)
    return TextOrder.sorted(names, in: language) { $0 }.joined(separator: ", ")
  }
}

/// One account with all that can be done to it.
struct StaffModel: Sendable {
  let account: Account
  let row: StaffRow
  /// What stands in the form.
  var input: StaffInput
  /// The branches that can be chosen.
  let branches: [Branch]
  /// In how many places its owner is signed in.
  let sessions: Int
  /// Whether it is the visitor's own.
  let isOwn: Bool
  /// What is wrong with what was sent.
  var problems: [FieldProblem] = []
  /// Whether somebody else changed it before what was asked could be done.
  var isChangedMeanwhile = false

  /// Reads an account.
  ///
  /// - Throws: `AccountFault.unknownAccount`.
  init(_ id: AccountID, _ visit: Visit) throws {
    let all = try visit.allBranches()
    let (account, sessions) = try visit.desk.people.read { reader in
      (
        try AccountRegister.account(id, in: reader),
        try SessionRegister.sessions(of: id, at: visit.time, terms: visit.desk.terms, in: reader).count
      )
    }
    self.account = account
    self.sessions = sessions
    row = StaffRow(account, branches: all, visit)
    input = StaffInput(account)
    branches = Self.choices(all, keeping: account.scope, visit)
    isOwn = visit.visitor.person?.account.id == id
  }

  var isDisabled: Bool { account.state == .disabled }

  /// The branches that an account can be given: those with a desk, and those that it has.
  static func choices(_ all: [Branch], keeping scope: BranchScope?, _ visit: Visit) -> [Branch] {
    let kept = all.filter { branch in
      branch.closed.map { $0 >= visit.today } ?? true || scope?.branches?.contains(branch.code) == true
    }
    return TextOrder.sorted(kept, in: visit.language) { $0.name }
  }
}

/// Two versions of an account side by side: as it is now, and as somebody wanted it.
struct StaffConflict: Hashable, Sendable {
  /// A field of both.
  struct Line: Hashable, Sendable {
    let field: String
    let now: String
    let yours: String
    var isSame: Bool { now == yours }
  }

  let id: AccountID
  let version: Int
  let lines: [Line]
  /// The wanted account, to be sent once more.
  let again: FormFields

  init(_ now: Account, wanted: StaffInput, branches: [Branch], _ visit: Visit) {
    id = now.id
    version = now.version
    let theirs = StaffInput(now)
    func line(_ field: StaffPhrase, _ text: (StaffInput) -> String) -> Line {
      Line(field: visit.say(field), now: text(theirs), yours: text(wanted))
    }
    lines = [
      line(.name) { $0.name }, line(.userName) { $0.userName },
      line(.roles) { StaffRow.text($0.roles, in: visit.language) },
      line(.branches) { StaffRow.text($0.scope(of: branches), branches, in: visit.language) },
      Line(
        field: visit.say(StaffPhrase.state), now: now.state.wording[visit.language],
        yours: now.state.wording[visit.language]),
    ]
    again = wanted.fields(version: now.version)
  }
}
