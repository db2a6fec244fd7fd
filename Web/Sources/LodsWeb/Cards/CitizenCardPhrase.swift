import Language

/// The words of the cards with a QR code, and of the page where they are made.
enum CitizenCardPhrase: PhraseKey {
  case lead, address, addressHint, save, addressOther, addressGone, badAddress, saved, removed, noAddress, onlyOffice
  case helpCards, courseCards, noCourses, cardTitle, paper, single, sheet, print, tryIt, codeFor
  case helpTitle, helpText, signUpTitle, courseTitle, scan

  var wording: Wording {
    switch self {
    case .lead:
      Wording(
        da:
          "Læg kortene ved skranken, eller hæng dem op. Borgeren peger telefonens kamera på koden og kommer til siden.",
        sv: "Lägg korten vid disken eller sätt upp dem. Medborgaren riktar telefonens kamera mot koden och kommer till "
          + "sidan.",
        en:
          "Put the cards at the desk, or on the wall. The citizen points the telephone's camera at the code and comes to "
          + "the page.")
    case .address:
      Wording(da: "Borgersidernes adresse", sv: "Medborgarsidornas adress", en: "Address of the public pages")
    case .addressHint:
      Wording(
        da: "Som https://lods.eksempel.dk. Den står på kortene og i QR-koderne, så tjek, at den virker på en telefon.",
        sv: "Som https://lods.exempel.se. Den står på korten och i QR-koderna, så kontrollera att den fungerar på en "
          + "telefon.",
        en:
          "As https://lods.example.org. It stands on the cards and in the codes, so check that it works on a telephone."
      )
    case .save: Wording(da: "Gem adressen", sv: "Spara adressen", en: "Save the address")
    case .addressOther:
      Wording(
        da: "En kollega har imens skrevet adressen {address}. Gem igen, hvis din skal gælde.",
        sv: "En kollega har under tiden skrivit adressen {address}. Spara igen om din ska gälla.",
        en: "A colleague has written the address {address} meanwhile. Save again if yours shall hold.")
    case .addressGone:
      Wording(
        da: "En kollega har imens slettet adressen. Gem igen, hvis din skal gælde.",
        sv: "En kollega har under tiden tagit bort adressen. Spara igen om din ska gälla.",
        en: "A colleague has removed the address meanwhile. Save again if yours shall hold.")
    case .badAddress:
      Wording(
        da: "Skriv adressen som https://lods.eksempel.dk, uden noget efter navnet.",
        sv: "Skriv adressen som https://lods.exempel.se, utan något efter namnet.",
        en: "Write the address as https://lods.example.org, with nothing after the name.")
    case .saved:
      Wording(
        da: "Adressen er gemt. Kort, der er skrevet ud før, har den gamle.",
        sv: "Adressen är sparad. Kort som skrivits ut tidigare har den gamla.",
        en: "The address was saved. Cards printed before have the old one.")
    case .removed: Wording(da: "Adressen er slettet.", sv: "Adressen är borttagen.", en: "The address was removed.")
    case .noAddress:
      Wording(
        da: "Der er ingen kort, før borgersidernes adresse er skrevet.",
        sv: "Det finns inga kort förrän medborgarsidornas adress är skriven.",
        en: "There are no cards until the address of the public pages is written.")
    case .onlyOffice:
      Wording(
        da: "Det gør en leder eller en administrator for hele kontoret.",
        sv: "Det gör en chef eller administratör för hela kontoret.",
        en: "A manager or an administrator of the whole office does that.")
    case .helpCards: Wording(da: "»Fik du hjælp?«", sv: "”Fick du hjälp?”", en: "“Did you get help?”")
    case .courseCards: Wording(da: "Tilmelding til et hold", sv: "Anmälan till en grupp", en: "Signing up to a term")
    case .noCourses:
      Wording(
        da: "Ingen annoncerede hold er åbne for tilmelding lige nu.",
        sv: "Inga annonserade grupper är öppna för anmälan just nu.",
        en: "No announced terms are open for sign-up just now.")
    case .cardTitle: Wording(da: "Kort med QR-kode", sv: "Kort med QR-kod", en: "Card with a QR code")
    case .paper: Wording(da: "Papir", sv: "Papper", en: "Paper")
    case .single: Wording(da: "Ét kort (A6)", sv: "Ett kort (A6)", en: "One card (A6)")
    case .sheet:
      Wording(da: "Fire kort på et ark (A4)", sv: "Fyra kort på ett ark (A4)", en: "Four cards to a sheet (A4)")
    case .print: Wording(da: "Udskriv", sv: "Skriv ut", en: "Print")
    case .tryIt:
      Wording(
        da: "Skriv ud i 100 %, og prøv koden med en telefon, før I lægger kortene frem.",
        sv: "Skriv ut i 100 % och prova koden med en telefon innan ni lägger fram korten.",
        en: "Print at 100%, and try the code with a telephone before you lay the cards out.")
    case .codeFor: Wording(da: "QR-kode til {address}", sv: "QR-kod till {address}", en: "QR code for {address}")
    case .helpTitle: Wording(da: "Fik du hjælp?", sv: "Fick du hjälp?", en: "Did you get help?")
    case .helpText:
      Wording(
        da: "Svar med ét tryk. Vi gemmer ikke, hvem der svarer. Scan koden, eller skriv adressen.",
        sv: "Svara med ett tryck. Vi sparar inte vem som svarar. Skanna koden eller skriv adressen.",
        en: "Answer with one press. We do not keep who answers. Scan the code, or type the address.")
    case .signUpTitle: Wording(da: "Tilmeld dig her", sv: "Anmäl dig här", en: "Sign up here")
    case .courseTitle: Wording(da: "Kom forbi", sv: "Kom förbi", en: "Drop in")
    case .scan:
      Wording(
        da: "Scan koden med telefonens kamera, eller skriv adressen.",
        sv: "Skanna koden med telefonens kamera eller skriv adressen.",
        en: "Scan the code with your telephone's camera, or type the address.")
    }
  }
}
