import Accounts
import Language
import Municipality
import Site

/// What an administrator has typed and chosen about an account, whatever is wrong with it.
struct StaffInput: Hashable, Sendable {
  /// Whether an account is for all branches.
  enum Reach: String, Sendable {
    case all
    case some
  }

  /// The name that colleagues see.
  var name = ""
  /// The name to sign in with.
  var userName = ""
  /// The roles.
  var roles: Set<StaffRole> = []
  /// Whether it is for all branches; nil where nothing was chosen.
  var reach: Reach?
  /// The codes of the chosen branches.
  var branches: Set<String> = []
  /// The language of its pages; nil where nothing was chosen.
  var language: LanguageCode?
  /// The version of the account that the form showed.
  var version: Int?

  /// An empty form.
  init() {}

  /// What an account has.
  init(_ account: Account) {
    name = account.displayName
    userName = account.signInName
    roles = account.roles
    reach = account.scope.isAll ? .all : .some
    branches = Set((account.scope.branches ?? []).map(\.text))
    language = account.language
    version = account.version
  }

  /// What a form holds.
  init(_ form: FormFields) {
    name = form["name"] ?? ""
    userName = form["user-name"] ?? ""
    roles = Set(form.all("role").compactMap(StaffRole.init(rawValue:)))
    reach = form["reach"].flatMap(Reach.init(rawValue:))
    branches = Set(form.all("branch"))
    language = form["language"].flatMap(LanguageCode.init(rawValue:))
    version = form["version"].flatMap { Int($0) }
  }

  /// The same as a form, with another version, to be sent once more.
  func fields(version: Int) -> FormFields {
    var fields = [FormFields.Field("name", name), .init("user-name", userName), .init("version", String(version))]
    fields += StaffRole.allCases.filter(roles.contains).map { .init("role", $0.code) }
    if let reach { fields.append(.init("reach", reach.rawValue)) }
    fields += branches.sorted().map { .init("branch", $0) }
    return FormFields(fields)
  }

  /// The branches that are meant, among those that there are; nil where none or nothing was chosen.
  func scope(of known: [Branch]) -> BranchScope? {
    switch reach {
    case nil: nil
    case .all: .all
    case .some: BranchScope(branches: Set(known.map(\.code).filter { branches.contains($0.text) }))
    }
  }

  /// The account as it is wanted, or all that is wrong with it.
  ///
  /// - Parameters:
  ///   - known: the office's branches.
  ///   - standard: the language where none was chosen.
  ///   - language: the language of the sentences.
  func read(
    _ known: [Branch], standard: LanguageCode, in language: LanguageCode
  ) -> (draft: AccountDraft?, problems: [FieldProblem]) {
    var problems: [FieldProblem] = []
    func check(_ field: String, _ body: () throws(AccountFault) -> Void) {
      do { try body() } catch { problems.append(FieldProblem(field, error.sentence(in: language))) }
    }
    // Each of the two names is tried beside another that is right, so that all that is wrong is told at once.
    check("name") { () throws(AccountFault) in
      _ = try AccountDraft(
        signInName: "abc", displayName: name, roles: [.desk], scope: .all, language: standard)
    }
    check("user-name") { () throws(AccountFault) in _ = try SignInName(userName) }
    if roles.isEmpty { problems.append(FieldProblem("role", AccountFault.roleMissing.sentence(in: language))) }
    let scope = scope(of: known)
    if reach == nil { problems.append(FieldProblem("reach", StaffPhrase.reachMissing(in: language))) }
    if reach == .some {
      if roles.contains(.administrator) {
        problems.append(
          FieldProblem("reach", AccountFault.administratorNeedsAllBranches.sentence(in: language)))
      } else if scope == nil {
        problems.append(FieldProblem("branch", StaffPhrase.branchMissing(in: language)))
      }
    }
    guard problems.isEmpty, let scope else { return (nil, problems) }
    do {
      let draft = try AccountDraft(
        signInName: userName, displayName: name, roles: roles, scope: scope, language: self.language ?? standard)
      return (draft, [])
    } catch {
      return (nil, [StaffInput.problem(error, in: language)])
    }
  }

  /// A fault of the room at the field that it is about.
  static func problem(_ fault: AccountFault, in language: LanguageCode) -> FieldProblem {
    let field =
      switch fault {
      case .badSignInName, .signInNameTaken: "user-name"
      case .nameMissing, .nameTooLong, .nameRefused: "name"
      case .administratorNeedsAllBranches: "reach"
      default: "role"
      }
    return FieldProblem(field, fault.sentence(in: language))
  }
}
