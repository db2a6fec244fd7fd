import Accounts
import Formats
import Language
import Markup
import Municipality
import Office
import People
import Records
import Site

/// The answer to a request for access, article 15 of the GDPR, as a file: a letter, or what other programs read.
enum PersonFile {
  /// The forms.
  enum Form: String, CaseIterable {
    case html, json
  }

  /// A person's file under the case that it is handed over by.
  static func file(_ visit: Visit) throws -> WebReply {
    if let account = visit.visitor.person?.account { try visit.desk.exports.count(account.id, at: visit.now) }
    let person = try PersonPages.person(visit)
    guard let form = visit.query["format"].flatMap(Form.init(rawValue:)),
      let number = visit.query["case"].flatMap({ Int($0) }), CaseTicket.fits(person.id, case: number, visit),
      let receipt = try visit.desk.people.read({ try RightsCases.all(in: $0) })
        .first(where: { $0.number == number && $0.right == .access && $0.refusal == nil })
    else { throw Refusal.notFound }
    // Before it is handed out: where the audit cannot be written, nothing is.
    try AuditTrail.append(
      .personsExported, subject: "access", by: visit.actor.auditActor, at: visit.office.clock.instant,
      to: visit.desk.people)
    let dossier = try visit.desk.people.read { try PersonDossier(of: person.id, in: $0) }
    // The name of a file stands in lists and mails: it says the case and no more.
    let name = visit.say(PersonPagePhrase.fileName) + "-\(number)"
    return switch form {
    case .html:
      .download(
        Array(PaperHTML(letter(dossier, receipt, visit)).text.utf8), type: "text/html; charset=utf-8",
        name: name + ".html")
    case .json:
      .download(
        dossier.json(in: visit.language, receipt: receipt).bytes(), type: "application/json; charset=utf-8",
        name: name + ".json")
    }
  }

  /// The letter to hand over.
  private static func letter(_ dossier: PersonDossier, _ receipt: RightsReceipt, _ visit: Visit) -> Paper {
    let profile = visit.office.profile
    let values: [String: PhraseValue] = [
      "office": .text(profile.name), "day": .day(receipt.day), "n": .number(receipt.number),
      "authority": .text(profile.country.supervisor),
    ]
    let head = lines(DossierPhrase.letterHead(in: visit.language, values))
    let foot = lines(DossierPhrase.letterFoot(in: visit.language, values))
    // The first line is the office and the day, which a paper has by itself.
    let blocks: [Paper.Block] = head.dropFirst(2).map(Paper.Block.text)
    let parts = PersonView.kept(dossier, in: visit.language).flatMap { part -> [Paper.Block] in
      [.heading(2, part.title)] + part.rows.map { row in .table(row.map(\.name), [row.map(\.value)]) }
    }
    return Paper(
      title: head.dropFirst().first ?? "", office: profile.name, day: receipt.day, language: visit.language,
      blocks: blocks + parts + foot.map(Paper.Block.text))
  }

  private static func lines(_ text: String) -> [String] { text.split(separator: "\n").map(String.init) }
}
