/// Sentences of ordinary notes, invented, with slots for numbers.
enum NoteSentences {
  static let months = [
    "januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september", "oktober", "november", "december",
  ]

  static let danish = [
    "{few} personer, {n} min.", "Kl. {span}.", "MitID app {few}. gang.", "Se § {n} og § {few}, stk. {few}.", "Viste {page} igen.",
    "Tilbuddet er på {few}. sal.", "Hentede pose {few} og {n} foldere.", "NemID lukket 31-10-2023.", "Formular {n} sider, printet {few} gange.",
    "Bogen har ISBN {isbn}.", "Stod på hylde {shelf} i magasinet.", "DK5 {shelf} er flyttet.", "Det koster {price} kr.", "Prisen er {thousands} kr. for {n} stk.",
    "Åbent {span}, torsdag {span}.", "LBK nr {law} gælder.", "Lov nr. {law} om MitID.", "BEK nr. {law} er ændret.", "iOS {version} kan ikke opdateres.",
    "Version {version} er hentet.", "Android {n} virker, {model} er for gammel.", "Borgeren fik tid {date} kl. {time}.", "Kom igen {date}, mødet varer {n} minutter.",
    "Kø på {n} og ventetid {n} min. kl. {time}.", "Uge {week} og {week}: {n} besøg.", "I {year} havde vi {big} besøg, i {year} {big}.",
    "Adgangskode glemt, nulstillet på stedet.", "Ny adgangskode oprettet.", "Koden virker ikke, prøv igen om {n} minutter.", "Aktiveringskode bestilt, kommer med posten om {few} dage.",
    "Koden på {few} cifre kom ikke frem på sms.", "Glemt kode til MitID, {few} forsøg brugt.", "Borgeren kunne ikke huske sin pinkode.", "Pinkode spærret efter {few} forsøg.",
    "Fejlkode {big} vises i appen.", "QR-koden kunne ikke scannes {few} gange.", "Postnummer {postcode} er med i ordningen.", "Bruger-id er glemt.", "Brugernavn og adgangskode virker begge.",
    "Hjalp med nyt pas, {big} kr.", "Pas udløber {date}.", "Kørekort skal fornyes inden {date}.", "Nyt kørekort, {n} minutter ved skranken.", "Sag {few} og {few} lukket.",
    "Sagen er sendt videre til Udbetaling Danmark.", "Journalisten ringede kl. {time}.", "Kopierede {n} sider, {few} kr. stykket.", "NemKonto ændret {date}.",
    "Konto oprettet på {page}.", "Viste e-Boks og {few} breve.", "Lokale {shelf}, {n} pladser.", "Mødelokale {few} er optaget til kl. {time}.", "Hold {few} har {n} deltagere.",
    "Printer {few} mangler papir, {n} pakker bestilt.", "Computer {n} er gået i stykker.", "Tablet nr. {n} lånt ud i {few} uger.", "Temperaturen var {percent} grader.", "Svarprocent {percent} %.",
    "Besøg på plejehjemmet, {n} beboere, {few} frivillige.", "Plejecenter: {n} fik hjælp med Digital Post.", "Ring 112 ved fare, ellers 114.", "MitID support har 33 98 00 10.",
    "Henviste til 1813 og til egen læge.", "Filen {file} er gemt på drevet.", "Budget {thousands} kr., brugt {percent} %.", "Folkepension {thousands} kr. om måneden.", "Brugte {n} minutter på {few} opgaver.",
    "Borger på {n} år ville lære MobilePay.", "Kvinde på {n} år, {few}. besøg.", "Hun er {n} og bor alene.", "Bussen går {time} og {time}.", "Linje {few}, spor {few}, kl. {time}.",
    "Side {n}-{n} i vejledningen.", "Trin {few} af {few} gik galt.", "Skema {few} udfyldt, {few} mangler.", "Skærmen er 1920x1080.", "Har {n} GB fri plads.", "Wifi-koden står på opslaget.",
    "Opdaterede til Windows 11, tog {n} min.", "Office 365 virker igen.", "Bestilt {n} poser kaffe a {few} kr.", "Faxe, Næstved og {postcode} er med.", "Sæson {year}/{n} er slut.",
    "Perioden {date} til {date}.", "Fra {date} til {date} er der lukket.", "Deltagere: {n}, {n}, {n} og {n}.", "Tal for uge {week}: {n} {n} {n} {n}.", "Vi nåede {n} ud af {n}.",
    "Sidste fire uger har vi haft {n} om dagen.", "De sidste 4 gange kom {n}.", "Sidste 4 dage var der {big} besøgende.", "Kontanthjælp, {few} skridt på siden.", "Elpris {percent} øre.",
    "Trykte {few} gange på 1-tallet.", "Tryk 1 for dansk, 2 for engelsk.", "Nummer {n} i køen.", "Kønummer {n} kl. {time}.", "Rabat på {n} kr. med kupon.", "Kørte {n} km, {few} stop.",
    "Model {model} har {few} porte.", "USB {few}.0 og HDMI.", "Samsung {model} fra {year}.", "iPhone {n} og iPad {few}.", "Lånte stol {few} og bord {n}.", "Nøgle {n} mangler.",
    "Ordningen er fra {year} og gælder til {year}.", "Aftalt med kollega: {date}, {n} minutter.", "Borger.dk nede {span}.", "{n} mennesker venter, {few} medarbejdere.", "Udfyldte felt {n}, {n} og {n}.",
  ]

