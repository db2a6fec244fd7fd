import Accounts
import Language
import Markup
import Office
import People
import Records
import Site

/// What is kept of a person as a form, to be put right (article 16 of the GDPR).
struct CorrectionForm: Sendable {
  /// Somebody else has changed the person since the page was made.
  private struct Changed: Error {}

  let person: PersonRecord
  /// The fields, as they were typed.
  var name: String
  var telephone: String
  var email: String
  var address: String
  /// What stood there when the page was made, as a checksum.
  var seen: String
  /// What is wrong.
  var problems: [FieldProblem] = []
  /// What stands there now, where it was changed meanwhile.
  var theirs: PersonDetails?

  /// The form with what stands there.
  init(_ person: PersonRecord) {
    let details = person.details
    self.person = person
    name = details.name
    telephone = details.telephone ?? ""
    email = details.email ?? ""
    address = details.address ?? ""
    seen = Self.mark(details)
  }

  /// Reads a form.
  init(_ form: FormFields, _ person: PersonRecord) {
    self.person = person
    name = form.text("name") ?? ""
    telephone = form.text("telephone") ?? ""
    email = form.text("email") ?? ""
    address = form.text("address") ?? ""
    seen = form["seen"] ?? ""
  }

  /// Details as a checksum, so that a form can tell whether they are still the same without holding them twice.
  private static func mark(_ details: PersonDetails) -> String {
    let fields = [details.name, details.telephone ?? "", details.email ?? "", details.address ?? ""]
    return SHA256.hex(of: Array(fields.joined(separator: "\u{0}").utf8))
  }

  /// Corrects, or shows the form again.
  func save(_ visit: Visit) throws -> WebReply {
    var form = self
    let place = PersonPages.link(to: person.id)
    do {
      let details = try PersonDetails(name: name, telephone: telephone, email: email, address: address)
      // Pressed twice, it is done once; and what is as it was is no case.
      guard visit.desk.echo.number(madeBy: visit.form) != nil || details != person.details else {
        return .redirect(to: place)
      }
      let number = try PersonPages.once(visit) {
        try visit.office.use(.correction, by: visit.actor.auditActor) { writer in
          guard let now = try PersonRegister.person(person.id, in: writer.reader) else { throw PeopleFault.nobody }
          guard Self.mark(now.details) == seen else { throw Changed() }
          try PersonRegister.correct(person.id, to: details, in: writer)
        }.number
      }
      return .redirect(to: place.query("done", PersonDone.corrected.rawValue).query("case", String(number)))
    } catch is Changed {
      let now = try PersonPages.person(visit)
      form.theirs = now.details
      form.seen = Self.mark(now.details)
      return form.page(visit)
    } catch PeopleFault.nobody {
      throw Refusal.notFound
    } catch let fault as PeopleFault {
      form.problems = [FieldProblem(fault.field ?? "name", fault.sentence(in: visit.language))]
      return form.page(visit)
    }
  }

  /// The page.
  func page(_ visit: Visit) -> WebReply {
    let hasFault = !problems.isEmpty
    return visit.page(
      visit.say(PersonPagePhrase.correctTitle), status: hasFault ? 422 : theirs == nil ? 200 : 409, hasFault: hasFault
    ) {
      CorrectionView(form: self, visit: visit).main
    }
  }
}
