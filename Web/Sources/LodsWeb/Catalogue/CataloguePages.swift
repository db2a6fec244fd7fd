import Accounts
import Language
import Markup
import Municipality
import Office
import Records
import Site

/// The catalogue of tasks: what citizens come for, what staff may do with it, and what the office has chosen about it.
enum CataloguePages {
  /// Who may change what the office has chosen.
  static let keepers = Access.roles([.manager, .administrator])
  /// Who may change what holds at all branches.
  static let officeKeepers = Access.wholeOffice([.manager, .administrator])

  /// What the way about leads to.
  static let pages = [RoomPlan.Page(name: .catalogue, link: Link("/tasks"), access: .signedIn)]

  static let routes =
    [
      Route.get("/tasks", .signedIn) { visit in
        let shelf = try TaskShelf(visit.office)
        let model = CatalogueModel(shelf, typed: visit.query.text("q") ?? "", for: visit)
        return visit.page(visit.say(FramePhrase.catalogue)) { CatalogueView(model: model, visit: visit).main }
      },
      Route.get("/tasks/code/{task}", .signedIn) { visit in
        let shelf = try TaskShelf(visit.office)
        return TaskPage.page(try task(visit, in: shelf), in: shelf, visit)
      },
      Route.post("/tasks/code/{task}/shown", keepers, setShown),
      Route.post("/tasks/code/{task}/number", officeKeepers, setNumber),
    ] + QuickListPages.routes + OwnTaskPages.routes

  /// Where a task's page is.
  static func link(to task: Code<OfficeTask>) -> Link { Link("/tasks/code").appending(task.text) }

  /// The task of the path.
  private static func task(_ visit: Visit, in shelf: TaskShelf) throws -> OfficeTask {
    guard let task = shelf.tasks.first(where: { $0.code.text == visit.step("task") }) else { throw Refusal.notFound }
    return task
  }

  /// Shows or hides a task at a branch.
  private static func setShown(_ visit: Visit) throws -> WebReply {
    let shelf = try TaskShelf(visit.office)
    let task = try task(visit, in: shelf)
    guard let branch = shelf.branches.first(where: { $0.code.text == visit.form["branch"] }),
      visit.visitor.reaches(branch.code)
    else { throw Refusal.notFound }
    guard let word = visit.form["do"], ["hide", "show"].contains(word), !task.isRetired else {
      throw Refusal.brokenForm
    }
    _ = try visit.office.desk.write { try TaskRegister.set(task.code, hidden: word == "hide", at: branch, in: $0) }
    let done: CatalogueDone = word == "hide" ? .hidden : .shown
    return .redirect(to: link(to: task.code).query("done", done.rawValue).fragment("here"))
  }

  /// Sets the municipality's own number.
  private static func setNumber(_ visit: Visit) throws -> WebReply {
    let shelf = try TaskShelf(visit.office)
    let task = try task(visit, in: shelf)
    guard !task.isRetired else { throw Refusal.brokenForm }
    let number = visit.form.text("number")
    do {
      let now = try visit.office.desk.write { writer -> String? in
        let country = visit.office.profile.country
        let now = try TaskRegister.task(word: task.code.text, in: writer.reader, of: country).localCode
        guard now ?? "" == visit.form["seen"] ?? "" || now == number else { return now ?? "" }
        try TaskRegister.set(task.code, localCode: number, in: writer)
        return nil
      }
      if let now {
        return TaskPage.page(task, in: shelf, visit, number: TaskPage.Number(typed: number ?? "", theirs: now))
      }
    } catch MunicipalityFault.badLocalCode {
      let problem = FieldProblem("number", MunicipalityFault.badLocalCode.sentence(in: visit.language))
      return TaskPage.page(task, in: shelf, visit, number: TaskPage.Number(typed: number ?? ""), problems: [problem])
    }
    return .redirect(to: link(to: task.code).query("done", CatalogueDone.numbered.rawValue).fragment("here"))
  }
}

extension Visit {
  /// Whether the visitor may change what holds for the whole office: an administrator, or a manager of all branches.
  var keepsWholeOffice: Bool {
    CataloguePages.officeKeepers.admits(visitor)
  }

  /// Whether the visitor may change what holds for one branch.
  func keeps(_ branch: Branch) -> Bool { CataloguePages.keepers.admits(visitor) && visitor.reaches(branch.code) }
}
