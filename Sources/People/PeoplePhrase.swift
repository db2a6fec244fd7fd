import Language

/// The sentences of this room's faults.
enum PeoplePhrase: PhraseKey {
  case nameMissing, tooLong, endsBeforeToday, nobody, several, restricted, notRestricted

  var wording: Wording {
    switch self {
    case .nameMissing: Wording(da: "Skriv et navn.", sv: "Skriv ett namn.", en: "Write a name.")
    case .tooLong:
      Wording(
        da: "Teksten er for lang. Skriv højst {limit} tegn.", sv: "Texten är för lång. Skriv högst {limit} tecken.",
        en: "The text is too long. Write {limit} characters at most.")
    case .endsBeforeToday:
      Wording(
        da: "Sidste dag er allerede forbi. Vælg en dag fra i dag af.",
        sv: "Sista dagen har redan varit. Välj en dag från och med i dag.",
        en: "The last day is over already. Choose today or later.")
    case .nobody:
      Wording(
        da: "Der står ingen med det navn. Prøv med kun efternavnet.",
        sv: "Det finns ingen med det namnet. Prova med bara efternamnet.",
        en: "Nobody with that name is kept. Try the family name alone.")
    case .several:
      Wording(
        da: "Flere passer til navnet. Skriv hele navnet, eller brug personens nummer.",
        sv: "Flera stämmer med namnet. Skriv hela namnet eller använd personens nummer.",
        en: "Several fit that name. Write the whole name, or use the person's number.")
    case .restricted:
      Wording(
        da:
          "Oplysningerne er begrænset: de må gemmes, men ikke bruges. Ophæv først begrænsningen, hvis den er afgjort.",
        sv: "Uppgifterna är begränsade: de får sparas men inte användas. Häv begränsningen först, om den är avgjord.",
        en: "The data are restricted: they may be stored, not used. Lift the restriction first, once it is decided.")
    case .notRestricted:
      Wording(
        da: "Oplysningerne er ikke begrænset, så der er intet at ophæve.",
        sv: "Uppgifterna är inte begränsade, så det finns inget att häva.",
        en: "The data are not restricted, so there is nothing to lift.")
    }
  }
}
