import Language

extension PrivacyPaperPhrase {
  /// The texts of the record of processing.
  var recordWording: Wording? {
    switch self {
    case .draftNote:
      Wording(
        da: "UDKAST til databeskyttelsesrådgiveren.", sv: "UTKAST till dataskyddsombudet.",
        en: "DRAFT for the data-protection officer.")
    case .recordHeading:
      Wording(
        da: "Fortegnelse over behandlingen (art. 30)", sv: "Register över behandlingen (art. 30)",
        en: "Record of processing (art. 30)")
    case .recordPoint: Wording(da: "Punkt", sv: "Punkt", en: "Point")
    case .recordAnswer: Wording(da: "Svar", sv: "Svar", en: "Answer")
    case .controller: Wording(da: "Dataansvarlig", sv: "Personuppgiftsansvarig", en: "Controller")
    case .purposes: Wording(da: "Formål", sv: "Ändamål", en: "Purposes")
    case .subjects:
      Wording(da: "Hvem oplysningerne handler om", sv: "Vilka uppgifterna gäller", en: "Categories of data subjects")
    case .subjectsAnswer:
      Wording(
        da: "Borgere, der har bestilt tid, besøg eller kursus; kontakter på plejecentre; undervisere og medarbejdere",
        sv: "Personer som har bokat tid, besök eller kurs; kontakter på äldreboenden; lärare och medarbetare",
        en: "Citizens who booked a time, a visit or a course; contacts at care homes; teachers and staff")
    case .categories:
      Wording(da: "Typer af oplysninger", sv: "Kategorier av uppgifter", en: "Categories of data")
    case .categoriesAnswer:
      Wording(
        da: "Almindelige personoplysninger:", sv: "Vanliga personuppgifter:", en: "Ordinary personal data:")
    case .categoriesNot:
      Wording(
        da: "Ingen følsomme oplysninger og intet CPR-nummer", sv: "Inga känsliga uppgifter och inget personnummer",
        en: "No special categories and no personal number")
    case .recipients: Wording(da: "Modtagere", sv: "Mottagare", en: "Recipients")
    case .recipientsAnswer:
      Wording(
        da: "Ingen. Programmet sender intet ud af maskinen", sv: "Inga. Programmet skickar inget ut från maskinen",
        en: "None. The program sends nothing out of the machine")
    case .transfers:
      Wording(da: "Overførsel til tredjelande", sv: "Överföring till tredjeland", en: "Transfers to third countries")
    case .transfersAnswer: Wording(da: "Ingen", sv: "Ingen", en: "None")
    case .deadlines: Wording(da: "Sletning", sv: "Radering", en: "Erasure")
    case .security:
      Wording(da: "Sikkerhed (art. 32)", sv: "Säkerhet (art. 32)", en: "Security (art. 32)")
    case .securityAnswer:
      Wording(
        da: "To filer, som kun ejeren kan læse; loggen uden personer for sig; slettet indhold overskrives på disken; "
          + "udtræk og valg står i et revisionsspor, der viser, hvis det er ændret",
        sv: "Två filer som bara ägaren kan läsa; loggen utan personer för sig; raderat innehåll skrivs över på disken; "
          + "utdrag och val står i ett revisionsspår som visar om det har ändrats",
        en: "Two files only their owner can read; the log without persons apart; erased content is overwritten on the "
          + "disk; exports and choices stand in an audit that shows when it was changed")
    case .officer:
      Wording(da: "Databeskyttelsesrådgiver", sv: "Dataskyddsombud", en: "Data-protection officer")
    case .legalBasis:
      Wording(
        da: "Retsgrundlag (art. 6, stk. 1, litra e?)", sv: "Rättslig grund (art. 6.1 e?)",
        en: "Legal basis (art. 6(1)(e)?)")
    case .server: Wording(da: "Maskinen står hos", sv: "Maskinen står hos", en: "The machine stands at")
    case .whoHasAccess: Wording(da: "Adgang har", sv: "Tillgång har", en: "Who has access")
    case .sameDay:
      Wording(da: "når dagen er forbi", sv: "när dagen är över", en: "when its day is over")
    case .daysAfter:
      Wording(
        da: "{n} {n|dag|dage} efter, medmindre andet er valgt", sv: "{n} {n|dag|dagar} efter, om inget annat är valt",
        en: "{n} {n|day|days} after, unless chosen otherwise")
    default: nil
    }
  }

