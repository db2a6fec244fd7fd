package import Language

/// The texts of the public pages.
package enum PublicPhrase: PhraseKey {
  case skip, demo, language, promise, accessibility, faultPrefix
  case programme, programmeLead, places, allPlaces, nothing
  case dropIn, free, list, full, closed, cancelled, fullHelp, noPrice, price
  case place, access, cost, spoken, dates, signUp, joinList, toCalendar, danish, swedish, english
  case today, nothingToday, updated, stale, staleScreen, todayUnknown, seatsUnknown, ring, telephone

  /// The name of a language that is spoken.
  static func spokenName(_ language: LanguageCode) -> PublicPhrase {
    switch language {
    case .da: .danish
    case .sv: .swedish
    case .en: .english
    }
  }

  package var wording: Wording {
    switch self {
    case .skip: Wording(da: "Gå til indholdet", sv: "Gå till innehållet", en: "Skip to the content")
    case .demo:
      Wording(
        da: "Øvelse: alle kurser er opdigtede", sv: "Övning: alla kurser är påhittade",
        en: "Practice: all courses are invented")
    case .language: Wording(da: "Sprog", sv: "Språk", en: "Language")
    case .promise:
      Wording(
        da: "Siderne sætter ingen cookies og følger ingen.", sv: "Sidorna sätter inga kakor och följer ingen.",
        en: "These pages set no cookies and follow nobody.")
    case .accessibility:
      Wording(da: "Tilgængelighedserklæring", sv: "Tillgänglighetsredogörelse", en: "Accessibility statement")
    case .ring: Wording(da: "Ring til biblioteket", sv: "Ring biblioteket", en: "Ring the library")
    case .telephone: Wording(da: "Telefon", sv: "Telefon", en: "Telephone")
    case .faultPrefix: Wording(da: "Fejl:", sv: "Fel:", en: "Error:")
    case .programme: Wording(da: "Kurser og caféer", sv: "Kurser och kaféer", en: "Courses and cafés")
    case .programmeLead:
      Wording(
        da: "Få hjælp til telefon, computer og selvbetjening på biblioteket.",
        sv: "Få hjälp med telefon, dator och e-tjänster på biblioteket.",
        en: "Get help with your phone, computer and online services at the library.")
    case .places: Wording(da: "Vælg bibliotek", sv: "Välj bibliotek", en: "Choose a library")
    case .allPlaces: Wording(da: "Alle", sv: "Alla", en: "All")
    case .nothing:
      Wording(
        da: "Der er ikke noget på programmet lige nu. Spørg på biblioteket.",
        sv: "Det finns inget på programmet just nu. Fråga på biblioteket.",
        en: "There is nothing on the programme just now. Ask at the library.")
    case .dropIn:
      Wording(
        da: "Kom forbi – du skal ikke melde dig til", sv: "Kom förbi – du behöver inte anmäla dig",
        en: "Drop in – no need to sign up")
    case .free:
      Wording(
        da: "{n} {n|ledig plads|ledige pladser}", sv: "{n} {n|ledig plats|lediga platser}",
        en: "{n} free {n|seat|seats}")
    case .list:
      Wording(
        da: "Fuldt – {n} på ventelisten", sv: "Fullt – {n} på väntelistan", en: "Full – {n} on the waiting list")
    case .full: Wording(da: "Helt fuldt", sv: "Helt fullt", en: "Completely full")
    case .closed: Wording(da: "Lukket for tilmelding", sv: "Stängt för anmälan", en: "Closed for sign-up")
    case .cancelled: Wording(da: "Aflyst", sv: "Inställt", en: "Cancelled")
    case .fullHelp:
      Wording(
        da:
          "Der er hverken plads på kurset eller på ventelisten. Ring til biblioteket, og hør, hvornår det kommer igen.",
        sv: "Det finns varken plats på kursen eller på väntelistan. Ring biblioteket och hör när den kommer igen.",
        en: "Neither the course nor the waiting list has room. Ring the library and hear when it comes again.")
    case .noPrice: Wording(da: "Det er gratis", sv: "Det är gratis", en: "It is free of charge")
    case .price: Wording(da: "{n} kr.", sv: "{n} kr", en: "{n} kr.")
    case .place: Wording(da: "Sted", sv: "Plats", en: "Place")
    case .access: Wording(da: "Adgang", sv: "Tillgänglighet", en: "Access")
    case .cost: Wording(da: "Pris", sv: "Pris", en: "Price")
    case .spoken: Wording(da: "Sprog", sv: "Språk", en: "Language")
    case .dates: Wording(da: "Hvornår", sv: "När", en: "When")
    case .signUp: Wording(da: "Tilmeld dig", sv: "Anmäl dig", en: "Sign up")
    case .joinList: Wording(da: "Skriv dig på ventelisten", sv: "Ställ dig på väntelistan", en: "Join the waiting list")
    case .toCalendar: Wording(da: "Hent til kalender", sv: "Hämta till kalender", en: "Get for your calendar")
    case .danish: Wording(da: "Dansk", sv: "Danska", en: "Danish")
    case .swedish: Wording(da: "Svensk", sv: "Svenska", en: "Swedish")
    case .english: Wording(da: "Engelsk", sv: "Engelska", en: "English")
    case .today: Wording(da: "Det sker i dag", sv: "Det händer i dag", en: "What is on today")
    case .nothingToday:
      Wording(
        da: "Der er ikke mere på programmet i dag. Spørg ved skranken – vi hjælper gerne.",
        sv: "Det är inget mer på programmet i dag. Fråga i disken – vi hjälper gärna till.",
        en: "There is nothing more today. Ask at the desk – we are happy to help.")
    case .stale:
      Wording(
        da: "Opdateret {moment}. Meget kan være ændret siden: ring til biblioteket, hvis du vil være sikker.",
        sv: "Uppdaterad {moment}. Mycket kan ha ändrats sedan dess: ring biblioteket om du vill vara säker.",
        en: "Updated {moment}. Much may have changed since: ring the library if you want to be sure.")
    case .staleScreen:
      Wording(
        da: "Opdateret {moment}. Spørg ved skranken, om det stadig passer.",
        sv: "Uppdaterad {moment}. Fråga i disken om det fortfarande stämmer.",
        en: "Updated {moment}. Ask at the desk whether it still holds.")
    case .todayUnknown:
      Wording(
        da: "Spørg ved skranken, hvad der sker i dag.", sv: "Fråga i disken vad som händer i dag.",
        en: "Ask at the desk what is on today.")
    case .seatsUnknown:
      Wording(
        da: "Ring til biblioteket, og hør, om der er plads", sv: "Ring biblioteket och hör om det finns plats",
        en: "Ring the library, and hear whether there is room")
    case .updated: Wording(da: "Opdateret kl. {time}", sv: "Uppdaterad kl. {time}", en: "Updated at {time}")
    }
  }
}
