import Language
import Site

/// The texts about the staff's accounts.
enum StaffPhrase: PhraseKey {
  case title, invite, tableName, name, userName, roles, branches, state, lastSignedIn, allBranches, none
  case nameHint, userNameHint, reach, reachAll, reachSome, which, whichHint, reachMissing, branchMissing
  case language, languageHint, inviteButton, inviteText
  case linkTitle, linkText, linkOnce, linkJoin, linkReset, toAccount, own
  case facts, passwordChosen, signedInAt, machines, nowhere, edit, save
  case newLinkTitle, newLinkJoinText, newLinkResetText, newLink
  case signOutTitle, signOutText, signOut
  case closeTitle, closeText, closeOwnText, close, openTitle, openText, open
  case eraseTitle, eraseText, erase, eraseHeading, eraseWhat, eraseType, eraseNow, eraseDiffers, keep
  case conflictTitle, conflictText, conflictField, conflictNow, conflictYours, conflictSame, saveMine, keepTheirs
  case changedNow, madeBefore, madeBeforeText

  var wording: Wording {
    switch self {
    case .title: Wording(da: "Konti", sv: "Konton", en: "Accounts")
    case .invite: Wording(da: "Inviter en kollega", sv: "Bjud in en kollega", en: "Invite a colleague")
    case .tableName: Wording(da: "Personalets konti", sv: "Personalens konton", en: "The staff's accounts")
    case .name: Wording(da: "Navn", sv: "Namn", en: "Name")
    case .userName: Wording(da: "Brugernavn", sv: "Användarnamn", en: "User name")
    case .roles: Wording(da: "Roller", sv: "Roller", en: "Roles")
    case .branches: Wording(da: "Biblioteker", sv: "Bibliotek", en: "Branches")
    case .state: Wording(da: "Tilstand", sv: "Status", en: "State")
    case .lastSignedIn: Wording(da: "Sidst logget ind", sv: "Senast inloggad", en: "Last signed in")
    case .allBranches: Wording(da: "Alle", sv: "Alla", en: "All")
    case .none: Wording(da: "Ingen", sv: "Inga", en: "None")
    case .nameHint:
      Wording(
        da: "Som kollegerne skal se det.", sv: "Så som kollegorna ska se det.", en: "As colleagues shall see it.")
    case .userNameHint:
      Wording(
        da: "Det, kollegaen logger ind med. Bogstaver, tal, punktum, bindestreg, understreg og @.",
        sv: "Det kollegan loggar in med. Bokstäver, siffror, punkt, bindestreck, understreck och @.",
        en: "What your colleague signs in with. Letters, digits, full stop, hyphen, underscore and @.")
    case .reach: Wording(da: "Hvilke biblioteker?", sv: "Vilka bibliotek?", en: "Which branches?")
    case .reachAll:
      Wording(
        da: "Alle, også dem der kommer til", sv: "Alla, även de som tillkommer",
        en: "All of them, also those that come later")
    case .reachSome: Wording(da: "Kun nogle", sv: "Bara några", en: "Only some")
    case .which: Wording(da: "De udvalgte biblioteker", sv: "De valda biblioteken", en: "The chosen branches")
    case .whichHint:
      Wording(
        da: "Bruges kun, når du har valgt »Kun nogle«.", sv: "Används bara när du har valt ”Bara några”.",
        en: "Used only when you have chosen “Only some”.")
    case .reachMissing:
      Wording(
        da: "Vælg, om kontoen gælder alle biblioteker eller kun nogle.",
        sv: "Välj om kontot gäller alla bibliotek eller bara några.",
        en: "Choose whether the account is for all branches or only some.")
    case .branchMissing:
      Wording(da: "Vælg mindst ét bibliotek.", sv: "Välj minst ett bibliotek.", en: "Choose at least one branch.")
    case .language: Wording(da: "Sprog", sv: "Språk", en: "Language")
    case .languageHint:
      Wording(
        da: "Kollegaen kan selv skifte det.", sv: "Kollegan kan själv byta.", en: "Your colleague can change it.")
    case .inviteButton:
      Wording(da: "Opret og lav et link", sv: "Skapa och gör en länk", en: "Make the account and a link")
    case .inviteText:
      Wording(
        da: "Kollegaen får et link af dig og vælger selv sin adgangskode. Ingen andre kender den.",
        sv: "Kollegan får en länk av dig och väljer själv sitt lösenord. Ingen annan känner till det.",
        en: "Your colleague gets a link from you and chooses the password. Nobody else knows it.")
    case .linkTitle: Wording(da: "Giv linket videre", sv: "Lämna över länken", en: "Hand over the link")
    case .linkText:
      Wording(
        da: "Det er til {name} og virker én gang, indtil {until}.",
        sv: "Den är till {name} och fungerar en gång, fram till {until}.",
        en: "It is for {name} and works once, until {until}.")
    case .linkOnce:
      Wording(
        da: "Kopiér linket nu. Det gemmes ikke og kan ikke vises igen. Giv det kun til kollegaen selv, for hvem der "
          + "har linket, kan vælge adgangskoden.",
        sv: "Kopiera länken nu. Den sparas inte och kan inte visas igen. Ge den bara till kollegan själv, för den som "
          + "har länken kan välja lösenordet.",
        en: "Copy the link now. It is not kept and cannot be shown again. Give it to your colleague only, because "
          + "whoever has the link can choose the password.")
    case .linkJoin:
      Wording(
        da: "Med linket vælger kollegaen sin første adgangskode.",
        sv: "Med länken väljer kollegan sitt första lösenord.",
        en: "With the link your colleague chooses the first password.")
    case .linkReset:
      Wording(
        da: "Med linket vælger kollegaen en ny adgangskode. Den gamle gælder, til linket er brugt.",
        sv: "Med länken väljer kollegan ett nytt lösenord. Det gamla gäller tills länken har använts.",
        en: "With the link your colleague chooses a new password. The old one holds until the link is used.")
    case .toAccount: Wording(da: "Til kontoen", sv: "Till kontot", en: "To the account")
    case .own:
      Wording(
        da: "Det er din egen konto. Din adgangskode, og hvor du er logget ind, finder du under:",
        sv: "Det är ditt eget konto. Ditt lösenord och var du är inloggad hittar du under:",
        en: "This is your own account. Your password, and where you are signed in, are under:")
    case .facts: Wording(da: "Om kontoen", sv: "Om kontot", en: "About the account")
    case .passwordChosen: Wording(da: "Adgangskode valgt", sv: "Lösenord valt", en: "Password chosen")
    case .signedInAt: Wording(da: "Logget ind lige nu", sv: "Inloggad just nu", en: "Signed in just now")
    case .machines:
      Wording(
        da: "{n} {n|sted|steder}", sv: "På {n} {n|ställe|ställen}", en: "In {n} {n|place|places}")
    case .nowhere: Wording(da: "Ingen steder", sv: "Ingenstans", en: "Nowhere")
    case .edit: Wording(da: "Ret kontoen", sv: "Ändra kontot", en: "Change the account")
    case .save: Wording(da: "Gem", sv: "Spara", en: "Save")
    case .newLinkTitle: Wording(da: "Nyt link", sv: "Ny länk", en: "New link")
    case .newLinkJoinText:
      Wording(
        da: "Er invitationen blevet væk eller for gammel, så lav en ny. Den gamle virker ikke mere.",
        sv: "Har inbjudan kommit bort eller blivit för gammal, gör en ny. Den gamla fungerar inte längre.",
        en: "If the invitation is lost or too old, make a new one. The old one works no more.")
    case .newLinkResetText:
      Wording(
        da: "Har kollegaen glemt sin adgangskode, så lav et link til at vælge en ny.",
        sv: "Har kollegan glömt sitt lösenord, gör en länk för att välja ett nytt.",
        en: "If your colleague has forgotten the password, make a link to choose a new one.")
    case .newLink: Wording(da: "Lav et nyt link", sv: "Gör en ny länk", en: "Make a new link")
    case .signOutTitle: Wording(da: "Log ud alle steder", sv: "Logga ut överallt", en: "Sign out everywhere")
    case .signOutText:
      Wording(
        da: "Bruges, når en maskine er glemt eller stjålet. Kollegaen kan logge ind igen.",
        sv: "Används när en dator är glömd eller stulen. Kollegan kan logga in igen.",
        en: "For a machine that was forgotten or stolen. Your colleague can sign in again.")
    case .signOut: Wording(da: "Log kollegaen ud", sv: "Logga ut kollegan", en: "Sign your colleague out")
    case .closeTitle: Wording(da: "Luk kontoen", sv: "Stäng kontot", en: "Disable the account")
    case .closeText:
      Wording(
        da: "Kollegaen logges ud med det samme og kan ikke logge ind. Du kan åbne kontoen igen.",
        sv: "Kollegan loggas ut direkt och kan inte logga in. Du kan öppna kontot igen.",
        en: "Your colleague is signed out at once and cannot sign in. You can enable the account again.")
    case .closeOwnText:
      Wording(
        da: "Du logges ud med det samme og kan først logge ind igen, når en anden administrator åbner kontoen.",
        sv: "Du loggas ut direkt och kan inte logga in igen förrän en annan administratör öppnar kontot.",
        en: "You are signed out at once and cannot sign in until another administrator enables the account.")
    case .close: Wording(da: "Luk kontoen", sv: "Stäng kontot", en: "Disable the account")
    case .openTitle: Wording(da: "Åbn kontoen igen", sv: "Öppna kontot igen", en: "Enable the account again")
    case .openText:
      Wording(
        da: "Adgangskoden er den samme som før. Var der ingen, så lav et nyt link bagefter.",
        sv: "Lösenordet är detsamma som förut. Fanns inget, gör en ny länk efteråt.",
        en: "The password is the same as before. If there was none, make a new link afterwards.")
    case .open: Wording(da: "Åbn igen", sv: "Öppna igen", en: "Enable")
    case .eraseTitle: Wording(da: "Slet kontoen", sv: "Radera kontot", en: "Erase the account")
    case .eraseText:
      Wording(
        da: "Navnet, rollerne og adgangskoden slettes for altid. Tallene bliver stående, for de har ingen navne.",
        sv: "Namnet, rollerna och lösenordet raderas för alltid. Siffrorna står kvar, för de har inga namn.",
        en: "The name, the roles and the password are erased for good. The figures stay, because they hold no names.")
    case .erase: Wording(da: "Slet …", sv: "Radera …", en: "Erase …")
    case .eraseHeading: Wording(da: "Vil du slette kontoen?", sv: "Vill du radera kontot?", en: "Erase the account?")
    case .eraseWhat:
      Wording(
        da: "Det kan ikke fortrydes. Revisionssporet beholder navnet i {n} år, så det kan ses, hvem der gjorde hvad.",
        sv:
          "Det går inte att ångra. Revisionsspåret behåller namnet i {n} år, så att det går att se vem som gjorde vad.",
        en: "It cannot be undone. The audit trail keeps the name for {n} years, so that it shows who did what.")
    case .eraseType:
      Wording(
        da: "Skriv kontoens brugernavn for at slette den", sv: "Skriv kontots användarnamn för att radera det",
        en: "Type the account's user name to erase it")
    case .eraseNow: Wording(da: "Slet for altid", sv: "Radera för alltid", en: "Erase for good")
    case .eraseDiffers:
      Wording(
        da: "Det er ikke kontoens brugernavn. Skriv det, som det står ovenfor.",
        sv: "Det är inte kontots användarnamn. Skriv det så som det står ovanför.",
        en: "That is not the account's user name. Type it as it stands above.")
    case .keep: Wording(da: "Behold kontoen", sv: "Behåll kontot", en: "Keep the account")
    case .conflictTitle:
      Wording(
        da: "En anden har ændret kontoen imens", sv: "Någon annan har ändrat kontot under tiden",
        en: "Somebody else has changed the account meanwhile")
    case .conflictText:
      Wording(
        da: "Intet er gemt endnu. Her er kontoen, som den er nu, og som du ville have den. Vælg, hvad der skal gælde.",
        sv: "Inget är sparat än. Här är kontot så som det är nu och så som du ville ha det. Välj vad som ska gälla.",
        en: "Nothing is saved yet. Here is the account as it is now, and as you wanted it. Choose which shall hold.")
    case .conflictField: Wording(da: "Felt", sv: "Fält", en: "Field")
    case .conflictNow: Wording(da: "Nu", sv: "Nu", en: "Now")
    case .conflictYours: Wording(da: "Din ændring", sv: "Din ändring", en: "Your change")
    case .conflictSame: Wording(da: "Det samme", sv: "Detsamma", en: "The same")
    case .saveMine: Wording(da: "Gem min ændring", sv: "Spara min ändring", en: "Save my change")
    case .keepTheirs: Wording(da: "Behold det, der står nu", sv: "Behåll det som står nu", en: "Keep what is there now")
    case .madeBefore:
      Wording(
        da: "Invitationen er allerede lavet", sv: "Inbjudan är redan gjord",
        en: "The invitation has been made already")
    case .madeBeforeText:
      Wording(
        da: "Formularen blev sendt to gange. {name} har kun fået én konto. Nåede du ikke at kopiere linket, så lav et "
          + "nyt. Det første holder så op med at virke.",
        sv: "Formuläret skickades två gånger. {name} har bara fått ett konto. Hann du inte kopiera länken, gör en ny. "
          + "Den första slutar då att fungera.",
        en: "The form was sent twice. {name} has one account only. If you did not get to copy the link, make a new "
          + "one. The first one then stops working.")
    case .changedNow:
      Wording(
        da: "En anden har ændret kontoen, siden du åbnede siden. Se, hvordan den er nu, og tryk igen, hvis du vil.",
        sv: "Någon annan har ändrat kontot sedan du öppnade sidan. Se hur det är nu och tryck igen om du vill.",
        en: "Somebody else has changed the account since you opened the page. See how it is now, and press again if "
          + "you want to.")
    }
  }
}

/// What was just done to an account, as it stands in the address of the page after it.
enum StaffDone: String, PhraseKey {
  case saved
  case closed
  case opened
  case signedOut = "signed-out"
  case erased

  var wording: Wording {
    switch self {
    case .saved: Wording(da: "Kontoen er gemt.", sv: "Kontot är sparat.", en: "The account is saved.")
    case .closed:
      Wording(
        da: "Kontoen er lukket, og kollegaen er logget ud.", sv: "Kontot är stängt och kollegan är utloggad.",
        en: "The account is disabled, and your colleague is signed out.")
    case .opened: Wording(da: "Kontoen er åben igen.", sv: "Kontot är öppet igen.", en: "The account is enabled again.")
    case .signedOut:
      Wording(
        da: "Kollegaen er logget ud alle steder.", sv: "Kollegan är utloggad överallt.",
        en: "Your colleague is signed out everywhere.")
    case .erased: Wording(da: "Kontoen er slettet.", sv: "Kontot är raderat.", en: "The account is erased.")
    }
  }
}