  /// The texts of the notices to citizens.
  var noticeWording: Wording {
    switch self {
    case .noticesHeading:
      Wording(
        da: "Oplysning til borgeren (art. 13)", sv: "Information till personen (art. 13)",
        en: "Notices to the citizen (art. 13)")
    case .noticeDeskHeading: Wording(da: "Ved skranken", sv: "Vid disken", en: "At the desk")
    case .noticeDesk:
      Wording(
        da:
          "{office} tæller den hjælp, der gives: hvilken dag, hvor, til hvad og hvor meget. Vi skriver ikke, hvem "
          + "du er, "
          + "og hverken navn, CPR-nummer, adresse eller klokkeslæt.",
        sv:
          "{office} räknar den hjälp som ges: vilken dag, var, till vad och hur mycket. Vi skriver inte vem du är, och "
          + "varken namn, personnummer, adress eller klockslag.",
        en:
          "{office} counts the help it gives: the day, the place, for what and how much. We do not write down who "
          + "you are, "
          + "nor a name, personal number, address or time of day.")
    case .noticeBooking:
      Wording(
        da: "{office} gemmer dit navn og telefonnummer, så vi kan holde den tid, du har bestilt, og ringe, hvis den må "
          + "flyttes. Vi skriver ikke, hvad du skal have hjælp til.",
        sv: "{office} sparar ditt namn och telefonnummer så att vi kan hålla tiden du har bokat och ringa om den måste "
          + "flyttas. Vi skriver inte vad du behöver hjälp med.",
        en:
          "{office} keeps your name and telephone number, to keep the time you booked and to call if it must be "
          + "moved. We "
          + "do not write down what you need help with.")
    case .noticeVisit:
      Wording(
        da:
          "{office} gemmer dit navn, din adresse og dit telefonnummer, så vi kan finde frem til dig. Vi skriver "
          + "intet om "
          + "dit helbred.",
        sv:
          "{office} sparar ditt namn, din adress och ditt telefonnummer så att vi hittar fram till dig. Vi skriver "
          + "inget "
          + "om din hälsa.",
        en:
          "{office} keeps your name, address and telephone number, so that we can find you. We write nothing about "
          + "your "
          + "health.")
    case .noticeCourse:
      Wording(
        da:
          "{office} gemmer dit navn og telefonnummer, så du kan få plads på kurset og få besked, hvis det bliver "
          + "aflyst.",
        sv: "{office} sparar ditt namn och telefonnummer så att du kan få plats på kursen och besked om den ställs in.",
        en: "{office} keeps your name and telephone number, to give you a place on the course and tell you if it is "
          + "cancelled.")
    case .noticeSameDay:
      Wording(
        da: "Oplysningerne slettes, når dagen er forbi.", sv: "Uppgifterna raderas när dagen är över.",
        en: "The data are erased when the day is over.")
    case .noticeDays:
      Wording(
        da: "Oplysningerne slettes {n} dage efter.", sv: "Uppgifterna raderas {n} dagar efter.",
        en: "The data are erased {n} days after.")
    case .noticeEnd:
      Wording(
        da:
          "Ingen andre får dem. Du kan få at vide, hvad der står om dig, og få det rettet eller slettet. Du kan klage "
          + "til {authority}. Kommunens databeskyttelsesrådgiver: ____",
        sv: "Ingen annan får dem. Du kan få veta vad som står om dig och få det rättat eller raderat. Du kan klaga hos "
          + "{authority}. Kommunens dataskyddsombud: ____",
        en:
          "Nobody else gets them. You can be told what is held on you, and have it corrected or erased. You can "
          + "complain "
          + "to {authority}. The municipality's data-protection officer: ____")
    default: Wording(same: "")
    }
  }
}
