import Language

/// The texts about one's own account.
enum MePhrase: PhraseKey {
  case facts, branches, passwordChosen, languageTitle, pageLanguage, changeLanguage
  case passwordTitle, passwordText, changePassword, oldPassword, wrongPassword, noPassword, othersEnd
  case sessionsTitle, sessionsText, browser, unknownBrowser, since, lastUsed, action, thisOne, end, endNamed, endOthers
  case confirmTitle, confirmEnd, confirmOthers

  var wording: Wording {
    switch self {
    case .facts: Wording(da: "Om kontoen", sv: "Om kontot", en: "About the account")
    case .branches: Wording(da: "Biblioteker", sv: "Bibliotek", en: "Branches")
    case .passwordChosen: Wording(da: "Adgangskode valgt", sv: "Lösenord valt", en: "Password chosen")
    case .languageTitle: Wording(da: "Sprog", sv: "Språk", en: "Language")
    case .pageLanguage: Wording(da: "Siderne står på", sv: "Sidorna är på", en: "The pages are in")
    case .changeLanguage: Wording(da: "Skift sprog", sv: "Byt språk", en: "Change language")
    case .passwordTitle: Wording(da: "Adgangskode", sv: "Lösenord", en: "Password")
    case .passwordText:
      Wording(
        da: "Den udløber aldrig. Skift den, hvis du tror, at andre kender den.",
        sv: "Det går aldrig ut. Byt det om du tror att någon annan känner till det.",
        en: "It never runs out. Change it if you think that others know it.")
    case .changePassword: Wording(da: "Skift adgangskode", sv: "Byt lösenord", en: "Change the password")
    case .oldPassword: Wording(da: "Din adgangskode nu", sv: "Ditt nuvarande lösenord", en: "Your password now")
    case .wrongPassword:
      Wording(
        da: "Det er ikke din adgangskode. Prøv igen.", sv: "Det är inte ditt lösenord. Försök igen.",
        en: "That is not your password. Try again.")
    case .noPassword:
      Wording(
        da: "Kontoen har ingen adgangskode. I øvekontoret logger du ind med et link.",
        sv: "Kontot har inget lösenord. I övningskontoret loggar du in med en länk.",
        en: "The account has no password. In the practice office you sign in with a link.")
    case .othersEnd:
      Wording(
        da: "Du bliver logget ind her. Alle andre steder bliver du logget ud.",
        sv: "Du förblir inloggad här. Överallt annars loggas du ut.",
        en: "You stay signed in here. Everywhere else you are signed out.")
    case .sessionsTitle: Wording(da: "Her er du logget ind", sv: "Här är du inloggad", en: "Where you are signed in")
    case .sessionsText:
      Wording(
        da: "Kender du ikke et af stederne, så log ud dér, og skift adgangskode.",
        sv: "Känner du inte igen ett ställe, logga ut där och byt lösenord.",
        en: "If you do not know one of the places, sign out there and change the password.")
    case .browser: Wording(da: "Browser", sv: "Webbläsare", en: "Browser")
    case .unknownBrowser: Wording(da: "Ukendt browser", sv: "Okänd webbläsare", en: "Unknown browser")
    case .since: Wording(da: "Logget ind", sv: "Inloggad", en: "Signed in")
    case .lastUsed: Wording(da: "Sidst brugt", sv: "Senast använd", en: "Last used")
    case .action: Wording(da: "Log ud", sv: "Logga ut", en: "Sign out")
    case .thisOne: Wording(da: "Her", sv: "Här", en: "Here")
    case .end: Wording(da: "Log ud", sv: "Logga ut", en: "Sign out")
    case .endNamed:
      Wording(
        da: "{browser}, logget ind {since}", sv: "{browser}, inloggad {since}", en: "{browser}, signed in {since}")
    case .endOthers:
      Wording(da: "Log ud alle andre steder", sv: "Logga ut överallt annars", en: "Sign out everywhere else")
    case .confirmTitle: Wording(da: "Er det dig?", sv: "Är det du?", en: "Is it you?")
    case .confirmEnd:
      Wording(
        da: "Skriv din adgangskode, så bliver du logget ud dér.",
        sv: "Skriv ditt lösenord, så loggas du ut där.",
        en: "Type your password, and you are signed out there.")
    case .confirmOthers:
      Wording(
        da: "Skriv din adgangskode, så bliver du logget ud alle andre steder.",
        sv: "Skriv ditt lösenord, så loggas du ut överallt annars.",
        en: "Type your password, and you are signed out everywhere else.")
    }
  }
}

/// What was just done to one's own account, as it stands in the address of the page after it.
enum MeDone: String, PhraseKey {
  case password
  case ended

  var wording: Wording {
    switch self {
    case .password:
      Wording(
        da: "Adgangskoden er skiftet. Du er logget ud alle andre steder.",
        sv: "Lösenordet är bytt. Du är utloggad överallt annars.",
        en: "The password is changed. You are signed out everywhere else.")
    case .ended: Wording(da: "Du er logget ud dér.", sv: "Du är utloggad där.", en: "You are signed out there.")
    }
  }
}
