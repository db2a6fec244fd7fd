import Courses
import Identifiers
import Language
import Markup
import Municipality
import Office
import Records
import Site

/// A partner as a form, for a new one or one that is changed.
struct PartnerForm: Sendable {
  private static let names: Set<String> = ["name", "code", "agreed", "renews"]

  /// The partner; nil for a new one.
  let partner: CoursePartner?
  /// What was typed.
  private(set) var fields: FormFields
  /// What is wrong.
  private(set) var problems: [FieldProblem] = []
  /// What stands now, where somebody else changed it meanwhile.
  private(set) var meanwhile: CoursePartner?

  /// The form as it was sent, or as it stands for whoever opens it.
  init(_ partner: CoursePartner?, _ visit: Visit) {
    self.partner = partner
    fields = visit.form.has("name") ? visit.form : FormFields(partner.map(Self.fields) ?? [])
  }

  private static func fields(of partner: CoursePartner) -> [FormFields.Field] {
    func date(_ field: String, _ day: Day?) -> [FormFields.Field] {
      let value = day.map { DateFields($0) } ?? DateFields()
      return [.init(field, value.day), .init(field + "-month", value.month), .init(field + "-year", value.year)]
    }
    return [.init("name", partner.name), .init("seen", mark(partner))] + date("agreed", partner.agreed)
      + date("renews", partner.renews)
  }

  /// What a partner is, so that it is noticed when somebody else was faster.
  private static func mark(_ partner: CoursePartner) -> String {
    mark(PartnerRegister.Draft(partner))
  }

  private static func mark(_ draft: PartnerRegister.Draft) -> String {
    [String(draft.agreed?.number ?? 0), String(draft.renews?.number ?? 0), draft.name].joined(separator: "|")
  }

  private enum Meanwhile: Error { case changed(CoursePartner), done }

  /// Saves the partner, or shows the form again.
  func save(_ visit: Visit) throws -> WebReply {
    var form = self
    guard let draft = form.draft(visit) else { return form.page(visit) }
    let typed = fields.text("code")
    let code = partner?.code ?? typed.map { Code<CoursePartner>($0) } ?? Code<CoursePartner>(from: draft.name)
    guard let code else {
      form.problems.append(FieldProblem("code", TermFault.badCode(field: "code").sentence(in: visit.language)))
      return form.page(visit)
    }
    do {
      if let partner {
        try visit.desk.people.write { writer in
          let now = try PartnerRegister.partner(partner.id, in: writer.reader)
          // Pressed twice, it is done once.
          if Self.mark(now) == Self.mark(draft) { throw Meanwhile.done }
          guard fields["seen"] == Self.mark(now) else { throw Meanwhile.changed(now) }
          try PartnerRegister.change(partner.id, to: draft, in: writer)
        }
      } else {
        _ = try visit.onceForForm { writer in try PartnerRegister.add(code, draft, in: writer).id.number }
      }
    } catch Meanwhile.done {
      // It stands there already.
    } catch Meanwhile.changed(let now) {
      form.meanwhile = now
      form.fields = fields.replacing("seen", with: Self.mark(now))
      return form.page(visit)
    } catch let fault as any Fault where fault is StaffingFault || fault is TermFault {
      let isTaken = if case StaffingFault.taken = fault { true } else { false }
      let problem = CourseFaultWords.problem(fault, among: Self.names, else: isTaken ? "code" : "name", visit)
      form.problems.append(problem)
      return form.page(visit)
    }
    let done: PartnerDone = partner == nil ? .added : .changed
    return .redirect(to: PartnerPages.link.query("done", done.rawValue))
  }

  /// What is meant; nil where something is wrong, which stands in ``problems`` then, all of it at once.
  private mutating func draft(_ visit: Visit) -> PartnerRegister.Draft? {
    let name = (fields["name"] ?? "").split(whereSeparator: \.isWhitespace).joined(separator: " ")
    if name.isEmpty {
      problems.append(FieldProblem("name", TermFault.textMissing(field: "name").sentence(in: visit.language)))
    } else {
      // An organisation is no person: what tells who somebody is does not stand in its name.
      do { _ = try Gate.standard.admit(name, as: .note) } catch {
        problems.append(FieldProblem("name", ScreeningFault(error, field: "name").sentence(in: visit.language)))
      }
    }
    var days: [Day?] = []
    for field in ["agreed", "renews"] {
      let date = DateFields(fields, field)
      if !date.isEmpty, date.value == nil {
        problems.append(FieldProblem(field, visit.say(PartnerPhrase.dayWrong)))
      }
      days.append(date.value)
    }
    guard problems.isEmpty else { return nil }
    return PartnerRegister.Draft(name: name, agreed: days[0], renews: days[1])
  }

  /// The page, also with what is wrong in another of its forms.
  func page(_ visit: Visit, wrong: [FieldProblem] = []) -> WebReply {
    let all = problems + wrong
    let status = meanwhile != nil ? 409 : all.isEmpty ? 200 : 422
    let title = visit.say(partner == nil ? PartnerPhrase.add : .change)
    return visit.page(title, status: status, hasFault: !all.isEmpty) {
      PartnerFormView(form: self, problems: all, title: title, visit: visit).main
    }
  }
}
