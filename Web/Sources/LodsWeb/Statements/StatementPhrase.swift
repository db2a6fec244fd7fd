import Language
import Site

/// The texts of the statement on accessibility.
enum StatementPhrase: PhraseKey {
  case draftTitle, draftDenmark, draftSweden, lawDenmark, lawSweden, covers
  case conformityTitle, conformity, conformityToFill, gapsTitle, gaps, gapAudit, gapReaders, gapUsers
  case madeTitle, madeKeyboard, madeScripts, madeZoom, madeTime, testedTitle, tested
  case contactTitle, contact, contactWriting, contactTelephone, complaintTitle, complaintDenmark, complaintSweden
  case toFillTitle, fillTest, fillTool, fillContact, fillShortAddress, fillDate, fillYearly, fillLaw
  case aboutLead, version, office, edition, keptTitle, keptSessions, keptDay, keptPeople, keptStaff, keptCookies
  case notKeptTitle, noCitizen, noTexts, noTracking, noSending, askTitle, ask

  var wording: Wording {
    switch self {
    case .draftTitle:
      Wording(
        da: "Udkast, ikke en erklæring endnu", sv: "Utkast, ännu ingen redogörelse", en: "A draft, not yet a statement")
    case .draftDenmark:
      Wording(
        da: "Teksten er skrevet af Lods til {office}. Kommunen skal selv prøve siderne, rette teksten og lave den "
          + "endelige erklæring i Digitaliseringsstyrelsens WAS-Tool.",
        sv: "Texten är skriven av Lods för {office}. Kommunen ska själv testa sidorna, ändra texten och göra den "
          + "slutliga redogörelsen i den danska Digitaliseringsstyrelsens WAS-Tool.",
        en: "Lods has written this text for {office}. The municipality must test the pages itself, correct the text "
          + "and make the final statement in WAS-Tool of the Danish Agency for Digital Government.")
    case .draftSweden:
      Wording(
        da: "Teksten er skrevet af Lods til {office}. Kommunen skal selv prøve siderne, rette teksten og "
          + "offentliggøre den endelige redegørelse.",
        sv: "Texten är skriven av Lods för {office}. Kommunen ska själv testa sidorna, ändra texten och publicera "
          + "den slutliga redogörelsen.",
        en: "Lods has written this text for {office}. The municipality must test the pages itself, correct the text "
          + "and publish the final statement.")
    case .lawDenmark:
      Wording(
        da: "{office} vil gøre Lods tilgængelig efter loven om tilgængelighed af offentlige organers websteder og "
          + "mobilapplikationer (webtilgængelighedsloven).",
        sv: "{office} vill göra Lods tillgängligt enligt den danska lagen om tillgänglighet till offentliga organs "
          + "webbplatser och mobilappar (webtilgængelighedsloven).",
        en: "{office} wants to make Lods accessible under the Danish act on the accessibility of public bodies' "
          + "websites and mobile applications (webtilgængelighedsloven).")
    case .lawSweden:
      Wording(
        da: "{office} vil gøre Lods tilgængelig efter den svenske lov om tilgængelighed til digital offentlig service "
          + "(lagen 2018:1937).",
        sv: "{office} vill göra Lods tillgängligt enligt lagen (2018:1937) om tillgänglighet till digital offentlig "
          + "service.",
        en: "{office} wants to make Lods accessible under the Swedish act on accessibility to digital public service "
          + "(2018:1937).")
    case .covers:
      Wording(
        da: "Udkastet gælder siderne i Lods, som de ansatte bruger ved skranken. Dokumenter, der hentes som filer, "
          + "er ikke gennemgået.",
        sv: "Utkastet gäller sidorna i Lods som personalen använder vid disken. Dokument som hämtas som filer har "
          + "inte gåtts igenom.",
        en: "The draft covers the pages of Lods that staff use at the desk. Documents that are downloaded as files "
          + "have not been gone through.")
    case .conformityTitle:
      Wording(da: "Hvor tilgængelig er Lods?", sv: "Hur tillgängligt är Lods?", en: "How accessible is Lods?")
    case .conformity:
      Wording(
        da: "Kravet er EN 301 549 v3.2.1, som for sider på nettet svarer til WCAG 2.1 niveau A og AA. Lods er lavet "
          + "efter WCAG 2.2 niveau AA, som omfatter begge dele på nær ét krav, der er udgået (4.1.1).",
        sv: "Kravet är EN 301 549 v3.2.1, som för webbsidor motsvarar WCAG 2.1 nivå A och AA. Lods är gjort efter "
          + "WCAG 2.2 nivå AA, som omfattar båda utom ett krav som har utgått (4.1.1).",
        en: "The requirement is EN 301 549 v3.2.1, for web pages WCAG 2.1 level A and AA. Lods is made to WCAG 2.2 "
          + "level AA, which holds both but for one criterion that is obsolete (4.1.1).")
    case .conformityToFill:
      Wording(
        da: "Om siderne overholder kravet helt, delvist eller ikke, skal kommunen selv afgøre og skrive her.",
        sv: "Om sidorna uppfyller kravet helt, delvis eller inte alls måste kommunen själv avgöra och skriva här.",
        en: "Whether the pages meet it fully, partly or not must be decided by the municipality and written here.")
    case .gapsTitle: Wording(da: "Det, vi ikke ved", sv: "Det vi inte vet", en: "What we do not know")
    case .gaps:
      Wording(
        da: "Lods kender ingen sider, der ikke kan bruges. Men det er ikke afprøvet nok til at love det:",
        sv: "Lods känner inte till några sidor som inte går att använda. Men det är inte testat nog för att lovas:",
        en: "Lods knows of no page that cannot be used. But it has not been tested enough to promise that:")
    case .gapAudit:
      Wording(
        da: "Ingen uden for projektet har gennemgået tilgængeligheden.",
        sv: "Ingen utanför projektet har granskat tillgängligheten.",
        en: "Nobody outside the project has audited the accessibility.")
    case .gapReaders:
      Wording(
        da: "Siderne er ikke prøvet med en skærmlæser af en, der bruger den til daglig.",
        sv: "Sidorna är inte testade med skärmläsare av någon som använder det till vardags.",
        en: "The pages have not been tried with a screen reader by somebody who uses one every day.")
    case .gapUsers:
      Wording(
        da: "Siderne er ikke prøvet af mennesker med handicap.",
        sv: "Sidorna är inte testade av personer med funktionsnedsättning.",
        en: "The pages have not been tried by people with disabilities.")
    case .madeTitle: Wording(da: "Sådan er siderne lavet", sv: "Så är sidorna gjorda", en: "How the pages are made")
    case .madeKeyboard:
      Wording(
        da: "Alt kan gøres med tastaturet, og genveje med én tast kan slås fra.",
        sv: "Allt kan göras med tangentbordet, och kortkommandon med en tangent kan stängas av.",
        en: "Everything can be done with the keyboard, and shortcuts of a single key can be turned off.")
    case .madeScripts:
      Wording(
        da: "Siderne virker uden JavaScript, på nær at gemme, mens nettet er væk.",
        sv: "Sidorna fungerar utan JavaScript, utom att spara medan nätet är borta.",
        en: "The pages work without JavaScript, but for saving while the network is away.")
    case .madeZoom:
      Wording(
        da: "Teksten kan gøres dobbelt så stor, og siderne passer til en smal skærm. Der er lyse og mørke farver.",
        sv: "Texten kan göras dubbelt så stor och sidorna passar en smal skärm. Det finns ljusa och mörka färger.",
        en: "Text can be made twice as large, and pages fit a narrow screen. There are light and dark colours.")
    case .madeTime:
      Wording(
        da: "Man bliver advaret, før man logges ud, og det, man har skrevet, går ikke tabt.",
        sv: "Man varnas innan man loggas ut, och det man har skrivit går inte förlorat.",
        en: "There is a warning before signing out, and what was typed is not lost.")
    case .testedTitle: Wording(da: "Sådan er de prøvet", sv: "Så är de testade", en: "How they were tested")
    case .tested:
      Wording(
        da: "Lods' egne prøver går siderne igennem med programmet axe i browseren Chromium. Et program finder kun en "
          + "del af de fejl, der kan være.",
        sv: "Lods egna tester går igenom sidorna med programmet axe i webbläsaren Chromium. Ett program hittar bara "
          + "en del av felen som kan finnas.",
        en: "Tests of Lods itself go through the pages with the program axe in the browser Chromium. A program finds "
          + "only some of the faults that there may be.")
    case .contactTitle:
      Wording(
        da: "Sig til, hvis noget ikke virker", sv: "Säg till om något inte fungerar",
        en: "Tell us if something does not work")
    case .contact:
      Wording(
        da: "Skriv eller ring til {office}. Her skal kommunen skrive, hvordan man gør begge dele.",
        sv: "Skriv eller ring till {office}. Här ska kommunen skriva hur man gör båda delarna.",
        en: "Write to or call {office}. The municipality must write here how to do both.")
    case .contactWriting: Wording(da: "Skriftligt:", sv: "Skriftligt:", en: "In writing:")
    case .contactTelephone: Wording(da: "Telefon:", sv: "Telefon:", en: "Telephone:")
    case .complaintTitle: Wording(da: "Klage", sv: "Anmälan", en: "Complaint")
    case .complaintDenmark:
      Wording(
        da:
          "Er du ikke tilfreds med kommunens svar, kan du henvende dig til Digitaliseringsstyrelsen, som fører tilsyn.",
        sv:
          "Är du inte nöjd med kommunens svar kan du vända dig till den danska Digitaliseringsstyrelsen, som har tillsyn.",
        en: "If the municipality's answer does not satisfy you, you can turn to the Danish Agency for Digital "
          + "Government (Digitaliseringsstyrelsen), which supervises the act.")
    case .complaintSweden:
      Wording(
        da: "Er du ikke tilfreds med kommunens svar, kan du anmelde det til den svenske tilsynsmyndighed, Myndigheten "
          + "för digital förvaltning (DIGG).",
        sv: "Är du inte nöjd med kommunens svar kan du anmäla det till tillsynsmyndigheten, Myndigheten för digital "
          + "förvaltning (DIGG).",
        en: "If the municipality's answer does not satisfy you, you can report it to the Swedish supervisory "
          + "authority, the Agency for Digital Government (DIGG).")
    case .toFillTitle:
      Wording(da: "Det skal kommunen gøre", sv: "Det här ska kommunen göra", en: "What the municipality must do")
    case .fillTest:
      Wording(
        da: "Prøve siderne, som de er sat op her, og skrive, hvad der ikke er tilgængeligt og hvorfor.",
        sv: "Testa sidorna som de är uppsatta här och skriva vad som inte är tillgängligt och varför.",
        en: "Test the pages as they are set up here, and write what is not accessible and why.")
    case .fillTool:
      Wording(
        da: "Lave erklæringen i WAS-Tool og lade denne side føre dertil.",
        sv: "Göra redogörelsen i WAS-Tool och låta den här sidan leda dit.",
        en: "Make the statement in WAS-Tool, and let this page lead there.")
    case .fillContact:
      Wording(
        da: "Skrive en adresse og et telefonnummer, som nogen svarer på.",
        sv: "Skriva en adress och ett telefonnummer där någon svarar.",
        en: "Write an address and a telephone number that somebody answers.")
    case .fillShortAddress:
      Wording(
        da: "Se efter, at den korte adresse /was fører til erklæringen.",
        sv: "Kontrollera att den korta adressen /was leder till redogörelsen.",
        en: "See that the short address /was leads to the statement.")
    case .fillDate:
      Wording(
        da: "Skrive, hvornår og hvordan siderne er prøvet.", sv: "Skriva när och hur sidorna har testats.",
        en: "Write when and how the pages were tested.")
    case .fillYearly:
      Wording(
        da: "Gennemgå erklæringen hvert år, og når siderne ændres.",
        sv: "Gå igenom redogörelsen varje år och när sidorna ändras.",
        en: "Go through the statement every year, and when the pages change.")
    case .fillLaw:
      Wording(
        da: "Se efter, at lov, standard og myndighed stadig er dem, der står her. Om en side kun for ansatte skal "
          + "have sin egen erklæring, er ikke undersøgt.",
        sv: "Kontrollera att lag, standard och myndighet fortfarande är de som står här. Om en sida bara för anställda "
          + "ska ha en egen redogörelse är inte utrett.",
        en: "See that act, standard and authority are still those that stand here. Whether a page for staff only "
          + "needs its own statement has not been settled.")
    case .aboutLead:
      Wording(
        da: "Lods er bibliotekets og borgerservices skrankelog: den tæller hjælpen og gemmer ingen borger.",
        sv: "Lods är bibliotekets och medborgarservicens logg vid disken: den räknar hjälpen och sparar ingen person.",
        en: "Lods is the desk log of libraries and citizen service: it counts the help and keeps no citizen.")
    case .version: Wording(da: "Version", sv: "Version", en: "Version")
    case .office: Wording(da: "Kontor", sv: "Kontor", en: "Office")
    case .edition: Wording(da: "Opgavelisten er fra", sv: "Ärendelistan är från", en: "The list of tasks is of")
    case .keptTitle: Wording(da: "Det gemmes", sv: "Det här sparas", en: "What is kept")
    case .keptSessions:
      Wording(
        da: "For hver ekspedition: opgaven, hjælpegraden, hvordan det endte, og det, kontoret har valgt at spørge om.",
        sv: "För varje möte: ärendet, hjälpnivån, hur det slutade och det kontoret har valt att fråga om.",
        en: "Of each session: the task, the help level, how it ended, and what the office has chosen to ask.")
    case .keptDay:
      Wording(
        da:
          "Dagen og om det var formiddag, eftermiddag eller aften. Klokkeslættet kun, hvis kommunen har besluttet det, "
          + "og kun for en tid.",
        sv: "Dagen och om det var förmiddag, eftermiddag eller kväll. Klockslaget bara om kommunen har beslutat det, "
          + "och bara för en tid.",
        en: "The day and whether it was morning, afternoon or evening. The time of the clock only where the "
          + "municipality decided so, and only for a while.")
    case .keptPeople:
      Wording(
        da: "For sig, i en anden fil: navn og kontakt på dem, der har aftalt en tid, et besøg eller et kursus, til en "
          + "fast sidste dag.",
        sv: "För sig, i en annan fil: namn och kontakt för dem som har avtalat en tid, ett besök eller en kurs, till "
          + "en bestämd sista dag.",
        en: "Apart, in another file: name and contact of those who have agreed on a time, a visit or a course, until a "
          + "fixed last day.")
    case .keptStaff:
      Wording(
        da: "De ansattes konti, og hvem der har ændret eller hentet noget. Ikke, hvem der gemte en ekspedition.",
        sv: "Personalens konton och vem som har ändrat eller hämtat något. Inte vem som sparade ett möte.",
        en: "Accounts of staff, and who changed or fetched something. Not who saved a session.")
    case .keptCookies:
      Wording(
        da: "I browseren: en cookie, der holder dig logget ind, en, der i 400 dage viser, at der er logget ind før, "
          + "men ikke af hvem, og det, der venter på at blive sendt.",
        sv: "I webbläsaren: en kaka som håller dig inloggad, en som i 400 dagar visar att någon har loggat in förut "
          + "men inte vem, och det som väntar på att skickas.",
        en: "In the browser: a cookie that keeps you signed in, one that shows for 400 days that somebody has "
          + "signed in before but not who, and what waits to be sent.")
    case .notKeptTitle: Wording(da: "Det gemmes ikke", sv: "Det här sparas inte", en: "What is not kept")
    case .noCitizen:
      Wording(
        da: "I skrankens log: borgerens navn, CPR-nummer eller noget andet, der peger på borgeren.",
        sv: "I loggen vid disken: personens namn, personnummer eller något annat som pekar ut personen.",
        en: "In the desk's log: the citizen's name, number, or anything else that points at the citizen.")
    case .noTexts:
      Wording(
        da: "Noter, der ligner et navn, et nummer eller en adresse: de bliver afvist, før de gemmes.",
        sv: "Anteckningar som liknar ett namn, ett nummer eller en adress: de stoppas innan de sparas.",
        en: "Notes that look like a name, a number or an address: they are refused before they are kept.")
    case .noTracking:
      Wording(
        da: "Sporing. Siderne henter intet fra andre steder end Lods selv.",
        sv: "Spårning. Sidorna hämtar inget från andra ställen än Lods självt.",
        en: "Tracking. The pages fetch nothing from anywhere but Lods itself.")
    case .noSending:
      Wording(
        da: "Lods sender ikke noget ud af huset. Filerne ligger hos kommunen.",
        sv: "Lods skickar inget ut ur huset. Filerna ligger hos kommunen.",
        en: "Lods sends nothing out of the house. The files are with the municipality.")
    case .askTitle: Wording(da: "Spørgsmål", sv: "Frågor", en: "Questions")
    case .ask:
      Wording(
        da: "Spørg {office}. Kommunen har ansvaret for det, der gemmes.",
        sv: "Fråga {office}. Kommunen ansvarar för det som sparas.",
        en: "Ask {office}. The municipality is responsible for what is kept.")
    }
  }
}
