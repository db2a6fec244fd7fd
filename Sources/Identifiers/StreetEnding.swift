/// How a word tells that it is the name of a street.
enum StreetEnding {
  /// "Skovvej", "Storgatan": hardly anything but streets ends so.
  case sure
  /// "Lindeparken", "Nytorv": streets end so, and other things too.
  case weak
  case none

  /// The ending of folded letters; a word that is nothing but the ending stands for itself in "Gammel Kongevej".
  static func of(_ letters: [UInt8]) -> StreetEnding {
    if sureEndings.fits(letters) { return .sure }
    return weakEndings.fits(letters) ? .weak : .none
  }

  /// Whether a word of its own is a kind of street, as in "Store Allé".
  static func isWhole(_ letters: [UInt8]) -> Bool { sureEndings.holds(letters) || weakEndings.holds(letters) }

  private static let sureEndings = NameEndings(
    stem: 2,
    [
      "vej", "vejen", "gade", "gaden", "alle", "alleen", "stræde", "strædet", "vænge", "vænget", "boulevard",
      "boulevarden", "gatan", "gata", "vägen", "väg", "gränd", "gränden", "stigen", "allén", "esplanaden", "torget",
      "torvet", "torv", "torg", "slippen", "stien", "toften", "tofte", "skrænten", "brinken", "promenaden", "esplanade",
      "promenade", "stræte", "gyden", "vägskälet", "slingan", "stråket", "streetet",
    ])

  private static let weakEndings = NameEndings(
    stem: 2,
    [
      "parken", "park", "toft", "plads", "pladsen", "bakken", "bakke", "backen", "backe", "have", "haven", "haverne",
      "sti", "vang", "vangen", "lund", "lunden", "mark", "marken", "ager", "ageren", "eng", "engen", "krog", "krogen",
      "gården", "gård", "gaarden", "høj", "højen", "bro", "broen", "kaj", "kajen", "skoven", "skov", "ås", "åsen",
      "dal", "dalen", "bo", "huset", "hus", "hegnet", "ledet", "kær", "kæret", "mosen", "mose", "stranden", "strand",
      "porten", "port", "passage", "passagen", "løkken", "løkke", "kilden", "heden", "brink", "holmen", "holm", "næs",
      "næsset", "odden", "kanten", "bred", "bredden", "ringen", "kvarteret", "gyde", "bjerget", "bjerg", "åen", "søen",
      "plan", "planen", "plats", "platsen", "liden", "lyckan", "lyckorna", "hagen", "kroken", "rundan", "leden",
      "svängen",
      "grændeskiftet", "skiftet", "bugten", "vigen", "havnen", "havn", "hamnen", "linie", "langelinie",
      "strandpromenade",
      "kroppen", "banken", "dammen", "møllen", "sletten", "linjen", "skellet", "svinget", "buen", "stig",
    ])
}
