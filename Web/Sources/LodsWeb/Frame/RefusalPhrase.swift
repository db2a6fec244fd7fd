import Language
import Site

/// The texts about what was refused or could not be done.
enum RefusalPhrase: PhraseKey {
  case signIn, toStart
  case notFoundTitle, notFound, notAllowedTitle, notAllowed, foreignTitle, foreign, brokenFormTitle, brokenForm
  case largeTitle, large, methodTitle, method, hostTitle, host, manyTitle, many, crowdedTitle, crowded
  case noBranchTitle, noBranch
  case storageBusy, storageFull, storageFailed
  case failedTitle, brokenTitle, brokenText
  case carriedTitle, carriedKept, carriedAgain, carriedSend, carriedLeave

  var wording: Wording {
    switch self {
    case .signIn:
      Wording(
        da: "Log ind igen. Det, du har skrevet, bliver stående.",
        sv: "Logga in igen. Det du har skrivit står kvar.", en: "Sign in again. What you have typed stays.")
    case .toStart: Wording(da: "Gå til forsiden", sv: "Gå till startsidan", en: "Go to the start page")
    case .notFoundTitle: Wording(da: "Siden findes ikke", sv: "Sidan finns inte", en: "There is no such page")
    case .notFound:
      Wording(
        da: "Se efter, om adressen er skrevet rigtigt. Er den det, er siden flyttet eller ikke for din konto.",
        sv: "Kontrollera att adressen är rätt skriven. Är den det har sidan flyttats eller är inte för ditt konto.",
        en: "Check that the address is typed correctly. If it is, the page has moved or is not for your account.")
    case .notAllowedTitle:
      Wording(da: "Siden er ikke for din konto", sv: "Sidan är inte för ditt konto", en: "Not for your account")
    case .notAllowed:
      Wording(
        da: "Skal du bruge siden, så bed en administrator om at give din konto rollen.",
        sv: "Behöver du sidan, be en administratör att ge ditt konto rollen.",
        en: "If you need the page, ask an administrator to give your account the role.")
    case .foreignTitle:
      Wording(da: "Det blev ikke gjort", sv: "Det blev inte gjort", en: "It was not done")
    case .foreign:
      Wording(
        da: "Formularen kom ikke fra en side i Lods, som du har åben her. Gå til siden, og prøv igen.",
        sv: "Formuläret kom inte från en sida i Lods som du har öppen här. Gå till sidan och försök igen.",
        en: "The form did not come from a page of Lods that is open here. Go to the page and try again.")
    case .brokenFormTitle:
      Wording(da: "Formularen kunne ikke læses", sv: "Formuläret gick inte att läsa", en: "The form was not readable")
    case .brokenForm:
      Wording(
        da: "Noget gik galt på vejen hertil. Gå tilbage, og send den igen.",
        sv: "Något gick fel på vägen hit. Gå tillbaka och skicka det igen.",
        en: "Something went wrong on the way here. Go back and send it again.")
    case .largeTitle: Wording(da: "Det er for stort", sv: "Det är för stort", en: "It is too large")
    case .large:
      Wording(
        da:
          "Det, du sendte, fylder mere, end Lods tager imod, og intet af det er gemt. Er en lang tekst sat ind ved en "
          + "fejl, så gå tilbage, og tag den ud. Er felterne tomme, så udfyld dem igen.",
        sv:
          "Det du skickade är större än Lods tar emot, och inget av det är sparat. Har en lång text klistrats in av "
          + "misstag, gå tillbaka och ta bort den. Är fälten tomma, fyll i dem igen.",
        en:
          "What you sent is larger than Lods takes, and none of it is saved. If a long text was pasted by mistake, go "
          + "back and take it out. If the fields are empty, fill them in again.")
    case .methodTitle: Wording(da: "Det kan siden ikke", sv: "Det kan sidan inte", en: "The page cannot do that")
    case .method:
      Wording(
        da: "Gå til forsiden, og find siden derfra.", sv: "Gå till startsidan och hitta sidan därifrån.",
        en: "Go to the start page and find the page from there.")
    case .hostTitle: Wording(da: "Forkert adresse", sv: "Fel adress", en: "Wrong address")
    case .host:
      Wording(
        da: "Lods svarer ikke på dette navn. Brug den adresse, du har fået af din administrator.",
        sv: "Lods svarar inte på det här namnet. Använd adressen du fått av din administratör.",
        en: "Lods does not answer to this name. Use the address that your administrator gave you.")
    case .manyTitle: Wording(da: "Vent lidt", sv: "Vänta lite", en: "Wait a little")
    case .many:
      Wording(
        da: "Det er forsøgt for mange gange. Prøv igen om {n} {n|sekund|sekunder}.",
        sv: "Det har försökts för många gånger. Försök igen om {n} {n|sekund|sekunder}.",
        en: "It was tried too many times. Try again in {n} {n|second|seconds}.")
    case .crowdedTitle: Wording(da: "Mange på én gang", sv: "Många på en gång", en: "Many at once")
    case .crowded:
      Wording(
        da: "Lods har travlt lige nu. Prøv igen om nogle sekunder.",
        sv: "Lods har mycket att göra just nu. Försök igen om några sekunder.",
        en: "Lods is busy just now. Try again in a few seconds.")
    case .noBranchTitle: Wording(da: "Intet bibliotek", sv: "Inget bibliotek", en: "No branch")
    case .noBranch: StartPhrase.noBranch.wording
    case .storageBusy:
      Wording(
        da:
          "Lods gemmer noget andet lige nu. Prøv igen om et øjeblik. Bliver det ved, så giv din administrator nummeret "
          + "{reference}.",
        sv: "Lods sparar något annat just nu. Försök igen om en stund. Händer det igen, ge din administratör numret "
          + "{reference}.",
        en: "Lods is saving something else just now. Try again in a moment. If it goes on, give your administrator the "
          + "number {reference}.")
    case .storageFull:
      Wording(
        da:
          "Der er ikke mere plads på den maskine, som Lods kører på, så intet blev gemt. Giv din administrator "
          + "nummeret "
          + "{reference}, og prøv igen, når der er gjort plads.",
        sv: "Det finns inget utrymme kvar på datorn som Lods körs på, så inget sparades. Ge din administratör numret "
          + "{reference} och försök igen när det finns utrymme.",
        en: "There is no room left on the machine that Lods runs on, so nothing was saved. Give your administrator the "
          + "number {reference}, and try again once there is room.")
    case .storageFailed:
      Wording(
        da: "Lods kunne ikke læse eller gemme på den maskine, som det kører på. Giv din administrator nummeret "
          + "{reference}, og prøv igen bagefter.",
        sv: "Lods kunde inte läsa eller spara på datorn som det körs på. Ge din administratör numret {reference} och "
          + "försök igen efteråt.",
        en: "Lods could not read or save on the machine that it runs on. Give your administrator the number "
          + "{reference}, and try again afterwards.")
    case .failedTitle: Wording(da: "Det lykkedes ikke", sv: "Det lyckades inte", en: "It did not work")
    case .brokenTitle: Wording(da: "Lods lavede en fejl", sv: "Lods gjorde ett fel", en: "Lods made a mistake")
    case .brokenText:
      Wording(
        da: "Det er ikke din skyld. Prøv igen. Sker det igen, så giv din administrator nummeret {reference}.",
        sv: "Det är inte ditt fel. Försök igen. Händer det igen, ge din administratör numret {reference}.",
        en: "It is not your fault. Try again. If it happens again, give your administrator the number {reference}.")
    case .carriedTitle:
      Wording(da: "Det er ikke sendt endnu", sv: "Det är inte skickat än", en: "It is not sent yet")
    case .carriedKept:
      Wording(
        da: "Det, du har skrevet, er her stadig.", sv: "Det du har skrivit finns kvar här.",
        en: "What you have typed is still here.")
    case .carriedAgain:
      Wording(
        da: "Du er logget ind på ny, siden siden blev åbnet.", sv: "Du har loggat in på nytt sedan sidan öppnades.",
        en: "You have signed in anew since the page was opened.")
    case .carriedSend: Wording(da: "Send det nu", sv: "Skicka det nu", en: "Send it now")
    case .carriedLeave: Wording(da: "Lad være", sv: "Låt bli", en: "Leave it")
    }
  }
}
