/// Sentence patterns of ordinary Swedish desk notes of the open half; see ``NotePattern`` for slots and choices.
enum SwedishPatterns {
  static let all = WordList.lines(login + services + devices + house)

  private static let login = """
    [Hjälpte till med|Hjälp med] {sys}, {mins}
    BankID på {dev}, banken måste legitimera först
    BankID spärrat efter {n} försök, ny tid på banken
    BankID gick ut {mon} {y}, hänvisad till banken
    Mobilt BankID flyttat till ny mobil, {mins}
    Freja eID+ installerat, passet lästes på {n} försök
    Har inget e-leg, blankett på papper i stället
    Glömt lösenord till {sys}, gjorde nytt tillsammans
    Lösenordet återställt på {url}
    Lösenordet ska ha minst 8 tecken, förklarat
    Koden kom aldrig fram, dålig täckning i {town}
    Koden gäller i {n} minuter, hann inte
    Pinkoden glömd, hänvisad till banken
    Pin-kod fel {n} gånger, kortet spärrat
    Säkerhetskod via sms fungerade inte
    Engångskod kom för sent, försökte igen {kl}
    Användarnamn och lösenord var omkastade
    Loggade ut efter {m} minuter, började om
    {who} utan e-legitimation, bokad tid {d}
    {who} ville ha hjälp med {sys}
    {who} kom {kl}, väntade {mins}
    {who} har försökt {n} gånger hemma
    Anhörig följde med, skrev under själv med eget BankID
    Dotter hjälper till hemma, fullmakt på {url}
    Förklarade att vi inte får se koder
    Nivå {n}, {mins}, klart
    Visade tangenten för snabel-a
    Snabel-a: Alt Gr och 2, övade
    Kortläsare lånades ut, {inv}
    """

  private static let services = """

    Kivra öppnat, {n} brev lästa
    Digital brevlåda vald på {url}, {mins}
    Min myndighetspost avslutad, vill ha papper
    1177: loggade in, läste kallelse själv
    1177 bokade om tid till {d} {kl}
    Ring 1177 för råd, 112 vid fara
    Ring 113 13 vid olyckor, 114 14 för polisen
    Försäkringskassan: bostadstillägg sökt, {mins}
    Föräldrapenning {nn} dagar, anmäld av henne själv
    Skatteverket: deklaration inlämnad {d}
    Deklarationen ska vara inne 2 maj {y}
    Kvarskatt {kr}, betalas senast {dl}
    Flyttanmälan gjord, från {town} till {town}
    Personbevis beställt på {url}
    Pensionsmyndigheten: {kr} per månad, frågade om tillägg
    Bostadsbidrag {kr}, ny inkomst anmäld av sökanden
    Parkeringstillstånd, blankett på {n} sidor
    Färdtjänst sökt, svar inom {n} veckor
    Pass {kr}, bokad tid hos polisen {d} {kl}
    Passet gick ut {mon} {y}
    Körkort förnyas, foto saknas
    Körkort behörighet B och BE, {kr}
    Id-kort {kr}, hänvisad till Skatteverket
    Swish fungerade inte, uppdaterade till {ver}
    Betalade {kr} med Swish
    Faktura {kr}, avbetalning i {n} månader
    Autogiro avslutat, {kr}/mån
    Överklagan inom 3 veckor, {law}
    Enligt {law} i bibliotekslagen (2013:801)
    SFS 2018:1937 om tillgänglighet, frågan vidare
    Förvaltningslagen {law} om service
    Hänvisad till {unit}, öppet {hrs}
    {unit} ringer upp, kötid {mins}
    Skolvalet stänger {d}
    Förskoleplats i {town}, kö {n} månader
    Biblioteksräkning {kr}, bok återlämnad
    Rösta på {place} {hrs}
    Skånetrafikens app, biljett {kr}
    Buss {bus} kl. {t}, byte i {town}
    Tåg {t} från {town}, framme {t}
    """

