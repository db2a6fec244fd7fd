import Counter
import HelpDesk
import Language
import Markup
import Municipality
import Office
import Records
import Site

/// Many sessions alike in one entry: a backlog, and citizens who were turned away while a system was down.
enum BulkPages {
  static let routes = [BulkEntry.Kind.backlog, .systemDown].flatMap { kind in
    [
      Route.get(path(of: kind), .counter) { visit in try fresh(kind, visit) },
      Route.post(path(of: kind), .counter) { visit in
        try visit.form["do"] == "undo" ? undo(kind, visit) : save(kind, visit)
      },
    ]
  }

  static func path(of kind: BulkEntry.Kind) -> String { kind == .backlog ? "/log/backlog" : "/log/system-down" }

  static func link(to kind: BulkEntry.Kind) -> Link {
    kind == .backlog ? Link("/log/backlog") : Link("/log/system-down")
  }

  private static func fresh(_ kind: BulkEntry.Kind, _ visit: Visit) throws -> WebReply {
    let place = try LogPages.desk(visit, branch: visit.query.text("branch"))
    return page(
      BulkModel(desk: place.desk, branches: place.branches, input: empty(kind, visit), today: visit.today), visit)
  }

  private static func empty(_ kind: BulkEntry.Kind, _ visit: Visit) -> BulkInput {
    let part = PartOfDay(minute: visit.office.clock.now.minute)
    return BulkInput(kind, id: visit.desk.freshID(), on: visit.today, in: part)
  }

  private static func sent(_ kind: BulkEntry.Kind, _ visit: Visit) throws -> BulkModel {
    let place = try LogPages.place(visit, branch: visit.form.text("branch"))
    var problems: [FieldProblem] = []
    let input = BulkInput(kind, visit.form, in: place.desk, fresh: visit.desk.freshID(), problems: &problems)
    var model = BulkModel(desk: place.desk, branches: place.branches, input: input, today: visit.today)
    model.problems = [place.problem(for: visit)].compactMap(\.self) + problems
    return model
  }

  private static func save(_ kind: BulkEntry.Kind, _ visit: Visit) throws -> WebReply {
    var model = try sent(kind, visit)
    // The page brings the new identity along, so that a second press of the button stores nothing more.
    if visit.form["do"] == "save-new", let id = visit.form["new-id"].flatMap({ RandomID($0) }) { model.input.id = id }
    let isElsewhere = model.problems.contains { $0.field == "branch" }
    let shown = Set(model.desk.shown.map(\.code.text))
    if !visit.form.all("task").allSatisfy(shown.contains) {
      model.problems.append(FieldProblem("task", BulkPhrase.notInBranch(in: visit.language)))
    }
    guard let form = model.input.form(in: model.desk, on: visit.today, problems: &model.problems) else {
      return page(model, visit, status: isElsewhere ? 403 : 422)
    }
    switch try SessionSaving(desk: model.desk, office: visit.office).store(form) {
    case .saved(let form, let isNew):
      var next = empty(kind, visit)
      // Whoever catches up on a day has more of the same day.
      (next.day, next.part) = (model.input.day, model.input.part)
      var after = BulkModel(desk: model.desk, branches: model.branches, input: next, today: visit.today)
      after.receipt = LogModel.Receipt(
        line: model.desk.line(form, today: visit.today), ticket: isNew ? visit.ticket(of: form) : nil,
        back: model.input.fields(in: model.desk).replacing("branch", with: model.desk.branch.code.text)
          .replacing("id", with: visit.desk.freshID().description), again: FormFields())
      return page(after, visit)
    case .refused(let problems):
      model.problems = problems.map { problem in
        // What the log says of the time is about the day and its part here.
        FieldProblem(problem.field == "hour" ? "day" : problem.field, problem.message)
      }
      return page(model, visit, status: 422)
    case .changedAfter:
      model.newID = visit.desk.freshID()
      return page(model, visit, status: 409)
    }
  }

  private static func undo(_ kind: BulkEntry.Kind, _ visit: Visit) throws -> WebReply {
    var model = try sent(kind, visit)
    let isUndone = try visit.takeBack()
    model.problems = []
    // What is back in the form keeps the identity that the receipt gave it: a second press shows the same form.
    if !isUndone { model.input = empty(kind, visit) }
    model.notice = (isUndone ? LogPhrase.undone : .undoTooLate)(in: visit.language)
    return page(model, visit, status: isUndone ? 200 : 409)
  }

  private static func page(_ model: BulkModel, _ visit: Visit, status: Int = 200) -> WebReply {
    visit.page(model.title, status: status, hasFault: !model.problems.isEmpty) {
      BulkView(model: model, visit: visit).main
    }
  }
}
