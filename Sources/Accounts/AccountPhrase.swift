public import Language

/// The texts about accounts, devices and who is signed in.
public enum AccountPhrase: PhraseKey {
  case badSignInName, signInNameTaken, accountNameMissing, accountNameTooLong, accountNameRefused
  case roleMissing, administratorNeedsAllBranches, unknownAccount, notAllowed, changedMeanwhile, lastAdministrator
  case isDisabled, isNotDisabled, notJoined, passwordDiffers, noDemo
  case deviceNameMissing, deviceNameTooLong, deviceNameRefused, unknownDevice, deviceRevoked
  case unknownLink, usedLink, replacedLink, expiredLink
  case wrongCode, expiredCode, tooManyTries
  case sessionUnknown, sessionIdle, sessionEnded, sessionTooOld
  case accountsName

  /// The text in the three languages.
  public var wording: Wording {
    switch self {
    case .badSignInName:
      Wording(
        da:
          "Brugernavnet skal have {from}–{to} tegn: bogstaver, tal, punktum, bindestreg, understreg eller @. Det må "
          + "ikke "
          + "ligne et personnummer.",
        sv:
          "Användarnamnet ska ha {from}–{to} tecken: bokstäver, siffror, punkt, bindestreck, understreck eller @. Det "
          + "får inte likna ett personnummer.",
        en:
          "The sign-in name must have {from}–{to} characters: letters, digits, full stop, hyphen, underscore or @. It "
          + "must not look like a person's number.")
    case .signInNameTaken:
      Wording(
        da: "Brugernavnet er i brug. Vælg et andet.", sv: "Användarnamnet används redan. Välj ett annat.",
        en: "The sign-in name is in use. Choose another one.")
    case .accountNameMissing:
      Wording(
        da: "Skriv navnet på den, kontoen er til.", sv: "Skriv namnet på den som kontot är till för.",
        en: "Write the name of whoever the account is for.")
    case .accountNameTooLong:
      Wording(
        da: "Navnet er for langt. Skriv højst {limit} tegn.", sv: "Namnet är för långt. Skriv högst {limit} tecken.",
        en: "The name is too long. Write at most {limit} characters.")
    case .accountNameRefused:
      Wording(
        da:
          "Navnet rummer usynlige tegn eller noget, der ligner et personnummer. Skriv kun kollegaens navn, med "
          + "tastaturet.",
        sv: "Namnet innehåller osynliga tecken eller något som liknar ett personnummer. Skriv bara kollegans namn, med "
          + "tangentbordet.",
        en: "The name holds invisible characters or what looks like a person's number. Type your colleague's name only."
      )
    case .roleMissing:
      Wording(da: "Vælg mindst én rolle.", sv: "Välj minst en roll.", en: "Choose at least one role.")
    case .administratorNeedsAllBranches:
      Wording(
        da: "En administrator har alle biblioteker. Vælg alle, eller en anden rolle.",
        sv: "En administratör har alla bibliotek. Välj alla eller en annan roll.",
        en: "An administrator has all branches. Choose all of them, or another role.")
    case .unknownAccount:
      Wording(
        da: "Der er ingen konto med det nummer. Vælg en på listen.",
        sv: "Det finns inget konto med det numret. Välj ett i listan.",
        en: "There is no account with that number. Choose one from the list.")
    case .notAllowed:
      Wording(
        da: "Det må kun en administrator.", sv: "Det får bara en administratör göra.",
        en: "Only an administrator may do that.")
    case .changedMeanwhile:
      Wording(
        da: "En anden har ændret kontoen imens. Se, hvordan den er nu, og vælg igen.",
        sv: "Någon annan har ändrat kontot under tiden. Se hur det är nu och välj igen.",
        en: "Somebody else has changed the account meanwhile. See how it is now, and choose again.")
    case .lastAdministrator:
      Wording(
        da: "Det er den sidste administrator. Giv rollen til en anden først, og lad vedkommende logge ind.",
        sv: "Det är den sista administratören. Ge rollen till någon annan först och låt den personen logga in.",
        en: "This is the last administrator. Give the role to somebody else first, and let them sign in.")
    case .isDisabled:
      Wording(
        da: "Kontoen er lukket. Spørg en administrator.", sv: "Kontot är stängt. Fråga en administratör.",
        en: "The account is disabled. Ask an administrator.")
    case .isNotDisabled:
      Wording(
        da: "Luk kontoen, før den slettes.", sv: "Stäng kontot innan det raderas.",
        en: "Disable the account before it is erased.")
    case .notJoined:
      Wording(
        da: "Der er ikke valgt en adgangskode endnu. Brug invitationen.",
        sv: "Inget lösenord är valt ännu. Använd inbjudan.", en: "No password was chosen yet. Use the invitation.")
    case .passwordDiffers:
      Wording(
        da: "Adgangskoden er ændret imens. Log ind igen.", sv: "Lösenordet har ändrats under tiden. Logga in igen.",
        en: "The password was changed meanwhile. Sign in again.")
    case .noDemo:
      Wording(
        da: "Kun et kontor med opdigtede tal lukker nogen ind uden adgangskode.",
        sv: "Bara ett kontor med påhittade siffror släpper in någon utan lösenord.",
        en: "Only an office with invented figures lets somebody in without a password.")
    case .deviceNameMissing:
      Wording(
        da: "Skriv, hvad enheden kaldes.", sv: "Skriv vad enheten kallas.", en: "Write what the device is called.")
    case .deviceNameTooLong:
      Wording(
        da: "Enhedens navn er for langt. Skriv højst {limit} tegn.",
        sv: "Enhetens namn är för långt. Skriv högst {limit} tecken.",
        en: "The device's name is too long. Write at most {limit} characters.")
    case .deviceNameRefused:
      Wording(
        da: "Enhedens navn rummer noget, der ligner et personligt nummer. Kald den efter stedet, fx »Skranke 2«.",
        sv: "Enhetens namn innehåller något som liknar ett personligt nummer. Kalla den efter platsen, t.ex. ”Disk 2”.",
        en: "The device's name holds something like a personal number. Call it after the place, such as \"Desk 2\".")
    case .unknownDevice:
      Wording(
        da: "Der er ingen enhed med det nummer. Vælg en på listen.",
        sv: "Det finns ingen enhet med det numret. Välj en i listan.",
        en: "There is no device with that number. Choose one from the list.")
    case .deviceRevoked:
      Wording(
        da: "Enheden er lukket ude. Gør en ny klar.", sv: "Enheten är utestängd. Förbered en ny.",
        en: "The device is shut out. Prepare a new one.")
    case .unknownLink:
      Wording(
        da: "Linket passer ikke. Se efter, om hele linket kom med, eller bed en administrator om et nyt.",
        sv: "Länken stämmer inte. Kontrollera att hela länken kom med, eller be en administratör om en ny.",
        en: "The link does not fit. Check that all of it was copied, or ask an administrator for a new one.")
    case .usedLink:
      Wording(
        da: "Linket er brugt. Var det ikke dig, så sig det til en administrator med det samme.",
        sv: "Länken är redan använd. Om det inte var du, säg det till en administratör direkt.",
        en: "The link has been used. If that was not you, tell an administrator at once.")
    case .replacedLink:
      Wording(
        da: "Der er lavet et nyere link. Brug det.", sv: "Det finns en nyare länk. Använd den.",
        en: "A newer link was made. Use that one.")
    case .expiredLink:
      Wording(
        da: "Linket er for gammelt. Bed en administrator om et nyt.",
        sv: "Länken är för gammal. Be en administratör om en ny.",
        en: "The link is too old. Ask an administrator for a new one.")
    case .wrongCode:
      Wording(
        da: "Koden passer ikke. Se efter, om den er skrevet rigtigt, eller bed om en ny.",
        sv: "Koden stämmer inte. Kontrollera att den är rätt skriven, eller be om en ny.",
        en: "The code does not fit. Check how it is written, or ask for a new one.")
    case .expiredCode:
      Wording(
        da: "Koden er mere end {n} minutter gammel. Bed om en ny.",
        sv: "Koden är mer än {n} minuter gammal. Be om en ny.",
        en: "The code is more than {n} minutes old. Ask for a new one.")
    case .tooManyTries:
      Wording(
        da: "Der er prøvet for mange forkerte koder. Vent {n} minutter, og bed om en ny kode.",
        sv: "För många felaktiga koder har provats. Vänta {n} minuter och be om en ny kod.",
        en: "Too many wrong codes were tried. Wait {n} minutes, and ask for a new code.")
    case .sessionUnknown:
      Wording(da: "Log ind for at fortsætte.", sv: "Logga in för att fortsätta.", en: "Sign in to go on.")
    case .sessionIdle:
      Wording(
        da: "Du er logget ud, fordi siden ikke blev brugt i {n} {n|minut|minutter}.",
        sv: "Du är utloggad eftersom sidan inte användes på {n} {n|minut|minuter}.",
        en: "You are signed out, because the page was not used for {n} {n|minute|minutes}.")
    case .sessionEnded: Wording(da: "Du er logget ud.", sv: "Du är utloggad.", en: "You are signed out.")
    case .sessionTooOld:
      Wording(
        da: "Du er logget ud, fordi der er gået {n} {n|time|timer}. Log ind igen.",
        sv: "Du är utloggad eftersom det har gått {n} {n|timme|timmar}. Logga in igen.",
        en: "You are signed out, because {n} {n|hour has|hours have} passed. Sign in again.")
    case .accountsName: Wording(da: "Personalets konti", sv: "Personalens konton", en: "Staff accounts")
    }
  }
}
