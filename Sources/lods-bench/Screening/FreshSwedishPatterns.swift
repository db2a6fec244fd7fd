/// Swedish desk notes of the open half, on other subjects than those of ``SwedishPatterns``; see ``NotePattern``.
enum FreshSwedishPatterns {
  static let all = WordList.lines(library + visitors + days)

  private static let library = """
    Språkcaféet [flyttar till läsesalen|blir i foajén] resten av terminen
    Läxhjälpen {d}: {nn} elever, några fick sitta på golvet
    Släktforskning: visade Riksarkivets digitala forskarsal
    Husförhörslängden gick att läsa först när vi förstorade
    Legimus på {dev}, talboken spelade upp direkt
    Talböcker via MTM, konto skapas av personalen, [klart på plats|tar några dagar]
    Lättläst hylla på {lang} efterfrågas
    PressReader fungerar bara på bibliotekets nät
    Sommarboken: {nn} häften slut, beställer fler
    Sagostunden inställd, sagofarbrorn var förkyld
    Symaskinen i skaparverkstan är bokad {wd} {hrs}
    Meröppet: dörren läste inte kortet, fick hjälp av en annan besökare
    Fjärrlånet från {town} hade kommit till fel filial
    Faxen är borta, skannade till pdf i stället
    Digitaliserade gamla kassettband, {n} av dem var tomma
    Bokcirkeln vill byta till {wd} {kl}, {n} platser kvar
    Återlämningsluckan fastnade, tömd {kl}
    """

  private static let visitors = """

    Boplats Syd: {nnnn} ködagar, avgift {kr} om året
    Hyresgästen ville säga upp sin parkeringsplats, hittade blanketten
    E-recept syntes inte, apoteket förklarade att det var uttaget
    Fullmaktskollen visad för ett par som sköter mammas ärenden
    Bygglov för altan, ritningen för stor att ladda upp, sparade om den
    Sopsortering: nya kärl i {town}, folk undrar var matavfallet ska
    Broschyren Om krisen eller kriget kommer, gav bort {n} exemplar
    Valp registrerad hos Jordbruksverket, {kr}, svar inom {n} dagar
    Påställning av bil hos Transportstyrelsen, han klarade det nästan själv
    Trängselskatt från Göteborg, {kr}, ville förstå varför
    Skulle anmäla [rabattkort|förlorad väska] hos Öresundståg, formuläret bara på engelska
    Körkortsteori i appen, bytte språk till {lang}
    Cv i Platsbanken, hjälpte till med rubriker och stavning
    Elräkningen upp {pct}, jämförde avtal på Elpriskollen
    Bredbandsbolaget ville skicka ny router, orolig för att göra fel
    Arkivet har betygen, skolan finns inte längre
    Medborgarskap: ansökan sparad som utkast, saknar [kvitto|foto på pass]
    Ville kontakta ambassaden för {country}, hittade tiderna
    Färdtjänstkortet kom inte, {unit} skickar ett nytt
    Bouppteckning är inget vi gör, hänvisad till begravningsbyrån
    {who} var ledsen för att allt är digitalt, vi tog en kopp kaffe
    {who} hade fått brev på svåra ord, läste högt tillsammans
    Nätdejting som ville ha pengar, polisanmälan gjord på plats
    Falsk annons om billiga glasögon, kortet spärrat av banken
    Seniorkort till bussen, från 70 år i {town}
    """

  private static let days = """

    Röststyrning på {dev} påslagen av misstag
    Bilder låg både i molnet och i mobilen, tog bort dubbletter, {gb} fritt
    Gruppchatten i {app} tystad i 8 timmar
    Visade skillnaden mellan webbläsare och sökruta
    Prova på AI, vi skrev ett tal till en jubilar
    Textningen på SVT Play gick att göra större, kräver {ver}
    På {care} provade vi videosamtal, dottern svarade från {country}
    {care} önskar fler surfplattor, har {n} på hela huset
    Uppsökande på torget i {town}, blåste bort två skyltar
    Träff med PRO i {town}, {nn} medlemmar, mest frågor om bluffar
    Utvärdering: {nn} svar, betyg {dec}, flera vill ha kvällstid
    Besöksräknaren stod på {nnnn}, personalen räknas också
    Julöppet: stängt 24-26 december, annars {hrs}
    Lucia i foajén {kl}, kaffe {kr}
    Städfirman byter dag till {wd}
    Nya stolar levereras {d}, betalas av vårens pott på {kr}
    Semesterlista klar senast {d}
    glömd laddare ligger i lådan
    ringde om kursen, fullt, satt på reserv
    inte vårt ärende, skickad vidare till {unit}
    """
}
