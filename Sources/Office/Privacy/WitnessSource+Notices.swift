import HelpDesk
import Language
import SQLite

extension WitnessSource {
  /// Calls about courses: on which day somebody asked to be rung.
  ///
  /// The call is the office's own and no session: nobody logs it, so no channel of the log stands for it and it fits no
  /// entry. Were calls ever logged, their channel belongs here.
  public static let notices = WitnessSource(
    "notices", title: Wording(da: "Opkald og beskeder", sv: "Samtal och besked", en: "Calls and messages"),
    tables: ["course_notice"]
  ) { reader in
    try reader.rows(
      """
      SELECT again, branch FROM course_notice n JOIN enrolment e ON e.id = n.enrolment JOIN term t ON t.number = e.term
      WHERE again IS NOT NULL
      """
    ) { row in
      let day = Day(number: row.whole(0))
      return Witness(days: day...day, channels: [], branch: row.text(1))
    }
  }
}
