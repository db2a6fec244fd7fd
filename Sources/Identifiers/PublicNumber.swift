/// A telephone number that an authority gives to everybody, so that a note may hold it.
public struct PublicNumber: Hashable, Sendable {
  /// The number as its owner writes it.
  public let number: String
  /// Whose number it is, in the language of its country.
  public let owner: String
  /// Where it was read.
  public let source: String
  /// The day on which it was read there, `yyyy-MM-dd`.
  public let checked: String

  /// The numbers that every desk gives out; an office adds its own by ``Gate/init(allowing:)``.
  public static let known: [PublicNumber] = [
    PublicNumber("112", "Alarmcentralen, SOS Alarm", from: "rsnv.se/din-sakerhet/viktiga-telefonnummer"),
    PublicNumber("114", "Politiet", from: "Hovedstadens Beredskab om 112 og 114"),
    PublicNumber("1813", "Akuttelefonen", from: "bispebjerghospital.dk/undersoegelse-og-behandling"),
    PublicNumber("33 98 00 10", "MitID support", from: "esbjerg.dk/personlige-forhold/mitid"),
    PublicNumber("114 14", "Polisen", from: "ltdalarna.se, 112 eller 1177"),
    PublicNumber("113 13", "Krisinformation", from: "rattvik.se/omsorg-och-hjalp/akut-hjalp"),
    PublicNumber("1177", "1177", from: "1177.se/om-1177"),
  ]

  /// All were read in stored copies of these pages on the same day.
  private init(_ number: String, _ owner: String, from source: String) {
    self.number = number
    self.owner = owner
    self.source = source
    checked = "2026-11-21"
  }
}
