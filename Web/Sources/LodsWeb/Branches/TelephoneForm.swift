import Language
import Markup
import Municipality
import Office
import Records
import Site

/// A branch's telephone as a form of one field.
struct TelephoneForm: Sendable {
  /// What was typed.
  var typed: String
  /// The number that stood there when the page was made; empty for none.
  var seen: String
  /// What is wrong.
  var problems: [FieldProblem] = []

  /// The form with the number that stands there.
  init(_ branch: Branch) {
    typed = branch.telephone?.text ?? ""
    seen = typed
  }

  /// Reads a form.
  private init(_ form: FormFields) {
    typed = form.text("telephone") ?? ""
    seen = form["seen"] ?? ""
  }

  /// Keeps the number that was typed; a field that is empty takes the number away.
  static func save(_ visit: Visit) throws -> WebReply {
    let branch = try BranchPages.branch(visit)
    guard visit.keeps(branch) else { throw Refusal.notFound }
    var form = TelephoneForm(visit.form)
    let telephone = BranchTelephone(form.typed, in: visit.office.profile.country)
    guard form.typed.isEmpty || telephone != nil else {
      form.problems = [FieldProblem("telephone", MunicipalityFault.badTelephone.sentence(in: visit.language))]
      return try BranchPages.page(branch, visit, telephone: form)
    }
    let seen = form.seen
    let standing = try visit.office.desk.write { writer -> String? in
      let now = try BranchRegister.branch(branch.code, in: writer.reader).telephone?.text ?? ""
      guard now == seen || now == telephone?.text ?? "" else { return now }
      try BranchRegister.setTelephone(telephone, of: branch.code, in: writer)
      return nil
    }
    if let standing {
      // The next time it is sent, the sender has seen what stands there.
      form.seen = standing
      let told = standing.isEmpty ? BranchPagePhrase.telephoneGone : .telephoneOther
      form.problems = [FieldProblem("telephone", visit.say(told, ["number": .text(standing)]))]
      return try BranchPages.page(branch, visit, telephone: form)
    }
    return .redirect(
      to: BranchPages.link(to: branch).query("done", BranchDone.telephone.rawValue).fragment("telephone-title"))
  }

  /// The form as markup.
  func markup(of branch: Branch, _ visit: Visit) -> HTML {
    HTML.section(.class("measure"), .ariaLabelledby("telephone-title")) {
      HTML.h2(.id("telephone-title")) { visit.say(BranchPagePhrase.telephone) }
      visit.form(BranchPages.link(to: branch).appending("telephone"), .novalidate(), .autocomplete("off")) {
        HTML.input(.type("hidden"), .name("seen"), .value(seen))
        visit.parts(problems).line(
          "telephone", visit.say(BranchPagePhrase.telephoneNumber), hint: visit.say(BranchPagePhrase.telephoneHint),
          value: typed, .size(18), .maxlength(30), .inputmode("tel"))
        HTML.p(.class("buttons")) {
          HTML.button(.type("submit"), .class("secondary")) { visit.say(BranchPagePhrase.saveTelephone) }
        }
      }
    }
  }
}
