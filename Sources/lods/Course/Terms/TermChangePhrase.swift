import Language

/// The texts of `lods term change` and `lods term add-date`.
enum TermChangePhrase: PhraseKey {
  case summary, details, example, clear, announced, signUp, version, versionValue
  case changed, unchanged, toTell, noCurriculum, bothWays
  case addDate, addDateDetails, addDateExample, newDay, newSpan, dateAdded

  var wording: Wording {
    switch self {
    case .summary:
      Wording(
        da: "Ret det, der er besluttet om et hold", sv: "Ändra det som är bestämt om en grupp", en: "Change a term")
    case .details:
      Wording(
        da:
          "Kun det, du skriver, bliver ændret. Tøm et felt med --clear. Datoer flyttes med lods term move, pladser "
          + "ændres med lods term seats. Flytter du holdet til et andet lokale, får kalendere det at vide.",
        sv:
          "Bara det du skriver ändras. Töm ett fält med --clear. Datum flyttas med lods term move, platser ändras med "
          + "lods term seats. Flyttar du gruppen till en annan lokal får kalendrar veta det.",
        en:
          "Only what you write is changed. Empty a field with --clear. Dates are moved with lods term move, seats are "
          + "changed with lods term seats. If you move the term to another room, calendars learn of it.")
    case .example:
      Wording(
        da: "holdet får et andet lokale og holdes fra seks", sv: "gruppen får en annan lokal och hålls från sex",
        en: "another room, and held from six persons")
    case .clear: Wording(da: "Tøm et felt.", sv: "Töm ett fält.", en: "Empty a field.")
    case .announced:
      Wording(da: "Annonceret offentligt.", sv: "Offentligt annonserad.", en: "Announced to the public.")
    case .signUp: Wording(da: "Kræver tilmelding.", sv: "Kräver anmälan.", en: "Needs sign-up.")
    case .version:
      Wording(
        da: "Versionen af tilbuddets forløb, der undervises efter, fx 1.2 (se dem med: lods curriculum show).",
        sv: "Versionen av kursuppläggets innehåll, till exempel 1.2 (se dem med: lods curriculum show).",
        en: "The version of the offer's curriculum, such as 1.2 (see them with: lods curriculum show).")
    case .versionValue: Wording(da: "VERSION", sv: "VERSION", en: "VERSION")
    case .changed:
      Wording(da: "Holdet {name} er rettet.", sv: "Gruppen {name} är ändrad.", en: "Term {name} is changed.")
    case .unchanged:
      Wording(
        da: "Holdet {name} var sådan i forvejen.",
        sv: "Gruppen {name} var redan så här.",
        en: "Term {name} was like that already.")
    case .toTell:
      Wording(
        da: "{n} {n|tilmelding|tilmeldinger} skal have besked om det nye.",
        sv: "{n} {n|anmälan|anmälningar} ska få besked om det nya.",
        en: "{n} {n|enrolment|enrolments} must be told what is new.")
    case .noCurriculum:
      Wording(
        da: "Tilbuddet har intet forløb, så der er ingen version at vælge.",
        sv: "Kursupplägget har inget kursinnehåll, så det finns ingen version att välja.",
        en: "The offer has no curriculum, so there is no version to choose.")
    case .bothWays:
      Wording(
        da: "Vælg enten det ene eller det andet: --announced eller --unannounced, --sign-up eller --no-sign-up.",
        sv: "Välj antingen det ena eller det andra: --announced eller --unannounced, --sign-up eller --no-sign-up.",
        en: "Choose one or the other: --announced or --unannounced, --sign-up or --no-sign-up.")
    case .addDate:
      Wording(da: "Giv et hold en dato til", sv: "Ge en grupp ett datum till", en: "Give a term one more date")
    case .addDateDetails:
      Wording(
        da: "Uden --at bliver det på samme tid som den første dato. På en lukkedag kan intet holdes.",
        sv: "Utan --at blir det samma tid som det första datumet. På en stängd dag kan inget hållas.",
        en: "Without --at it is at the same time as the first date. Nothing can be held on a closed day.")
    case .addDateExample:
      Wording(da: "en gang mere i april", sv: "en gång till i april", en: "once more in April")
    case .newDay: Wording(da: "Den nye dato.", sv: "Det nya datumet.", en: "The new date.")
    case .newSpan:
      Wording(
        da: "Fra hvornår til hvornår, fx 13:00-15:00.", sv: "Från när till när, till exempel 13:00-15:00.",
        en: "From when to when, such as 13:00-15:00.")
    case .dateAdded:
      Wording(
        da: "Holdet {name} mødes også {day}.", sv: "Gruppen {name} träffas också {day}.",
        en: "Term {name} also meets on {day}.")
    }
  }
}
