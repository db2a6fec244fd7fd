import Language

/// The words about the teaching of a term.
enum TeachingPhrase: PhraseKey {
  case attendance, cards, certificates, notANumber, savedAt, unsaved
  case paperForStaff, paperForVolunteers, dates, isListed, noDates, noLongerHere, nobody, countAll, tally
  case allPresent, counts, walkIns, allWhoCame, seniors, staffMinutes, volunteerMinutes, save, useMine, keepTheirs
  case howMany, ofParty, theirs, nameGone, turn, changedMeanwhile, bothShown, name, notMarked, present, partly
  case absent, excused, notEnded, printAll, printOne, came, cameOf, outcome, certificate, understood, withCode
  case withoutCode, effect, printCards, cardMeaning, cardPaper, keptCards, pairs, seeEffect, typeCards, general
  case whichCards, sideBefore, sideAfter, lines, linesHint, saveCards, checkCards, togetherHint
  case endedMayCorrect

  var wording: Wording {
    switch self {
    case .endedMayCorrect:
      Wording(
        da:
          "Holdet er afsluttet. Listen kan rettes til og med {day}; så regnes det om, hvem der har gennemført. Beviser, "
          + "der er printet, bliver ikke rettet.",
        sv:
          "Gruppen är avslutad. Listan kan rättas till och med {day}; då räknas det om vilka som har genomfört. Intyg "
          + "som är utskrivna rättas inte.",
        en: "The term has ended. The list can be corrected up to {day}; then who has completed is worked out again. "
          + "Certificates that were printed are not corrected.")
    case .attendance: Wording(da: "Fremmøde", sv: "Närvaro", en: "Attendance")
    case .cards: Wording(da: "Kort før og efter", sv: "Kort före och efter", en: "Cards before and after")
    case .certificates: Wording(da: "Kursusbeviser", sv: "Kursintyg", en: "Certificates")
    case .notANumber:
      Wording(
        da: "Skriv et helt tal, fx 12, eller lad feltet stå tomt.",
        sv: "Skriv ett heltal, till exempel 12, eller lämna fältet tomt.",
        en: "Write a whole number, such as 12, or leave the field empty.")
    case .savedAt: Wording(da: "Gemt kl. {time}", sv: "Sparat kl. {time}", en: "Saved at {time}")
    case .unsaved:
      Wording(
        da: "Ikke gemt endnu. Tryk på Gem listen.",
        sv: "Inte sparat än. Tryck på Spara listan.",
        en: "Not saved yet. Press Save the list.")
    case .paperForStaff: Wording(da: "Liste på papir", sv: "Lista på papper", en: "List on paper")
    case .paperForVolunteers:
      Wording(
        da: "Papirliste med fornavne",
        sv: "Papperslista med förnamn",
        en: "Paper list with first names")
    case .dates: Wording(da: "Datoer", sv: "Datum", en: "Dates")
    case .isListed: Wording(da: "listen er skrevet", sv: "listan är ifylld", en: "the list is written")
    case .noDates:
      Wording(
        da: "Holdet har ingen datoer endnu.",
        sv: "Gruppen har inga datum än.",
        en: "The term has no dates yet.")
    case .noLongerHere: Wording(da: "Ikke længere på holdet", sv: "Inte längre i gruppen", en: "No longer in the term")
    case .nobody:
      Wording(
        da: "Ingen har plads på holdet endnu. Tæl dem, der kommer uden tilmelding.",
        sv: "Ingen har plats i gruppen än. Räkna dem som kommer utan anmälan.",
        en: "Nobody has a seat in the term yet. Count those who come without signing up.")
    case .countAll:
      Wording(
        da: "Her tilmelder ingen sig. Tæl alle, der kommer.",
        sv: "Hit anmäler sig ingen. Räkna alla som kommer.",
        en: "Nobody signs up for this. Count all who come.")
    case .tally:
      Wording(
        da: "{n} af {all} er kommet. {left} mangler et kryds.",
        sv: "{n} av {all} har kommit. {left} saknar ett kryss.",
        en: "{n} of {all} have come. {left} not marked yet.")
    case .allPresent: Wording(da: "Resten er til stede", sv: "Resten är närvarande", en: "All others are present")
    case .counts: Wording(da: "Talt på dagen", sv: "Räknat under dagen", en: "Counted on the day")
    case .walkIns: Wording(da: "Kom uden tilmelding", sv: "Kom utan anmälan", en: "Came without signing up")
    case .allWhoCame: Wording(da: "Kom i alt", sv: "Kom totalt", en: "Came in all")
    case .seniors: Wording(da: "Heraf fyldt 65 år", sv: "Varav fyllda 65 år", en: "Of them 65 or more")
    case .staffMinutes:
      Wording(
        da: "Medarbejderes minutter i alt",
        sv: "Personalens minuter totalt",
        en: "Minutes of staff in all")
    case .volunteerMinutes:
      Wording(
        da: "Frivilliges minutter i alt",
        sv: "Volontärernas minuter totalt",
        en: "Minutes of volunteers in all")
    case .save: Wording(da: "Gem listen", sv: "Spara listan", en: "Save the list")
    case .useMine: Wording(da: "Gem det, jeg har valgt", sv: "Spara det jag har valt", en: "Save what I have chosen")
    case .keepTheirs:
      Wording(
        da: "Behold det, der står nu",
        sv: "Behåll det som står nu",
        en: "Keep what stands there now")
    case .howMany: Wording(da: "Hvor mange kom?", sv: "Hur många kom?", en: "How many came?")
    case .ofParty: Wording(da: "{n} af {all}", sv: "{n} av {all}", en: "{n} of {all}")
    case .theirs: Wording(da: "Der står nu: {what}", sv: "Där står nu: {what}", en: "There stands now: {what}")
    case .nameGone: Wording(da: "Navnet er slettet", sv: "Namnet är raderat", en: "The name is erased")
    case .turn: Wording(da: "nr. {n}", sv: "nr {n}", en: "no. {n}")
    case .changedMeanwhile:
      Wording(
        da: "En kollega har rettet listen imens",
        sv: "En kollega har ändrat listan under tiden",
        en: "A colleague has changed the list meanwhile")
    case .bothShown:
      Wording(
        da: "Intet er gemt endnu. Ved hver række står både det, du har valgt, og det, der står nu. Vælg, "
          + "hvad der skal gælde.",
        sv: "Inget är sparat än. Vid varje rad står både det du har valt och det som står nu. Välj vad "
          + "som ska gälla.",
        en: "Nothing is saved yet. Each row shows what you chose and what stands there now. Choose what "
          + "is to hold.")
    case .name: Wording(da: "Navn", sv: "Namn", en: "Name")
    case .notMarked: Wording(da: "intet kryds", sv: "inget kryss", en: "not marked")
    case .present: Wording(da: "Til stede", sv: "Närvarande", en: "Present")
    case .partly: Wording(da: "Delvis", sv: "Delvis", en: "In part")
    case .absent: Wording(da: "Udeblevet", sv: "Uteblev", en: "Absent")
    case .excused: Wording(da: "Afbud", sv: "Förhinder", en: "Excused")
    case .notEnded:
      Wording(
        da: "Kursusbeviser kan udskrives, når holdet er afsluttet. Så er det gjort op, hvem der har "
          + "gennemført.",
        sv: "Kursintyg kan skrivas ut när gruppen är avslutad. Då är det avgjort vilka som har genomfört "
          + "kursen.",
        en: "Certificates can be printed once the term is ended. Then it is settled who has completed it.")
    case .printAll: Wording(da: "Udskriv alle beviser", sv: "Skriv ut alla intyg", en: "Print all certificates")
    case .printOne: Wording(da: "Udskriv beviset", sv: "Skriv ut intyget", en: "Print the certificate")
    case .came: Wording(da: "Fremmøde", sv: "Närvaro", en: "Came")
    case .cameOf:
      Wording(
        da: "{n} af {all} {all|gang|gange}",
        sv: "{n} av {all} {all|gång|gånger}",
        en: "{n} of {all} {all|time|times}")
    case .outcome: Wording(da: "Status", sv: "Status", en: "Status")
    case .certificate: Wording(da: "Kursusbevis", sv: "Kursintyg", en: "Certificate")
    case .understood:
      Wording(
        da: "Linje {line}: {ratings} · {tasks} · {code}",
        sv: "Rad {line}: {ratings} · {tasks} · {code}",
        en: "Line {line}: {ratings} · {tasks} · {code}")
    case .withCode: Wording(da: "med kode", sv: "med kod", en: "with a code")
    case .withoutCode: Wording(da: "uden kode", sv: "utan kod", en: "no code")
    case .effect: Wording(da: "Før og efter", sv: "Före och efter", en: "Before and after")
    case .printCards: Wording(da: "Kort til at dele ud", sv: "Kort att dela ut", en: "Cards to hand out")
    case .cardMeaning:
      Wording(
        da: "Kursisten svarer, før holdet begynder, og igen, når det slutter. Kortet har intet navn.",
        sv: "Deltagaren svarar innan gruppen börjar och igen när den slutar. Kortet har inget namn.",
        en: "The learner answers before the term begins and again when it ends. The card has no name.")
    case .cardPaper:
      Wording(
        da: "To kort på et ark A4: Udskriv på begge sider, vend på den korte kant, og klip midt over.",
        sv: "Två kort på ett A4-ark: skriv ut på båda sidor, vänd på kortsidan och klipp mitt itu.",
        en: "Two cards on a sheet of A4: print on both sides, flip on the short edge, and cut in the "
          + "middle.")
    case .keptCards: Wording(da: "Tastede kort", sv: "Inmatade kort", en: "Cards typed in")
    case .pairs: Wording(da: "Lagt sammen to og to", sv: "Ihopparade två och två", en: "Put together two by two")
    case .seeEffect: Wording(da: "Se, hvad kortene viser", sv: "Se vad korten visar", en: "See what the cards show")
    case .typeCards: Wording(da: "Tast kortene", sv: "Mata in korten", en: "Type the cards")
    case .general:
      Wording(
        da: "Kortet spørger om tre almindelige ting, fordi tilbuddet ikke har et undervisningsforløb hos "
          + "jer, eller fordi holdet allerede har kort med dem.",
        sv: "Kortet frågar om tre allmänna saker, eftersom kursupplägget inte har något kursinnehåll hos "
          + "er eller gruppen redan har kort med dem.",
        en: "The card asks about three general things, as the offer has no curriculum in your office, or "
          + "the term has cards with them already.")
    case .whichCards:
      Wording(
        da: "Hvilke kort taster du?",
        sv: "Vilka kort matar du in?",
        en: "Which cards do you type?")
    case .sideBefore: Wording(da: "Før holdet", sv: "Före gruppen", en: "Before the term")
    case .sideAfter: Wording(da: "Efter holdet", sv: "Efter gruppen", en: "After the term")
    case .lines: Wording(da: "Et kort på hver linje", sv: "Ett kort på varje rad", en: "One card a line")
    case .linesHint:
      Wording(
        da: "Skriv {n} tal fra 1 til 5, {n} bogstaver (a alene, h med hjælp, n kunne ikke) og koden, fx "
          + "{example}. Skriv - for det, der mangler. Enter går til næste kort.",
        sv: "Skriv {n} siffror från 1 till 5, {n} bokstäver (s själv, h med hjälp, k kunde inte) och "
          + "koden, till exempel {example}. Skriv - för det som saknas. Enter går till nästa kort.",
        en: "Type {n} digits from 1 to 5, {n} letters (a alone, h with help, n could not) and the code, "
          + "such as {example}. Type - for what is missing. Enter goes to the next card.")
    case .saveCards: Wording(da: "Gem kortene", sv: "Spara korten", en: "Save the cards")
    case .checkCards:
      Wording(
        da: "Se, om de er læst rigtigt",
        sv: "Se om de är rätt lästa",
        en: "See whether they are read rightly")
    case .togetherHint:
      Wording(
        da: "Tast helst alle kort før på én gang og alle kort efter på én gang. Koden slettes, når "
          + "kursistens to kort er lagt sammen.",
        sv: "Mata helst in alla kort före på en gång och alla kort efter på en gång. Koden raderas när "
          + "deltagarens två kort är ihopparade.",
        en: "Best type all cards before together and all cards after together. The code is erased once "
          + "the learner’s two cards are put together.")
    }
  }
}
