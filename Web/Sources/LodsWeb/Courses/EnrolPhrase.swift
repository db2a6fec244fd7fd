import Language

/// The words of signing up, and of one enrolment.
enum EnrolPhrase: PhraseKey {
  case signUp, signUpTo, signUpNext, save, toExisting, seatsFree, seatsNone, knownHint
  case personNumber, telephone, telephoneHint, telephoneWrong, email, emailWrong, party, device, deviceUnknown, loan
  case senior, seniorUnasked, yes, no, priority, priorityHint, wish, wishHint
  case enrolment, number, facts, history, told, numberInLine, ringNow, sayWaits, sayWaitsTogether
  case accept, decline, leave, again, byHand, byHandHint, moveTo, moveNow, moveMissing, reason, reasonHint
  case changedMeanwhile, readAloud, privacy
  case whichTelephone, whichEmail, whichHint, keepTelephone, keepEmail, keepNone, keepSaid

  var wording: Wording {
    switch self {
    case .signUp: Wording(da: "Tilmeld en borger", sv: "Anmäl en person", en: "Sign somebody up")
    case .signUpTo: Wording(da: "Tilmeld til {title}", sv: "Anmäl till {title}", en: "Sign up to {title}")
    case .signUpNext: Wording(da: "Tilmeld den næste", sv: "Anmäl nästa", en: "Sign up the next")
    case .save: Wording(da: "Tilmeld", sv: "Anmäl", en: "Sign up")
    case .toExisting:
      Wording(da: "Se den tilmelding, der er", sv: "Se anmälan som finns", en: "See the enrolment there is")
    case .seatsFree:
      Wording(
        da: "{n} {n|ledig plads|ledige pladser}", sv: "{n} {n|ledig plats|lediga platser}",
        en: "{n} free {n|seat|seats}")
    case .seatsNone:
      Wording(
        da: "Fuldt: {n} på ventelisten", sv: "Fullt: {n} på väntelistan", en: "Full: {n} on the waiting list")
    case .knownHint:
      Wording(
        da:
          "Er personen her i forvejen med samme navn og nummer, spørger vi, hvad der er rigtigt nu. Lods "
          + "viser ikke andres oplysninger ud fra et nummer.",
        sv:
          "Finns personen redan med samma namn och nummer frågar vi vad som stämmer nu. Lods visar inte andras uppgifter "
          + "utifrån ett nummer.",
        en:
          "If the person is here already with the same name and number, we ask what is right now. Lods shows nobody's data by a "
          + "number alone.")
    case .telephone: Wording(da: "Telefon", sv: "Telefon", en: "Telephone")
    case .telephoneHint:
      Wording(
        da: "Hellere et nummer end en mail: vi ringer, når en plads bliver ledig.",
        sv: "Hellre ett nummer än en e-postadress: vi ringer när en plats blir ledig.",
        en: "Rather a number than an e-mail: we ring when a seat becomes free.")
    case .whichTelephone:
      Wording(
        da: "Hvilket telefonnummer er det rigtige?", sv: "Vilket telefonnummer stämmer?",
        en: "Which telephone number is right?")
    case .whichEmail:
      Wording(da: "Hvilken e-mail er den rigtige?", sv: "Vilken e-postadress stämmer?", en: "Which e-mail is right?")
    case .whichHint:
      Wording(
        da: "Vi kender personen med noget andet, end du skrev. Spørg, og vælg; intet ændres uden dit valg.",
        sv: "Vi har något annat om personen än du skrev. Fråga och välj; inget ändras utan ditt val.",
        en: "We know the person with something else than you wrote. Ask, and choose; nothing changes without it.")
    case .keepTelephone:
      Wording(
        da: "Behold det nummer, vi har: Det slutter på {value}", sv: "Behåll numret vi har: Det slutar på {value}",
        en: "Keep the number we have, which ends in {value}")
    case .keepEmail:
      Wording(
        da: "Behold den e-mail, vi har: Den begynder med {value}",
        sv: "Behåll den e-postadress vi har: Den börjar på {value}",
        en: "Keep the e-mail we have, which begins with {value}")
    case .keepNone: Wording(da: "Gem ingen", sv: "Spara ingen", en: "Keep none")
    case .keepSaid: Wording(da: "Ret til {value}", sv: "Ändra till {value}", en: "Change to {value}")
    case .personNumber:
      Wording(
        da: "Skriv aldrig et CPR-nummer her. Slet det, og gem igen.",
        sv: "Skriv aldrig ett personnummer här. Ta bort det och spara igen.",
        en: "Never type a CPR number here. Delete it, and save again.")
    case .telephoneWrong:
      Wording(
        da: "Skriv telefonnummeret med tal, fx 12 34 56 78.",
        sv: "Skriv telefonnumret med siffror, till exempel 070-123 45 67.",
        en: "Write the telephone number in digits, such as 12 34 56 78.")
    case .email: Wording(da: "E-mail", sv: "E-post", en: "E-mail")
    case .emailWrong:
      Wording(
        da: "Skriv hele mailadressen, fx navn@eksempel.dk.",
        sv: "Skriv hela e-postadressen, till exempel namn@exempel.se.",
        en: "Write the whole e-mail address, such as name@example.org.")
    case .party: Wording(da: "Hvor mange kommer?", sv: "Hur många kommer?", en: "How many come?")
    case .device: Wording(da: "Hvad tager de med?", sv: "Vad tar de med?", en: "What do they bring?")
    case .deviceUnknown: Wording(da: "Ved ikke", sv: "Vet inte", en: "Not known")
    case .loan: Wording(da: "Vil låne en enhed", sv: "Vill låna en enhet", en: "Wants to borrow a device")
    case .senior: Wording(da: "Er fyldt 65", sv: "Har fyllt 65", en: "Is 65 or more")
    case .seniorUnasked: Wording(da: "Ikke spurgt", sv: "Inte frågat", en: "Not asked")
    case .yes: Wording(da: "Ja", sv: "Ja", en: "Yes")
    case .no: Wording(da: "Nej", sv: "Nej", en: "No")
    case .priority: Wording(da: "Forrang på ventelisten", sv: "Förtur på väntelistan", en: "First on the waiting list")
    case .priorityHint:
      Wording(da: "Kryds af, hvad der gælder.", sv: "Kryssa för det som gäller.", en: "Tick what holds.")
    case .wish: Wording(da: "Vil gerne lære", sv: "Vill lära sig", en: "Wants to learn")
    case .wishHint:
      Wording(
        da: "Kan udelades. Ikke navne, numre eller helbred.", sv: "Kan utelämnas. Inte namn, nummer eller hälsa.",
        en: "May be left out. No names, numbers or health.")
    case .enrolment: Wording(da: "Tilmelding", sv: "Anmälan", en: "Enrolment")
    case .number: Wording(da: "Nummer på holdet", sv: "Nummer i gruppen", en: "Number in the term")
    case .facts: Wording(da: "Oplysninger", sv: "Uppgifter", en: "Details")
    case .history: Wording(da: "Historik", sv: "Historik", en: "History")
    case .told: Wording(da: "Opkald og beskeder", sv: "Samtal och meddelanden", en: "Calls and messages")
    case .numberInLine: Wording(da: "Nummer {n} i køen.", sv: "Nummer {n} i kön.", en: "Number {n} in line.")
    case .ringNow:
      Wording(
        da: "Der er tilbudt en plads. Ring nu til:", sv: "En plats är erbjuden. Ring nu till:",
        en: "A seat is offered. Ring now:")
    case .sayWaits:
      Wording(
        da:
          "Holdet er fuldt lige nu. Du er nummer {n} på ventelisten. Bliver der en plads ledig, ringer vi til dig, og så "
          + "har du {hours} {hours|time|timer} til at svare.",
        sv:
          "Gruppen är full just nu. Du är nummer {n} på väntelistan. Blir en plats ledig ringer vi dig, och då har du "
          + "{hours} {hours|timme|timmar} på dig att svara.",
        en:
          "The term is full right now. You are number {n} on the waiting list. If a seat becomes free, we ring you, and "
          + "then you have {hours} {hours|hour|hours} to answer.")
    case .sayWaitsTogether:
      Wording(
        da:
          "Der er ikke plads til jer {persons} sammen lige nu. I er nummer {n} på ventelisten. Bliver der plads, ringer vi "
          + "til jer, og så har I {hours} {hours|time|timer} til at svare.",
        sv:
          "Det finns inte plats för er {persons} tillsammans just nu. Ni är nummer {n} på väntelistan. Blir det plats "
          + "ringer vi er, och då har ni {hours} {hours|timme|timmar} på er att svara.",
        en:
          "There is no room for the {persons} of you together right now. You are number {n} on the waiting list. If there "
          + "is room, we ring you, and then you have {hours} {hours|hour|hours} to answer.")
    case .accept: Wording(da: "Siger ja til pladsen", sv: "Tackar ja till platsen", en: "Accepts the seat")
    case .decline: Wording(da: "Siger nej tak", sv: "Tackar nej", en: "Declines")
    case .leave: Wording(da: "Meld fra", sv: "Avanmäl", en: "Leaves")
    case .again:
      Wording(da: "Tilmeld igen, sidst i køen", sv: "Anmäl igen, sist i kön", en: "Sign up again, last in line")
    case .byHand: Wording(da: "Flyt uden om køen", sv: "Flytta vid sidan av kön", en: "Move out of turn")
    case .byHandHint:
      Wording(
        da: "Giv eller fratag en plads. Grunden står i historikken, så I kan svare den, der spørger.",
        sv: "Ge eller ta ifrån en plats. Skälet står i historiken, så att ni kan svara den som frågar.",
        en: "Give or take away a seat. The reason stands in the history, so that you can answer whoever asks.")
    case .moveTo: Wording(da: "Skal stå som", sv: "Ska stå som", en: "Shall stand as")
    case .moveNow: Wording(da: "Flyt", sv: "Flytta", en: "Move")
    case .moveMissing:
      Wording(
        da: "Vælg, hvordan tilmeldingen skal stå.", sv: "Välj hur anmälan ska stå.",
        en: "Choose how the enrolment shall stand.")
    case .reason: Wording(da: "Hvorfor?", sv: "Varför?", en: "Why?")
    case .reasonHint: Wording(da: "Uden navne.", sv: "Utan namn.", en: "Without names.")
    case .changedMeanwhile:
      Wording(
        da:
          "En kollega har ændret tilmeldingen imens. Den står nu som: {status}. Se historikken, og vælg så, hvad der skal "
          + "ske.",
        sv:
          "En kollega har ändrat anmälan under tiden. Den står nu som: {status}. Se historiken och välj sedan vad som ska "
          + "göras.",
        en:
          "A colleague has changed the enrolment meanwhile. It now stands as: {status}. See the history, then choose what "
          + "to do.")
    case .readAloud:
      Wording(
        da: "Læs op: det gemmer vi om dig", sv: "Läs upp: det här sparar vi om dig",
        en: "Read aloud: what we keep of you")
    case .privacy:
      Wording(
        da:
          "Vi skriver dit navn og nummer ned for at kunne give dig pladsen og ringe til dig om holdet. Det er {office}, der "
          + "har ansvaret, og vi gør det som en del af bibliotekets opgave. Kun vores medarbejdere ser det, og vi sletter det "
          + "{n} dage efter sidste kursusgang. Du kan altid få at vide, hvad der står, få det rettet eller slettet eller sige "
          + "nej til, at vi bruger det. Du kan klage til {authority}. Du kan få det hele på papir.",
        sv:
          "Vi skriver upp ditt namn och nummer för att kunna ge dig platsen och ringa dig om kursen. {office} är ansvarig, "
          + "och vi gör det som en del av bibliotekets uppgift. Bara våra medarbetare ser det, och vi raderar det {n} dagar "
          + "efter sista kurstillfället. Du kan alltid få veta vad som står, få det rättat eller raderat eller säga nej till "
          + "att vi använder det. Du kan klaga hos {authority}. Du kan få allt på papper.",
        en: "We write down your name and number to give you the seat and to ring you about the course. {office} is "
          + "responsible, and we do it as part of the library's task. Only our staff see it, and we erase it {n} days after "
          + "the last meeting. You can always learn what we hold, have it corrected or erased, or object to our using it. "
          + "You can complain to {authority}. You can have all this on paper.")
    }
  }
}
