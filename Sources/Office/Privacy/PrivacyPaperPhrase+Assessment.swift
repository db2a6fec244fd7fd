import Language

extension PrivacyPaperPhrase {
  /// The texts of the impact assessment.
  var assessmentWording: Wording? {
    switch self {
    case .assessmentHeading:
      Wording(
        da: "Konsekvensanalyse (art. 35)", sv: "Konsekvensbedömning (art. 35)",
        en: "Data-protection impact assessment (art. 35)")
    case .descriptionHeading: Wording(da: "Behandlingen", sv: "Behandlingen", en: "The processing")
    case .description:
      Wording(
        da:
          "Personalet tæller hjælp ved skranken uden at skrive, hvem der fik den. Ved siden af gemmes, hvem der har en "
          + "aftale, så den kan holdes. De to filer deler ingen numre, og ingen handling skriver i begge på en gang.",
        sv: "Personalen räknar hjälp vid disken utan att skriva vem som fick den. Vid sidan av sparas vem som har en "
          + "överenskommelse, så att den kan hållas. De två filerna delar inga nummer, och ingen åtgärd skriver i båda "
          + "samtidigt.",
        en:
          "Staff count help at the desk without writing down who had it. Apart from that, who has an appointment is "
          + "kept, "
          + "so that it can be held. The two files share no ids, and no act writes in both at once.")
    case .necessityHeading:
      Wording(da: "Nødvendighed", sv: "Nödvändighet", en: "Necessity and proportionality")
    case .necessity:
      Wording(
        da:
          "En aftale kan ikke holdes uden navn og telefon. Hjælpen kan tælles uden nogen af delene, og det bliver den. "
          + "Spørgsmål, der kan pege på nogen (lokalområde, alder, sprog, note), er slået fra, til kommunen vælger "
          + "dem.",
        sv: "En överenskommelse kan inte hållas utan namn och telefon. Hjälpen kan räknas utan någotdera, och så görs. "
          + "Frågor som kan peka på någon (område, ålder, språk, anteckning) är avstängda tills kommunen väljer dem.",
        en:
          "An appointment cannot be kept without a name and a telephone number. Help can be counted without either, "
          + "and "
          + "is. Questions that may point at somebody (area, age, language, note) are off until the municipality "
          + "chooses "
          + "them.")
    case .necessityBlank:
      Wording(
        da: "Hvilke af dem er slået til, og hvorfor", sv: "Vilka av dem är påslagna, och varför",
        en: "Which of them are on, and why")
    case .risksHeading:
      Wording(da: "Risici og det, der er gjort", sv: "Risker och vad som är gjort", en: "Risks and measures")
    case .risk: Wording(da: "Risiko", sv: "Risk", en: "Risk")
    case .measure: Wording(da: "Det er gjort", sv: "Det är gjort", en: "What is done")
    case .left: Wording(da: "Vurdering", sv: "Bedömning", en: "Assessment")
    case .riskNote:
      Wording(
        da: "Et navn eller nummer havner i en note", sv: "Ett namn eller nummer hamnar i en anteckning",
        en: "A name or number ends up in a note")
    case .measureNote:
      Wording(
        da: "Noten kontrolleres, før den når disken; et fund stopper den; noten kan slås helt fra",
        sv: "Anteckningen granskas innan den når disken; ett fynd stoppar den; den kan stängas av helt",
        en: "The note is screened before it reaches the disk; a finding stops it; notes can be turned off")
    case .riskLink:
      Wording(
        da: "En registrering kan føres tilbage til en aftale",
        sv: "En registrering kan kopplas till en överenskommelse",
        en: "An entry can be traced to an appointment")
    case .measureLink:
      Wording(
        da:
          "Aftaler slettes, når dagen er forbi; bestilte tider og besøg har kun måned i loggen; forsøget kan køres når "
          + "som helst",
        sv: "Överenskommelser raderas när dagen är över; bokade tider och besök har bara månad i loggen; försöket kan "
          + "köras när som helst",
        en: "Appointments are erased when their day is over; booked times and visits have only a month in the log; the "
          + "attempt can be run at any time")
    case .riskTable:
      Wording(
        da: "Et lille tal i en offentliggjort tabel peger på nogen",
        sv: "Ett litet tal i en publicerad tabell pekar på någon",
        en: "A small figure in a published table points at somebody")
    case .measureTable:
      Wording(
        da: "Tal fra 1 til 4 skjules, og det, de kunne regnes ud af, skjules med",
        sv: "Tal från 1 till 4 döljs, och det som de kunde räknas ut av döljs också",
        en: "Figures from 1 to 4 are hidden, with whatever they could be worked out from")
    case .riskTheft: Wording(da: "Maskinen bliver stjålet", sv: "Maskinen blir stulen", en: "The machine is stolen")
    case .measureTheft:
      Wording(
        da: "Filerne er ikke krypteret af programmet: brug diskkryptering. Slettet indhold er overskrevet",
        sv: "Filerna krypteras inte av programmet: använd diskkryptering. Raderat innehåll är överskrivet",
        en: "The program does not encrypt the files: use disk encryption. Erased content is overwritten")
    case .riskLong:
      Wording(
        da: "Oplysninger bliver liggende", sv: "Uppgifter blir liggande", en: "Data stay longer than needed")
    case .measureLong:
      Wording(
        da: "Hver person har en sidste dag, fra den skrives ind",
        sv: "Varje person har en sista dag från inskrivningen",
        en: "Each person has a last day from the moment they are added")
    case .riskStaff:
      Wording(
        da: "Loggen bruges til at måle medarbejdere", sv: "Loggen används för att mäta medarbetare",
        en: "The log is used to measure staff")
    case .measureStaff:
      Wording(
        da: "Ingen registrering rummer medarbejder, skranke eller klokkeslæt",
        sv: "Ingen registrering rymmer medarbetare, disk eller klockslag",
        en: "No entry holds staff member, desk or time of day")
    case .advice:
      Wording(
        da: "Databeskyttelsesrådgiverens råd (art. 35, stk. 2)", sv: "Dataskyddsombudets råd (art. 35.2)",
        en: "Advice of the data-protection officer (art. 35(2))")
    case .decision: Wording(da: "Afgørelse, dato og navn", sv: "Beslut, datum och namn", en: "Decision, date and name")
    default: nil
    }
  }
}
