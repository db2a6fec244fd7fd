import Language

/// The texts about persons and their rights.
enum PersonPagePhrase: PhraseKey {
  case lead, leadOfficer, who, whoHint, whoMissing, find, found, nobody, several, more
  case cases, casesText, noCases, caseNumber, caseDay, caseRight, caseOutcome, caseDeadline, caseKept, done, refused
  case personTitle, seenHint, kept, restrictedTag
  case exportTitle, exportText, exportNow, exportLetter, exportJSON, fileName
  case correctTitle, correctText, correctNow, correctLead, correctSave, name, telephone, email, address
  case changedTitle, changedText, field, theirs, yours, useMine, keepTheirs
  case restrictTitle, restrictText, restrictNow, because, becauseMissing, liftTitle, liftText, liftNow
  case eraseTitle, eraseText, eraseRestricted, eraseLook, eraseGoes, eraseEffects, eraseSureTitle, eraseSure
  case eraseSureMissing, eraseNow, effectEnrolments, effectHelping, effectTeam, effectVisits, effectContact
  case effectBackups, doneBare, doneLeft, doneOffered
  case refuseTitle, refuseText, refuseRight, refuseReason, refuseNow, rightMissing, reasonMissing

  var wording: Wording {
    switch self {
    case .lead:
      Wording(
        da:
          "Når en person vil vide, hvad vi har, få det rettet, begrænset eller slettet. Loggen over hjælp rummer ingen "
          + "personer og kan ikke slås op herfra.",
        sv: "När en person vill veta vad vi har, få det rättat, begränsat eller raderat. Loggen över hjälp rymmer inga "
          + "personer och går inte att slå upp härifrån.",
        en:
          "When a person wants to know what we hold, or have it corrected, restricted or erased. The log of help holds "
          + "no person and cannot be looked up from here.")
    case .leadOfficer:
      Wording(
        da: "Hvilke rettigheder personer har brugt, og hvad der blev svaret. Sagerne siger ikke, hvem de handler om.",
        sv: "Vilka rättigheter personer har använt och vad svaret blev. Ärendena säger inte vem de handlar om.",
        en: "Which rights persons have used, and what was answered. The cases do not say whom they are about.")
    case .who: Wording(da: "Find en person", sv: "Hitta en person", en: "Find a person")
    case .whoHint:
      Wording(
        da: "Telefonnummer, e-mail eller navn. At nogen blev slået op, står i revisionssporet.",
        sv: "Telefonnummer, e-post eller namn. Att någon slogs upp står i revisionsspåret.",
        en: "Telephone number, e-mail or name. That somebody was looked up stands in the audit trail.")
    case .whoMissing:
      Wording(
        da: "Skriv et telefonnummer, en e-mail eller et navn.",
        sv: "Skriv ett telefonnummer, en e-postadress eller ett namn.",
        en: "Type a telephone number, an e-mail address or a name.")
    case .find: Wording(da: "Find", sv: "Sök", en: "Find")
    case .found: Wording(da: "Fundet: {n}", sv: "Hittade: {n}", en: "Found: {n}")
    case .nobody:
      Wording(
        da: "Lods har ingen, der passer. Prøv med et andet af de tre, eller svar personen, at vi ikke har noget.",
        sv: "Lods har ingen som stämmer. Pröva med något annat av de tre, eller svara personen att vi inte har något.",
        en: "Lods holds nobody who fits. Try another of the three, or tell the person that we hold nothing.")
    case .several:
      Wording(
        da: "Vælg den rigtige. Er du i tvivl, så spørg personen om noget, der står på siden.",
        sv: "Välj den rätta. Är du osäker, fråga personen om något som står på sidan.",
        en: "Choose the right one. In doubt, ask the person for something that stands on the page.")
    case .more:
      Wording(
        da: "Der er flere. Skriv mere af navnet.", sv: "Det finns fler. Skriv mer av namnet.",
        en: "There are more. Type more of the name.")
    case .cases: Wording(da: "Sager", sv: "Ärenden", en: "Cases")
    case .casesText:
      Wording(
        da: "En sag har et nummer og en dag, og ingen person. Den gemmes, så det kan vises, at der blev svaret.",
        sv: "Ett ärende har ett nummer och en dag, och ingen person. Det sparas så att det går att visa att svar gavs.",
        en: "A case has a number and a day, and no person. It is kept to show that an answer was given.")
    case .noCases: Wording(da: "Ingen sager endnu.", sv: "Inga ärenden ännu.", en: "No cases yet.")
    case .caseNumber: Wording(da: "Nr.", sv: "Nr", en: "No.")
    case .caseDay: Wording(da: "Dag", sv: "Dag", en: "Day")
    case .caseRight: Wording(da: "Rettighed", sv: "Rättighet", en: "Right")
    case .caseOutcome: Wording(da: "Udfald", sv: "Utfall", en: "Outcome")
    case .caseDeadline: Wording(da: "Fortæl senest", sv: "Berätta senast", en: "Tell them by")
    case .caseKept: Wording(da: "Sagen gemmes til", sv: "Ärendet sparas till", en: "Case kept until")
    case .done: Wording(da: "Gjort", sv: "Gjort", en: "Done")
    case .refused: Wording(da: "Afslået", sv: "Avslaget", en: "Refused")
    case .personTitle: Wording(da: "Personen", sv: "Personen", en: "The person")
    case .seenHint:
      Wording(
        da: "At du har set det her, står i revisionssporet.", sv: "Att du har sett det här står i revisionsspåret.",
        en: "That you have seen this stands in the audit trail.")
    case .kept: Wording(da: "Det har vi", sv: "Det här har vi", en: "What we hold")
    case .restrictedTag: Wording(da: "Begrænset", sv: "Begränsad", en: "Restricted")
    case .exportTitle: Wording(da: "Indsigt (art. 15)", sv: "Tillgång (art. 15)", en: "Access (art. 15)")
    case .exportText:
      Wording(
        da:
          "Et brev med alt, der står om personen, og hvor der kan klages, eller en fil, som andre programmer kan læse.",
        sv: "Ett brev med allt som står om personen och var man kan klaga, eller en fil som andra program kan läsa.",
        en: "A letter with all that is kept of the person and where to complain, or a file that other programs read.")
    case .exportNow: Wording(da: "Lav svaret", sv: "Gör svaret", en: "Make the answer")
    case .exportLetter: Wording(da: "Hent brevet", sv: "Hämta brevet", en: "Fetch the letter")
    case .exportJSON: Wording(da: "Hent filen (JSON)", sv: "Hämta filen (JSON)", en: "Fetch the file (JSON)")
    case .fileName: Wording(da: "indsigt-sag", sv: "tillgang-arende", en: "access-case")
    case .correctTitle: Wording(da: "Rettelse (art. 16)", sv: "Rättelse (art. 16)", en: "Correction (art. 16)")
    case .correctText:
      Wording(
        da: "Ret navn, telefon, e-mail eller adresse.", sv: "Rätta namn, telefon, e-post eller adress.",
        en: "Correct name, telephone, e-mail or address.")
    case .correctNow: Wording(da: "Ret oplysninger", sv: "Rätta uppgifter", en: "Correct the data")
    case .correctLead:
      Wording(
        da: "Skriv, som det skal være. Et tomt felt fjerner det, der stod.",
        sv: "Skriv som det ska vara. Ett tomt fält tar bort det som stod.",
        en: "Type it as it shall be. An empty field takes away what stood there.")
    case .correctSave: Wording(da: "Ret", sv: "Rätta", en: "Correct")
    case .name: Wording(da: "Navn", sv: "Namn", en: "Name")
    case .telephone: Wording(da: "Telefon", sv: "Telefon", en: "Telephone")
    case .email: Wording(da: "E-mail", sv: "E-post", en: "E-mail")
    case .address: Wording(da: "Adresse", sv: "Adress", en: "Address")
    case .changedTitle:
      Wording(
        da: "En anden har rettet personen imens", sv: "Någon annan har rättat personen under tiden",
        en: "Somebody else has corrected the person meanwhile")
    case .changedText:
      Wording(
        da: "Se begge, og vælg. Det, du skrev, er ikke gemt.", sv: "Se båda och välj. Det du skrev är inte sparat.",
        en: "See both, and choose. What you typed is not saved.")
    case .field: Wording(da: "Felt", sv: "Fält", en: "Field")
    case .theirs: Wording(da: "Står nu", sv: "Står nu", en: "Now")
    case .yours: Wording(da: "Dit", sv: "Ditt", en: "Yours")
    case .useMine: Wording(da: "Brug mit", sv: "Använd mitt", en: "Use mine")
    case .keepTheirs: Wording(da: "Behold det, der står", sv: "Behåll det som står", en: "Keep what stands")
    case .restrictTitle: Wording(da: "Begrænsning (art. 18)", sv: "Begränsning (art. 18)", en: "Restriction (art. 18)")
    case .restrictText:
      Wording(
        da: "Oplysningerne gemmes, men bruges ikke, og de slettes ikke af sig selv, før begrænsningen er ophævet.",
        sv: "Uppgifterna sparas men används inte, och de raderas inte av sig själva förrän begränsningen är hävd.",
        en: "The data are stored but not used, and are not erased by themselves until the restriction is lifted.")
    case .restrictNow: Wording(da: "Begræns", sv: "Begränsa", en: "Restrict")
    case .because: Wording(da: "Hvorfor?", sv: "Varför?", en: "Why?")
    case .becauseMissing:
      Wording(
        da: "Vælg, hvorfor oplysningerne skal begrænses.", sv: "Välj varför uppgifterna ska begränsas.",
        en: "Choose why the data shall be restricted.")
    case .liftTitle:
      Wording(da: "Oplysningerne er begrænset", sv: "Uppgifterna är begränsade", en: "The data are restricted")
    case .liftText:
      Wording(
        da: "Fortæl personen det, før du ophæver begrænsningen (art. 18, stk. 3).",
        sv: "Berätta det för personen innan du häver begränsningen (art. 18.3).",
        en: "Tell the person before you lift the restriction (art. 18(3)).")
    case .liftNow: Wording(da: "Ophæv begrænsningen", sv: "Häv begränsningen", en: "Lift the restriction")
    case .eraseTitle: Wording(da: "Sletning (art. 17)", sv: "Radering (art. 17)", en: "Erasure (art. 17)")
    case .eraseText:
      Wording(
        da: "Alt om personen slettes med det samme. Først vises, hvad det fører med sig.",
        sv: "Allt om personen raderas genast. Först visas vad det för med sig.",
        en: "All about the person is erased at once. What follows from it is shown first.")
    case .eraseRestricted:
      Wording(
        da: "Personen har ønsket, at oplysningerne gemmes. Ophæv begrænsningen først.",
        sv: "Personen har velat att uppgifterna sparas. Häv begränsningen först.",
        en: "The person wants the data stored. Lift the restriction first.")
    case .eraseLook: Wording(da: "Se, hvad der slettes", sv: "Se vad som raderas", en: "See what is erased")
    case .eraseGoes: Wording(da: "Det slettes", sv: "Det här raderas", en: "What is erased")
    case .eraseEffects: Wording(da: "Det fører det med sig", sv: "Det här följer", en: "What follows")
    case .eraseSureTitle: Wording(da: "Er du sikker?", sv: "Är du säker?", en: "Are you sure?")
    case .eraseSure:
      Wording(
        da: "Jeg ved, hvem personen er, og at det ikke kan fortrydes.",
        sv: "Jag vet vem personen är och att det inte går att ångra.",
        en: "I know who the person is, and that it cannot be undone.")
    case .eraseSureMissing:
      Wording(
        da: "Sæt et flueben, hvis personen skal slettes.", sv: "Kryssa i rutan om personen ska raderas.",
        en: "Tick the box if the person shall be erased.")
    case .eraseNow: Wording(da: "Slet personen", sv: "Radera personen", en: "Erase the person")
    case .effectEnrolments:
      Wording(
        da: "{n} {n|tilmelding|tilmeldinger} ophører. Bliver en plads ledig, får den næste på ventelisten den tilbudt.",
        sv: "{n} {n|anmälan|anmälningar} upphör. Blir en plats ledig erbjuds den nästa på väntelistan.",
        en:
          "{n} {n|enrolment ends|enrolments end}. A seat that becomes free is offered to the next on the waiting list.")
    case .effectHelping:
      Wording(
        da: "Personen hører op som underviser eller frivillig. Et hold kan komme til at mangle en underviser.",
        sv: "Personen slutar som lärare eller volontär. En kurs kan komma att sakna lärare.",
        en: "The person ends as a teacher or volunteer. A course may be left without a teacher.")
    case .effectTeam:
      Wording(
        da: "Personen hører op på udeholdet. En planlagt tur kan komme til at mangle en.",
        sv: "Personen slutar i teamet som åker ut. En planerad tur kan komma att sakna någon.",
        en: "The person leaves the outreach team. A planned tour may be one short.")
    case .effectVisits:
      Wording(
        da: "Aftalte besøg i hjemmet aflyses, så ingen kører forgæves.",
        sv: "Avtalade besök i hemmet ställs in, så att ingen åker i onödan.",
        en: "Visits at home that were agreed are called off, so that nobody drives in vain.")
    case .effectContact:
      Wording(
        da: "Et sted, der får besøg, har ikke længere denne kontakt.",
        sv: "En plats som får besök har inte längre den här kontakten.",
        en: "A place that is visited no longer has this contact.")
    case .effectBackups:
      Wording(
        da: "Sikkerhedskopier fra før rummer oplysningerne, til kopierne selv slettes, senest efter {n} {n|dag|dage}.",
        sv:
          "Äldre säkerhetskopior har kvar uppgifterna tills kopiorna själva tas bort, senast efter {n} {n|dag|dagar}.",
        en: "Earlier backups hold the data until they are deleted themselves, after {n} {n|day|days} at most.")
    case .doneBare:
      Wording(
        da: "{n} {n|hold mangler|hold mangler} nu en underviser.", sv: "{n} {n|kurs|kurser} saknar nu lärare.",
        en: "{n} {n|course has|courses have} no teacher now.")
    case .doneLeft:
      Wording(
        da: "Udeholdet er blevet mindre ({n}). Se, om en planlagt tur mangler nogen.",
        sv: "Teamet har blivit mindre ({n}). Se om en planerad tur saknar någon.",
        en: "The outreach team is smaller ({n}). See whether a planned tour is short.")
    case .doneOffered:
      Wording(
        da: "{n} {n|person|personer} på ventelisten har fået en plads tilbudt og skal have besked.",
        sv: "{n} {n|person|personer} på väntelistan har erbjudits en plats och ska få besked.",
        en: "{n} {n|person|persons} on the waiting list {n|was|were} offered a seat and must be told.")
    case .refuseTitle: Wording(da: "Skriv et afslag ned", sv: "Anteckna ett avslag", en: "Note a refusal")
    case .refuseText:
      Wording(
        da:
          "Afslaget skrives ned uden person. Personen skal have afslaget og grunden inden for en måned og vide, at der "
          + "kan klages til {authority} (art. 12, stk. 4).",
        sv: "Avslaget antecknas utan person. Personen ska få avslaget och skälet inom en månad och veta att man kan "
          + "klaga hos {authority} (art. 12.4).",
        en: "The refusal is noted without a person. The person must be told of it and its reason within a month, and "
          + "that they can complain to {authority} (art. 12(4)).")
    case .refuseRight: Wording(da: "Hvad blev der bedt om?", sv: "Vad begärdes?", en: "What was asked for?")
    case .refuseReason: Wording(da: "Hvorfor afslås det?", sv: "Varför avslås det?", en: "Why is it refused?")
    case .refuseNow: Wording(da: "Skriv afslaget ned", sv: "Anteckna avslaget", en: "Note the refusal")
    case .rightMissing:
      Wording(da: "Vælg, hvad der blev bedt om.", sv: "Välj vad som begärdes.", en: "Choose what was asked for.")
    case .reasonMissing:
      Wording(da: "Vælg en grund til afslaget.", sv: "Välj ett skäl till avslaget.", en: "Choose a reason.")
    }
  }
}
