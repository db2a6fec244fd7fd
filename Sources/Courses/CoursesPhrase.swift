import Language

/// The words of this room that are no finding.
enum CoursesPhrase: PhraseKey {
  case folderNotThere, notAFolder, folderUnreadable
  case mustBeMended, changedUnderSameVersion, unknownKept, unknownKeptNear, unknownVersion
  case catalogue, classCatalogue, schoolClass, length, asOf

  var wording: Wording {
    switch self {
    case .folderNotThere:
      Wording(
        da: "Mappen findes ikke. Se efter, om stien er skrevet rigtigt.",
        sv: "Mappen finns inte. Se efter om sökvägen är rätt skriven.",
        en: "There is no such folder. See whether the path is written right.")
    case .notAFolder:
      Wording(
        da: "Det er en fil. Skriv navnet på forløbets mappe.", sv: "Det är en fil. Skriv namnet på kursens mapp.",
        en: "That is a file. Write the name of the curriculum's folder.")
    case .folderUnreadable:
      Wording(
        da: "Mappen kan ikke læses. Har du lov til at åbne den?", sv: "Mappen går inte att läsa. Får du öppna den?",
        en: "The folder cannot be read. May you open it?")
    case .mustBeMended:
      Wording(
        da: "Intet er gemt. {n} ting skal rettes først.",
        sv: "Inget har sparats. {n} {n|sak|saker} måste rättas först.",
        en: "Nothing was saved. {n} {n|thing|things} must be mended first.")
    case .changedUnderSameVersion:
      Wording(
        da: "Kontoret har allerede {name} i version {version} med et andet indhold. Intet er gemt. Skriv et højere "
          + "versionsnummer i curriculum.md.",
        sv: "Kontoret har redan {name} i version {version} med ett annat innehåll. Inget har sparats. Skriv ett högre "
          + "versionsnummer i curriculum.md.",
        en: "The office already keeps {name} in version {version} with another content. Nothing was saved. Write a "
          + "higher version number in curriculum.md.")
    case .unknownKept:
      Wording(
        da: "Kontoret har ikke det undervisningsforløb. Se i listen, hvilke det har.",
        sv: "Kontoret har inte den kursen. Se i listan vilka det har.",
        en: "The office does not keep that curriculum. See in the list which it keeps.")
    case .unknownKeptNear:
      Wording(
        da: "Kontoret har ikke det forløb. Mente du {nearest}?",
        sv: "Kontoret har inte den kursen. Menade du {nearest}?",
        en: "The office does not keep that curriculum. Did you mean {nearest}?")
    case .unknownVersion:
      Wording(
        da: "Kontoret har ikke den version. Det har: {versions}.",
        sv: "Kontoret har inte den versionen. Det har: "
          + "{versions}.",
        en: "The office does not keep that version. It keeps: {versions}.")
    case .catalogue: Wording(da: "Det kan du lære her", sv: "Det här kan du lära dig", en: "What you can learn here")
    case .classCatalogue:
      Wording(da: "Tilbud til skoleklasser", sv: "Erbjudanden till skolklasser", en: "Offers to school classes")
    case .schoolClass: Wording(da: "{number}. klasse", sv: "Årskurs {number}", en: "Grade {number}")
    case .length:
      Wording(
        da: "{n} {n|gang|gange} à omkring {minutes} min.", sv: "{n} {n|träff|träffar} à omkring {minutes} min",
        en: "{n} {n|session|sessions} of about {minutes} min")
    case .asOf: Wording(da: "Lavet {day}", sv: "Gjord {day}", en: "Made {day}")
    }
  }
}
