import Language

/// The texts around every page.
enum FramePhrase: PhraseKey {
  case skip, demo, rooms, me, signIn, signOut, promise, accessibility, about, faultPrefix
  case timeoutTitle, timeoutText, timeoutEnd, timeoutKept, timeoutStay, timeoutOn
  case start, log, courses, terms, calls, coursesToday, offers, messages, curricula, courseRooms, courseKit
  case helpers, partners, otherOffers
  case outreach, visitMonth, visitRoad, visitRequests, visitHomes, visitPlaces, visitTeams
  case figures, reports, alerts, releases, tables, definitions, downloads, population, practice, comparison, effect
  case office, catalogue, branches, accounts, devices, outside, cards
  case tools, printIt, goBack
  case supervision, audit, privacy, doctor, retention, persons, attack, backups

  var wording: Wording {
    switch self {
    case .skip: Wording(da: "Gå til indholdet", sv: "Gå till innehållet", en: "Skip to the content")
    case .demo:
      Wording(
        da: "Øvekontor: alle tal er opdigtede", sv: "Övningskontor: alla siffror är påhittade",
        en: "Practice office: all figures are invented")
    case .rooms: Wording(da: "Sider", sv: "Sidor", en: "Pages")
    case .me: Wording(da: "Min konto", sv: "Mitt konto", en: "My account")
    case .signIn: Wording(da: "Log ind", sv: "Logga in", en: "Sign in")
    case .signOut: Wording(da: "Log ud", sv: "Logga ut", en: "Sign out")
    case .promise:
      Wording(
        da: "Loggen tæller hjælpen og gemmer ingen borger.", sv: "Loggen räknar hjälpen och sparar ingen person.",
        en: "The log counts the help and keeps no citizen.")
    case .accessibility:
      Wording(da: "Tilgængelighedserklæring", sv: "Tillgänglighetsredogörelse", en: "Accessibility statement")
    case .about: Wording(da: "Om Lods", sv: "Om Lods", en: "About Lods")
    case .faultPrefix: Wording(da: "Fejl:", sv: "Fel:", en: "Error:")
    case .timeoutTitle:
      Wording(da: "Du bliver snart logget ud", sv: "Du loggas snart ut", en: "You will soon be signed out")
    case .timeoutText:
      Wording(
        da: "Du har ikke brugt Lods i et stykke tid. Tid tilbage:",
        sv: "Du har inte använt Lods på en stund. Tid kvar:",
        en: "You have not used Lods for a while. Time left:")
    case .timeoutEnd:
      Wording(
        da: "Af hensyn til sikkerheden skal du snart logge ind igen, også selv om du arbejder. Tid tilbage:",
        sv: "Av säkerhetsskäl behöver du snart logga in igen, även om du arbetar. Tid kvar:",
        en: "For safety you will soon have to sign in again, even while you work. Time left:")
    case .timeoutKept:
      Wording(
        da: "Det, du har skrevet på siden, bliver stående. Du kan logge ind igen og gå videre.",
        sv: "Det du har skrivit på sidan står kvar. Du kan logga in igen och fortsätta.",
        en: "What you have typed on the page stays. You can sign in again and go on.")
    case .timeoutStay: Wording(da: "Bliv logget ind", sv: "Stanna inloggad", en: "Stay signed in")
    case .timeoutOn: Wording(da: "Arbejd videre", sv: "Arbeta vidare", en: "Go on working")
    case .start: Wording(da: "I dag", sv: "I dag", en: "Today")
    case .log: Wording(da: "Skranken", sv: "Disken", en: "The desk")
    case .courses: Wording(da: "Hold", sv: "Kurser", en: "Courses")
    case .curricula: Wording(da: "Undervisningsforløb", sv: "Kursinnehåll", en: "Curricula")
    case .terms: Wording(da: "Alle hold", sv: "Alla grupper", en: "All terms")
    case .calls: Wording(da: "Ring i dag", sv: "Ring i dag", en: "Ring today")
    case .coursesToday: Wording(da: "Dagens hold", sv: "Dagens kurser", en: "Courses today")
    case .offers: Wording(da: "Tilbud", sv: "Kursutbud", en: "Offers")
    case .courseRooms: Wording(da: "Lokaler", sv: "Lokaler", en: "Rooms")
    case .courseKit: Wording(da: "Udstyr", sv: "Utrustning", en: "Kit")
    case .messages: Wording(da: "Beskeder", sv: "Meddelanden", en: "Messages")
    case .helpers: Wording(da: "Undervisere", sv: "Lärare", en: "Teachers")
    case .partners: Wording(da: "Partnere", sv: "Partner", en: "Partners")
    case .otherOffers: Wording(da: "Andres tilbud", sv: "Andras aktiviteter", en: "Offers of others")
    case .figures: Wording(da: "Tal", sv: "Siffror", en: "Figures")
    case .reports: Wording(da: "Rapporter", sv: "Rapporter", en: "Reports")
    case .alerts: Wording(da: "Varslinger", sv: "Varningar", en: "Alerts")
    case .releases: Wording(da: "Frigivelser", sv: "Offentliggjort", en: "Releases")
    case .tables: Wording(da: "Tabeller", sv: "Tabeller", en: "Tables")
    case .definitions: Wording(da: "Definitioner", sv: "Definitioner", en: "Definitions")
    case .downloads: Wording(da: "Filer", sv: "Filer", en: "Files")
    case .population: Wording(da: "Folketal", sv: "Folkmängd", en: "Population")
    case .comparison: Wording(da: "Andres tal", sv: "Andras siffror", en: "Figures of others")
    case .effect: Wording(da: "Udbytte af hold", sv: "Kursernas effekt", en: "What courses gave")
    case .practice: Wording(da: "Øv triage", sv: "Öva triage", en: "Practise")
    case .office: Wording(da: "Kontoret", sv: "Kontoret", en: "The office")
    case .catalogue: Wording(da: "Opgaver", sv: "Ärenden", en: "Tasks")
    case .branches: Wording(da: "Biblioteker", sv: "Bibliotek", en: "Branches")
    case .accounts: Wording(da: "Konti", sv: "Konton", en: "Accounts")
    case .devices: Wording(da: "Enheder", sv: "Enheter", en: "Devices")
    case .outreach: Wording(da: "Besøg", sv: "Besök", en: "Visits")
    case .visitMonth: Wording(da: "Måneden", sv: "Månaden", en: "The month")
    case .visitRoad: Wording(da: "Med på turen", sv: "Med på turen", en: "On the road")
    case .visitRequests: Wording(da: "Ønsker", sv: "Önskemål", en: "Requests")
    case .visitHomes: Wording(da: "Hjemmebesøg", sv: "Hembesök", en: "Home visits")
    case .visitPlaces: Wording(da: "Steder", sv: "Platser", en: "Places")
    case .visitTeams: Wording(da: "Udehold", sv: "Team", en: "Teams")
    case .outside: Wording(da: "Fra nettet", sv: "Från nätet", en: "From the web")
    case .cards: Wording(da: "QR-kort", sv: "QR-kort", en: "QR cards")
    case .tools: Wording(da: "Udskrift", sv: "Utskrift", en: "Print")
    case .printIt: Wording(da: "Udskriv", sv: "Skriv ut", en: "Print")
    case .goBack: Wording(da: "Tilbage", sv: "Tillbaka", en: "Back")
    case .supervision: Wording(da: "Tilsyn", sv: "Tillsyn", en: "Oversight")
    case .audit: Wording(da: "Revisionsspor", sv: "Revisionsspår", en: "Audit trail")
    case .privacy: Wording(da: "Persondata", sv: "Personuppgifter", en: "Personal data")
    case .retention: Wording(da: "Opbevaring", sv: "Bevarande", en: "Retention")
    case .persons: Wording(da: "Rettigheder", sv: "Rättigheter", en: "Persons’ rights")
    case .attack: Wording(da: "Genkendelse", sv: "Igenkänning", en: "Linkage test")
    case .backups: Wording(da: "Sikkerhedskopier", sv: "Säkerhetskopior", en: "Backups")
    case .doctor: Wording(da: "Eftersyn", sv: "Översyn", en: "Check-up")
    }
  }
}
