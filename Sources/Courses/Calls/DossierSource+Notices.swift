import Language
public import People
import Records
import SQLite

extension DossierSource {
  /// What a person was rung or written to about.
  public static let notices = DossierSource(
    "notices", title: Wording(da: "Opkald og beskeder", sv: "Samtal och besked", en: "Calls and messages"),
    tables: ["course_notice"]
  ) { person, reader in
    try EnrolmentRegister.enrolments(of: person, in: reader).flatMap { enrolment in
      let term = try TermRegister.term(enrolment.term, in: reader)
      return try NoticeRegister.records(of: enrolment.id, in: reader).map { record in
        [
          DossierField("term", Wording(da: "Hold", sv: "Grupp", en: "Term"), term.plan.title + " (\(term.code))"),
          DossierField("about", Wording(da: "Om", sv: "Om", en: "About"), record.notice.kind.wording),
          DossierField(
            "date", Wording(da: "Dato", sv: "Datum", en: "Date"),
            term.dates.first { $0.id == record.notice.date }?.day),
          DossierField("way", Wording(da: "Måde", sv: "Sätt", en: "Way"), record.way.wording),
          DossierField("outcome", Wording(da: "Svar", sv: "Svar", en: "Outcome"), record.outcome.wording),
          DossierField(
            "told", Wording(da: "Dag", sv: "Dag", en: "Day"),
            Day(number: Int((Double(record.seconds) / 86_400).rounded(.down)))),
          DossierField("again", Wording(da: "Ring igen", sv: "Ring igen", en: "Ring again"), record.again),
        ]
      }
    }
  }
}
