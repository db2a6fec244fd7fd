import Language

/// The words that fill the slots of ordinary notes.
struct NoteVocabulary: Sendable {
  var systems: [String]
  var devices: [String]
  var printers: [String]
  var branches: [String]
  var towns: [String]
  var careHomes: [String]
  var units: [String]
  var visitors: [String]
  var languages: [String]
  var countries: [String]
  var reasons: [String]
  var sites: [String]
  var weekdays: [String]
  var months: [String]
  var clockWords: [String]
  var week: String
  var minutes: String
  var error: String

  static func of(_ language: LanguageCode) -> NoteVocabulary {
    switch language {
    case .da: danish
    case .sv: swedish
    case .en: english
    }
  }

  static let apps = WordList.words(
    """
    MitID-appen e-Boks Aula MobilePay Swish Rejsekort eReolen Libby Filmstriben Sundhedskort MinSundhed Kørekort-appen
    WhatsApp Messenger Facebook Instagram YouTube Netflix Gmail Outlook Teams Zoom Google+Maps Rejseplanen Chrome Signal
    Kivra Skånetrafiken Freja BankID Wordfeud DR+TV AltID Duolingo Lex.dk Be+My+Eyes NemID-appen Borger.dk-appen
    """)
  static let browsers = ["Chrome", "Edge", "Safari", "Firefox", "Samsung Internet", "Opera"]
  static let brands = ["Samsung", "Nokia", "Doro", "Motorola", "OnePlus", "Huawei", "Sony", "Xiaomi", "Google Pixel"]
  static let errorCodes = [
    "403", "404", "500", "502", "0x80070005", "0x800F0922", "1603", "CTX-12", "E52", "45", "-36", "AUTH001", "0xC1",
  ]

  static let postcodes = [
    "3000", "3060", "3100", "3400", "2980", "1620", "2200", "4690", "4700", "5000", "6000", "7100", "8722", "9000",
    "8000",
  ]

  private static let danish = NoteVocabulary(
    systems: WordList.words(
      """
      MitID Digital+Post e-Boks mit.dk borger.dk sundhed.dk MinSundhed skat.dk TastSelv Aula NemKonto Jobnet virk.dk
      boligstøtte folkepension pas kørekort læseadgang digital+fuldmagt lægevalg flytning pladsanvisningen tinglysning
      netbank MobilePay rejsekort eReolen bibliotek.dk Facebook mail wifi print scanning MitID+Erhverv sundhedskort
      """),
    devices: WordList.words(
      """
      iPhone iPhone+13 iPhone+SE iPad iPad+9 Samsung+A54 Galaxy+S21 Android Android-tablet Doro+8200 Huawei+P30 egen+bærbar
      pc Mac MacBook+Air Chromebook publikums-pc Nokia+G42 OnePlus+9 tablet gammel+telefon Windows-pc mobil
      """),
    printers: [
      "HP MFP 479", "Canon C3520", "printer 2", "Brother HL-L2350", "kopimaskinen", "Xerox B405", "follow-me",
    ],
    branches: WordList.words(
      """
      Hovedbiblioteket Havnen Hornbæk Espergærde Kulturværftet Haslev Faxe Næstved Fensmark Glumsø Fuglebjerg Korskilde
      Hedensted Juelsminde Uldum Tørring Hornsyld Borgerservice Nordhavn Rådhuset Kulturhuset Vestbyen Søndermarken
      """),
    towns: WordList.words(
      """
      Helsingør Hillerød Fredensborg Humlebæk Kokkedal Hørsholm København Roskilde Køge Ringsted Slagelse Sorø Holbæk
      Kalundborg Nykøbing Vordingborg Odense Svendborg Assens Vejle Horsens Kolding Fredericia Esbjerg Ribe Viborg Aarhus
      Randers Skive Thisted Aalborg Hjørring Skagen Frederikshavn Rønne Malmö Lund Helsingborg Ålsgårde Hellebæk
      """),
    careHomes: ["Bøgehøj", "Kastanjehaven", "Solbakken", "Montebello", "Strandhøj", "Grønnehaven", "Lindegården"],
    units: WordList.words(
      """
      Borgerservice Skattestyrelsen Udbetaling+Danmark Ydelsescentret jobcentret kommunen biblioteket politiet
      Familieretshuset pladsanvisningen Ældre+Sagen a-kassen banken SKAT ATP visitationen Gældsstyrelsen UDK teknik+og+miljø
      læsekonsulenten Studenterrådgivningen sundhedshuset Statsforvaltningen Kultur+og+Fritid
      """),
    visitors: WordList.words(
      """
      Borger Ældre+herre Ældre+dame Kvinde Mand Ung+mand Ung+kvinde Ægtepar Mor+og+søn Far+og+datter Pårørende Studerende
      Pensionist Enlig+mor Nabo Bisidder Kontaktperson Mentor To+søstre Nytilflytter Gæst Bruger Førtidspensionist
      """),
    languages: WordList.words(
      "arabisk tyrkisk polsk ukrainsk engelsk tysk farsi somali rumænsk vietnamesisk tamil fransk"),
    countries: WordList.words(
      "Polen Ukraine Tyskland Sverige Norge Rumænien Syrien Tyrkiet Indien Spanien Grønland Iran"),
    reasons: ["ferie", "kursus", "strømsvigt", "personalemøde", "vandskade", "helligdag", "sygdom", "valg"],
    sites: WordList.words(
      """
      borger.dk www.borger.dk sundhed.dk mitid.dk skat.dk virk.dk borger.dk/fritagelse borger.dk/digital-post
      https://www.borger.dk https://www.sundhed.dk/borger/min-side/ bibliotek.dk tinglysning.dk demo.mitid.dk digst.dk
      """),
    weekdays: WordList.words("mandag tirsdag onsdag torsdag fredag man. tirs. ons. tors. fre."),
    months: WordList.words("januar februar marts april maj juni juli august september oktober november december"),
    clockWords: ["kl. ", "kl. ", "kl ", "klokken ", "kl."], week: "uge", minutes: "minutter", error: "fejl")

