import Language
public import People
import Records
import SQLite

extension DossierSource {
  /// The places that a person is rung at; their names stand in the other file, so each is told by its number.
  public static let placeContacts = DossierSource(
    "placeContact",
    title: Wording(
      da: "Kontakt på et sted, der får besøg", sv: "Kontakt på en plats som får besök", en: "Contact at a place visited"
    ),
    tables: ["outreach_contact"]
  ) { person, reader in
    try reader.rows("SELECT place FROM outreach_contact WHERE person = ? ORDER BY place", [.blob(person.bytes)]) {
      row in
      let number = row.whole(0)
      return [
        DossierField(
          "place", Wording(da: "Sted", sv: "Plats", en: "Place"),
          Wording(
            da: "Sted nr. \(number)", sv: "Plats nr \(number)", en: "Place no. \(number)"))
      ]
    }
  }
}
