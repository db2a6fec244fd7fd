import Courses
import Language
import Markup
import Municipality
import Office
import Outreach
import Records
import Site

/// Kit that is lent to another branch, as a form; and the form that says it is back.
struct KitLoanForm: Sendable {
  private let kit: CourseKit
  /// The branches that can borrow it.
  private let branches: [Branch]
  private let branch: String
  private let pieces: String
  private let first: DateFields
  private let last: DateFields
  private let isUsed: Bool
  /// What is wrong.
  private(set) var problems: [FieldProblem] = []

  /// The form with what most loans have.
  init(_ kit: CourseKit, _ visit: Visit) throws {
    self.init(kit, try Self.branches(kit, visit), visit, fields: nil)
  }

  /// The form as it was sent.
  init(_ kit: CourseKit, sentIn visit: Visit) throws {
    self.init(kit, try Self.branches(kit, visit), visit, fields: visit.form)
  }

  private init(_ kit: CourseKit, _ branches: [Branch], _ visit: Visit, fields: FormFields?) {
    self.kit = kit
    self.branches = branches
    branch = fields?.text("to") ?? ""
    pieces = fields?.text("pieces") ?? ""
    first = fields.map { DateFields($0, "from") } ?? DateFields(visit.today)
    last = fields.map { DateFields($0, "until") } ?? DateFields()
    isUsed = kit.closed.map { $0 >= visit.today } ?? true
  }

  /// Whether there is something to lend, and a branch to lend it to.
  var isOpen: Bool { isUsed && !branches.isEmpty }

  /// All open branches but its own: what a branch borrows is not for the lender alone to see.
  private static func branches(_ kit: CourseKit, _ visit: Visit) throws -> [Branch] {
    let today = visit.today
    return try visit.allBranches().filter { $0.code != kit.branch && $0.isOpen(on: today) }
  }

  /// Lends it, or shows the form again.
  func save(_ visit: Visit) throws -> WebReply {
    var form = self
    func fault(_ field: String, _ text: String) { form.problems.append(FieldProblem(field, text)) }
    let borrower = branches.first { $0.code.text == branch }
    if borrower == nil { fault("to", visit.say(TermPlanPhrase.branchMissing)) }
    let count = Int(pieces).flatMap { (1...1_000).contains($0) ? $0 : nil }
    if count == nil {
      fault("pieces", visit.say(TermPlanPhrase.numberWrong, ["from": .number(1), "to": .number(1_000)]))
    }
    if first.value == nil { fault("from", visit.say(KitPagePhrase.firstMissing)) }
    if let from = first.value, last.value.map({ $0 < from }) ?? true {
      fault("until", visit.say(TeamPagePhrase.lastWrong))
    }
    guard form.problems.isEmpty, let borrower, let count, let from = first.value, let until = last.value else {
      return try KitPages.page(visit, kit, loan: form)
    }
    do {
      _ = try visit.onceForForm { writer in
        try KitLoans.lend(kit.id, to: borrower.code, pieces: count, on: from...until, in: writer).id.number
      }
      return .redirect(to: KitPages.link(to: kit.id).query("done", UseDone.lent.rawValue))
    } catch let problem as TeamFault {
      let field = [TeamFault.lentToItself.field: "to", TeamFault.kitClosed(until).field: "until"][problem.field]
      fault(field ?? "pieces", problem.sentence(in: visit.language))
      return try KitPages.page(visit, kit, loan: form)
    }
  }

  /// The form as markup.
  func markup(_ visit: Visit) -> HTML {
    let parts = visit.parts(problems)
    return HTML.section(.class("panel"), .ariaLabelledby("lend-title"), .id("lend")) {
      HTML.h2(.id("lend-title")) { visit.say(KitPagePhrase.lend) }
      visit.form(KitPages.link(to: kit.id).appending("lend"), .novalidate()) {
        visit.once
        parts.select(
          "to", visit.say(KitPagePhrase.borrower),
          options: [("", visit.say(TermPlanPhrase.choose))] + branches.map { ($0.code.text, $0.name) }, chosen: branch)
        parts.line(
          "pieces", visit.say(KitPagePhrase.pieces),
          hint: visit.say(TermEditPhrase.thereAre, ["n": .number(kit.pieces)]), value: pieces, .inputmode("numeric"),
          .size(4), .maxlength(4), .autocomplete("off"))
        parts.date("from", visit.say(KitPagePhrase.firstDay), value: first)
        parts.date("until", visit.say(UsePhrase.lastDay), value: last)
        HTML.p(.class("buttons")) {
          HTML.button(.type("submit"), .class("secondary")) { visit.say(KitPagePhrase.lendNow) }
        }
      }
    }
  }

  // MARK: Back

  /// The form that says a loan is back, also with what was wrong with it.
  static func back(
    _ loan: KitLoan, of kit: CourseKit, to name: String, _ problems: [FieldProblem], _ visit: Visit
  ) -> HTML {
    let field = "back-" + loan.id.description
    let isWrong = problems.contains { $0.field == field }
    let isComing = loan.days.lowerBound > visit.today
    return visit.form(KitPages.link(to: kit.id).appending("back"), .novalidate()) {
      visit.once
      HTML.input(.type("hidden"), .name("loan"), .value(loan.id.description))
      if !isComing {
        HTML.details(.class("more"), .open(isWrong)) {
          HTML.summary {
            visit.say(KitPagePhrase.otherDay)
            HTML.span(.class("unseen")) { ": " + name }
          }
          visit.parts(problems).date(
            field, visit.say(KitPagePhrase.backOn), hint: visit.say(KitPagePhrase.backHint),
            value: isWrong ? DateFields(visit.form, field) : DateFields(visit.today))
        }
      }
      HTML.p(.class("buttons")) {
        HTML.button(.type("submit"), .class("secondary")) {
          visit.say(isComing ? KitPagePhrase.undoLoan : .isBack)
          HTML.span(.class("unseen")) { ": " + name }
        }
      }
    }
  }

  /// Says that a loan is back, or that one to come is not wanted.
  static func giveBack(_ visit: Visit) throws -> WebReply {
    let kit = try KitPages.kit(visit)
    guard let id = visit.form["loan"].flatMap({ Int($0) }).flatMap({ RowNumber<KitLoan>($0) }) else {
      throw Refusal.brokenForm
    }
    let field = "back-" + id.description
    let typed = DateFields(visit.form, field)
    guard let day = typed.isEmpty ? visit.today : typed.value else {
      return try KitPages.page(visit, kit, problems: [FieldProblem(field, visit.say(KitPagePhrase.firstMissing))])
    }
    do {
      // What a second press is told, which finds the loan no more.
      let isCancelled = 1
      let was = try visit.onceForForm { writer in
        // A loan of other kit is none of this page.
        guard try KitLoans.loans(in: writer.reader).contains(where: { $0.id == id && $0.kit == kit.id }) else {
          throw TeamFault.unknownLoan
        }
        let loan = try KitLoans.giveBack(id, on: day, in: writer)
        return loan.days.lowerBound > visit.today ? isCancelled : 0
      }
      let done: UseDone = was == isCancelled ? .loanCancelled : .back
      return .redirect(to: KitPages.link(to: kit.id).query("done", done.rawValue))
    } catch let problem as TeamFault {
      // Where a colleague was faster, the loan has no form any more.
      let control = problem == .unknownLoan ? "loans" : field
      return try KitPages.page(
        visit, kit, problems: [FieldProblem(field, control: control, problem.sentence(in: visit.language))])
    }
  }
}
