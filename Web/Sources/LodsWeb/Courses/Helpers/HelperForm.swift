import Courses
import Language
import Markup
import Municipality
import Office
import People
import Records
import Site

/// A new teacher or volunteer as a form.
struct HelperForm: Sendable {
  private static let names: Set<String> = ["name", "telephone", "email", "role", "partner", "state"]

  /// The organisations that they may come from.
  let partners: [CoursePartner]
  /// What was typed or chosen.
  let fields: FormFields
  /// What is wrong.
  private(set) var problems: [FieldProblem] = []
  /// The page of somebody who is in the list already.
  private(set) var known: Link?

  /// The form as it was sent, or empty.
  init(_ visit: Visit) throws {
    let today = visit.today
    partners = try visit.desk.people.read { try PartnerRegister.partners(in: $0) }
      .filter { $0.closed.map { today <= $0 } ?? true }
    fields = visit.form.has(FormSeal.field) ? visit.form : FormFields([.init("role", HelperRole.volunteer.code)])
  }

  /// Adds the person, or shows the form again.
  func save(_ visit: Visit) throws -> WebReply {
    var form = self
    let contact = ContactCheck(
      name: fields["name"] ?? "", telephone: fields["telephone"] ?? "", email: fields["email"] ?? "",
      missing: StaffingFault.contactMissing, visit)
    form.problems += contact.problems
    let role = fields["role"].flatMap(HelperRole.init(rawValue:))
    if role == nil { form.problems.append(FieldProblem("role", visit.say(TermPlanPhrase.choose))) }
    let from = partners.first { $0.code.text == fields.text("partner") }
    if from == nil, fields.text("partner") != nil {
      form.problems.append(FieldProblem("partner", StaffingFault.partnerClosed.sentence(in: visit.language)))
    }
    guard form.problems.isEmpty, let details = contact.details, let role else { return form.page(visit) }
    // Who has ended is not new.
    let state = fields["state"].flatMap(HelperState.init(rawValue:)).flatMap { $0 == .ended ? nil : $0 }
    do {
      var generator = SharedGenerator(desk: visit.desk)
      let number = try visit.onceForForm { writer in
        try HelperRegister.add(
          details, as: role, from: from?.id, state: state, on: visit.today, using: &generator, in: writer
        ).id.number
      }
      guard let id = RowNumber<CourseHelper>(number) else { throw Refusal.notFound }
      return .redirect(to: HelperPages.link(to: id).query("done", HelperDone.added.rawValue))
    } catch let fault as any Fault where fault is StaffingFault || fault is PeopleFault {
      if case StaffingFault.alreadyHelper(let number) = fault {
        form.known = RowNumber<CourseHelper>(number).map(HelperPages.link(to:))
      }
      form.problems.append(CourseFaultWords.problem(fault, among: Self.names, else: "name", visit))
      return form.page(visit)
    }
  }

  /// The page.
  func page(_ visit: Visit) -> WebReply {
    let hasFault = !problems.isEmpty
    return visit.page(visit.say(HelperPhrase.add), status: hasFault ? 422 : 200, hasFault: hasFault) { main(visit) }
  }

  @HTMLBuilder
  private func main(_ visit: Visit) -> HTML {
    let parts = visit.parts(problems)
    HTML.div(.class("narrow")) {
      visit.back(to: HelperPages.link, visit.say(FramePhrase.helpers))
      parts.summary
      if let known { HTML.p { HTML.a(known) { visit.say(HelperPhrase.toKnown) } } }
      HTML.h1 { visit.say(HelperPhrase.add) }
      // What is typed here is about somebody, so that no browser keeps it as a draft.
      visit.form(
        HelperPages.link.appending("new"), .novalidate(), .autocomplete("off"), .data("data-draft", "none")
      ) {
        visit.once
        HTML.p(.class("hint")) { visit.say(HelperPhrase.newHint) }
        parts.line("name", visit.say(CoursePhrase.name), value: fields["name"] ?? "")
        parts.line(
          "telephone", visit.say(RequestPhrase.telephone), hint: visit.say(HelperPhrase.telephoneHint),
          value: fields["telephone"] ?? "", .inputmode("tel"))
        parts.line("email", visit.say(EnrolPhrase.email), value: fields["email"] ?? "", .inputmode("email"))
        parts.choices(
          "role", visit.say(HelperPhrase.role), hint: visit.say(HelperPhrase.roleHint), isMany: false,
          options: [HelperRole.volunteer, .teacher].map { ($0.code, $0.wording[visit.language], nil) },
          chosen: Set(fields.all("role")))
        if !partners.isEmpty {
          parts.select(
            "partner", visit.say(HelperPhrase.from),
            options: [("", visit.say(HelperPhrase.nobody))] + partners.map { ($0.code.text, $0.name) },
            chosen: fields.text("partner") ?? "")
        }
        parts.select(
          "state", visit.say(HelperPhrase.startState), hint: visit.say(HelperPhrase.startHint),
          options: [("", visit.say(HelperPhrase.begins))]
            + [HelperState.interviewed, .trained, .active].map { ($0.code, $0.wording[visit.language]) },
          chosen: fields.text("state") ?? "")
        HTML.p(.class("buttons")) {
          HTML.button(.type("submit"), .class("primary")) { visit.say(HelperPhrase.save) }
          HTML.a(HelperPages.link, .class("secondary")) { visit.say(ConfirmPhrase.cancel) }
        }
      }
    }
  }
}
