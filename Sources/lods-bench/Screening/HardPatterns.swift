/// Sentences of ordinary notes that name a shop, an author or a thing with a long number.
///
/// They name no citizen, but nothing in the text says so; a gate that asks about them does what it should. They are
/// counted apart and are under no bar.
enum HardPatterns {
  static let danish = WordList.lines(
    """
    Udstilling om Karen Blixen til {d}
    Højtlæsning af H.C. Andersen {wd} {kl}
    Foredrag om Tove Ditlevsen, {nn} gæster
    Bog af Jussi Adler-Olsen reserveret
    Lydbog af Helle Helle hentet i eReolen
    Film med Mads Mikkelsen i Filmstriben
    Brev fra statsministeren, Mette Frederiksen, var falsk
    Briller fra Louis Nielsen, spurgte om app
    Vask købt hos Harald Nyborg, garanti på mail
    Bad om hjælp til ordre hos Jensens
    Ole Lund Kirkegaard-uge for børn
    Vejen Niels Bohrs Vej er spærret ved busstoppet
    Rute {bus} holder på Strandvejen 12 gange i timen
    Mødes ved Toldbodgade 4 gange om ugen
    Ordrenummer 20260412345 fundet på mail
    Pakke med sporing 00370730254738 fulgt
    IMEI 356938035643809 læst på boksen
    Serienummer 5CD2401XYZ på bærbar
    Faktura 10023456 betalt
    Kundenr. 40118822 hos elselskabet fundet
    Cvr {cvr} på foreningen, slået op på virk.dk
    """)

  static let swedish = WordList.lines(
    """
    Utställning om Selma Lagerlöf till {d}
    Högläsning av Astrid Lindgren {wd} {kl}
    Bok av Henning Mankell reserverad
    Film av Ingmar Bergman på {place}
    Ordernummer 20260412345 hittat i mejlen
    Faktura med OCR 1234567897 betald
    Kundnummer 40118822 hos elbolaget
    """)

  static let english = WordList.lines(
    """
    Exhibition on Karen Blixen until {d}
    Book by Agatha Christie reserved
    Talk about Charles Dickens, {nn} guests
    Order 20260412345 found in the mail
    Parcel 00370730254738 tracked
    """)
}
