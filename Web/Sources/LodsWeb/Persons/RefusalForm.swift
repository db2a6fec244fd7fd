import Accounts
import Language
import Markup
import Office
import People
import Site

/// A refusal as a form: which right, and why; it holds no person.
struct RefusalForm: Sendable {
  /// The rights that can be refused.
  static let rights: [Right] = [.access, .correction, .erasure, .restriction]

  let right: Right?
  let reason: RefusalReason?
  /// What is wrong.
  var problems: [FieldProblem] = []

  /// Reads a form; an empty one is a new one.
  init(_ form: FormFields) {
    right = form["right"].flatMap(Right.init(rawValue:)).flatMap { Self.rights.contains($0) ? $0 : nil }
    reason = form["reason"].flatMap(RefusalReason.init(rawValue:))
  }

  /// Notes the refusal, or shows the form again.
  func save(_ visit: Visit) throws -> WebReply {
    var form = self
    if right == nil { form.problems.append(FieldProblem("right", visit.say(PersonPagePhrase.rightMissing))) }
    if reason == nil { form.problems.append(FieldProblem("reason", visit.say(PersonPagePhrase.reasonMissing))) }
    guard let right, let reason else { return form.page(visit) }
    let number = try PersonPages.once(visit) {
      try visit.office.use(right, refusal: reason, by: visit.actor.auditActor).number
    }
    return .redirect(
      to: PersonPages.link.query("done", PersonDone.refused.rawValue).query("case", String(number)))
  }

  /// The page.
  func page(_ visit: Visit) -> WebReply {
    let hasFault = !problems.isEmpty
    return visit.page(visit.say(PersonPagePhrase.refuseTitle), status: hasFault ? 422 : 200, hasFault: hasFault) {
      RefusalView(form: self, visit: visit).main
    }
  }
}
