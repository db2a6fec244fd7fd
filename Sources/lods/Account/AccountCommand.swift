import Accounts
import Console
import Formats
import Foundation
import Language
import Municipality
import Office
import Records
import SQLite

/// `lods account`: who of the staff may sign in at the web desk, and as what.
enum AccountCommand {
  private static let role = Option<StaffRole>.choice(
    "role", help: AccountCommandPhrase.role.wording, of: StaffRole.self, isRequired: true, isRepeated: true)
  private static let branch = Option.text(
    "branch", short: "b", value: OptionPhrase.code.wording, help: AccountCommandPhrase.branch.wording, isRepeated: true)
  /// The same option where leaving it out changes nothing.
  private static let newBranch = Option.text(
    "branch", short: "b", value: OptionPhrase.code.wording, help: AccountCommandPhrase.newBranch.wording,
    isRepeated: true)
  private static let allBranches = Flag("all-branches", help: AccountCommandPhrase.allBranches.wording)
  private static let address = Option.text(
    "address", value: AccountCommandPhrase.addressValue.wording, help: AccountCommandPhrase.address.wording)
  private static let yes = Flag("yes", help: AccountCommandPhrase.yes.wording)
  private static let number = Argument(
    "number", value: ArgumentPhrase.number.wording, help: AccountCommandPhrase.number.wording)

  static func make(_ context: LodsContext) -> Command {
    Command(
      "account", summary: AccountCommandPhrase.summary.wording, details: AccountCommandPhrase.details.wording,
      options: [OfficeOptions.data], defaultChild: "list",
      children: [
        list(context), invite(context), show(context), roles(context), reset(context), disable(context),
        enable(context), erase(context),
      ])
  }

  private static func list(_ context: LodsContext) -> Command {
    Command("list", summary: AccountCommandPhrase.list.wording, options: [OfficeOptions.limit]) { invocation in
      let accounts = try context.office(invocation).people().read { try AccountRegister.accounts(in: $0) }
      let language = invocation.language
      var list = Listing(
        [
          TableColumn(AccountCommandPhrase.numberColumn(in: language), .right),
          TableColumn(RegisterPhrase.name(in: language)), TableColumn(AccountCommandPhrase.signIn(in: language)),
          TableColumn(AccountCommandPhrase.rolesColumn(in: language)),
          TableColumn(AccountCommandPhrase.branches(in: language)),
          TableColumn(AccountCommandPhrase.state(in: language)),
          TableColumn(AccountCommandPhrase.lastSignedIn(in: language)),
        ], limit: invocation[OfficeOptions.limit], for: invocation)
      for account in accounts {
        list.add(
          [
            String(account.id.number), account.displayName, account.signInName, names(account.roles, in: language),
            names(account.scope, in: language), account.state.wording[language],
            account.lastSignedIn.map { DayText.short($0, in: language) } ?? "",
          ], .object(members(account)))
      }
      list.write(none: AccountCommandPhrase.none(in: language))
    }
  }

  private static func invite(_ context: LodsContext) -> Command {
    Command(
      "invite", summary: AccountCommandPhrase.invite.wording, details: AccountCommandPhrase.inviteDetails.wording,
      options: [role, branch, address],
      examples: [
        Example("lods account invite --role administrator", AccountCommandPhrase.firstExample.wording),
        Example(
          "lods account invite --role desk --role teacher -b hornbaek < kollega.txt",
          AccountCommandPhrase.inviteExample.wording),
      ]
    ) { invocation in
      let base = try base(invocation)
      let office = try context.office(invocation)
      let scope = try scope(invocation, in: office) ?? .all
      let language = try invocation[Command.language] ?? office.settings().language ?? .da
      let typed = try AccountInput(invocation)
      let draft = try AccountDraft(
        signInName: typed.signInName, displayName: typed.name, roles: Set(invocation.all(role)), scope: scope,
        language: language)
      var generator = SystemRandomNumberGenerator()
      let issued = try office.people().write { writer in
        try AccountRegister.invite(
          draft, by: .commandLine, at: OfficeTime(office.clock), using: &generator, in: writer)
      }
      tell(issued, .invited, at: base, office, invocation)
    }
  }

