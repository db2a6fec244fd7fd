package import Language

/// Why a citizen's request was not answered, and what to do.
package enum PublicRefusalPhrase: PhraseKey {
  case notFoundTitle, notFound, brokenTitle, brokenForm, broken, tooManyTitle, tooMany, boxFullTitle, boxFull
  case tooManyTodayTitle, tooManyToday, noBoardTitle, noBoard

  package var wording: Wording {
    switch self {
    case .notFoundTitle: Wording(da: "Siden findes ikke", sv: "Sidan finns inte", en: "There is no such page")
    case .notFound:
      Wording(
        da: "Måske er kurset slut, eller linket er ikke skrevet helt af. Se programmet, eller ring til biblioteket.",
        sv: "Kanske är kursen slut, eller så är länken inte helt avskriven. Se programmet eller ring biblioteket.",
        en: "The course may be over, or the link was not copied in full. See the programme, or ring the library.")
    case .brokenTitle: Wording(da: "Det gik galt", sv: "Det gick fel", en: "That went wrong")
    case .brokenForm:
      Wording(
        da: "Siden kunne ikke læse det, browseren sendte. Gå tilbage, og prøv igen, eller ring til biblioteket.",
        sv: "Sidan kunde inte läsa det som webbläsaren skickade. Gå tillbaka och försök igen, eller ring biblioteket.",
        en: "The page could not read what the browser sent. Go back and try again, or ring the library.")
    case .broken:
      Wording(
        da: "Intet er gemt. Prøv igen om lidt, eller ring til biblioteket, som kan tilmelde dig.",
        sv: "Inget är sparat. Försök igen om en stund, eller ring biblioteket, som kan anmäla dig.",
        en: "Nothing is saved. Try again in a while, or ring the library, which can sign you up.")
    case .tooManyTitle: Wording(da: "For mange på én gang", sv: "För många på en gång", en: "Too many at once")
    case .tooMany:
      Wording(
        da:
          "Der er kommet mange herfra på kort tid. Ring til biblioteket, som gerne tager imod dig, eller prøv igen om "
          + "et kvarter.",
        sv: "Det har kommit många härifrån på kort tid. Ring biblioteket, som gärna hjälper dig, eller försök igen om "
          + "en kvart.",
        en: "Many came from here in a short time. Ring the library, which will gladly help you, or try again in a "
          + "quarter of an hour.")
    case .tooManyTodayTitle: Wording(da: "Ring til biblioteket", sv: "Ring biblioteket", en: "Ring the library")
    case .tooManyToday:
      Wording(
        da: "Der er allerede kommet flere tilmeldinger til det samme kursus herfra i dag. Ring til biblioteket, så "
          + "tilmelder vi dig, eller prøv igen i morgen.",
        sv: "Det har redan kommit flera anmälningar till samma kurs härifrån i dag. Ring biblioteket så anmäler vi "
          + "dig, eller försök igen i morgon.",
        en: "Several sign-ups for the same course came from here today. Ring the library, and we will sign you up, or "
          + "try again tomorrow.")
    case .boxFullTitle: Wording(da: "Vent lidt", sv: "Vänta lite", en: "Wait a little")
    case .boxFull:
      Wording(
        da: "Biblioteket er ikke nået igennem de tilmeldinger, der er kommet. Prøv igen senere, eller ring.",
        sv: "Biblioteket har inte hunnit igenom anmälningarna som kommit. Försök igen senare eller ring.",
        en: "The library has not got through the sign-ups that came. Try again later, or ring.")
    case .noBoardTitle: Wording(da: "Intet program endnu", sv: "Inget program ännu", en: "No programme yet")
    case .noBoard:
      Wording(
        da: "Biblioteket har ikke sat noget op her endnu. Prøv igen senere, eller ring til biblioteket.",
        sv: "Biblioteket har inte satt upp något här ännu. Försök igen senare eller ring biblioteket.",
        en: "The library has not put anything up here yet. Try again later, or ring the library.")
    }
  }
}
