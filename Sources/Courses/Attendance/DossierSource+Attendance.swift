import Language
import Municipality
public import People
import Records
import SQLite

extension DossierSource {
  /// The dates on which a person came to a course or not.
  public static let attendance = DossierSource(
    "attendance", title: AttendancePhrase.dossier.wording, tables: ["attendance"]
  ) { person, reader in
    try reader.rows(
      """
      SELECT t.title, d.day, a.presence, a.came FROM attendance a JOIN enrolment e ON e.id = a.enrolment
      JOIN term_date d ON d.number = a.date JOIN term t ON t.number = d.term WHERE e.person = ? ORDER BY d.day, d.number
      """, [.blob(person.bytes)]
    ) { row in
      [
        DossierField("term", Wording(da: "Hold", sv: "Grupp", en: "Term"), row.text(0)),
        DossierField("day", Wording(da: "Dag", sv: "Dag", en: "Day"), Day(number: row.whole(1))),
        DossierField(
          "presence", Wording(da: "Fremmøde", sv: "Närvaro", en: "Attendance"), Presence(number: row.whole(2))?.wording),
        DossierField(
          "came", Wording(da: "Antal, der kom", sv: "Antal som kom", en: "How many came"), String(row.whole(3))),
      ]
    }
  }
}