  private static func show(_ context: LodsContext) -> Command {
    Command(
      "show", summary: AccountCommandPhrase.show.wording, details: AccountCommandPhrase.showDetails.wording,
      arguments: [number]
    ) { invocation in
      let office = try context.office(invocation)
      let id = try id(invocation)
      let (account, sessions) = try office.people().read { reader in
        (
          try AccountRegister.account(id, in: reader),
          try SessionRegister.sessions(of: id, at: OfficeTime(office.clock), in: reader)
        )
      }
      invocation.console.write(
        invocation[Command.json]
          ? AccountCard(account, sessions).json.text() + "\n" : AccountCard(account, sessions).text(office, invocation))
    }
  }

  private static func roles(_ context: LodsContext) -> Command {
    Command(
      "roles", summary: AccountCommandPhrase.roles.wording, details: AccountCommandPhrase.rolesDetails.wording,
      arguments: [number], options: [role, newBranch, allBranches],
      examples: [Example("lods account roles 3 --role desk --role manager", AccountCommandPhrase.rolesExample.wording)]
    ) { invocation in
      guard !invocation[allBranches] || invocation.all(branch).isEmpty else {
        throw AccountCallFault.someAndAllBranches
      }
      let office = try context.office(invocation)
      let id = try id(invocation)
      let wanted = try scope(invocation, in: office)
      let account = try office.people().write { writer in
        let account = try AccountRegister.account(id, in: writer.reader)
        let scope = wanted ?? (invocation[allBranches] ? .all : account.scope)
        return try AccountRegister.change(
          id, to: account.draft.with(roles: Set(invocation.all(role)), scope: scope), by: .commandLine,
          at: OfficeTime(office.clock), in: writer)
      }
      tell(account, .changed, invocation)
    }
  }

  private static func reset(_ context: LodsContext) -> Command {
    Command(
      "reset", summary: AccountCommandPhrase.reset.wording, details: AccountCommandPhrase.resetDetails.wording,
      arguments: [number], options: [address]
    ) { invocation in
      let base = try base(invocation)
      let office = try context.office(invocation)
      let id = try id(invocation)
      var generator = SystemRandomNumberGenerator()
      let issued = try office.people().write { writer in
        try LinkRegister.renew(
          for: id, by: .commandLine, at: OfficeTime(office.clock), using: &generator, in: writer)
      }
      tell(issued, .renewed, at: base, office, invocation)
    }
  }

  private static func disable(_ context: LodsContext) -> Command {
    Command(
      "disable", summary: AccountCommandPhrase.disable.wording, details: AccountCommandPhrase.disableDetails.wording,
      arguments: [number]
    ) { invocation in
      let account = try change(context, invocation) { id, time, writer in
        try AccountRegister.disable(id, by: .commandLine, at: time, in: writer)
      }
      tell(account, .disabled, invocation)
    }
  }

  private static func enable(_ context: LodsContext) -> Command {
    Command("enable", summary: AccountCommandPhrase.enable.wording, arguments: [number]) { invocation in
      let account = try change(context, invocation) { id, time, writer in
        try AccountRegister.enable(id, by: .commandLine, at: time, in: writer)
      }
      let isInvited = account.state == .invited
      tell(
        account, isInvited ? .enabledInvited : .enabled, next: isInvited ? "reset \(account.id)" : "list", invocation)
    }
  }

  private static func erase(_ context: LodsContext) -> Command {
    Command(
      "erase", summary: AccountCommandPhrase.erase.wording, details: AccountCommandPhrase.eraseDetails.wording,
      arguments: [number], options: [yes]
    ) { invocation in
      let id = try id(invocation)
      let office = try context.office(invocation)
      let isSure =
        invocation[yes]
        || invocation.console.confirm(AccountCommandPhrase.sure(in: invocation.language), in: invocation.language)
      guard isSure else { throw AccountCallFault.notConfirmed }
      try office.people().write { writer in
        try AccountRegister.erase(id, by: .commandLine, at: OfficeTime(office.clock), in: writer)
      }
      Change.tell(
        AccountCommandPhrase.erased(in: invocation.language, ["n": .text(id.description)]), next: "lods account list",
        ["id": .whole(id.number), "erased": .bool(true)], invocation)
    }
  }

  // MARK: What was asked

