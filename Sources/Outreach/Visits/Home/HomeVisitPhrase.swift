public import Language

/// The texts about home visits that are no print.
public enum HomeVisitPhrase: PhraseKey {
  case addressMissing, alone, telephoneMissing, wayInTooLong, personNumber, notHome, erased, restricted

  /// The text.
  public var wording: Wording {
    switch self {
    case .addressMissing:
      Wording(
        da: "Skriv adressen, som udeholdet skal køre til.", sv: "Skriv adressen som teamet ska åka till.",
        en: "Write the address that the team drives to.")
    case .alone:
      Wording(
        da: "Til et hjem kommer der altid mindst {n} medarbejdere. Skriv {n} eller flere.",
        sv: "Till ett hem kommer det alltid minst {n} medarbetare. Skriv {n} eller fler.",
        en: "At least {n} employees always come to a home. Write {n} or more.")
    case .telephoneMissing:
      Wording(
        da: "Skriv et telefonnummer, så I kan ringe, hvis I bliver forsinket.",
        sv: "Skriv ett telefonnummer, så att ni kan ringa om ni blir sena.",
        en: "Write a telephone number, so that you can ring when you are late.")
    case .wayInTooLong:
      Wording(
        da: "Vejen ind: skriv højst {limit} tegn.", sv: "Vägen in: skriv högst {limit} tecken.",
        en: "The way in: write at most {limit} characters.")
    case .personNumber:
      Wording(
        da: "Skriv aldrig et CPR-nummer her. Slet det, og gem igen.",
        sv: "Skriv aldrig ett personnummer här. Ta bort det och spara igen.",
        en: "Never type a CPR number here. Delete it, and save again.")
    case .notHome:
      Wording(
        da: "Det besøg går til et sted og ikke til et hjem.",
        sv: "Det besöket går till en plats och inte till ett hem.",
        en: "That visit goes to a place and not to a home.")
    case .erased:
      Wording(
        da: "Hvem besøget gik til, er slettet. Skal der køres igen, så tag imod et nyt ønske.",
        sv: "Vem besöket gick till är raderat. Ska ni åka igen tar du emot ett nytt önskemål.",
        en: "Whom the visit went to is erased. To go again, take a new request.")
    case .restricted:
      Wording(
        da: "Oplysningerne om personen må kun opbevares lige nu og ikke bruges.",
        sv: "Uppgifterna om personen får bara lagras just nu och inte användas.",
        en: "The data on the person may only be stored for now and not be used.")
    }
  }
}
