/// Swedish desk notes by an independent tester, on other subjects than those of ``SwedishPatterns`` and
/// ``FreshSwedishPatterns``; see ``NotePattern``.
enum HeldOutSwedishPatterns {
  static let all = WordList.lines(text)

  private static let text = """
    tvättstugan bokas numera i en app, övade tillsammans
    Levnadsintyg till norsk pension, stämplat i disken
    CSN: årsbelopp {kr}, ville skjuta upp betalningen till {d}
    Kronofogden hade skickat brev, budget- och skuldrådgivarna tar vid
    Hallå konsument tipsade om ångerrätt, 14 dagar
    Migrationsverkets sida på {lang} hittades till slut
    annons på Blocket, byrå {nn}x{nn} cm, pris {kr}
    Tradera ville ha verifiering, gav upp för i dag
    Paket hos ombudet, aviseringen låg i PostNords app
    Vklass: mormor får inte logga in, rektorsexpeditionen svarar
    skriva ut boardingkort till Alicante, gick fint
    Tågbiljett till Stockholm {d}, vagn {n} plats {nn}, framme {t}
    gamla sedlar, hänvisad till Riksbanken
    Valborg: brasan tänds {kl}, vi stänger tidigare
    Teaterföreställning {d} {hrs}, {nn} barn och {n} vuxna
    bebisrytmik blev full på en kvart
    Schackklubben behöver [fler bräden|ett större rum] på {wd}
    stickcaféet lämnade garn i soffan
    Läshunden är sjuk, ny tid {d} {kl}
    pyssel på höstlovet, klistret tog slut
    Filmvisning med textning, projektorn flimrade
    utställning av akvareller {days}, vernissage {kl}
    Pussel och spel får lånas hem i fyra veckor
    Elmätare utlånad, frysen drog {dec} kWh på {nn} timmar
    vattenläcka i källaren, flyttade tidskrifterna
    Larmet piper vid entrén, säkerhetsbågen måste ställas om
    värmen är trasig, 16,5 grader {kl}, 18 vid lunch
    Fågel i läsesalen, öppnade fönstret på glänt
    kundvagn kvarlämnad vid cykelstället
    Caps Lock var på, därför gick det inte
    Tangentbordet skrev bara engelska bokstäver
    förstorade texten på {dev}, nu syns det
    Ringsignalen bytt, hör nu när barnen ringer
    Podd nedladdad till bussresan, {n} avsnitt à {nn} min
    visade Google Maps, hittade torpet i Småland
    Ica-kortet i mobilen, kupongerna dök upp
    Väckarklocka och ficklampa, mer behövdes inte
    besökare från Finland {d}, {nn} personer, fika à {kr}
    Statistiken från {place} saknas för {mon}
    räkna inte frågor om toalett och kopior
    lugn förmiddag, {n} före {t}, {nn} efter
    fullt hus efter lunch, alla hjälptes åt
    kom ihåg att släcka i magasinet
    vågade trycka själv, stolt efteråt
    hon vill öva mer hemma, fick {n} lappar med steg
    """
}
