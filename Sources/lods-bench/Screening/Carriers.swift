import Language

/// Sentences with a place for an identifier, for each kind; `{x}` is the place.
enum Carriers {
  static func sentences(for kind: PlantedKind, in language: LanguageCode, half: CorpusHalf) -> [String] {
    let own = WordList.lines(texts(kind)[language] ?? "")
    return half.part(of: own + WordList.lines(common[language] ?? ""))
  }

  /// Sentences that say nothing of the kind.
  private static let common: [LanguageCode: String] = [
    .da: """
    {x}
    {x} noteret
    Noteret: {x}
    se {x}
    {x} - ny tid torsdag
    Borger ({x}) kom igen
    ok {x}
    obs: {x}
    {x}, tjek igen i morgen
    Fik hjælp, {x}, 15 min
    Husk {x} til næste gang
    havde {x} med
    {x} stod på sedlen
    seddel med {x} lå i printeren
    gælder {x}
    vendte tilbage, {x}
    """,
    .sv: """
    {x}
    {x} antecknat
    Antecknat: {x}
    se {x}
    {x} - ny tid torsdag
    Besökare ({x}) kom igen
    ok {x}
    obs: {x}
    Fick hjälp, {x}, 15 min
    {x}, kolla igen i morgon
    Glöm inte {x}
    hade med sig {x}
    {x} på lappen
    kom tillbaka, {x}
    sparade {x} åt besökaren
    lapp med {x} låg kvar
    gäller {x}
    {x} står i mejlet
    skrev {x} på blocket
    """,
    .en: """
    {x}
    {x} noted
    Noted: {x}
    see {x}
    {x} - new time Thursday
    Citizen ({x}) came again
    ok {x}
    Got help, {x}, 15 min
    {x}, check again tomorrow
    remember {x}
    brought {x} along
    {x} on a slip of paper
    came back, {x}
    it is about {x}
    left a note with {x}
    """,
  ]

  private static func texts(_ kind: PlantedKind) -> [LanguageCode: String] {
    switch kind {
    case .cpr, .personnummer, .samordningsnummer, .fodselsnummer: number
    case .organisationsnummer: company
    case .telephone: telephone
    case .email: mail
    case .link: link
    case .iban, .account: money
    case .card: card
    case .plate: plate
    case .address: address
    default: [:]
    }
  }

  private static let number: [LanguageCode: String] = [
    .da: """
    cpr {x}
    Cpr-nr. {x} kan ikke logge på
    cpr: {x}, mangler MitID
    personnummer {x} vist på sundhedskort
    {x} ville have nyt sundhedskort
    Slog {x} op i systemet
    fritaget for Digital Post, {x}
    oprettede {x} i dag
    hendes nummer er {x}
    """,
    .sv: """
    personnummer {x}
    pnr {x} kan inte logga in
    personnr: {x}, saknar BankID
    {x} ville ha ny tid
    sökte på {x}
    hennes nummer är {x}
    """,
    .en: """
    cpr {x}
    personal number {x}
    cpr no. {x} cannot log in
    looked up {x}
    {x} wants a new health card
    """,
  ]
  private static let company: [LanguageCode: String] = [
    .da: "svensk firma {x}\norg.nr. {x}\nenkeltmandsfirma {x} i Malmö\nfirmaet {x} spurgte om moms",
    .sv: "org.nr {x}\norganisationsnummer {x}\nenskild firma {x}\nföretaget {x} ville ha hjälp\nfirma: {x}",
    .en: "Swedish firm {x}\norganisation number {x}\nsole trader {x}",
  ]
  private static let telephone: [LanguageCode: String] = [
    .da: """
    tlf. {x}
    Tlf: {x}
    mobil {x}
    ring {x}
    Ring til datter på {x}
    ringes op på {x} efter kl. 14
    hun træffes på {x}
    nyt nummer {x}
    sms til {x}
    {x} tages ikke
    """,
    .sv: """
    tel {x}
    Tel: {x}
    mobil {x}
    ring {x}
    nås på {x} efter lunch
    nytt nummer {x}
    sms till {x}
    {x} svarar inte
    """,
    .en: "phone {x}\nPhone: {x}\nmobile {x}\ncall {x} after 2 pm\nnew number {x}\ntext {x}\n{x} does not answer",
  ]
  private static let mail: [LanguageCode: String] = [
    .da:
      "mail {x}\nMail: {x}\ne-mail er {x}\nsend til {x}\nsendte blanket til {x}\nny mail {x}\n{x} virker ikke\nlogger ind med {x}",
    .sv: "mejl {x}\nE-post: {x}\nskicka till {x}\nskickade blankett till {x}\nny mejl {x}\n{x} fungerar inte",
    .en: "mail {x}\nE-mail: {x}\nsend to {x}\nsent the form to {x}\nnew mail {x}\n{x} does not work",
  ]
  private static let link: [LanguageCode: String] = [
    .da: "link {x}\nLink: {x}\nbruger dette link {x}\nåbn {x}\nfik mail med {x}\n{x} virker i en time",
    .sv: "länk {x}\nLänk: {x}\nöppna {x}\nfick mejl med {x}\n{x} gäller en timme",
    .en: "link {x}\nLink: {x}\nopen {x}\ngot a mail with {x}\n{x} works for an hour",
  ]
  private static let money: [LanguageCode: String] = [
    .da:
      "udbetaling til {x}\npenge til {x}\nNemKonto ændres til {x}\noverføres til {x}\n{x} er ny konto\nhusleje fra {x}",
    .sv: "utbetalning till {x}\npengar till {x}\növerförs till {x}\n{x} är nytt konto\nhyra från {x}",
    .en: "payment to {x}\nmoney goes to {x}\ntransfer to {x}\n{x} is the new account",
  ]
  private static let card: [LanguageCode: String] = [
    .da: "kort {x}\nkortnr. {x}\nbetalte med {x}\nDankort {x} spærret\nspærrede {x}\nvisa {x} udløber 12/27",
    .sv: "kort {x}\nkortnummer {x}\nbetalade med {x}\nspärrade {x}\nvisa {x} går ut 12/27",
    .en: "card {x}\ncard number {x}\npaid with {x}\nblocked {x}\nvisa {x} expires 12/27",
  ]
  private static let plate: [LanguageCode: String] = [
    .da:
      "bil {x} solgt\nbilen {x} holder foran\nomregistrerede {x}\nparkeringstilladelse til {x}\ntrailer {x}\np-bøde til {x}\nejerskifte {x}",
    .sv: "bil {x} såld\nbilen {x} står utanför\nägarbyte {x}\nparkeringstillstånd för {x}\np-bot på {x}\nsläp {x}",
    .en: "car {x} sold\nthe car {x} is outside\nparking permit for {x}\nparking fine for {x}\nchange of owner {x}",
  ]
  private static let address: [LanguageCode: String] = [
    .da:
      "bor {x}\nBor på {x}\nbor nu {x}\nflytter til {x}\nflyttede fra {x}\nadresse {x}\nAdr.: {x}\nhjemmebesøg {x}\nhentes på {x}\nny adresse er {x}",
    .sv: "bor {x}\nBor på {x}\nflyttar till {x}\nflyttade från {x}\nadress {x}\nhembesök {x}\nny adress {x}",
    .en: "lives at {x}\nmoves to {x}\nmoved from {x}\naddress {x}\nhome visit at {x}\nnew address {x}",
  ]
}
