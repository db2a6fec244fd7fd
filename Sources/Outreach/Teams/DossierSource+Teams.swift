import Language
import Municipality
public import People
import Records

extension DossierSource {
  /// The teams that a person drives out with, what they may and can do, and when they are away.
  ///
  /// Which team it is stands as its number: names of teams are kept where no person is.
  public static let members = DossierSource(
    "outreach",
    title: Wording(da: "På udehold", sv: "I team som åker ut", en: "On an outreach team"),
    tables: ["outreach_member", "outreach_absence"]
  ) { person, reader in
    try MemberRegister.members(in: reader).filter { $0.person == person }.map { member in
      let away = member.away.map { days in
        DossierField(
          "away", Wording(da: "Væk", sv: "Borta", en: "Away"),
          worded { DayText.short(days.lowerBound, in: $0) + " – " + DayText.short(days.upperBound, in: $0) })
      }
      return [
        DossierField("member", Wording(da: "Nummer", sv: "Nummer", en: "Number"), member.id.description),
        DossierField(
          "team", Wording(da: "Udehold nummer", sv: "Team nummer", en: "Team number"), member.team.description),
        DossierField(
          "skills", Wording(da: "Må og kan", sv: "Får och kan", en: "May and can"),
          member.skills.isEmpty
            ? nil : worded { language in member.skills.choices.map { $0.wording[language] }.joined(separator: ", ") }),
        DossierField(
          "languages", Wording(da: "Sprog", sv: "Språk", en: "Languages"),
          member.languages.isEmpty
            ? nil : worded { language in member.languages.choices.map { $0.wording[language] }.joined(separator: ", ") }
        ),
        DossierField("closed", Wording(da: "Sidste dag", sv: "Sista dag", en: "Last day"), member.closed),
      ] + away
    }
  }

  private static func worded(_ text: (LanguageCode) -> String) -> Wording {
    Wording(da: text(.da), sv: text(.sv), en: text(.en))
  }
}
