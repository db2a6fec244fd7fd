import Language

/// The words of planning terms.
enum TermPlanPhrase: PhraseKey {
  case title, copyOf, noOffers, what, when, choose, room, noRoom, termsRoom, seats, seatsFor, list, least, leastHint
  case price, first, firstHint, hours, count, weeks, weeksHint, inHolidays, code, codeHint
  case preview, previewAgain, previewTitle, skipped, save
  case offerMissing, branchMissing, roomElsewhere, firstMissing, hoursWrong, numberWrong
  case planning, open, close, addDate, copy, cancelTerm, hold, holdReason, seatsTitle, seatsHint, seatsSave
  case changedMeanwhile, theirs, yours, useMine, useTheirs
  case dateTitle, day, moveDate, cancelDate, dateHint, dateChangedMeanwhile, changeDate
  case cancelTitle, cancelNobody, cancelSome, cancelForGood, cancelNow, keep

  var wording: Wording {
    switch self {
    case .title: Wording(da: "Planlæg et hold", sv: "Planera en grupp", en: "Plan a term")
    case .copyOf: Wording(da: "En kopi af {title}", sv: "En kopia av {title}", en: "A copy of {title}")
    case .noOffers:
      Wording(
        da: "Der er ingen tilbud at planlægge et hold af. Lav et tilbud først.",
        sv: "Det finns inget kursupplägg att planera en grupp av. Gör ett kursupplägg först.",
        en: "There is no offer to plan a term of. Make an offer first.")
    case .what: Wording(da: "Hvad og hvor", sv: "Vad och var", en: "What and where")
    case .when: Wording(da: "Hvornår", sv: "När", en: "When")
    case .choose: Wording(da: "Vælg", sv: "Välj", en: "Choose")
    case .room: Wording(da: "Lokale", sv: "Lokal", en: "Room")
    case .noRoom: Wording(da: "Intet bestemt lokale", sv: "Ingen bestämd lokal", en: "No room in particular")
    case .termsRoom: Wording(da: "Holdets eget lokale", sv: "Gruppens egen lokal", en: "The term's own room")
    case .seats: Wording(da: "Pladser", sv: "Platser", en: "Seats")
    case .seatsFor: Wording(da: "Pladser til {devices}", sv: "Platser för {devices}", en: "Seats for {devices}")
    case .list: Wording(da: "Pladser på ventelisten", sv: "Platser på väntelistan", en: "Places on the waiting list")
    case .least:
      Wording(da: "Mindste antal deltagere", sv: "Minsta antal deltagare", en: "Fewest participants")
    case .leastHint:
      Wording(
        da: "Kan udelades: så gennemføres holdet i alle tilfælde.",
        sv: "Kan utelämnas: då blir gruppen av i alla fall.",
        en: "May be left out: then it is held in any case.")
    case .price: Wording(da: "Pris i kroner", sv: "Pris i kronor", en: "Price in kroner")
    case .first: Wording(da: "Første gang", sv: "Första gången", en: "First date")
    case .firstHint:
      Wording(
        da: "De næste falder på samme ugedag. Helligdage og lukkedage springes over.",
        sv: "De följande infaller på samma veckodag. Helgdagar och stängda dagar hoppas över.",
        en: "The next fall on the same weekday. Public holidays and closed days are left out.")
    case .hours:
      Wording(
        da: "Fra og til, fx 10.00-12.00", sv: "Från och till, t.ex. 10.00-12.00", en: "From and to, such as 10:00-12:00"
      )
    case .count: Wording(da: "Hvor mange gange?", sv: "Hur många gånger?", en: "How many dates?")
    case .weeks: Wording(da: "Uger imellem", sv: "Veckor emellan", en: "Weeks between")
    case .weeksHint: Wording(da: "1 er hver uge.", sv: "1 är varje vecka.", en: "1 is every week.")
    case .inHolidays:
      Wording(da: "Også i skoleferier", sv: "Även på skollov", en: "In school holidays too")
    case .code: Wording(da: "Kode", sv: "Kod", en: "Code")
    case .codeHint:
      Wording(
        da: "Kan udelades: så laves den af tilbuddet og sæsonen.",
        sv: "Kan utelämnas: då görs den av upplägget och säsongen.",
        en: "May be left out: then it is made of the offer and the season.")
    case .preview: Wording(da: "Se datoerne", sv: "Se datumen", en: "See the dates")
    case .previewAgain: Wording(da: "Se datoerne igen", sv: "Se datumen igen", en: "See the dates again")
    case .previewTitle:
      Wording(da: "{n} {n|dato|datoer}", sv: "{n} datum", en: "{n} {n|date|dates}")
    case .skipped: Wording(da: "Sprunget over", sv: "Överhoppade", en: "Left out")
    case .save: Wording(da: "Gem holdet", sv: "Spara gruppen", en: "Save the term")
    case .offerMissing: Wording(da: "Vælg et tilbud.", sv: "Välj ett kursupplägg.", en: "Choose an offer.")
    case .branchMissing: Wording(da: "Vælg et bibliotek.", sv: "Välj ett bibliotek.", en: "Choose a branch.")
    case .roomElsewhere:
      Wording(
        da: "Lokalet hører til et andet bibliotek. Vælg et lokale på det bibliotek, hvor holdet er.",
        sv: "Lokalen hör till ett annat bibliotek. Välj en lokal på det bibliotek där gruppen är.",
        en: "The room belongs to another branch. Choose a room at the branch where the term is.")
    case .firstMissing:
      Wording(
        da: "Skriv dagen som dag, måned og år.", sv: "Skriv dagen som dag, månad och år.",
        en: "Write the day as day, month and year.")
    case .hoursWrong:
      Wording(
        da: "Skriv tiden som 10.00-12.00.", sv: "Skriv tiden som 10.00-12.00.", en: "Write the hours as 10:00-12:00.")
    case .numberWrong:
      Wording(
        da: "Skriv et tal fra {from} til {to}.", sv: "Skriv ett tal från {from} till {to}.",
        en: "Write a number from {from} to {to}.")
    case .planning: Wording(da: "Planlægning", sv: "Planering", en: "Planning")
    case .open: Wording(da: "Åbn for tilmelding", sv: "Öppna för anmälan", en: "Open for sign-up")
    case .close: Wording(da: "Luk for tilmelding", sv: "Stäng för anmälan", en: "Close for sign-up")
    case .addDate: Wording(da: "Tilføj en dato", sv: "Lägg till ett datum", en: "Add a date")
    case .copy: Wording(da: "Lav en kopi", sv: "Gör en kopia", en: "Make a copy")
    case .cancelTerm: Wording(da: "Aflys holdet", sv: "Ställ in gruppen", en: "Cancel the term")
    case .hold: Wording(da: "Gennemfør holdet", sv: "Gruppen blir av", en: "Hold the term")
    case .holdReason: Wording(da: "Hvorfor? (kan udelades)", sv: "Varför? (kan utelämnas)", en: "Why? (optional)")
    case .seatsTitle: Wording(da: "Ret pladserne", sv: "Ändra platserna", en: "Change the seats")
    case .seatsHint:
      Wording(
        da: "Bliver der flere pladser, får de næste på ventelisten straks et tilbud og kommer på ringelisten.",
        sv: "Blir det fler platser får de nästa på väntelistan genast ett erbjudande och hamnar på ringlistan.",
        en:
          "If there are more seats, the next on the waiting list are offered them at once and come on the list to ring."
      )
    case .seatsSave: Wording(da: "Gem pladserne", sv: "Spara platserna", en: "Save the seats")
    case .changedMeanwhile:
      Wording(
        da: "En kollega har ændret holdet imens. Vælg, hvad der skal gælde.",
        sv: "En kollega har ändrat gruppen under tiden. Välj vad som ska gälla.",
        en: "A colleague has changed the term meanwhile. Choose what shall hold.")
    case .theirs: Wording(da: "Nu", sv: "Nu", en: "Now")
    case .yours: Wording(da: "Dit", sv: "Ditt", en: "Yours")
    case .useMine: Wording(da: "Brug mit", sv: "Använd mitt", en: "Use mine")
    case .useTheirs: Wording(da: "Lad det stå", sv: "Låt det stå", en: "Leave it as it is")
    case .dateTitle: Wording(da: "Datoen {day}", sv: "Datumet {day}", en: "The date {day}")
    case .day: Wording(da: "Dag", sv: "Dag", en: "Day")
    case .moveDate: Wording(da: "Flyt datoen", sv: "Flytta datumet", en: "Move the date")
    case .cancelDate: Wording(da: "Aflys datoen", sv: "Ställ in datumet", en: "Cancel the date")
    case .changeDate: Wording(da: "Flyt eller aflys", sv: "Flytta eller ställ in", en: "Move or cancel")
    case .dateHint:
      Wording(
        da: "De tilmeldte, der skal have besked, kommer på ringelisten.",
        sv: "De anmälda som ska få besked hamnar på ringlistan.",
        en: "Those enrolled who must be told come on the list to ring.")
    case .dateChangedMeanwhile:
      Wording(
        da: "En kollega har ændret datoen imens. Den er nu: {now}. Gem igen, hvis dit skal gælde.",
        sv: "En kollega har ändrat datumet under tiden. Det är nu: {now}. Spara igen om ditt ska gälla.",
        en: "A colleague has changed the date meanwhile. It is now: {now}. Save again if yours shall hold.")
    case .cancelTitle: Wording(da: "Aflys {title}", sv: "Ställ in {title}", en: "Cancel {title}")
    case .cancelNobody:
      Wording(
        da: "Ingen er tilmeldt eller venter.", sv: "Ingen är anmäld eller väntar.", en: "Nobody is enrolled or waits.")
    case .cancelSome:
      Wording(
        da:
          "{n} {n|tilmelding|tilmeldinger} aflyses, også ventelisten. De, der havde en plads, kommer på ringelisten, så I "
          + "kan give dem besked.",
        sv:
          "{n} {n|anmälan|anmälningar} ställs in, även väntelistan. De som hade en plats hamnar på ringlistan, så att ni kan "
          + "ge dem besked.",
        en:
          "{n} {n|enrolment|enrolments} will be cancelled, the waiting list too. Those who had a seat come on the list to "
          + "ring, so that you can tell them.")
    case .cancelForGood:
      Wording(da: "Det kan ikke fortrydes.", sv: "Det kan inte ångras.", en: "This cannot be undone.")
    case .cancelNow: Wording(da: "Aflys holdet", sv: "Ställ in gruppen", en: "Cancel the term")
    case .keep: Wording(da: "Behold holdet", sv: "Behåll gruppen", en: "Keep the term")
    }
  }
}
