import Accounts
import HelpDesk
import Language
import Markup
import Municipality
import Office
import Records
import Site

/// The first page: for a person the figures of today; a device goes straight to the desk.
enum StartPages {
  static let routes = [
    Route.get("/", .everyone) { visit in
      switch visit.visitor {
      case .nobody, .gone: return .redirect(to: Link("/sign-in"))
      case .device: return .redirect(to: Link("/log"))
      case .person: return try page(visit)
      }
    }
  ]

  private static func page(_ visit: Visit) throws -> WebReply {
    let branches = try visit.openBranches()
    let hints = try hints(visit)
    guard let branch = try branch(visit, among: branches) else {
      return visit.page(visit.say(StartPhrase.title)) { StartView.withoutBranch(hints, in: visit.language) }
    }
    var model = try visit.office.desk.read { reader in
      try StartModel(
        of: branch, among: branches, country: visit.office.profile.country, at: visit.office.clock.now,
        in: visit.language, reader: reader)
    }
    model.hints = hints
    if FiguresPages.access.admits(visit.visitor) {
      let seesWhole = visit.visitor.person?.account.scope.isAll ?? false
      model.changes = try StartChanges(visit, at: seesWhole ? nil : branch)
    }
    model.maySeeDesk = Access.counter.admits(visit.visitor)
    return visit.page(visit.say(StartPhrase.title)) { StartView(model: model).main }
  }

  /// The branch that was chosen, else the office's own, else the first; nil where none is within reach.
  private static func branch(_ visit: Visit, among branches: [Branch]) throws -> Branch? {
    if let word = visit.query.text("branch") {
      guard let branch = branches.first(where: { $0.code.text == word }) else { throw Refusal.notFound }
      return branch
    }
    let standard = try visit.office.settings().branch
    return branches.first { $0.code == standard } ?? branches.first
  }

  /// What an administrator should see to.
  private static func hints(_ visit: Visit) throws -> [StartModel.Hint] {
    guard visit.visitor.roles.contains(.administrator) else { return [] }
    let office = visit.office
    let found = try visit.desk.checkups.findings(at: visit.now) {
      CheckupMemo.Findings(
        toMend: try Checkup(of: office.folder, thorough: false, now: visit.desk.now).rows
          .count { $0.verdict != .good },
        pastTerm: try office.retention().reduce(0) { $0 + $1.due })
    }
    guard let found else { return [] }
    var hints: [StartModel.Hint] = []
    if found.toMend > 0 {
      hints.append(
        StartModel.Hint(
          text: visit.say(StartPhrase.toMend, ["n": .number(found.toMend)]), link: Link("/doctor"),
          name: visit.say(StartPhrase.toDoctor)))
    }
    if found.pastTerm > 0 {
      hints.append(
        StartModel.Hint(
          text: visit.say(StartPhrase.pastTerm, ["n": .number(found.pastTerm)]), link: Link("/privacy"),
          name: visit.say(StartPhrase.toPrivacy)))
    }
    return hints
  }
}
