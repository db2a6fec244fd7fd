import Accounts
import HelpDesk
import Language
import Markup
import Office
import Records
import Site

/// A decision about sealing as a form: what, when, by whom, and where its papers are.
struct SealingForm: Sendable {
  /// Somebody else has decided since the page was made.
  private struct Overtaken: Error {}

  /// What is decided.
  enum Kind: String, Sendable {
    case decide, withdraw
  }

  /// What becomes of notes.
  static let drop = "drop"
  static let keep = "keep"

  let kind: Kind
  /// The days, as they were typed.
  var days: String
  /// What becomes of notes when an entry is sealed.
  var notes: String
  /// The number of the case.
  var journal: String
  /// Who decided.
  var decider: String
  /// The day of the decision.
  var on: DateFields
  /// Whether the box is ticked that says what it does was read.
  var isSure: Bool
  /// The number of the decision that was in force when the page was made; 0 for none.
  var seen: Int
  /// What is in force now.
  let rule: SealingRule?
  /// What stands open now.
  let sealing: Sealing
  /// What is wrong.
  var problems: [FieldProblem] = []
  /// Whether somebody else has decided since the page was made.
  var isChanged = false

  /// A new form.
  init(_ kind: Kind, _ visit: Visit) throws {
    let rule = try visit.office.sealingRule()
    self.kind = kind
    self.rule = rule
    sealing = try visit.office.log.sealingDue()
    days = String(rule?.afterDays ?? SealingRule.proposal)
    notes = rule?.dropsNotes == true ? Self.drop : Self.keep
    journal = ""
    decider = ""
    on = DateFields(visit.today)
    isSure = false
    seen = rule?.decision ?? 0
  }

  /// Reads a form.
  init(_ kind: Kind, _ form: FormFields, _ visit: Visit) throws {
    self.kind = kind
    rule = try visit.office.sealingRule()
    sealing = try visit.office.log.sealingDue()
    days = form.text("days") ?? ""
    notes = form.text("notes") ?? ""
    journal = form.text("journal") ?? ""
    decider = form.text("by") ?? ""
    on = DateFields(form, "on")
    isSure = form["sure"] == "yes"
    seen = form["seen"].flatMap { Int($0) } ?? -1
  }

  /// Where the form is.
  var link: Link { RetentionPages.link.appending(kind.rawValue) }

  /// The decision, or all that is wrong with it.
  private mutating func read(_ visit: Visit) throws -> Decision? {
    func fault(_ field: String, _ phrase: RetentionPagePhrase) {
      problems.append(FieldProblem(field, visit.say(phrase)))
    }
    var matter = Decision.Matter.sealingWithdrawn
    if kind == .decide {
      let number = days.utf8.allSatisfy { (48...57).contains($0) } ? Int(days) : nil
      if let number, SealingRule.range.contains(number) {
        matter = .sealing(afterDays: number, dropsNotes: notes == Self.drop)
      } else {
        fault("days", .daysWrong)
      }
      if ![Self.keep, Self.drop].contains(notes) { fault("notes", .notesMissing) }
    }
    let day = on.value
    if day == nil { fault("on", .dayWrong) }
    var decision: Decision?
    // The two texts are tried one by one beside others that are right, so that all that is wrong is told at once.
    for (number, decider) in [(journal, "Byrådet"), ("1", self.decider), (journal, self.decider)] {
      do {
        decision = try Decision(matter, on: day ?? visit.today, today: visit.today, journal: number, by: decider)
      } catch let error as DecisionFault {
        decision = nil
        let text =
          error == .deciderMissing ? visit.say(RetentionPagePhrase.deciderMissing) : error.sentence(in: visit.language)
        note(FieldProblem(error.field ?? "journal", text))
      } catch let error as ScreeningFault {
        decision = nil
        note(FieldProblem("by", error.sentence(in: visit.language)))
      }
    }
    if !isSure { fault("sure", .sureMissing) }
    return problems.isEmpty ? decision : nil
  }

  private mutating func note(_ problem: FieldProblem) {
    if !problems.contains(where: { $0.field == problem.field }) { problems.append(problem) }
  }

  /// Records the decision and puts it in force, or shows the form again.
  func save(_ visit: Visit) throws -> WebReply {
    var form = self
    let actor = try visit.actor.auditActor
    guard let decision = try form.read(visit) else { return form.page(visit) }
    do {
      // Pressed twice, it is decided once; two who decide at once do it one after the other.
      _ = try visit.desk.echo.once(visit.form) {
        guard try (visit.office.sealingRule()?.decision ?? 0) == seen else { throw Overtaken() }
        _ = try visit.office.decide(decision, by: actor)
        return 1
      }
    } catch is Overtaken {
      form.isChanged = true
      form.isSure = false
      form.seen = try visit.office.sealingRule()?.decision ?? 0
      return form.page(visit)
    }
    visit.desk.checkups.forget()
    let done: RetentionDone = kind == .decide ? .decided : .withdrawn
    return .redirect(to: RetentionPages.link.query("done", done.rawValue))
  }

  /// The page.
  func page(_ visit: Visit) -> WebReply {
    let hasFault = !problems.isEmpty
    let title = visit.say(kind == .decide ? RetentionPagePhrase.decideTitle : .withdrawTitle)
    return visit.page(title, status: hasFault ? 422 : isChanged ? 409 : 200, hasFault: hasFault) {
      SealingView(form: self, title: title, visit: visit).main
    }
  }
}
