import Courses
import Language
public import People
import Records
import SQLite

extension DossierSource {
  /// On which day a person signed up on the public pages, and that they have a secret link to that sign-up.
  ///
  /// The link itself is told nobody: only its digest is kept.
  public static let publicLinks = DossierSource(
    "public-links",
    title: Wording(da: "Tilmeldt på nettet", sv: "Anmäld på nätet", en: "Signed up on the web"),
    tables: ["public_link"]
  ) { person, reader in
    try EnrolmentRegister.enrolments(of: person, in: reader).flatMap { enrolment in
      let term = try TermRegister.term(enrolment.term, in: reader)
      return try reader.rows(
        "SELECT day FROM public_link WHERE enrolment = ?", [.blob(enrolment.id.bytes)]
      ) { Day(number: $0.whole(0)) }.map { day in
        [
          DossierField("term", Wording(da: "Hold", sv: "Grupp", en: "Term"), term.plan.title + " (\(term.code))"),
          DossierField("signed-up", Wording(da: "Tilmeldt", sv: "Anmäld", en: "Signed up"), day),
        ]
      }
    }
  }
}
