package import Language

/// The texts of a sign-up's own page.
package enum LinkPhrase: PhraseKey {
  case receivedTitle, received, later, kept, wishTitle, wish, seatTitle, seat, waitingTitle, waiting, offeredTitle,
    offered
  case declinedTitle, declined, expiredTitle, expired, leftTitle, left, cancelledTitle, cancelled, overTitle, over
  case refusedTitle, refusedFull, refusedParty, refusedClosed, refusedDetails
  case accept, decline, leave, leaveList, look, keepTitle, keep, moment

  package var wording: Wording {
    switch self {
    case .receivedTitle:
      Wording(da: "Din tilmelding er modtaget", sv: "Din anmälan är mottagen", en: "Your sign-up is received")
    case .received:
      Wording(
        da: "Biblioteket er ved at finde din plads. Siden viser det selv om et øjeblik.",
        sv: "Biblioteket håller på att hitta din plats. Sidan visar det strax av sig själv.",
        en: "The library is finding your seat. This page will show it in a moment.")
    case .later:
      Wording(
        da: "Biblioteket læser det, så snart det kan. Se her igen senere, eller ring.",
        sv: "Biblioteket läser det så snart det kan. Titta här igen senare eller ring.",
        en: "The library will read it as soon as it can. Look here again later, or ring.")
    case .kept:
      Wording(
        da: "Her kan du ikke se, hvordan den står: ring til biblioteket, så fortæller vi det.",
        sv: "Här kan du inte se hur det går med den: ring biblioteket så berättar vi.",
        en: "How it stands cannot be seen here: ring the library, and we will tell you.")
    case .wishTitle: Wording(da: "Dit svar er modtaget", sv: "Ditt svar är mottaget", en: "Your answer is received")
    case .wish:
      Wording(
        da: "Siden viser det selv om et øjeblik.", sv: "Sidan visar det strax av sig själv.",
        en: "This page will show it in a moment.")
    case .seatTitle: Wording(da: "Du har en plads", sv: "Du har en plats", en: "You have a seat")
    case .seat: Wording(da: "Vi glæder os til at se dig.", sv: "Välkommen!", en: "We look forward to seeing you.")
    case .waitingTitle:
      Wording(da: "Du står på ventelisten", sv: "Du står på väntelistan", en: "You are on the waiting list")
    case .waiting:
      Wording(
        da: "Du er nr. {n} i køen. Bliver der en plads, får du besked, og den står også her.",
        sv: "Du är nr {n} i kön. Blir det en plats får du besked, och den syns också här.",
        en: "You are no. {n} in the line. If there is a seat, you are told, and it also stands here.")
    case .offeredTitle:
      Wording(da: "Der er en plads til dig", sv: "Det finns en plats till dig", en: "There is a seat for you")
    case .offered:
      Wording(
        da: "Svar senest {until}. Derefter går pladsen videre til den næste.",
        sv: "Svara senast {until}. Sedan går platsen vidare till nästa.",
        en: "Answer by {until}. After that the seat goes on to the next one.")
    case .declinedTitle: Wording(da: "Du har sagt nej tak", sv: "Du har tackat nej", en: "You have said no")
    case .declined:
      Wording(
        da: "Pladsen er gået videre. Du kan tilmelde dig igen, hvis du fortryder.",
        sv: "Platsen har gått vidare. Du kan anmäla dig igen om du ångrar dig.",
        en: "The seat has gone on. You can sign up again if you change your mind.")
    case .expiredTitle: Wording(da: "Fristen er gået", sv: "Tiden har gått ut", en: "The time is over")
    case .expired:
      Wording(
        da: "Pladsen er gået videre. Du kan tilmelde dig igen.", sv: "Platsen har gått vidare. Du kan anmäla dig igen.",
        en: "The seat has gone on. You can sign up again.")
    case .leftTitle: Wording(da: "Du er meldt fra", sv: "Du är avanmäld", en: "You have left")
    case .left:
      Wording(
        da: "Tak, fordi du sagde til. Du kan tilmelde dig igen, hvis du fortryder.",
        sv: "Tack för att du sa till. Du kan anmäla dig igen om du ångrar dig.",
        en: "Thank you for telling us. You can sign up again if you change your mind.")
    case .cancelledTitle: Wording(da: "Det er aflyst", sv: "Det är inställt", en: "It is cancelled")
    case .cancelled:
      Wording(
        da: "Biblioteket har aflyst. Ring, hvis du vil høre om et andet kursus.",
        sv: "Biblioteket har ställt in. Ring om du vill höra om en annan kurs.",
        en: "The library has cancelled. Ring if you would like to hear of another course.")
    case .overTitle: Wording(da: "Kurset er slut", sv: "Kursen är slut", en: "The course is over")
    case .over: Wording(da: "Tak for denne gang.", sv: "Tack för den här gången.", en: "Thank you for this time.")
    case .refusedTitle:
      Wording(da: "Du er ikke tilmeldt", sv: "Du är inte anmäld", en: "You are not signed up")
    case .refusedFull:
      Wording(
        da: "Der blev fuldt i mellemtiden. Ring til biblioteket, eller vælg et andet kursus.",
        sv: "Det blev fullt under tiden. Ring biblioteket eller välj en annan kurs.",
        en: "It became full in the meantime. Ring the library, or choose another course.")
    case .refusedParty:
      Wording(
        da: "I er flere, end der er plads til sammen. Ring til biblioteket.",
        sv: "Ni är fler än det finns plats för tillsammans. Ring biblioteket.",
        en: "You are more than there is room for together. Ring the library.")
    case .refusedClosed:
      Wording(
        da: "Kurset tager ikke imod tilmeldinger mere. Ring til biblioteket, eller vælg et andet.",
        sv: "Kursen tar inte emot fler anmälningar. Ring biblioteket eller välj en annan.",
        en: "The course takes no more sign-ups. Ring the library, or choose another.")
    case .refusedDetails:
      Wording(
        da: "Vi kunne ikke tage imod den her. Ring til biblioteket, så finder vi ud af det sammen.",
        sv: "Vi kunde inte ta emot den här. Ring biblioteket så löser vi det tillsammans.",
        en: "We could not take it here. Ring the library, and we will sort it out together.")
    case .accept: Wording(da: "Ja tak, jeg kommer", sv: "Ja tack, jag kommer", en: "Yes, I will come")
    case .decline: Wording(da: "Nej tak", sv: "Nej tack", en: "No, thank you")
    case .leave: Wording(da: "Meld mig fra", sv: "Avanmäl mig", en: "Cancel my seat")
    case .leaveList:
      Wording(da: "Tag mig af ventelisten", sv: "Ta bort mig från väntelistan", en: "Take me off the list")
    case .look: Wording(da: "Se, hvordan det går", sv: "Se hur det går", en: "See how it goes")
    case .keepTitle: Wording(da: "Gem denne side", sv: "Spara den här sidan", en: "Keep this page")
    case .keep:
      Wording(
        da: "Siden er kun din. Gem den som bogmærke: her ser du, hvordan det går, og her kan du melde fra. Mister du "
          + "den, så ring til biblioteket.",
        sv: "Sidan är bara din. Spara den som bokmärke: här ser du hur det går, och här kan du avanmäla dig. Tappar du "
          + "bort den, ring biblioteket.",
        en: "The page is yours alone. Bookmark it: here you see how it goes, and here you can cancel. If you lose it, "
          + "ring the library.")
    case .moment: Wording(da: "{day} kl. {time}", sv: "{day} kl. {time}", en: "{day} at {time}")
    }
  }
}
