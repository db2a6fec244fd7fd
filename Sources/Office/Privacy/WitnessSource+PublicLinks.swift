import HelpDesk
import Language
import SQLite

extension WitnessSource {
  /// Sign-ups from the public pages: on which day somebody signed up by themselves.
  ///
  /// Nobody of the staff took part, so it is no session and no channel of the log stands for it.
  public static let publicLinks = WitnessSource(
    "public-links",
    title: Wording(da: "Tilmeldinger fra nettet", sv: "Anmälningar från nätet", en: "Sign-ups from the web"),
    tables: ["public_link"]
  ) { reader in
    try reader.rows("SELECT day, branch FROM public_link l JOIN term t ON t.number = l.term") { row in
      let day = Day(number: row.whole(0))
      return Witness(days: day...day, channels: [], branch: row.text(1))
    }
  }
}
