import Accounts
import Language
import Markup
import Municipality
import Records
import Site

/// What somebody sees of their own account: everything in words.
struct MeModel: Sendable {
  /// A role with what it is for.
  struct Role: Hashable, Sendable {
    let name: String
    let meaning: String
  }

  /// A place where the owner is signed in.
  struct Place: Hashable, Sendable {
    let handle: String
    let browser: String
    let since: String
    let lastUsed: String
    let isPresent: Bool
  }

  let row: StaffRow
  let roles: [Role]
  let language: LanguageCode
  let places: [Place]
  let hasPassword: Bool

  /// Whether there is more than the present place.
  var hasOthers: Bool { places.contains { !$0.isPresent } }

  init(_ person: LiveSession, _ visit: Visit) throws {
    let token = visit.request.cookie(.session).flatMap { SessionToken($0) }
    let branches = try visit.allBranches()
    let (credentials, sessions) = try visit.desk.people.read { reader in
      (
        try AccountRegister.credentials(of: person.account.id, in: reader),
        try SessionRegister.sessions(
          of: person.account.id, asking: token, at: visit.time, terms: visit.desk.terms, in: reader)
      )
    }
    let account = credentials.account
    row = StaffRow(account, branches: branches, visit)
    roles = StaffRole.allCases.filter(account.roles.contains).map {
      Role(name: $0.wording[visit.language], meaning: $0.meaning[visit.language])
    }
    language = account.language
    hasPassword = credentials.hash != nil
    places = sessions.map {
      Place(
        handle: $0.handle.description, browser: $0.agent ?? visit.say(MePhrase.unknownBrowser),
        since: visit.moment($0.opened), lastUsed: visit.moment($0.lastSeen), isPresent: $0.isPresent)
    }
  }
}
