import Courses
import Language
import Markup
import Municipality
import Records
import Site

/// The page of who is on a term and what is lent to it.
enum TermStaffPage {
  /// Where the page is.
  static func link(to term: Term) -> Link { CoursePages.link(to: term).appending("staff") }

  /// The page.
  static func page(
    _ visit: Visit, _ term: Term, problems: [FieldProblem] = [], isChanged: Bool = false
  ) throws -> WebReply {
    let model = try TermStaffModel(term, visit)
    let hasFault = !problems.isEmpty
    return visit.page(
      visit.say(TermEditPhrase.staffTitle), status: hasFault ? 422 : isChanged ? 409 : 200, hasFault: hasFault
    ) {
      TermStaffView(model: model, problems: problems, isChanged: isChanged, visit: visit).main
    }
  }

  /// Does what was pressed: `put`, `duty-N`, `off-N`, `lend`, `pieces-N` or `back-N`, where N is a number of the list.
  static func save(_ visit: Visit, _ term: Term) throws -> WebReply {
    guard let seen = visit.form["seen"] else { throw Refusal.brokenForm }
    var problems: [FieldProblem] = []
    guard let wish = try wish(visit, term, &problems) else { return try page(visit, term, problems: problems) }
    do {
      let isDone = try visit.desk.people.write { writer -> Bool in
        if try wish.stands(on: term.id, in: writer.reader) { return true }
        guard try TermStaffModel.mark(of: term.id, in: writer.reader) == seen else { return false }
        try wish.apply(to: term.id, in: writer)
        return true
      }
      guard isDone else { return try page(visit, term, isChanged: true) }
      return .redirect(to: link(to: term).query("done", wish.done.rawValue))
    } catch let fault as any Fault where fault is StaffingFault || fault is TermFault {
      let problem = CourseFaultWords.problem(fault, among: ["helper", "kit", "pieces"], else: "helper", visit)
      return try page(visit, visit.namedTerm(), problems: [problem])
    }
  }

  private static func wish(_ visit: Visit, _ term: Term, _ problems: inout [FieldProblem]) throws -> TermStaffWish? {
    let parts = (visit.form["do"] ?? "").split(separator: "-", maxSplits: 1).map(String.init)
    guard let verb = parts.first else { throw Refusal.brokenForm }
    let typed = verb == "put" ? visit.form["helper"] : verb == "lend" ? visit.form["kit"] : parts.last
    let number = Int((typed ?? "").trimmed)
    switch verb {
    case "put", "duty", "off":
      guard let id = number.flatMap({ RowNumber<CourseHelper>($0) }) else {
        problems.append(FieldProblem("helper", visit.say(TermEditPhrase.helperMissing)))
        return nil
      }
      if verb == "off" { return .takeOff(id) }
      let duty = visit.form[verb == "put" ? "duty" : "duty-\(id)"].flatMap(TermDuty.init(rawValue:))
      guard let duty else { throw Refusal.brokenForm }
      return .put(id, duty)
    case "lend", "pieces", "back":
      guard let id = try number.flatMap({ RowNumber<CourseKit>($0) }).flatMap({ try known($0, of: term, visit) }) else {
        problems.append(FieldProblem("kit", visit.say(TermEditPhrase.kitMissing)))
        return nil
      }
      if verb == "back" { return .takeBack(id) }
      let field = verb == "lend" ? "pieces" : "pieces-\(id)"
      guard let pieces = Int((visit.form[field] ?? "").trimmed), (1...1_000).contains(pieces) else {
        problems.append(
          FieldProblem(field, visit.say(TermPlanPhrase.numberWrong, ["from": .number(1), "to": .number(1_000)])))
        return nil
      }
      return .lend(id, pieces)
    default: throw Refusal.brokenForm
    }
  }

  /// The kit of a number, where the visitor works with it or the term has it already.
  private static func known(_ id: RowNumber<CourseKit>, of term: Term, _ visit: Visit) throws -> RowNumber<CourseKit>? {
    try visit.desk.people.read { reader in
      if try TermStaff.loans(of: term.id, in: reader).contains(where: { $0.kit.id == id }) { return id }
      return try KitRegister.kits(in: reader).first { $0.id == id && visit.visitor.reaches($0.branch) }?.id
    }
  }
}
