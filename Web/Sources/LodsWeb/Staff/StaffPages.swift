import Accounts
import Language
import Markup
import Municipality
import Office
import Records
import Site

/// The staff's accounts, which administrators make, change, disable and erase.
enum StaffPages {
  private static let access = Access.roles([.administrator])

  /// What the way about leads to.
  static let pages = [RoomPlan.Page(name: .accounts, link: Link("/accounts"), access: access)]

  static let routes = [
    Route.get("/accounts", access, list),
    Route.get("/accounts/new", access) { visit in try blank(visit) },
    Route.post("/accounts/new", access, invite),
    Route.get("/accounts/{id}", access) { visit in try page(visit, StaffModel(id(visit), visit)) },
    Route.post("/accounts/{id}", access, change),
    Route.post("/accounts/{id}/state", access, setState),
    Route.post("/accounts/{id}/link", access, renewLink),
    Route.post("/accounts/{id}/sign-out", access, signOut),
    Route.get("/accounts/{id}/erase", access) { visit in try erasePage(visit, problems: []) },
    Route.post("/accounts/{id}/erase", access, erase),
  ]

  // MARK: Reading

  /// The account that the path names, if there is one: an account that is gone is like one that never was.
  private static func id(_ visit: Visit) throws -> AccountID {
    guard let id = Int(visit.step("id")).flatMap({ AccountID($0) }) else { throw Refusal.notFound }
    do {
      _ = try visit.desk.people.read { try AccountRegister.account(id, in: $0) }
    } catch AccountFault.unknownAccount {
      throw Refusal.notFound
    }
    return id
  }

  /// The version that the form was made of; no page of ours sends a form without.
  private static func version(_ visit: Visit) throws -> Int {
    guard let version = visit.form["version"].flatMap({ Int($0) }) else { throw Refusal.brokenForm }
    return version
  }

  private static func link(_ id: AccountID) -> Link { Link("/accounts").appending(String(id.number)) }

  private static func list(_ visit: Visit) throws -> WebReply {
    let branches = try visit.allBranches()
    let accounts = try visit.desk.people.read { try AccountRegister.accounts(in: $0) }
    let rows = TextOrder.sorted(accounts, in: visit.language) { $0.displayName }
      .map { StaffRow($0, branches: branches, visit) }
    return visit.page(visit.say(StaffPhrase.title)) { StaffView(visit).list(rows) }
  }

  private static func page(_ visit: Visit, _ model: StaffModel) -> WebReply {
    let isWrong = !model.problems.isEmpty
    return visit.page(
      model.account.displayName, status: isWrong ? 422 : model.isChangedMeanwhile ? 409 : 200, hasFault: isWrong
    ) {
      StaffView(visit).account(model)
    }
  }

  // MARK: Inviting

  private static func blank(_ visit: Visit) throws -> WebReply {
    var input = StaffInput()
    input.language = try visit.office.settings().language ?? visit.language
    return try invitation(visit, input, problems: [])
  }

  private static func invitation(_ visit: Visit, _ input: StaffInput, problems: [FieldProblem]) throws -> WebReply {
    let branches = StaffModel.choices(try visit.allBranches(), keeping: nil, visit)
    return visit.page(
      visit.say(StaffPhrase.invite), status: problems.isEmpty ? 200 : 422, hasFault: !problems.isEmpty
    ) {
      StaffView(visit).invitation(input, branches, problems)
    }
  }

  /// The link stands in the answer itself and in nothing else: to lead on to a page with it, it would have to be kept.
  private static func invite(_ visit: Visit) throws -> WebReply {
    let input = StaffInput(visit.form)
    let (draft, problems) = input.read(try visit.allBranches(), standard: visit.language, in: visit.language)
    guard let draft else { return try invitation(visit, input, problems: problems) }
    // Somebody who was erased meanwhile is invited anew.
    if let made = visit.desk.echo.number(madeBy: visit.form).flatMap({ AccountID($0) }),
      try visit.desk.people.read({ reader in (try? AccountRegister.account(made, in: reader)) == nil })
    {
      visit.desk.echo.forget(visit.form)
    }
    var issued: IssuedLink?
    let number: Int
    do {
      var generator = SharedGenerator(desk: visit.desk)
      let actor = try visit.actor
      number = try visit.onceForForm { writer in
        let made = try AccountRegister.invite(draft, by: actor, at: visit.time, using: &generator, in: writer)
        issued = made
        return made.account.id.number
      }
    } catch let fault as AccountFault where fault == .signInNameTaken {
      return try invitation(visit, input, problems: [StaffInput.problem(fault, in: visit.language)])
    }
    if let issued { return handOver(visit, issued) }
    // Pressed twice: the link stood in the first answer, which the browser has thrown away for this one.
    guard let id = AccountID(number) else { throw Refusal.notFound }
    let before = try visit.desk.people.read { try AccountRegister.account(id, in: $0) }
    return visit.page(visit.say(StaffPhrase.madeBefore)) {
      StaffView(visit).madeBefore(before, account: link(before.id))
    }
  }

  private static func handOver(_ visit: Visit, _ issued: IssuedLink) -> WebReply {
    visit.page(visit.say(StaffPhrase.linkTitle)) {
      StaffView(visit).handOver(issued, at: visit.deskAddress, account: link(issued.account.id))
    }
  }