  /// Changes the account that the first word names, and gives it as it is afterwards.
  private static func change(
    _ context: LodsContext, _ invocation: Invocation,
    _ body: (AccountID, OfficeTime, PeopleWriter) throws -> Account
  ) throws -> Account {
    let id = try id(invocation)
    let office = try context.office(invocation)
    return try office.people().write { try body(id, OfficeTime(office.clock), $0) }
  }

  /// The account that the first word names.
  private static func id(_ invocation: Invocation) throws -> AccountID {
    guard let id = Int(invocation.words[0]).flatMap(AccountID.init) else { throw AccountCallFault.notANumber }
    return id
  }

  /// The branches that were named; nil for none.
  private static func scope(_ invocation: Invocation, in office: Office) throws -> BranchScope? {
    let codes = try office.desk.read { reader in
      try invocation.all(branch).map { try BranchRegister.branch(word: $0, in: reader).code }
    }
    return BranchScope(branches: Set(codes))
  }

  /// The web desk's address without a slash at its end.
  private static func base(_ invocation: Invocation) throws -> String {
    guard let typed = invocation[address] else { return "http://127.0.0.1:8480" }
    var base = typed[...]
    while base.last == "/" { base.removeLast() }
    let isPlain = base.utf8.allSatisfy { (33...126).contains($0) && !"?#\"'<>\\".utf8.contains($0) }
    guard isPlain, let url = URL(string: String(base)), ["http", "https"].contains(url.scheme), url.host() != nil,
      url.user() == nil
    else { throw AccountCallFault.badAddress }
    return String(base)
  }

  // MARK: What is told

  private static func tell(
    _ issued: IssuedLink, _ phrase: AccountCommandPhrase, at base: String, _ office: Office, _ invocation: Invocation
  ) {
    let language = invocation.language
    let until = Date(timeIntervalSince1970: Double(issued.link.until))
    let moment = office.clock.moment(of: until)
    let address = issued.address(at: base)
    let values: [String: PhraseValue] = [
      "n": .text(issued.account.id.description), "roles": .text(names(issued.account.roles, in: language)),
      "link": .text(address), "day": .day(moment.day), "time": .text(DayText.time(minute: moment.minute, in: language)),
    ]
    let object: [JSONMember] =
      members(issued.account) + [
        JSONMember("link", .text(address)), JSONMember("linkKind", .text(issued.link.kind.code)),
        JSONMember("linkUntil", .text(until.formatted(.iso8601))),
      ]
    Change.tell(phrase(in: language, values), next: "lods account list", .object(object), invocation)
  }

  private static func tell(
    _ account: Account, _ phrase: AccountCommandPhrase, next: String = "list", _ invocation: Invocation
  ) {
    let language = invocation.language
    let values: [String: PhraseValue] = [
      "n": .text(account.id.description), "roles": .text(names(account.roles, in: language)),
      "branches": .text(names(account.scope, in: language)),
    ]
    Change.tell(
      phrase(in: language, values), next: "lods account " + next, .object(members(account)), invocation)
  }

  /// Roles in the order of the list, with commas.
  static func names(_ roles: Set<StaffRole>, in language: LanguageCode) -> String {
    StaffRole.allCases.filter(roles.contains).map { $0.wording[language] }.joined(separator: ", ")
  }

  /// Branches by their codes, or that it is all of them.
  static func names(_ scope: BranchScope, in language: LanguageCode) -> String {
    scope.branches.map { $0.sorted().map(\.text).joined(separator: ", ") } ?? RegisterPhrase.allBranches(in: language)
  }

  /// An account for programs.
  static func members(_ account: Account) -> [JSONMember] {
    [
      JSONMember("id", .whole(account.id.number)), JSONMember("signInName", .text(account.signInName)),
      JSONMember("name", .text(account.displayName)),
      JSONMember("roles", .array(StaffRole.allCases.filter(account.roles.contains).map { .text($0.code) })),
      JSONMember("allBranches", .bool(account.scope.isAll)),
      JSONMember("branches", .array((account.scope.branches ?? []).sorted().map { .text($0.text) })),
      JSONMember("language", .text(account.language.rawValue)), JSONMember("state", .text(account.state.code)),
      JSONMember("lastSignedIn", account.lastSignedIn?.json ?? .null),
      JSONMember("passwordChanged", account.passwordChanged?.json ?? .null),
      JSONMember("version", .whole(account.version)),
    ]
  }
}
