import Language

/// What is said of what alerts can and cannot tell.
enum AlertRemarkPhrase: PhraseKey {
  case nothing, byChance, emptyLog, tooShort, noYearBefore, young, neverLogged, noHours

  var wording: Wording {
    switch self {
    case .nothing:
      Wording(
        da: "Der er ingen ændringer, som tilfældigheder og årstid ikke forklarer.",
        sv: "Det finns inga förändringar som slump och årstid inte förklarar.",
        en: "There are no changes that chance and season do not explain.")
    case .byChance:
      Wording(
        da:
          "{n} {n|talrække er|talrækker er} set efter. Uden nogen årsag ventes ca. {chance} om ugen at holde øje "
          + "med. En stigning kaldes kun en ændring, hvis højst 5 af 100 uger ville give en falsk.",
        sv:
          "{n} {n|talserie har|talserier har} granskats. Utan någon orsak väntas ungefär {chance} i veckan att hålla ögat "
          + "på. En ökning kallas en förändring bara om högst 5 av 100 veckor skulle ge en falsk.",
        en: "{n} series were looked at. Without any cause about {chance} a week are to be expected among those to be "
          + "watched. A rise is called a change only if at most 5 weeks in 100 would bring a false one.")
    case .emptyLog:
      Wording(
        da: "Der er intet registreret i en hel uge før den dag.",
        sv: "Inget är registrerat under en hel vecka före den dagen.",
        en: "Nothing was logged in a whole week before that day.")
    case .tooShort:
      Wording(
        da: "Loggen er for kort til at sige noget om stigninger: Der skal være talt i et halvt år og fire uger.",
        sv: "Loggen är för kort för att säga något om ökningar: det måste ha räknats i ett halvår och fyra veckor.",
        en: "The log is too short to tell rises: half a year and four weeks must have been counted.")
    case .noYearBefore:
      Wording(
        da: "Loggen er for kort til at sige noget om vækst: De samme 13 uger året før skal være talt.",
        sv: "Loggen är för kort för att säga något om tillväxt: samma 13 veckor året innan måste ha räknats.",
        en: "The log is too short to tell growth: the same 13 weeks of the year before must have been counted.")
    case .young:
      Wording(
        da: "For nye i kataloget til at sige noget om: {tasks}.",
        sv: "För nya i katalogen för att säga något om: {tasks}.",
        en: "Too new in the catalogue to say anything of: {tasks}.")
    case .neverLogged:
      Wording(
        da: "Skranken er bemandet, men der er aldrig registreret noget, så intet kan siges om: {branches}.",
        sv: "Disken är bemannad, men inget har någonsin registrerats, så inget kan sägas om: {branches}.",
        en: "The desk is staffed, but nothing was ever logged, so that nothing can be said of: {branches}.")
    case .noHours:
      Wording(
        da:
          "Bemandingen er ikke sat for alle biblioteker, så der regnes pr. dag med registreringer, og huller i loggen "
          + "kan ikke ses.",
        sv:
          "Bemanningen är inte angiven för alla bibliotek, så det räknas per dag med registreringar, och luckor i loggen "
          + "syns inte.",
        en:
          "The staffed hours are not set for every branch, so that figures are for each day with entries, and gaps in "
          + "the log cannot be seen.")
    }
  }
}