  private static func renewLink(_ visit: Visit) throws -> WebReply {
    let id = try id(visit)
    let actor = try visit.actor
    do {
      var generator = SharedGenerator(desk: visit.desk)
      let issued = try visit.desk.people.write {
        try LinkRegister.renew(for: id, by: actor, at: visit.time, using: &generator, in: $0)
      }
      return handOver(visit, issued)
    } catch AccountFault.isDisabled {
      return try changedMeanwhile(visit, id)
    }
  }

  // MARK: Changing

  private static func change(_ visit: Visit) throws -> WebReply {
    let id = try id(visit)
    let version = try version(visit)
    let input = StaffInput(visit.form)
    let branches = try visit.allBranches()
    let actor = try visit.actor
    func again(_ problems: [FieldProblem]) throws -> WebReply {
      var model = try StaffModel(id, visit)
      model.input = input
      model.problems = problems
      return page(visit, model)
    }
    do {
      var problems: [FieldProblem] = []
      try visit.desk.people.write { writer in
        // The language is the owner's, as it is at this moment.
        let account = try AccountRegister.account(id, in: writer.reader)
        let read = input.read(branches, standard: account.language, in: visit.language)
        problems = read.problems
        guard let draft = read.draft else { return }
        _ = try AccountRegister.change(id, expecting: version, to: draft, by: actor, at: visit.time, in: writer)
      }
      guard problems.isEmpty else { return try again(problems) }
      return .redirect(to: link(id).query("done", StaffDone.saved.rawValue))
    } catch AccountFault.changedMeanwhile(let now) {
      let conflict = StaffConflict(now, wanted: input, branches: branches, visit)
      return visit.page(visit.say(StaffPhrase.conflictTitle), status: 409) { StaffView(visit).conflict(conflict) }
    } catch let fault as AccountFault where [.signInNameTaken, .lastAdministrator].contains(fault) {
      return try again([StaffInput.problem(fault, in: visit.language)])
    }
  }

  private static func setState(_ visit: Visit) throws -> WebReply {
    let id = try id(visit)
    let version = try version(visit)
    let actor = try visit.actor
    let closes = visit.form["do"] == "disable"
    guard closes || visit.form["do"] == "enable" else { throw Refusal.brokenForm }
    do {
      try visit.desk.people.write { writer in
        if closes {
          _ = try AccountRegister.disable(id, expecting: version, by: actor, at: visit.time, in: writer)
        } else {
          _ = try AccountRegister.enable(id, expecting: version, by: actor, at: visit.time, in: writer)
        }
      }
      return .redirect(to: link(id).query("done", (closes ? StaffDone.closed : .opened).rawValue))
    } catch AccountFault.changedMeanwhile {
      return try changedMeanwhile(visit, id)
    } catch let fault as AccountFault where fault == .lastAdministrator {
      var model = try StaffModel(id, visit)
      model.problems = [FieldProblem("state", fault.sentence(in: visit.language))]
      return page(visit, model)
    }
  }

  /// The account as it is now, for who asked for something that no longer fits.
  private static func changedMeanwhile(_ visit: Visit, _ id: AccountID) throws -> WebReply {
    var model = try StaffModel(id, visit)
    model.isChangedMeanwhile = true
    return page(visit, model)
  }

  private static func signOut(_ visit: Visit) throws -> WebReply {
    let id = try id(visit)
    let actor = try visit.actor
    try visit.desk.people.write { _ = try SessionRegister.signOut(id, by: actor, at: visit.time, in: $0) }
    return .redirect(to: link(id).query("done", StaffDone.signedOut.rawValue))
  }

  // MARK: Erasing

  private static func erasePage(
    _ visit: Visit, problems: [FieldProblem], isChangedMeanwhile: Bool = false
  ) throws -> WebReply {
    var model = try StaffModel(id(visit), visit)
    guard model.isDisabled else { return .redirect(to: model.row.link) }
    model.problems = problems
    model.isChangedMeanwhile = isChangedMeanwhile
    let isWrong = !problems.isEmpty
    return visit.page(
      visit.say(StaffPhrase.eraseHeading), status: isWrong ? 422 : isChangedMeanwhile ? 409 : 200, hasFault: isWrong
    ) {
      StaffView(visit).erase(model)
    }
  }

  private static func erase(_ visit: Visit) throws -> WebReply {
    let id = try id(visit)
    let version = try version(visit)
    let actor = try visit.actor
    let account = try visit.desk.people.read { try AccountRegister.account(id, in: $0) }
    guard (try? SignInName(visit.form["user-name"] ?? "")) == account.draft.signInName else {
      return try erasePage(visit, problems: [FieldProblem("user-name", visit.say(StaffPhrase.eraseDiffers))])
    }
    do {
      try visit.desk.people.write {
        try AccountRegister.erase(id, expecting: version, by: actor, at: visit.time, in: $0)
      }
      return .redirect(to: Link("/accounts").query("done", StaffDone.erased.rawValue))
    } catch AccountFault.changedMeanwhile {
      return try erasePage(visit, problems: [], isChangedMeanwhile: true)
    } catch AccountFault.isNotDisabled {
      return try changedMeanwhile(visit, id)
    }
  }
}
