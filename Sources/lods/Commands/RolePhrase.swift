import Language

/// The texts of `lods role`.
enum RolePhrase: PhraseKey {
  case summary, details, list, set, roleArgument, levelArgument, ceiling, meaning, changed
  case unknown, unknownNearest, badLevel

  var wording: Wording {
    switch self {
    case .summary:
      Wording(
        da: "Hvor meget hjælp hver rolle må give",
        sv: "Hur mycket hjälp varje roll får ge",
        en: "How much help each role may give")
    case .details:
      Wording(
        da: "Kommunen bestemmer selv loftet. Trin: 0 vist videre, 1 selv med et tip, 2 side om side, 3 ført pennen, "
          + "4 uden om det digitale.",
        sv: "Kommunen bestämmer själv taket. Steg: 0 hänvisad, 1 själv med ett tips, 2 sida vid sida, 3 hållit i "
          + "pennan, 4 vid sidan av det digitala.",
        en: "The municipality decides the ceiling. Steps: 0 signposted, 1 on their own with a tip, 2 side by side, "
          + "3 held the pen, 4 non-digital way.")
    case .list: Wording(da: "Vis rollernes loft", sv: "Visa rollernas tak", en: "List the roles' ceilings")
    case .set: Wording(da: "Vælg en rolles loft", sv: "Välj en rolls tak", en: "Choose a role's ceiling")
    case .roleArgument:
      Wording(
        da: "Rollen: library, borgerservice eller volunteer.", sv: "Rollen: library, borgerservice eller volunteer.",
        en: "The role: library, borgerservice or volunteer.")
    case .levelArgument: Wording(da: "Hjælpegraden 0–4.", sv: "Hjälpnivån 0–4.", en: "The help level, 0 to 4.")
    case .ceiling: Wording(da: "Loft", sv: "Tak", en: "Ceiling")
    case .meaning: Wording(da: "Det betyder", sv: "Det betyder", en: "Meaning")
    case .changed:
      Wording(
        da: "Loftet for {role} er nu {level} {name}.", sv: "Taket för {role} är nu {level} {name}.",
        en: "The ceiling of {role} is now {level} {name}.")
    case .unknown:
      Wording(
        da: "Rollen findes ikke. Se dem med: lods role list", sv: "Rollen finns inte. Se dem med: lods role list",
        en: "There is no such role. See them with: lods role list")
    case .unknownNearest:
      Wording(
        da: "Rollen findes ikke. Mente du {nearest}? Se dem med: lods role list",
        sv: "Rollen finns inte. Menade du {nearest}? Se dem med: lods role list",
        en: "There is no such role. Did you mean {nearest}? See them with: lods role list")
    case .badLevel:
      Wording(
        da: "Hjælpegraden findes ikke. Skriv et tal fra 0 til 4.",
        sv: "Hjälpnivån finns inte. Skriv ett tal från 0 till 4.",
        en: "There is no such help level. Write a number from 0 to 4.")
    }
  }
}
