/// Words that stand where a value could stand and are none.
enum OrdinaryWords {
  /// Whether a word says what state something is in: "glemt", "spærret", "ändrad", "expired".
  ///
  /// Participles are known by their endings, the others by a list.
  static func isState(_ word: ArraySlice<UInt32>) -> Bool {
    let lowered = word.map(ASCII.lowered)
    // A word that starts with a capital in the middle of a line is more often a password.
    if states.contains(TextCue.key(word)) { return true }
    guard let first = word.first, !ASCII.isUpper(first) else { return false }
    return endings.contains { lowered.count > $0.count + 2 && lowered.suffix($0.count).elementsEqual($0) }
  }

  /// Whether a mixture of letters and digits is the name of a product: "iOS18", "Windows11", "4G", "office365".
  static func isProduct(_ word: ArraySlice<UInt32>) -> Bool {
    var end = word.startIndex
    while end < word.endIndex, ASCII.isWordLetter(word[end]) { end += 1 }
    return word.endIndex - end <= 4 && word[end...].allSatisfy { ASCII.isDigit($0) || $0 == ASCII.dot }
      && products.contains(TextCue.key(word[..<end]))
  }

  private static let endings = [
    "et", "te", "ede", "ade", "dda", "tta", "na", "ad", "at", "des", "ed", "ing", "ning", "ligt", "lig", "bar", "løs",
  ]
  .map(NormalisedText.word)

  private static let states = keys(
    """
    svag stærk kort lang lange korte ny nye nyt gammel gamle forkert rigtig korrekt væk her der hjemme ok okay fin fint \
    klar hemmelig personlig ukendt svær nem god dårlig samme anden andet ingen intet ikke udløbet glemt mistet tabt \
    virker virkede sendt kommet modtaget ændret skiftet spærret låst nulstillet oprettet vist valgt husket brugt ugyldig \
    gyldig aktiv inaktiv mangler findes kræves nødvendig umulig tilbage selv nu igen senere bestilt forældet privat \
    stark svagt rätt fel gammal nytt hemligt okänd okänt svårt lätt bra dålig samma annan inget ingen inte glömd glömt \
    borta spärrad låst ändrad bytt bytts skickad mottagen fungerar saknas ogiltig giltig aktiv privat igen sedan redan \
    weak strong short long new old wrong right correct gone here there fine secret personal unknown hard easy good bad \
    same other none nothing not forgotten lost works worked sent received changed locked blocked reset created chosen \
    used invalid valid active inactive missing required needed expired again later private ready
    """)

  private static let products = keys(
    """
    ios ipados macos windows win android office iphone ipad galaxy samsung version ver usb wifi hdmi chrome firefox edge \
    word excel teams app mitid nemid bankid borger kl uge vecka week nr del trin side
    """)

  private static func keys(_ text: String) -> Set<UInt64> {
    Set(
      text.split(whereSeparator: { $0 == " " || $0 == "\n" }).map { TextCue.key(NormalisedText.word(String($0))[...]) })
  }
}
