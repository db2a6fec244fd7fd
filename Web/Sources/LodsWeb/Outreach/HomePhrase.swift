import Language
import Markup

/// The texts of visits at home.
enum HomePhrase: PhraseKey {
  case title, lead, none, whom, whomHint, name, telephoneHint, address, wayIn, wayInHint, area, areaHint, areaMissing
  case more, atHint, minutesHint, staffHint, seenNote, sheet, forget, forgetText, sureLegend, sure, sureMissing, see

  var wording: Wording {
    switch self {
    case .title:
      Wording(da: "Nyt ønske om hjemmebesøg", sv: "Nytt önskemål om hembesök", en: "New request for a home visit")
    case .lead:
      Wording(
        da:
          "Hjemmebesøg står her med nummer og område. Navn og adresse ser du kun, når du åbner dem, og det bliver noteret.",
        sv:
          "Hembesöken står här med nummer och område. Namn och adress ser du bara när du öppnar dem, och det noteras.",
        en:
          "Home visits stand here by number and area. Name and address are shown only when you open them, and that is noted."
      )
    case .none:
      Wording(
        da: "Der er ingen hjemmebesøg i gang. Skriv et ønske ned, når en borger ringer.",
        sv: "Inga hembesök är på gång. Skriv ner ett önskemål när någon ringer.",
        en: "No home visits are under way. Write a request down when a citizen rings.")
    case .whom: Wording(da: "Hvem går besøget til?", sv: "Vem går besöket till?", en: "Whom does the visit go to?")
    case .whomHint:
      Wording(
        da: "Det bliver slettet, når besøget er talt med eller aflyst. Skriv ikke CPR-nummer og ikke noget om helbred.",
        sv: "Det raderas när besöket är räknat eller avbokat. Skriv inte personnummer och inget om hälsa.",
        en: "It is erased once the visit is counted or cancelled. Write no personal number and nothing about health.")
    case .name: Wording(da: "Navn", sv: "Namn", en: "Name")
    case .telephoneHint:
      Wording(
        da: "Så I kan ringe, hvis I bliver forsinket.", sv: "Så att ni kan ringa om ni blir sena.",
        en: "So that you can ring when you are late.")
    case .address: Wording(da: "Adresse", sv: "Adress", en: "Address")
    case .wayIn: Wording(da: "Vejen ind", sv: "Vägen in", en: "The way in")
    case .wayInHint:
      Wording(
        da: "For eksempel: dørtelefonen til højre, 3. sal. Kan udelades.",
        sv: "Till exempel: porttelefonen till höger, tredje våningen. Kan utelämnas.",
        en: "For example: the entry phone at the right, third floor. May be left out.")
    case .area: Wording(da: "Område", sv: "Område", en: "Area")
    case .areaHint:
      Wording(
        da: "Planen og kortet kender kun området, aldrig adressen.",
        sv: "Planen och kartan känner bara till området, aldrig adressen.",
        en: "The plan and the map know the area alone and never the address.")
    case .areaMissing:
      Wording(
        da: "Vælg det område, borgeren bor i.", sv: "Välj området där personen bor.",
        en: "Choose the area that the citizen lives in.")
    case .more: Wording(da: "Tid og medarbejdere", sv: "Tid och medarbetare", en: "Time and employees")
    case .atHint:
      Wording(
        da: "Tomt betyder: hele dagen passer.", sv: "Tomt betyder: hela dagen passar.",
        en: "Empty means: the whole day suits.")
    case .minutesHint: Wording(da: "Tomt: 60 minutter.", sv: "Tomt: 60 minuter.", en: "Empty: 60 minutes.")
    case .staffHint:
      Wording(
        da: "I er altid mindst to.", sv: "Ni är alltid minst två.", en: "There are always at least two of you.")
    case .seenNote:
      Wording(
        da: "Det er noteret i revisionssporet, at du har set det.",
        sv: "Det är noterat i revisionsspåret att du har sett det.",
        en: "It is noted in the audit that you have seen this.")
    case .sheet:
      Wording(da: "Besøgsark til makulering", sv: "Besöksblad som ska strimlas", en: "Visit sheet for shredding")
    case .forget:
      Wording(da: "Slet navn og adresse nu", sv: "Radera namn och adress nu", en: "Erase name and address now")
    case .forgetText:
      Wording(
        da: "Besøget bliver afsluttet, og ingen kan se, hvem det gik til. Det kan ikke fortrydes.",
        sv: "Besöket avslutas, och ingen kan se vem det gick till. Det går inte att ångra.",
        en: "The visit is closed, and nobody can see whom it went to. It cannot be undone.")
    case .sureLegend: Wording(da: "Er du sikker?", sv: "Är du säker?", en: "Are you sure?")
    case .sure: Wording(da: "Ja, slet det", sv: "Ja, radera", en: "Yes, erase it")
    case .sureMissing:
      Wording(
        da: "Sæt kryds, hvis du vil slette det.", sv: "Kryssa i om du vill radera.", en: "Tick the box to erase it.")
    case .see: Wording(da: "Se navn og adresse", sv: "Se namn och adress", en: "See name and address")
    }
  }
}