  private static let swedish = NoteVocabulary(
    systems: WordList.words(
      """
      BankID Mobilt+BankID Freja+eID+ Kivra 1177 Skatteverket Försäkringskassan Min+myndighetspost Pensionsmyndigheten
      Mina+sidor Swish Arbetsförmedlingen CSN e-posten wifi utskrift skanning Skånetrafiken deklarationen flyttanmälan
      bibliotekskatalogen e-tjänsten Facebook bokning+av+pass parkeringstillstånd autogiro digital+brevlåda
      """),
    devices: WordList.words(
      "iPhone iPhone+12 iPad Samsung+A34 Galaxy+S20 Android surfplatta Doro+8100 dator laptop Mac Chromebook mobil gammal+mobil"
    ),
    printers: ["HP MFP 428", "Canon C256", "skrivare 2", "kopiatorn", "Ricoh IM 350"],
    branches: WordList.words(
      "Stadsbiblioteket Medborgarkontoret Kontaktcenter Rosengård Limhamn Oxie Kirseberg Lindängen Höja"),
    towns: WordList.words(
      """
      Malmö Lund Helsingborg Landskrona Kristianstad Hässleholm Ystad Trelleborg Eslöv Ängelholm Höganäs Båstad Staffanstorp
      Burlöv Vellinge Kävlinge Lomma Svedala Skurup Sjöbo Hörby Höör Tomelilla Simrishamn Osby Klippan Åstorp Bjuv Svalöv
      """),
    careHomes: ["Ekliden", "Björkhaga", "Solgläntan", "Almgården", "Rosendal"],
    units: WordList.words(
      """
      Skatteverket Försäkringskassan kommunen banken Medborgarkontoret Kronofogden Pensionsmyndigheten polisen CSN
      Arbetsförmedlingen biståndshandläggaren kontaktcenter vårdcentralen Region+Skåne stadsbyggnadskontoret
      """),
    visitors: WordList.words(
      "Besökare Äldre+man Äldre+dam Kvinna Man Ung+kvinna Par Mor+och+son Anhörig Student Pensionär Granne God+man Nyanländ"
    ),
    languages: WordList.words(
      "arabiska somaliska dari persiska polska ukrainska engelska danska tigrinja bosniska turkiska"),
    countries: WordList.words("Danmark Polen Ukraina Syrien Irak Somalia Afghanistan Tyskland Bosnien Indien"),
    reasons: ["semester", "utbildning", "strömavbrott", "personalmöte", "helgdag", "sjukdom"],
    sites: WordList.words(
      """
      skatteverket.se 1177.se www.1177.se forsakringskassan.se minmyndighetspost.se kivra.se https://www.pensionsmyndigheten.se
      digg.se skanetrafiken.se malmo.se/bibliotek https://www.1177.se/Skane/ polisen.se
      """),
    weekdays: WordList.words("måndag tisdag onsdag torsdag fredag mån tis ons tors fre"),
    months: WordList.words("januari februari mars april maj juni juli augusti september oktober november december"),
    clockWords: ["kl. ", "kl ", "klockan ", "kl. "], week: "vecka", minutes: "minuter", error: "fel")

  private static let english = NoteVocabulary(
    systems: WordList.words(
      """
      MitID Digital+Post borger.dk sundhed.dk NemKonto tax the+tax+card housing+benefit a+passport e-mail printing scanning
      wifi the+health+card residence+papers BankID 1177 Kivra Facebook the+library+app MobilePay Aula read+access
      """),
    devices: WordList.words(
      "iPhone iPhone+14 iPad a+Samsung+A54 an+Android+phone a+laptop a+Mac the+public+pc an+old+phone"),
    printers: ["HP MFP 479", "the copier", "printer 2", "Canon C3520"],
    branches: WordList.words("Havnen Hornbæk Espergærde Haslev Næstved Stadsbiblioteket"),
    towns: WordList.words(
      "Helsingør Hillerød Copenhagen Roskilde Odense Aarhus Malmö Lund Helsingborg Ystad Næstved Faxe Vejle"),
    careHomes: ["Bøgehøj", "Solbakken", "Ekliden", "Strandhøj"],
    units: WordList.words(
      "Citizen+Service the+tax+agency the+bank the+job+centre the+police SKAT International+House the+library"),
    visitors: WordList.words(
      "Citizen An+elderly+man An+elderly+lady A+student A+couple Mother+and+son A+newcomer A+visitor"),
    languages: WordList.words("Arabic Polish Ukrainian Turkish Farsi Somali German Spanish Romanian Tamil"),
    countries: WordList.words("Poland Ukraine Germany India Spain Romania Syria Brazil Italy"),
    reasons: ["a holiday", "training", "a power cut", "a staff meeting"],
    sites: WordList.words(
      "borger.dk www.borger.dk lifeindenmark.dk mitid.dk sundhed.dk https://international.kk.dk 1177.se"),
    weekdays: WordList.words("Monday Tuesday Wednesday Thursday Friday Mon Tue Wed Thu Fri"),
    months: WordList.words("January February March April May June July August September October November December"),
    clockWords: ["at ", "at ", "kl. ", "@ "], week: "week", minutes: "minutes", error: "error")
}
