import Language
public import People
import Records
import SQLite

extension DossierSource {
  /// The visits to a person's home that are to come.
  public static let homeVisits = DossierSource(
    "home-visits", title: Wording(da: "Besøg i hjemmet", sv: "Besök i hemmet", en: "Visits at home"),
    tables: ["home_visit"]
  ) { person, reader in
    try reader.rows(
      """
      SELECT h.day, v.way_in FROM home_visit v LEFT JOIN holding h ON h.id = v.holding WHERE v.person = ?
      ORDER BY h.day IS NULL, h.day, v.id
      """, [.blob(person.bytes)]
    ) { row in
      [
        DossierField("day", Wording(da: "Dag", sv: "Dag", en: "Day"), row.optionalWhole(0).map { Day(number: $0) }),
        DossierField("wayIn", Wording(da: "Vejen ind", sv: "Vägen in", en: "The way in"), row.optionalText(1)),
      ]
    }
  }
}
