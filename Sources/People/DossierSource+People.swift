import Language
import Municipality
import SQLite

extension DossierSource {
  /// How the person is called and reached.
  public static let details = DossierSource(
    "details", title: Wording(da: "Navn og kontakt", sv: "Namn och kontakt", en: "Name and contact"),
    tables: ["person"]
  ) { id, reader in
    guard let person = try PersonRegister.person(id, in: reader) else { return [] }
    let details = person.details
    return [
      [
        DossierField("name", Wording(da: "Navn", sv: "Namn", en: "Name"), details.name),
        DossierField("telephone", Wording(da: "Telefon", sv: "Telefon", en: "Telephone"), details.telephone),
        DossierField("email", Wording(da: "E-mail", sv: "E-post", en: "E-mail"), details.email),
        DossierField("address", Wording(da: "Adresse", sv: "Adress", en: "Address"), details.address),
        DossierField(
          "restriction", Wording(da: "Begrænset", sv: "Begränsat", en: "Restricted"), person.restriction?.wording),
      ]
    ]
  }

  /// Why the person is kept and until when.
  public static let holdings = DossierSource(
    "purposes",
    title: Wording(
      da: "Hvorfor vi har oplysningerne, og hvor længe", sv: "Varför vi har uppgifterna och hur länge",
      en: "Why we hold the data, and how long"), tables: ["holding"]
  ) { id, reader in
    try PersonRegister.holdings(of: id, in: reader).map { holding in
      [
        DossierField("purpose", Wording(da: "Formål", sv: "Ändamål", en: "Purpose"), holding.purpose.wording),
        DossierField("branch", Wording(da: "Sted", sv: "Plats", en: "Branch"), holding.branch?.text),
        DossierField("day", Wording(da: "Dag", sv: "Dag", en: "Day"), holding.day),
        DossierField("until", Wording(da: "Slettes efter", sv: "Raderas efter", en: "Erased after"), holding.until),
      ]
    }
  }
}
