import Accounts
import HelpDesk
import Language
import Markup
import Municipality
import Office
import Records
import Reports
import Site

/// The reports as pages, and as files.
enum FiguresPages {
  /// Everybody who is signed in sees some figures, since all roles do; a device sees none.
  static let access = Access.roles(Set(StaffRole.allCases))

  /// What the way about leads to.
  static let pages =
    [
      RoomPlan.Page(name: .reports, link: Link("/reports/desk"), access: access, others: ["/reports"]),
      RoomPlan.Page(name: .alerts, link: AlertPages.link, access: access),
    ] + EffectPages.pages + ReleasePages.pages + TablePages.pages + PopulationPages.pages + ComparisonPages.pages
    + PracticePages.pages

  static let routes = [
    FiguresStyle.route,
    // Whoever cuts the address short gets the page that the way about leads to.
    Route.get("/reports", access) { _ in .redirect(to: Link("/reports/desk")) },
    Route.get("/reports/{name}", access) { visit in
      let (kind, account) = try asked(visit)
      let model = try model(visit, kind, account)
      try note(model, by: account, visit)
      return page(visit, model)
    },
    Route.get("/reports/{name}/file", access) { visit in
      let (kind, account) = try asked(visit)
      guard let file = FiguresFile(rawValue: visit.query["format"] ?? "") else { throw Refusal.notFound }
      try visit.desk.exports.count(account.id, at: visit.now)
      let model = try model(visit, kind, account)
      guard let report = model.report else { return page(visit, model) }
      try note(model, by: account, visit)
      return .download(file.bytes(of: report), type: file.type, name: model.choice.fileName(of: kind) + file.ending)
    },
  ]

  private static func asked(_ visit: Visit) throws -> (FiguresKind, Account) {
    guard let kind = FiguresKind(rawValue: visit.step("name")), let account = visit.visitor.person?.account,
      FiguresKind.all(in: visit.office.profile.country).contains(kind)
    else { throw Refusal.notFound }
    return (kind, account)
  }

  private static func model(_ visit: Visit, _ kind: FiguresKind, _ account: Account) throws -> FiguresModel {
    let today = visit.today
    let (branches, span) = try visit.office.desk.read { reader in
      (try BranchRegister.branches(in: reader), try EntryTally.span(in: reader))
    }
    let reach = FiguresReach(account, of: branches)
    var problems: [FieldProblem] = []
    let choice: FiguresChoice
    do {
      choice = try FiguresChoice(
        visit.query, of: kind, within: reach, on: today, in: visit.language, problems: &problems)
    } catch Refusal.notAllowed {
      try AccountNotice.accessDenied.note(account, at: visit.time, to: visit.desk.people)
      throw Refusal.notAllowed
    }
    let tasks = kind == .trend ? try TaskShelf(visit.office).grouped(in: visit.language) : []
    guard choice.task.isEmpty || tasks.contains(where: { $0.tasks.contains { $0.value == choice.task } }) else {
      throw Refusal.notFound
    }
    // What terms that ended came to is told by both, and is moved to the desk's file first.
    if kind.tellsCourses { visit.office.moveCourseTotals() }
    // An account whose branches are all gone sees no figures, least of all those of the whole office.
    let mayBeMade = problems.isEmpty && (reach.seesWhole || choice.branch != nil)
    let first = min(span?.lowerBound.year ?? today.year, today.year)
    var report: Report?
    do {
      report = mayBeMade ? try kind.report(of: visit.office.desk, as: choice, in: visit.language, on: today) : nil
    } catch let fault as TrendFault {
      let sentence = kind == .trend ? fault.sentence(in: visit.language) : visit.say(Self.phrase(fault))
      problems.append(FieldProblem(choice.typed.isEmpty ? "year" : "period", sentence))
    } catch is TriageReportFault {
      problems.append(
        FieldProblem(reach.seesInternal ? "staff" : "part", visit.say(FiguresPhrase.staffNotStated)))
    }
    return FiguresModel(
      kind: kind, choice: choice, reach: reach, years: (first...today.year).reversed(), tasks: tasks,
      problems: problems, report: report, country: visit.office.profile.country, language: visit.language)
  }

  /// What is said of a period of which there is nothing to tell.
  private static func phrase(_ fault: TrendFault) -> FiguresPhrase {
    if case .notBegun = fault { .notBegun } else { .beforeLog }
  }

  /// Writes into the audit that complete figures are handed out; first the audit, then the figures.
  private static func note(_ model: FiguresModel, by account: Account, _ visit: Visit) throws {
    guard model.report?.audience == .internal else { return }
    try AuditTrail.append(
      .internalFigures, subject: model.kind.subject, by: account.auditActor, at: visit.now, to: visit.desk.people)
  }

  private static func page(_ visit: Visit, _ model: FiguresModel) -> WebReply {
    let title = model.report?.title ?? visit.say(model.kind.name)
    return visit.page(
      title, status: model.problems.isEmpty ? 200 : 422, hasFault: !model.problems.isEmpty,
      head: [.stylesheet(FiguresStyle.link)]
    ) {
      FiguresView(model: model).main
    }
  }
}
