import Language
import Site

/// The texts about the desks' machines.
enum DevicePhrase: PhraseKey {
  case title, lead, prepare, tableName, outName, name, branch, role, roleName, state, lastSeen, prepared, paired,
    revoked
  case waiting, inUse, shutOut, none
  case nameHint, roleHint, ceiling, branchMissing, roleMissing, prepareButton, prepareText
  case codeTitle, codeText, codeStep, codeUntil, codeOnce, toDevice
  case newCodeTitle, newCodeText, newCode
  case revokeTitle, revokeText, revoke, revokeHeading, revokeWhat, revokeNow, keep
  case madeBefore, madeBeforeText

  var wording: Wording {
    switch self {
    case .title: Wording(da: "Enheder", sv: "Enheter", en: "Devices")
    case .lead:
      Wording(
        da: "En enhed er en maskine ved en skranke. Dér kan alle registrere hjælp uden at logge ind, og ingen kan læse "
          + "noget.",
        sv:
          "En enhet är en dator vid en disk. Där kan alla registrera hjälp utan att logga in, och ingen kan läsa något.",
        en: "A device is a machine at a desk. Everybody can log help there without signing in, and nobody can read "
          + "anything.")
    case .prepare: Wording(da: "Gør en enhed klar", sv: "Förbered en enhet", en: "Prepare a device")
    case .tableName: Wording(da: "Enheder ved skrankerne", sv: "Enheter vid diskarna", en: "Devices at the desks")
    case .outName: Wording(da: "Lukket ude", sv: "Utestängda", en: "Shut out")
    case .name: Wording(da: "Navn", sv: "Namn", en: "Name")
    case .branch: Wording(da: "Bibliotek", sv: "Bibliotek", en: "Branch")
    case .role: Wording(da: "Hvem hjælper her?", sv: "Vem hjälper här?", en: "Who helps here?")
    case .roleName: Wording(da: "Hvem hjælper", sv: "Vem hjälper", en: "Who helps")
    case .state: Wording(da: "Tilstand", sv: "Status", en: "State")
    case .lastSeen: Wording(da: "Sidst brugt", sv: "Senast använd", en: "Last used")
    case .prepared: Wording(da: "Gjort klar", sv: "Förberedd", en: "Prepared")
    case .paired: Wording(da: "Taget i brug", sv: "Tagen i bruk", en: "Taken into use")
    case .revoked: Wording(da: "Lukket ude", sv: "Utestängd", en: "Shut out")
    case .waiting: Wording(da: "Venter på koden", sv: "Väntar på koden", en: "Waits for the code")
    case .inUse: Wording(da: "I brug", sv: "I bruk", en: "In use")
    case .shutOut: Wording(da: "Lukket ude", sv: "Utestängd", en: "Shut out")
    case .none:
      Wording(
        da: "Der er ingen enheder endnu. Gør en klar, og skriv koden ved skranken.",
        sv: "Det finns inga enheter än. Förbered en och skriv koden vid disken.",
        en: "There are no devices yet. Prepare one, and type the code at the desk.")
    case .nameHint:
      Wording(
        da: "Efter stedet, for eksempel »Skranke 2«.", sv: "Efter platsen, till exempel ”Disk 2”.",
        en: "After the place, such as “Desk 2”.")
    case .roleHint:
      Wording(
        da: "Det bestemmer, hvor langt triagen går her.", sv: "Det avgör hur långt triagen går här.",
        en: "It decides how far triage goes here.")
    case .ceiling:
      Wording(
        da: "Højeste niveau er {n}: {level}", sv: "Högsta nivå är {n}: {level}", en: "The highest level is {n}: {level}"
      )
    case .branchMissing: Wording(da: "Vælg et bibliotek.", sv: "Välj ett bibliotek.", en: "Choose a branch.")
    case .roleMissing:
      Wording(da: "Vælg, hvem der hjælper her.", sv: "Välj vem som hjälper här.", en: "Choose who helps here.")
    case .prepareButton: Wording(da: "Lav en kode", sv: "Gör en kod", en: "Make a code")
    case .prepareText:
      Wording(
        da: "Du får en kode, som skrives ved maskinen inden et kvarter.",
        sv: "Du får en kod som skrivs vid datorn inom en kvart.",
        en: "You get a code that is typed at the machine within a quarter of an hour.")
    case .codeTitle:
      Wording(da: "Skriv koden ved maskinen", sv: "Skriv koden vid datorn", en: "Type the code at the machine")
    case .codeText: Wording(da: "Koden er til {name}.", sv: "Koden är till {name}.", en: "The code is for {name}.")
    case .codeStep:
      Wording(
        da: "Åbn {address} på maskinen, og skriv:", sv: "Öppna {address} på datorn och skriv:",
        en: "Open {address} on the machine, and type:")
    case .codeUntil:
      Wording(da: "Den gælder indtil {until}.", sv: "Den gäller till {until}.", en: "It holds until {until}.")
    case .codeOnce:
      Wording(
        da: "Koden gemmes ikke og kan ikke vises igen. Nåede du det ikke, så lav en ny.",
        sv: "Koden sparas inte och kan inte visas igen. Hann du inte, gör en ny.",
        en: "The code is not kept and cannot be shown again. If you were not in time, make a new one.")
    case .toDevice: Wording(da: "Til enheden", sv: "Till enheten", en: "To the device")
    case .madeBefore:
      Wording(
        da: "Enheden er allerede gjort klar", sv: "Enheten är redan förberedd",
        en: "The device has been prepared already")
    case .madeBeforeText:
      Wording(
        da: "Formularen blev sendt to gange. {name} står kun på listen én gang. Nåede du ikke at skrive koden af, så "
          + "lav en ny. Den første holder så op med at virke.",
        sv: "Formuläret skickades två gånger. {name} står bara en gång i listan. Hann du inte skriva av koden, gör en "
          + "ny. Den första slutar då att fungera.",
        en: "The form was sent twice. {name} is on the list only once. If you did not get to write the code down, "
          + "make a new one. The first one then stops working.")
    case .newCodeTitle: Wording(da: "Ny kode", sv: "Ny kod", en: "New code")
    case .newCodeText:
      Wording(
        da: "Bruges, når koden blev for gammel, eller når browseren har glemt, at den er en skranke.",
        sv: "Används när koden blev för gammal eller när webbläsaren har glömt att den är en disk.",
        en: "For a code that became too old, or a browser that has forgotten that it is a desk.")
    case .newCode: Wording(da: "Lav en ny kode", sv: "Gör en ny kod", en: "Make a new code")
    case .revokeTitle: Wording(da: "Luk enheden ude", sv: "Stäng ute enheten", en: "Shut the device out")
    case .revokeText:
      Wording(
        da: "Bruges, når maskinen er flyttet, solgt eller stjålet.",
        sv: "Används när datorn är flyttad, såld eller stulen.",
        en: "For a machine that was moved, sold or stolen.")
    case .revoke: Wording(da: "Luk ude …", sv: "Stäng ute …", en: "Shut out …")
    case .revokeHeading:
      Wording(da: "Vil du lukke enheden ude?", sv: "Vill du stänga ute enheten?", en: "Shut the device out?")
    case .revokeWhat:
      Wording(
        da: "Ingen kan registrere hjælp på maskinen mere, og det kan ikke fortrydes. Det, der er registreret, bliver "
          + "stående. Skal maskinen bruges igen, så gør en ny enhed klar.",
        sv:
          "Ingen kan registrera hjälp på datorn längre, och det går inte att ångra. Det som är registrerat står kvar. "
          + "Ska datorn användas igen, förbered en ny enhet.",
        en:
          "Nobody can log help on the machine any more, and it cannot be undone. What was logged stays. If the machine "
          + "is to be used again, prepare a new device.")
    case .revokeNow: Wording(da: "Luk enheden ude", sv: "Stäng ute enheten", en: "Shut the device out")
    case .keep: Wording(da: "Behold enheden", sv: "Behåll enheten", en: "Keep the device")
    }
  }
}

/// What was just done to a device, as it stands in the address of the page after it.
enum DeviceDone: String, PhraseKey {
  case revoked

  var wording: Wording {
    switch self {
    case .revoked: Wording(da: "Enheden er lukket ude.", sv: "Enheten är utestängd.", en: "The device is shut out.")
    }
  }
}
