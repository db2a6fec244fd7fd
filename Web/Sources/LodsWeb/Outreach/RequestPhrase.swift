import Language

/// The texts of the form for a request, and of the list of them.
enum RequestPhrase: PhraseKey {
  case title, placeHint, newPlace, placeMissing, placeUnknown, tasks, otherTask, tasksMissing, residents
  case residentsMissing, from, until, dayWrong, weekdays, more, atFrom, atTo, atHint, timeWrong, minutes, minutesWrong
  case asPlace, asPlaceChoice, staff, skills, speaks, kit, caller, callerHint, callerName, telephone, save
  case none, noneText, toCheck, waiting, toConfirm, confirmed, toRebook, since, mustRebook, must

  var wording: Wording {
    switch self {
    case .title: Wording(da: "Nyt ønske om besøg", sv: "Nytt önskemål om besök", en: "New request for a visit")
    case .placeHint:
      Wording(
        da: "Skriv begyndelsen af navnet, og vælg stedet.", sv: "Skriv början av namnet och välj platsen.",
        en: "Type the beginning of the name and choose the place.")
    case .newPlace:
      Wording(
        da: "Stedet er ikke på listen endnu", sv: "Platsen finns inte i listan än", en: "The place is not listed yet")
    case .placeMissing:
      Wording(
        da: "Skriv, hvilket sted der ringer.", sv: "Skriv vilken plats som ringer.", en: "Type which place rings.")
    case .placeUnknown:
      Wording(
        da: "Stedet kendes ikke. Vælg et fra listen, eller opret det.",
        sv: "Platsen är inte känd. Välj en ur listan eller lägg till den.",
        en: "The place is not known. Choose one of the list, or add it.")
    case .tasks:
      Wording(da: "Hvad vil de have hjælp til?", sv: "Vad vill de ha hjälp med?", en: "What do they want help with?")
    case .otherTask: Wording(da: "Noget andet", sv: "Något annat", en: "Something else")
    case .tasksMissing:
      Wording(
        da: "Vælg mindst én ting, de vil have hjælp til.", sv: "Välj minst en sak de vill ha hjälp med.",
        en: "Choose at least one thing they want help with.")
    case .residents:
      Wording(da: "Hvor mange beboere?", sv: "Hur många boende?", en: "How many residents?")
    case .residentsMissing:
      Wording(
        da: "Skriv, hvor mange beboere det er, fra 1 til 500.", sv: "Skriv hur många boende det är, från 1 till 500.",
        en: "Type how many residents there are, from 1 to 500.")
    case .from: Wording(da: "Tidligst", sv: "Tidigast", en: "Earliest")
    case .until: Wording(da: "Senest", sv: "Senast", en: "Latest")
    case .dayWrong:
      Wording(
        da: "Skriv dagen som dag, måned og år.", sv: "Skriv dagen som dag, månad och år.",
        en: "Type the day as day, month and year.")
    case .weekdays: Wording(da: "Hvilke ugedage passer?", sv: "Vilka veckodagar passar?", en: "Which weekdays suit?")
    case .more: Wording(da: "Tid, folk og udstyr", sv: "Tid, personal och utrustning", en: "Time, people and kit")
    case .atFrom: Wording(da: "Tidligst kl.", sv: "Tidigast kl.", en: "From")
    case .atTo: Wording(da: "Slut senest kl.", sv: "Slut senast kl.", en: "Over by")
    case .atHint:
      Wording(
        da: "Tomt betyder: når stedet tager imod.", sv: "Tomt betyder: när platsen tar emot.",
        en: "Empty means: whenever the place takes visits.")
    case .timeWrong:
      Wording(
        da: "Skriv begge klokkeslæt, som 10.00 og 12.00.", sv: "Skriv båda tiderna, som 10:00 och 12:00.",
        en: "Type both times, as 10:00 and 12:00.")
    case .minutes: Wording(da: "Minutter på stedet", sv: "Minuter på plats", en: "Minutes on the spot")
    case .minutesWrong:
      Wording(
        da: "Skriv minutter fra 5 til 600.", sv: "Skriv minuter från 5 till 600.", en: "Type minutes from 5 to 600.")
    case .asPlace:
      Wording(da: "Tomt: som stedet plejer.", sv: "Tomt: som platsen brukar.", en: "Empty: as the place usually has.")
    case .asPlaceChoice: Wording(da: "Som stedet plejer", sv: "Som platsen brukar", en: "As the place usually has")
    case .staff: Wording(da: "Medarbejdere", sv: "Medarbetare", en: "Employees")
    case .skills:
      Wording(da: "Medarbejderne skal kunne", sv: "Medarbetarna ska kunna", en: "The employees must be able to")
    case .speaks: Wording(da: "Og tale", sv: "Och tala", en: "And speak")
    case .kit: Wording(da: "Med i bilen", sv: "Med i bilen", en: "In the car")
    case .caller: Wording(da: "Hvem ringer?", sv: "Vem ringer?", en: "Who rings?")
    case .callerHint:
      Wording(
        da:
          "Skriv kun en, der arbejder på stedet, og som vi må ringe til. Det gemmes ved stedet i et år og kan udelades.",
        sv:
          "Skriv bara någon som arbetar på platsen och som vi får ringa. Det sparas vid platsen i ett år och kan utelämnas.",
        en:
          "Only somebody who works there and whom we may ring. It is kept with the place for a year, and may be left out."
      )
    case .callerName: Wording(da: "Navn", sv: "Namn", en: "Name")
    case .telephone: Wording(da: "Telefon", sv: "Telefon", en: "Telephone")
    case .save: Wording(da: "Gem ønsket", sv: "Spara önskemålet", en: "Save the request")
    case .none: Wording(da: "Ingen ønsker lige nu", sv: "Inga önskemål just nu", en: "No requests just now")
    case .noneText:
      Wording(
        da: "Når et sted ringer, skrives det her.", sv: "När en plats ringer skrivs det här.",
        en: "When a place rings, it is written here.")
    case .toCheck:
      Wording(
        da: "Skal holdes op mod kriterierne", sv: "Ska prövas mot kriterierna", en: "To be held against the criteria")
    case .waiting: Wording(da: "Venter på en dag", sv: "Väntar på en dag", en: "Wait for a day")
    case .toConfirm:
      Wording(da: "Har en dag, skal bekræftes", sv: "Har en dag, ska bekräftas", en: "Have a day, to be confirmed")
    case .confirmed: Wording(da: "Bekræftet", sv: "Bekräftade", en: "Confirmed")
    case .toRebook: Wording(da: "Blev ikke til noget", sv: "Blev inte av", en: "Came to nothing")
    case .since: Wording(da: "Bestilt", sv: "Beställt", en: "Asked for")
    case .mustRebook:
      Wording(
        da: "Bed om et nyt, eller lad det ligge", sv: "Begär ett nytt eller låt det vara",
        en: "Ask for a new one, or leave it")
    case .must: Wording(da: "Svar på kriterierne", sv: "Svara på kriterierna", en: "Answer the criteria")
    }
  }
}
