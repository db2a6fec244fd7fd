import Language

/// The texts about signing in.
enum SignInPhrase: PhraseKey {
  case title, name, password, nameMissing, passwordMissing, wrong, kept, forgotten, pairThis, back
  case choosePassword, chooseFor, newPassword, newPasswordHint, repeated, savePassword, passwordSaved, nowSignIn
  case tooShort, tooLong, controlSign, common, ownName, differs
  case manyTries, crowded, deskOnly, demoAgain, linkTitle, linkSpent, demoSpent
  case demoTitle, demoText, pairTitle, pairText, code, codeHint, codeMissing, pairNow

  var wording: Wording {
    switch self {
    case .title: Wording(da: "Log ind", sv: "Logga in", en: "Sign in")
    case .name: Wording(da: "Brugernavn", sv: "Användarnamn", en: "User name")
    case .password: Wording(da: "Adgangskode", sv: "Lösenord", en: "Password")
    case .nameMissing: Wording(da: "Skriv dit brugernavn.", sv: "Skriv ditt användarnamn.", en: "Type your user name.")
    case .passwordMissing: Wording(da: "Skriv din adgangskode.", sv: "Skriv ditt lösenord.", en: "Type your password.")
    case .wrong:
      Wording(
        da: "Brugernavn og adgangskode passer ikke sammen. Prøv igen.",
        sv: "Användarnamnet och lösenordet hör inte ihop. Försök igen.",
        en: "The user name and the password do not go together. Try again.")
    case .kept:
      Wording(
        da: "Det, du havde skrevet, venter her. Log ind, så kan du sende det.",
        sv: "Det du hade skrivit väntar här. Logga in så kan du skicka det.",
        en: "What you had typed waits here. Sign in, and you can send it.")
    case .forgotten:
      Wording(
        da: "Glemt adgangskoden? Bed en administrator om et nyt link.",
        sv: "Glömt lösenordet? Be en administratör om en ny länk.",
        en: "Forgotten the password? Ask an administrator for a new link.")
    case .pairThis:
      Wording(
        da: "Gør denne maskine til en skranke", sv: "Gör den här datorn till en disk",
        en: "Make this machine a desk")
    case .back: Wording(da: "Du er logget ind igen.", sv: "Du är inloggad igen.", en: "You are signed in again.")
    case .choosePassword: Wording(da: "Vælg en adgangskode", sv: "Välj ett lösenord", en: "Choose a password")
    case .chooseFor: Wording(da: "Til kontoen for", sv: "För kontot som tillhör", en: "For the account of")
    case .newPassword: Wording(da: "Ny adgangskode", sv: "Nytt lösenord", en: "New password")
    case .newPasswordHint:
      Wording(
        da: "Mindst {n} tegn. En sætning, som kun du finder på, er god og nem at huske.",
        sv: "Minst {n} tecken. En mening som bara du kommer på är bra och lätt att minnas.",
        en: "At least {n} characters. A sentence that only you would think of is good and easy to remember.")
    case .repeated: Wording(da: "Skriv den igen", sv: "Skriv det igen", en: "Type it again")
    case .savePassword: Wording(da: "Gem adgangskoden", sv: "Spara lösenordet", en: "Save the password")
    case .passwordSaved: Wording(da: "Adgangskoden er gemt", sv: "Lösenordet är sparat", en: "The password is saved")
    case .nowSignIn:
      Wording(
        da: "Log ind med brugernavnet {name} og din nye adgangskode.",
        sv: "Logga in med användarnamnet {name} och ditt nya lösenord.",
        en: "Sign in with the user name {name} and your new password.")
    case .tooShort:
      Wording(
        da: "Gør adgangskoden længere: mindst {n} tegn.", sv: "Gör lösenordet längre: minst {n} tecken.",
        en: "Make the password longer: at least {n} characters.")
    case .tooLong:
      Wording(
        da: "Gør adgangskoden kortere: højst {n} bogstaver og tegn.",
        sv: "Gör lösenordet kortare: högst {n} bokstäver och tecken.",
        en: "Make the password shorter: at most {n} letters and signs.")
    case .controlSign:
      Wording(
        da: "Adgangskoden har et tegn, der ikke kan skrives igen. Skriv den uden.",
        sv: "Lösenordet har ett tecken som inte går att skriva igen. Skriv det utan.",
        en: "The password has a sign that cannot be typed again. Type it without.")
    case .common:
      Wording(
        da: "Den adgangskode prøver andre først. Find på en sætning, der kun er din.",
        sv: "Det lösenordet prövar andra först. Hitta på en mening som bara är din.",
        en: "Others try that password first. Think of a sentence that is only yours.")
    case .ownName:
      Wording(
        da: "Adgangskoden er lavet af dit eller kommunens navn. Find på en anden.",
        sv: "Lösenordet är gjort av ditt eller kommunens namn. Hitta på ett annat.",
        en: "The password is made of your name or the municipality's. Think of another.")
    case .differs:
      Wording(
        da: "De to adgangskoder er ikke ens. Skriv den samme to gange.",
        sv: "De två lösenorden är inte lika. Skriv samma två gånger.",
        en: "The two passwords differ. Type the same one twice.")
    case .manyTries:
      Wording(
        da: "Mange prøver at logge ind lige nu. Skriv adgangskoden igen om {n} {n|sekund|sekunder}.",
        sv: "Många försöker logga in just nu. Skriv lösenordet igen om {n} {n|sekund|sekunder}.",
        en: "Many are trying to sign in just now. Type the password again in {n} {n|second|seconds}.")
    case .crowded:
      Wording(
        da: "Lods har travlt lige nu. Skriv adgangskoden igen om et øjeblik.",
        sv: "Lods har mycket att göra just nu. Skriv lösenordet igen om en liten stund.",
        en: "Lods is busy just now. Type the password again in a moment.")
    case .deskOnly:
      Wording(
        da: "Maskinen er en skranke og kan kun registrere hjælp. Log ind med din egen konto for at komme til resten.",
        sv: "Datorn är en disk och kan bara registrera hjälp. Logga in med ditt eget konto för att komma åt resten.",
        en: "This machine is a desk and can only log help. Sign in with your own account to get to the rest.")
    case .demoAgain:
      Wording(
        da: "I øvekontoret har ingen en adgangskode. Stop lods-web, og start det igen med --demo, så skriver det nye "
          + "links at logge ind med.",
        sv: "I övningskontoret har ingen något lösenord. Stoppa lods-web och starta det igen med --demo, så skriver "
          + "det nya länkar att logga in med.",
        en: "Nobody has a password in the practice office. Stop lods-web and start it again with --demo, and it prints "
          + "new links to sign in with.")
    case .linkTitle:
      Wording(da: "Linket virker ikke mere", sv: "Länken fungerar inte längre", en: "The link no longer works")
    case .linkSpent:
      Wording(
        da: "Har du allerede valgt en adgangskode, så log ind med den. Ellers bed en administrator om et nyt link.",
        sv: "Har du redan valt ett lösenord loggar du in med det. Be annars en administratör om en ny länk.",
        en: "If you have chosen a password already, sign in with it. Otherwise ask an administrator for a new link.")
    case .demoSpent:
      Wording(
        da: "Hvert link til øvekontoret virker én gang. Stop lods-web, og start det igen med --demo, så skriver det "
          + "nye links.",
        sv: "Varje länk till övningskontoret fungerar en gång. Stoppa lods-web och starta det igen med --demo, så "
          + "skriver det nya länkar.",
        en: "Each link to the practice office works once. Stop lods-web and start it again with --demo, and it prints "
          + "new links.")
    case .demoTitle:
      Wording(
        da: "Velkommen til øvekontoret", sv: "Välkommen till övningskontoret", en: "Welcome to the practice office")
    case .demoText:
      Wording(
        da: "Alle tal her er opdigtede. Prøv alt, du har lyst til.",
        sv: "Alla siffror här är påhittade. Pröva allt du vill.",
        en: "All figures here are invented. Try whatever you like.")
    case .pairTitle:
      Wording(da: "Gør maskinen til en skranke", sv: "Gör datorn till en disk", en: "Make the machine a desk")
    case .pairText:
      Wording(
        da: "Så kan alle ved skranken registrere hjælp uden at logge ind. Ingen kan læse noget her.",
        sv: "Då kan alla vid disken registrera hjälp utan att logga in. Ingen kan läsa något här.",
        en: "Then everybody at the desk can log help without signing in. Nobody can read anything here.")
    case .code:
      Wording(da: "Kode fra administratoren", sv: "Kod från administratören", en: "Code from the administrator")
    case .codeHint:
      Wording(
        da: "Ti tegn, for eksempel AB2CD-3EF4G", sv: "Tio tecken, till exempel AB2CD-3EF4G",
        en: "Ten characters, for example AB2CD-3EF4G")
    case .codeMissing:
      Wording(
        da: "Skriv koden fra administratoren.", sv: "Skriv koden från administratören.",
        en: "Type the code from the administrator.")
    case .pairNow: Wording(da: "Gør til skranke", sv: "Gör till disk", en: "Make it a desk")
    }
  }
}
