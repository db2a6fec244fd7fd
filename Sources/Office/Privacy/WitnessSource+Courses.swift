import Courses
import HelpDesk
import Language
import Municipality
import SQLite

extension WitnessSource {
  /// Those who came to a course: known to have been in the house that day, or at the place where it was held.
  public static let attendance = WitnessSource(
    "attendance", title: Wording(da: "Fremmøde på kurser", sv: "Närvaro på kurser", en: "Attendance of courses"),
    tables: ["attendance", "enrolment", "term_date", "term"]
  ) { reader in
    try reader.rows(
      """
      SELECT d.day, t.branch, t.place IS NULL FROM attendance a JOIN enrolment e ON e.id = a.enrolment
      JOIN term_date d ON d.number = a.date JOIN term t ON t.number = d.term
      WHERE a.presence IN (?, ?) AND e.person IS NOT NULL AND d.is_cancelled = 0
      """, [.whole(Presence.present.number), .whole(Presence.partly.number)]
    ) { row in
      let day = Day(number: row.whole(0))
      // Whoever is in the house may go on to its desk; a course elsewhere may be in a care home.
      return Witness(
        days: day...day, channels: row.whole(2) == 1 ? [.desk, .cafe] : [.careHome], branch: row.text(1))
    }
  }
}
