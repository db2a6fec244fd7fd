import Language

/// The texts of `lods account`.
enum AccountCommandPhrase: PhraseKey {
  case summary, details, list, none, invite, inviteDetails, firstExample, inviteExample, show, showDetails
  case roles, rolesDetails, rolesExample, reset, resetDetails, disable, disableDetails, enable, erase, eraseDetails
  case role, branch, newBranch, allBranches, addressValue, address, yes, number
  case askName, askSignInName, sure
  case numberColumn, nameRow, signIn, rolesColumn, branches, state, language, passwordChanged, lastSignedIn, goes
  case signedInNow, since
  case invited, renewed, changed, disabled, enabled, enabledInvited, erased
  case notANumber, accountLineNotRead, badAddress, someAndAllBranches, notConfirmed

  var wording: Wording {
    switch self {
    case .summary:
      Wording(
        da: "Personalets konti til webskranken", sv: "Personalens konton i webbdisken",
        en: "The staff's accounts for the web desk")
    case .details:
      Wording(
        da:
          "En kollega får et link, vælger selv sin adgangskode og logger derefter ind i browseren. En konto, ingen har "
          + "brugt i to år, slettes af sig selv.",
        sv: "En kollega får en länk, väljer själv sitt lösenord och loggar sedan in i webbläsaren. Ett konto som ingen "
          + "har använt på två år raderas av sig självt.",
        en:
          "A colleague gets a link, chooses a password and then signs in with the browser. An account that nobody has "
          + "used for two years is erased by itself.")
    case .list: Wording(da: "Vis alle konti", sv: "Visa alla konton", en: "List all accounts")
    case .none:
      Wording(
        da: "Der er ingen konti. Begynd med: lods account invite --role administrator",
        sv: "Det finns inga konton. Börja med: lods account invite --role administrator",
        en: "There are no accounts. Begin with: lods account invite --role administrator")
    case .invite: Wording(da: "Inviter en kollega", sv: "Bjud in en kollega", en: "Invite a colleague")
    case .inviteDetails:
      Wording(
        da:
          "Uden fil bliver der spurgt. En fil på standard input har to linjer, »navn: …« og »brugernavn: …«. Linket "
          + "vises kun denne ene gang og virker én gang. Med --language vælges sproget på kontoens sider.",
        sv:
          "Utan fil ställs frågor. En fil på standard in har två rader, ”namn: …” och ”användarnamn: …”. Länken "
          + "visas bara den här gången och fungerar en gång. Med --language väljs språket på kontots sidor.",
        en: "Without a file you are asked. A file on standard input has two lines, “name: …” and “sign-in name: …”. "
          + "The link is shown this once and works once. --language chooses the language of the account's pages.")
    case .firstExample:
      Wording(da: "den første konto", sv: "det första kontot", en: "the first account")
    case .inviteExample:
      Wording(
        da: "en kollega, der hjælper og underviser i Hornbæk", sv: "en kollega som hjälper och håller kurser i Hornbæk",
        en: "a colleague who helps and teaches in Hornbæk")
    case .show: Wording(da: "Vis alt om en konto", sv: "Visa allt om ett konto", en: "Show all of an account")
    case .showDetails:
      Wording(
        da: "Alt, hvad der står om kollegaen her; også svaret, når en kollega beder om indsigt (art. 15).",
        sv: "Allt som står om kollegan här; också svaret när en kollega begär tillgång (art. 15).",
        en: "All that is kept of the colleague here; also the answer when a colleague asks for access (art. 15).")
    case .roles: Wording(da: "Vælg en kontos roller", sv: "Välj ett kontos roller", en: "Choose an account's roles")
    case .rolesDetails:
      Wording(
        da: "De roller, der nævnes, er dem, kontoen har bagefter. Uden --branch beholder den sine biblioteker. Det "
          + "gælder med det samme, også for den, der er logget ind.",
        sv: "De roller som nämns är de som kontot har efteråt. Utan --branch behåller det sina bibliotek. Det gäller "
          + "direkt, också för den som är inloggad.",
        en:
          "The roles named are those that the account has afterwards. Without --branch it keeps its branches. It holds "
          + "at once, also for somebody who is signed in.")
    case .rolesExample:
      Wording(
        da: "skranke og leder, ikke andet", sv: "disk och chef, inget annat", en: "desk and manager, nothing else")
    case .reset:
      Wording(
        da: "Lav et nyt link til en konto", sv: "Skapa en ny länk till ett konto", en: "Make a new link for an account")
    case .resetDetails:
      Wording(
        da: "Den, der har glemt sin adgangskode, vælger en ny med linket; den, der ikke kom med i tide, tager imod "
          + "invitationen. Ældre links virker ikke længere.",
        sv: "Den som har glömt sitt lösenord väljer ett nytt med länken; den som inte hann tar emot inbjudan. Äldre "
          + "länkar fungerar inte längre.",
        en: "Whoever forgot the password chooses a new one by the link; whoever came too late accepts the invitation. "
          + "Older links no longer work.")
    case .disable: Wording(da: "Luk en konto", sv: "Stäng ett konto", en: "Disable an account")
    case .disableDetails:
      Wording(
        da: "Den, der er logget ind, er ude med det samme, og links til kontoen virker ikke mere.",
        sv: "Den som är inloggad är ute direkt, och länkar till kontot fungerar inte längre.",
        en: "Whoever is signed in is out at once, and links of the account no longer work.")
    case .enable:
      Wording(da: "Åbn en lukket konto igen", sv: "Öppna ett stängt konto igen", en: "Open a disabled account again")
    case .erase: Wording(da: "Slet en lukket konto", sv: "Radera ett stängt konto", en: "Erase a disabled account")
    case .eraseDetails:
      Wording(
        da: "Kontoen slettes på disken med det samme. Revisionssporet beholder dens nummer, og navnet i to år.",
        sv: "Kontot raderas på disken direkt. Revisionsspåret behåller dess nummer, och namnet i två år.",
        en: "The account is erased on the disk at once. The audit keeps its number, and the name for two years.")
    case .role:
      Wording(
        da: "En rolle; nævn flere med --role igen.", sv: "En roll; ange flera med --role igen.",
        en: "A role; name more with --role again.")
    case .branch:
      Wording(
        da: "Et bibliotek, kontoen gælder for; nævn flere med --branch igen (ellers alle).",
        sv: "Ett bibliotek som kontot gäller; ange flera med --branch igen (annars alla).",
        en: "A branch that the account is for; name more with --branch again (else all).")
    case .newBranch:
      Wording(
        da: "Et bibliotek, kontoen gælder for; nævn flere med --branch igen (ellers som før).",
        sv: "Ett bibliotek som kontot gäller; ange flera med --branch igen (annars som förut).",
        en: "A branch that the account is for; name more with --branch again (else as before).")
    case .allBranches:
      Wording(da: "Alle biblioteker.", sv: "Alla bibliotek.", en: "All branches.")
    case .addressValue: Wording(da: "ADRESSE", sv: "ADRESS", en: "ADDRESS")
    case .address:
      Wording(
        da: "Webskrankens adresse, som linket begynder med (ellers http://127.0.0.1:8480).",
        sv: "Webbdiskens adress som länken börjar med (annars http://127.0.0.1:8480).",
        en: "The web desk's address, which the link begins with (else http://127.0.0.1:8480).")
    case .yes: Wording(da: "Slet uden at spørge.", sv: "Radera utan att fråga.", en: "Erase without asking.")
    case .number:
      Wording(
        da: "Kontoens nummer (se det med: lods account list).", sv: "Kontots nummer (se det med: lods account list).",
        en: "The account's number (see it with: lods account list).")
    case .askName: Wording(da: "Navn:", sv: "Namn:", en: "Name:")
    case .askSignInName:
      Wording(
        da: "Brugernavn, fx arbejdsmailen:", sv: "Användarnamn, t.ex. jobbmejlen:",
        en: "Sign-in name, such as the work e-mail:")
    case .sure:
      Wording(
        da: "Slet kontoen? Det kan ikke fortrydes.", sv: "Radera kontot? Det går inte att ångra.",
        en: "Erase the account? It cannot be undone.")
    case .numberColumn: Wording(da: "Nr.", sv: "Nr", en: "No.")
    case .nameRow: Wording(da: "Navn", sv: "Namn", en: "Name")
    case .signIn: Wording(da: "Brugernavn", sv: "Användarnamn", en: "Sign-in name")
    case .rolesColumn: Wording(da: "Roller", sv: "Roller", en: "Roles")
    case .branches: Wording(da: "Biblioteker", sv: "Bibliotek", en: "Branches")
    case .state: Wording(da: "Tilstand", sv: "Läge", en: "State")
    case .language: Wording(da: "Sprog", sv: "Språk", en: "Language")
    case .passwordChanged: Wording(da: "Adgangskode valgt", sv: "Lösenord valt", en: "Password chosen")
    case .lastSignedIn: Wording(da: "Sidst logget ind", sv: "Senast inloggad", en: "Last signed in")
    case .goes: Wording(da: "Slettes, hvis ubrugt", sv: "Raderas om oanvänt", en: "Erased if unused")
    case .signedInNow: Wording(da: "Logget ind nu", sv: "Inloggad nu", en: "Signed in now")
    case .since:
      Wording(
        da: "siden {day} kl. {time} ({browser})", sv: "sedan {day} kl. {time} ({browser})",
        en: "since {day} at {time} ({browser})")
    case .invited:
      Wording(
        da:
          "Konto {n} er oprettet: {roles}.\n{link}\nLinket virker én gang, til {day} kl. {time}. Giv det til kollegaen "
          + "selv.",
        sv:
          "Konto {n} är skapat: {roles}.\n{link}\nLänken fungerar en gång, till {day} kl. {time}. Ge den till kollegan "
          + "själv.",
        en: "Account {n} is made: {roles}.\n{link}\nThe link works once, until {day} at {time}. Hand it to your "
          + "colleague in person.")
    case .renewed:
      Wording(
        da: "Nyt link til konto {n}:\n{link}\nDet virker én gang, til {day} kl. {time}. Ældre links virker ikke mere.",
        sv: "Ny länk till konto {n}:\n{link}\nDen fungerar en gång, till {day} kl. {time}. Äldre länkar fungerar inte "
          + "längre.",
        en: "New link for account {n}:\n{link}\nIt works once, until {day} at {time}. Older links no longer work.")
    case .changed:
      Wording(
        da: "Konto {n} har nu: {roles} ({branches}).", sv: "Konto {n} har nu: {roles} ({branches}).",
        en: "Account {n} now has: {roles} ({branches}).")
    case .disabled:
      Wording(
        da: "Konto {n} er lukket, og ingen er logget ind med den.",
        sv: "Konto {n} är stängt, och ingen är inloggad med det.",
        en: "Account {n} is disabled, and nobody is signed in with it.")
    case .enabled:
      Wording(
        da: "Konto {n} er åben igen med sin gamle adgangskode.", sv: "Konto {n} är öppet igen med sitt gamla lösenord.",
        en: "Account {n} is open again with its old password.")
    case .enabledInvited:
      Wording(
        da: "Konto {n} er åben igen og skal have et nyt link.", sv: "Konto {n} är öppet igen och behöver en ny länk.",
        en: "Account {n} is open again and needs a new link.")
    case .erased:
      Wording(da: "Konto {n} er slettet.", sv: "Konto {n} är raderat.", en: "Account {n} is erased.")
    case .notANumber:
      Wording(
        da: "Skriv nummeret, som det står på listen, fx 3.", sv: "Skriv numret som det står i listan, t.ex. 3.",
        en: "Write the number as the list has it, such as 3.")
    case .accountLineNotRead:
      Wording(
        da: "Linje {line} kunne ikke læses. Skriv to linjer som »navn: Kim Eksempel« og »brugernavn: kim«.",
        sv: "Rad {line} gick inte att läsa. Skriv två rader som ”namn: Kim Exempel” och ”användarnamn: kim”.",
        en: "Line {line} could not be read. Write two lines such as “name: Kim Example” and “sign-in name: kim”.")
    case .badAddress:
      Wording(
        da: "Adressen kan ikke bruges. Skriv den som i browseren, fx https://lods.example.dk",
        sv: "Adressen går inte att använda. Skriv den som i webbläsaren, t.ex. https://lods.example.se",
        en: "The address cannot be used. Write it as in the browser, such as https://lods.example.org")
    case .someAndAllBranches:
      Wording(
        da: "Vælg enten --branch eller --all-branches, ikke begge.",
        sv: "Välj antingen --branch eller --all-branches, inte båda.",
        en: "Choose either --branch or --all-branches, not both.")
    case .notConfirmed:
      Wording(
        da: "Intet er slettet. Svar ja, eller tilføj --yes.", sv: "Inget är raderat. Svara ja, eller lägg till --yes.",
        en: "Nothing was erased. Answer yes, or add --yes.")
    }
  }
}
