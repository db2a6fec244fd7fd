import Language

/// The texts of `lods person`.
enum PersonPhrase: PhraseKey {
  case summary, details, add, lines, addExample, show, export, exportDetails, correct, correctDetails, restrict
  case restrictDetails, erase, eraseDetails, refuse, refuseDetails, cases
  case id, purpose, day, until, because, lift, yes, right, refusal
  case askName, askTelephone, askEmail, askAddress, sure
  case added, corrected, wasRestricted, lifted, erased, refused, done
  case caseNumber, caseDay, caseRight, caseOutcome
  case lineNotRead, contactLineNotRead, nothingGiven, badID, notConfirmed

  var wording: Wording {
    switch self {
    case .summary:
      Wording(
        da: "Personer, kontoret har oplysninger om, og deres rettigheder",
        sv: "Personer som kontoret har uppgifter om, och deras rättigheter",
        en: "Persons the office holds data on, and their rights")
    case .details:
      Wording(
        da: "Navnet skrives, når der spørges, eller kommer ind på standard input; det er aldrig en del af kommandoen. "
          + "Intet af det kan føres til loggen: den rummer ingen personer.",
        sv: "Namnet skrivs när frågan ställs eller kommer in på standard in; det är aldrig en del av kommandot. "
          + "Inget av det går att koppla till loggen: den rymmer inga personer.",
        en:
          "The name is typed when asked for or comes from standard input; it is never part of the command. None of it "
          + "leads to the log: that holds no person.")
    case .add: Wording(da: "Skriv en person ind", sv: "Skriv in en person", en: "Add a person")
    case .lines:
      Wording(
        da: "Linjer på standard input: navn, telefon, e-mail og adresse, hver med kolon efter ordet. Skriv kun det, "
          + "der er brug for. Personen slettes af sig selv efter sidste dag.",
        sv: "Rader på standard in: namn, telefon, e-post och adress, var och en med kolon efter ordet. Skriv bara det "
          + "som behövs. Personen raderas av sig själv efter sista dagen.",
        en:
          "Lines on standard input: name, telephone, e-mail and address, each with a colon after the word. Write only "
          + "what is needed. The person is erased by itself after the last day.")
    case .addExample:
      Wording(da: "en bestilt tid", sv: "en bokad tid", en: "a booked time")
    case .show:
      Wording(
        da: "Vis, hvad der står om en person", sv: "Visa vad som står om en person", en: "Show what is kept of a person"
      )
    case .export:
      Wording(
        da: "Svar på en anmodning om indsigt (art. 15)", sv: "Svara på en begäran om tillgång (art. 15)",
        en: "Answer a request for access (art. 15)")
    case .exportDetails:
      Wording(
        da: "Et brev med alt, der står om personen, og hvor der kan klages. Med --json får personen det, som andre "
          + "programmer kan læse.",
        sv: "Ett brev med allt som står om personen och var man kan klaga. Med --json får personen det i en form som "
          + "andra program kan läsa.",
        en: "A letter with all that is kept of the person, and where to complain. With --json in a form that other "
          + "programs read.")
    case .correct:
      Wording(
        da: "Ret det, der er forkert (art. 16)", sv: "Rätta det som är fel (art. 16)",
        en: "Correct what is wrong (art. 16)")
    case .correctDetails:
      Wording(
        da: "Første linje er navnet, som det står nu; de næste er det rigtige, som »telefon: …«. En linje uden tekst "
          + "efter kolon fjerner det, der stod.",
        sv:
          "Första raden är namnet som det står nu; de följande är det rätta, som ”telefon: …”. En rad utan text efter "
          + "kolon tar bort det som stod.",
        en: "The first line is the name as it stands; the next are what is right, as \"telephone: …\". A line with no "
          + "text after its colon takes away what stood there.")
    case .restrict:
      Wording(
        da: "Gem, men brug ikke (art. 18)", sv: "Spara men använd inte (art. 18)", en: "Store but do not use (art. 18)")
    case .restrictDetails:
      Wording(
        da: "En person, der er begrænset, bliver hverken slettet af sig selv eller brugt, før begrænsningen ophæves.",
        sv: "En person som är begränsad raderas inte av sig själv och används inte förrän begränsningen hävs.",
        en: "A restricted person is neither erased by itself nor used until the restriction is lifted.")
    case .erase:
      Wording(da: "Slet en person (art. 17)", sv: "Radera en person (art. 17)", en: "Erase a person (art. 17)")
    case .eraseDetails:
      Wording(
        da: "Alt om personen slettes på disken med det samme. Kopier (lods backup) slettes, når deres tid er gået.",
        sv: "Allt om personen raderas på disken direkt. Kopior (lods backup) raderas när deras tid har gått.",
        en:
          "All about the person is erased on the disk at once. Copies (lods backup) are deleted when their time is up.")
    case .refuse:
      Wording(
        da: "Skriv et afslag ned, uden person", sv: "Anteckna ett avslag, utan person",
        en: "Note a refusal, without a person")
    case .refuseDetails:
      Wording(
        da: "Personen skal have afslaget og grunden inden for en måned og vide, hvor der kan klages (art. 12, stk. 4).",
        sv: "Personen ska få avslaget och skälet inom en månad och veta var man kan klaga (art. 12.4).",
        en: "The person must be told of the refusal and its reason within a month, and where to complain (art. 12(4)).")
    case .cases:
      Wording(
        da: "Vis, hvilke rettigheder der er brugt", sv: "Visa vilka rättigheter som har använts",
        en: "List the rights that were used")
    case .id:
      Wording(
        da: "Hvem af flere med samme navn: begyndelsen af nummeret.",
        sv: "Vem av flera med samma namn: början av numret.",
        en: "Which of several with the same name: the beginning of the number.")
    case .purpose:
      Wording(
        da: "Hvorfor oplysningerne skal gemmes.", sv: "Varför uppgifterna ska sparas.", en: "Why the data are held.")
    case .day:
      Wording(da: "Dagen for tiden eller besøget.", sv: "Dagen för tiden eller besöket.", en: "The day of the visit.")
    case .until:
      Wording(
        da: "Sidste dag, oplysningerne gemmes (ellers formålets sædvanlige tid).",
        sv: "Sista dagen uppgifterna sparas (annars ändamålets vanliga tid).",
        en: "The last day the data are held (else the purpose's usual time).")
    case .because: Wording(da: "Hvorfor.", sv: "Varför.", en: "Why.")
    case .lift:
      Wording(da: "Ophæv begrænsningen.", sv: "Häv begränsningen.", en: "Lift the restriction.")
    case .yes: Wording(da: "Spørg ikke.", sv: "Fråga inte.", en: "Do not ask.")
    case .right:
      Wording(da: "Den rettighed, der blev bedt om.", sv: "Rättigheten som begärdes.", en: "The right asked for.")
    case .refusal: Wording(da: "Grunden til afslaget.", sv: "Skälet till avslaget.", en: "The reason for the refusal.")
    case .askName: Wording(da: "Navn:", sv: "Namn:", en: "Name:")
    case .askTelephone: Wording(da: "Telefon:", sv: "Telefon:", en: "Telephone:")
    case .askEmail: Wording(da: "E-mail:", sv: "E-post:", en: "E-mail:")
    case .askAddress: Wording(da: "Adresse:", sv: "Adress:", en: "Address:")
    case .sure:
      Wording(
        da: "Slet alt om personen? Det kan ikke fortrydes.", sv: "Radera allt om personen? Det går inte att ångra.",
        en: "Erase everything about the person? It cannot be undone.")
    case .added:
      Wording(
        da: "Skrevet ind: {purpose}. Slettes efter {until}.", sv: "Inskriven: {purpose}. Raderas efter {until}.",
        en: "Added: {purpose}. Erased after {until}.")
    case .corrected:
      Wording(da: "Rettet. Sag nr. {n}.", sv: "Rättat. Ärende nr {n}.", en: "Corrected. Case no. {n}.")
    case .wasRestricted:
      Wording(da: "Begrænset. Sag nr. {n}.", sv: "Begränsat. Ärende nr {n}.", en: "Restricted. Case no. {n}.")
    case .lifted:
      Wording(
        da: "Begrænsningen er ophævet. Sag nr. {n}.", sv: "Begränsningen är hävd. Ärende nr {n}.",
        en: "The restriction is lifted. Case no. {n}.")
    case .erased:
      Wording(
        da: "Slettet. Giv personen sagens nummer: {n}. Det fører ikke tilbage til nogen.",
        sv: "Raderat. Ge personen ärendets nummer: {n}. Det leder inte tillbaka till någon.",
        en: "Erased. Give the person the case number: {n}. It leads back to nobody.")
    case .refused:
      Wording(
        da: "{right}: afslået. {reason}.\nFortæl personen det inden en måned, og at der kan klages til {authority}. "
          + "Sag nr. {n}.",
        sv:
          "{right}: avslaget. {reason}.\nBerätta det för personen inom en månad, och att man kan klaga hos "
          + "{authority}. "
          + "Ärende nr {n}.",
        en: "{right}: refused. {reason}.\nTell the person within a month, and that they can complain to {authority}. "
          + "Case no. {n}.")
    case .done: Wording(da: "Gjort", sv: "Gjort", en: "Done")
    case .caseNumber: Wording(da: "Nr.", sv: "Nr", en: "No.")
    case .caseDay: Wording(da: "Dag", sv: "Dag", en: "Day")
    case .caseRight: Wording(da: "Rettighed", sv: "Rättighet", en: "Right")
    case .caseOutcome: Wording(da: "Udfald", sv: "Utfall", en: "Outcome")
    case .lineNotRead:
      Wording(
        da: "Linje {line} kunne ikke læses. Begynd den med navn, telefon, e-mail eller adresse og kolon.",
        sv: "Rad {line} gick inte att läsa. Börja den med namn, telefon, e-post eller adress och kolon.",
        en: "Line {line} could not be read. Begin it with name, telephone, e-mail or address and a colon.")
    case .contactLineNotRead:
      Wording(
        da: "Linje {line} kunne ikke læses. Begynd den med navn, telefon eller e-mail og kolon.",
        sv: "Rad {line} gick inte att läsa. Börja den med namn, telefon eller e-post och kolon.",
        en: "Line {line} could not be read. Begin it with name, telephone or e-mail and a colon.")
    case .nothingGiven:
      Wording(
        da: "Der er intet at gøre. Se, hvad der skal med: tilføj --help.",
        sv: "Det finns inget att göra. Se vad som ska med: lägg till --help.",
        en: "There is nothing to do. See what is needed: add --help.")
    case .badID:
      Wording(
        da: "Ingen af dem, der passer til navnet, har det nummer.",
        sv: "Ingen av dem som stämmer med namnet har det numret.",
        en: "None of those who fit the name has that number.")
    case .notConfirmed:
      Wording(
        da: "Intet er slettet. Svar ja, eller tilføj --yes.", sv: "Inget är raderat. Svara ja, eller lägg till --yes.",
        en: "Nothing was erased. Answer yes, or add --yes.")
    }
  }
}