  private static let devices = """

    {dev} uppdaterad till {ver}
    {dev} har bara {gb} kvar, raderade bilder
    {dev} utan ljud, ljudlöst var på
    Skärmen är {res}, texten för liten
    Ny telefon av märket {brand}, flyttade {n} appar
    {app} hämtad i App Store, {mins}
    {app} kräver iOS 16
    {err} på {sys}, provade {br}
    {err} sedan {d}, anmält
    Rensade cache i {br}
    Skrivaren {pr} saknar toner
    Pappersstopp i {pr}, {mins}
    {pr} svarar inte, ip {ip}
    Skrev ut {nn} sidor à 2 kr, totalt {kr}
    Kopior: {nn} svartvita, {n} färg, {kr}
    Skannade {nn} sidor till pdf
    Dator {n} omstartad, {pc}
    {pc} saknar mus
    Windows {win} startar om hela tiden
    Filen heter ansokan_{y}_v{n}.docx
    Wifi nere {hrs}
    Wifi-koden hänger i receptionen
    Surfplatta {inv} laddad till {pct}
    E-postens inkorg full, {nnnn} mejl raderade
    Skräppost, {nn} mejl
    Falskt sms om paket, raderat
    Bluffsamtal, hänvisad till banken
    Språk ändrat till {lang} på {dev}
    QR-koden gick till {url}
    Isbn {isbn} finns inte, fjärrlån
    Reserverade {n} böcker, plats {nn} i kön
    Lånekort borttappat, nytt för {kr}
    Felkod {code} i {app}
    Kod och streckkod blandades ihop, förklarat
    Abonnemang {kr} i månaden, uppsagt
    """

  private static let house = """

    Öppet {hrs}, {wd} {hrs}
    Stängt {d} på grund av {why}
    Sommarstängt {days}
    Kö: {q}, väntetid {mins}
    Nummer {nn} uppropat {kl}
    {nn} i kö {kl}, {n} gick
    {nnn} besök {uge}, {nnn} {uge}
    År {y} hade vi {nnnn} besök, {y} {nnnn}
    {n} av {nn} deltagare kom
    Kurs {dl} {kl}, {n} platser kvar
    Kurs om {app} på {place}, {nn} kom
    Kursen flyttad från {d} till {d}
    It-fika {wd} {hrs}, {n} volontärer
    Digidel {uge}, {nn} besökare
    SeniorNet tog över {kl}
    Datorsal bokad {hrs}
    Grupprum {n} upptaget till {t}
    Hissen trasig, ta trappan till plan 2
    Besök på boendet {care}, {n} fick hjälp
    Hembesök i {town}, {n} timmar
    Bokbussen i {town} {wd} {hrs}
    Telefontid {hrs}, {nn} samtal
    Personalmöte {wd} {kl}
    Ny kollega börjar {d}
    Vikarie från {place} {wd}
    Tolk bokad, {lang}, {d} {kl}
    Pratade bara {lang}
    Hörselskadad, skrev på papper
    {age} år, aldrig haft dator
    {age}-åring ville lära sig Swish
    Nyinflyttad från {country}
    Student från {country} frågade om samordning
    Frågade om öppettider
    Frågade efter toaletten
    Nöjd, kommer igen {wd}
    ny tid {d} {t}
    kom inte {kl}
    hänvisad till {unit}
    {mins}, klart
    bankid + kivra, {mins}
    utskrift {n} s. {kr}
    Statistik {mon}: {nnn} ärenden
    Budget {y}: {kr}, använt {pct}
    {pct} lösta direkt, mål {pct}
    Snitt {dec} min per besök
    Vecka {nn20}-{nn20}: {nnn} besök totalt
    Möte med {unit} {d} {kl}
    Postnr 252 20 och 211 19 ingår
    Nya foldrar på {lang}
    Brandlarm {kl}, alla ute på {n} min
    Skolklass från {town}, {nn} elever
    måndag {n}, tisdag {n}, onsdag {n}
    förmiddag {nn}, eftermiddag {nn}
    """
}
