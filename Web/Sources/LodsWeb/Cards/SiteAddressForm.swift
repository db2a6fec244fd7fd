import Accounts
import Language
import Markup
import Municipality
import Office
import Records
import Site

/// The address of the public pages as a form of one field.
struct SiteAddressForm: Sendable {
  /// What was typed.
  var typed: String
  /// The address that stood there when the page was made; empty for none.
  var seen: String
  /// What is wrong.
  var problems: [FieldProblem] = []

  /// The form with what stands.
  init(_ address: SiteAddress?) {
    typed = address?.text ?? ""
    seen = typed
  }

  /// Keeps what was typed; a field that is empty takes the address away.
  static func save(_ visit: Visit) throws -> WebReply {
    guard let seen = visit.form["seen"] else { throw Refusal.brokenForm }
    var form = SiteAddressForm(nil)
    form.typed = visit.form.text("address") ?? ""
    form.seen = seen
    let address = SiteAddress(form.typed)
    guard form.typed.isEmpty || address != nil else {
      form.problems = [FieldProblem("address", visit.say(CitizenCardPhrase.badAddress))]
      return try CitizenCardPages.list(visit, form)
    }
    let actor = try visit.actor.auditActor
    var isNew = false
    let standing = try visit.office.desk.write { writer -> String? in
      let now = try Settings(writer.reader).siteAddress?.text ?? ""
      // Pressed twice, it is done once.
      if now == address?.text ?? "" { return nil }
      guard now == seen else { return now }
      try Settings.set(siteAddress: address, in: writer)
      isNew = true
      return nil
    }
    if let standing {
      form.seen = standing
      let told = standing.isEmpty ? CitizenCardPhrase.addressGone : .addressOther
      form.problems = [FieldProblem("address", visit.say(told, ["address": .text(standing)]))]
      return try CitizenCardPages.list(visit, form, status: 409)
    }
    if isNew {
      try AuditTrail.append(
        .settingChanged, subject: "site address", by: actor, at: visit.now, to: visit.desk.people)
    }
    let done: CitizenCardDone = address == nil ? .removed : .saved
    return .redirect(to: CitizenCardPages.link.query("done", done.rawValue))
  }

  /// The form as markup.
  func markup(_ visit: Visit) -> HTML {
    HTML.section(.class("measure"), .ariaLabelledby("address-title")) {
      HTML.h2(.id("address-title")) { visit.say(CitizenCardPhrase.address) }
      visit.form(CitizenCardPages.link.appending("address"), .novalidate(), .autocomplete("off")) {
        HTML.input(.type("hidden"), .name("seen"), .value(seen))
        visit.parts(problems).line(
          "address", visit.say(CitizenCardPhrase.address), hint: visit.say(CitizenCardPhrase.addressHint), value: typed,
          .maxlength(130), .inputmode("url"), .spellcheck(false))
        HTML.p(.class("buttons")) {
          HTML.button(.type("submit"), .class("secondary")) { visit.say(CitizenCardPhrase.save) }
        }
      }
    }
  }
}