  static let swedish = [
    "{few} personer, {n} min.", "Kl. {span}.", "BankID i mobilen, {few}:a gången.", "Se 7 § och {n} §.", "Öppet {span}, torsdag {span}.", "Priset är {svthousands} kr.",
    "Kostar {big} kr för {n} st.", "Boken har ISBN {isbn}.", "Hylla {shelf}, plan {few}.", "Tid bokad {svdate} kl. {time}.", "Väntade {n} minuter, {few} i kön.", "Vecka {week}: {n} besök.",
    "Lösenordet är glömt.", "Nytt lösenord skapat.", "Koden fungerar inte.", "Glömt koden, {few} försök kvar.", "Pinkoden spärrad efter {few} försök.", "Engångskod skickad på sms.", "Felkod {big} visas i appen.",
    "Användarnamn och lösenord fungerar.", "Hjälpte till med nytt pass, {big} kr.", "Körkort ska förnyas {svdate}.", "Ärende {few} av {few} klart.", "Ärendet skickat till Skatteverket.", "Kopierade {n} sidor, {few} kr styck.",
    "Öppnade konto på 1177.se.", "Rum {shelf}, {n} platser.", "Grupp {few} har {n} deltagare.", "Skrivare {few} saknar papper.", "Dator {n} är trasig.", "Svar {percent} %.", "Besök på äldreboende, {n} boende, {few} volontärer.",
    "Ring 112 vid fara, annars 114 14.", "Hänvisade till 1177.", "Pension {svthousands} kr i månaden.", "Kvinna, {n} år, {few}:e besöket.", "Bussen går {time} och {time}.", "Sida {n}-{n} i broschyren.", "iOS {version} går inte att uppdatera.",
    "Version {version} hämtad.", "Modell {model} är för gammal.", "{svpostcode} ingår.", "Perioden {svdate} till {svdate}.", "Läsåret {year}/{n}.", "Sista fyra veckorna hade vi {n} om dagen.", "De sista 4 gångerna kom {n}.", "Lag (2018:1937) gäller.",
    "SFS {year}:{big} är ändrad.", "Körde {n} km, {few} stopp.", "Bokade rum {few} till kl. {time}.", "Fyllde i ruta {n} och {n}.", "Swish fungerar igen.", "Freja gick bra på {few} försök.", "Deltagare: {n}, {n} och {n}.", "{n} av {n} blev klara.",
  ]

  static let english = [
    "{few} people, {n} min.", "Open {span}.", "MitID app, {few}rd visit.", "Looked at {page}.", "See section {n}.", "The price is {big} kr. for {n} items.", "The book has ISBN {isbn}.", "Shelf {shelf}.", "Back on {svdate} at {time}.",
    "Waited {n} minutes, {few} in the queue.", "Week {week}: {n} visits.", "Password forgotten, reset here.", "The password is wrong.", "New password created.", "The code does not work.", "Forgot the code, {few} attempts left.", "Error code {big} in the app.",
    "User name and password both work.", "New passport, {big} kr.", "Passport expires on {svdate}.", "Driving licence renewed, {n} minutes.", "Case {few} closed.", "Copied {n} pages.", "Room {shelf}, {n} seats.", "Group {few} has {n} people.", "Printer {few} is out of paper.",
    "Visited the care home, {n} residents, {few} volunteers.", "Call 112 in an emergency.", "Woman of {n}, {few}th visit.", "Page {n}-{n}.", "Version {version} installed.", "Android {n} works, {model} is too old.", "From {svdate} to {svdate} closed.", "The last four weeks had {n} a day.",
    "The last 4 times {n} came.", "{percent} % done.", "Drove {n} km.", "Step {few} of {few} failed.", "Filled in box {n} and {n}.", "About {big} visitors in {year}.", "Windows 11 took {n} minutes.", "Screen 1280x800, {n} GB.",
  ]
}
