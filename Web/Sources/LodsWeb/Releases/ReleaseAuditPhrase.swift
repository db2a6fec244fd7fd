import Language

/// What somebody with every table that was ever published can and cannot work out, in words.
enum ReleaseAuditPhrase: PhraseKey {
  case auditTitle, auditLead, auditLeadOthers, canTitle, cannotTitle, canRead, canBound, cannotTell
  case cannotSubtract, cannotSeeWhy, nothingBlank, blanksOnly, whyBlank, notMore, provedBy

  var wording: Wording {
    switch self {
    case .auditTitle:
      Wording(
        da: "Hvad kan nogen regne ud?",
        sv: "Vad kan någon räkna ut?",
        en: "What can anybody work out?")
    case .auditLead:
      Wording(
        da: "Prøvet mod en, der gemmer hver tabel, I frigiver, lægger sammen, trækker fra og løser ligninger i "
          + "hele tal. I har ikke frigivet andet for de måneder.",
        sv: "Prövat mot någon som sparar varje tabell ni offentliggör, lägger ihop, drar ifrån och löser "
          + "ekvationer i heltal. Ni har inte offentliggjort något annat för de månaderna.",
        en: "Tried against somebody who keeps every table that you release, adds, subtracts and solves "
          + "equations in whole numbers. You have released nothing else for those months.")
    case .auditLeadOthers:
      Wording(
        da: "Prøvet mod en, der har gemt hver tabel, I har frigivet, også {n|den ene frigivelse|de {n} "
          + "frigivelser} før med de samme måneder, og som lægger sammen, trækker fra og løser ligninger i hele "
          + "tal.",
        sv: "Prövat mot någon som har sparat varje tabell ni har offentliggjort, också {n|det tidigare "
          + "offentliggörandet|de {n} tidigare offentliggörandena} med samma månader, och som lägger ihop, drar "
          + "ifrån och löser ekvationer i heltal.",
        en: "Tried against somebody who has kept every table that you released, also {n|the earlier release|the "
          + "{n} earlier releases} of the same months, and who adds, subtracts and solves equations in whole "
          + "numbers.")
    case .canTitle:
      Wording(
        da: "Det kan de",
        sv: "Det kan de",
        en: "They can")
    case .cannotTitle:
      Wording(
        da: "Det kan de ikke",
        sv: "Det kan de inte",
        en: "They cannot")
    case .canRead:
      Wording(
        da: "Læse de tal, der vises: Et nul er et nul, og et tal på {n} eller mere er rigtigt.",
        sv: "Läsa de tal som visas: en nolla är en nolla, och ett tal på {n} eller mer är rätt.",
        en: "Read the numbers that are shown: a zero is a zero, and a number of {n} or more is right.")
    case .canBound:
      Wording(
        da: "Regne ud, at et skjult tal ligger mellem to grænser, som »mellem 1 og 14«.",
        sv: "Räkna ut att ett dolt tal ligger mellan två gränser, som ”mellan 1 och 14”.",
        en: "Work out that a blank lies between two bounds, as “between 1 and 14”.")
    case .cannotTell:
      Wording(
        da: "Afgøre, om et skjult lille tal er under {n}: Det kan altid også være {n} eller mere.",
        sv: "Avgöra om ett dolt litet tal är under {n}: det kan alltid också vara {n} eller mer.",
        en: "Tell that a small count that is blank is below {n}: it can always be {n} or more as well.")
    case .cannotSubtract:
      Wording(
        da: "Finde et lille tal ved at trække to tabeller eller to perioder fra hinanden.",
        sv: "Hitta ett litet tal genom att dra två tabeller eller två perioder från varandra.",
        en: "Find a small count by taking two tables or two periods from each other.")
    case .cannotSeeWhy:
      Wording(
        da: "Se, hvilke skjulte tal der er små, og hvilke der er skjult for at værne dem.",
        sv: "Se vilka dolda tal som är små och vilka som är dolda för att skydda dem.",
        en: "See which blanks are small and which are blank to guard those.")
    case .nothingBlank:
      Wording(
        da: "Intet er skjult: Ingen tal ligger mellem 0 og {threshold}.",
        sv: "Inget är dolt: inga tal ligger mellan 0 och {threshold}.",
        en: "Nothing is blank: no number lies between 0 and {threshold}.")
    case .blanksOnly:
      Wording(
        da: "{n} {n|tal er skjult|tal er skjult}: de, der er under {threshold}, og så mange andre, at de små "
          + "ikke kan regnes ud.",
        sv: "{n} {n|tal är dolt|tal är dolda}: de som är under {threshold}, och så många andra att de små inte "
          + "går att räkna ut.",
        en: "{n} {n|number is|numbers are} blank: those below {threshold}, and as many others as it takes that "
          + "the small ones cannot be worked out.")
    case .whyBlank:
      Wording(
        da: "Derfor er så meget skjult: {n} {n|tal er|tal er} under {threshold}, og {more} til er skjult, fordi "
          + "de små ellers kunne regnes ud af summerne.",
        sv: "Därför är så mycket dolt: {n} {n|tal är|tal är} under {threshold}, och {more} till är dolda "
          + "eftersom de små annars kunde räknas ut av summorna.",
        en: "Why so much is blank: {n} {n|number is|numbers are} below {threshold}, and {more} more are blank "
          + "because the small ones could else be worked out from the sums.")
    case .notMore:
      Wording(
        da: "Det siger intet om den, der selv kender en borgers besøg. Hvad de kan lære, står under »Efterprøv "
          + "nu«.",
        sv: "Det säger inget om den som själv känner till en persons besök. Vad de kan lära sig står under "
          + "”Kontrollera nu”.",
        en: "It says nothing of somebody who knows of a citizen’s visit themselves. What they can learn stands "
          + "under “Verify now”.")
    case .provedBy:
      Wording(
        da: "Beviset er {n} {n|prøvetabel|prøvetabeller} af hele tal, som ligger i loggen og passer med alt, "
          + "der er frigivet.",
        sv: "Beviset är {n} {n|provtabell|provtabeller} av heltal som ligger i loggen och stämmer med allt som "
          + "är offentliggjort.",
        en: "The proof is {n} {n|trial table|trial tables} of whole numbers that {n|lies|lie} in the ledger and "
          + "{n|agrees|agree} with all that was released.")
    }
  }
}
