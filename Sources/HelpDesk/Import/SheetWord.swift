/// The form in which words of sheets are compared.
enum SheetWord {
  /// The text without blanks around it, with single blanks in it, in small letters.
  static func key(_ text: String) -> String {
    if text.utf8.allSatisfy({ ($0 >= 0x61 && $0 <= 0x7A) || ($0 >= 0x30 && $0 <= 0x39) || $0 == 0x2D }) { return text }
    return text.split(whereSeparator: \.isWhitespace).joined(separator: " ").lowercased()
  }

  /// The letters and digits of a text, cut into words in small letters.
  static func parts(_ text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  /// The words of a cell that names several, as "pas, mitid og print".
  ///
  /// - Parameter isKnown: whether a word is known as it is, so that "print og scan" need not be two.
  static func several(_ key: String, isKnown: (String) -> Bool) -> [String] {
    func cut(_ text: String) -> [String] {
      text.split { "+,;/&".contains($0) }.map { String($0).trimmingBlanks }.filter { !$0.isEmpty }
    }
    return cut(key).flatMap { part in
      guard part.contains(" "), !isKnown(part) else { return [part] }
      var text = part
      for word in [" og ", " och ", " and ", " samt ", " plus "] { text = text.replacing(word, with: "+") }
      return cut(text)
    }
  }

  /// Whether a heading says that the column names a person.
  ///
  /// "Borger" alone is a person, "Borgere" and "Antal borgere" are a number of them.
  /// "Borgerens spørgsmål" is about what was asked, "Borgerens telefon" about who.
  static func namesPerson(_ heading: String) -> Bool {
    // With two rows of headings the lower one is the column's own.
    let own = heading.ranges(of: " / ").last.map { String(heading[$0.upperBound...]) } ?? heading
    let words = parts(own)
    if words.contains(where: { personWords.contains($0) }) { return true }
    if words.contains(where: { word in personEnds.contains { word.hasSuffix($0) && word != $0 } }) { return true }
    guard words.contains(where: { genitives.contains($0) }) else { return false }
    return HeadingWords.field(words.filter { !genitives.contains($0) }.joined(separator: " ")) == nil
  }

  /// Whether a cell begins a line of totals.
  static func beginsTotal(_ text: String) -> Bool {
    guard let first = text.utf8.first else { return false }
    switch first | 0x20 {
    case UInt8(ascii: "i"), UInt8(ascii: "s"), UInt8(ascii: "t"): break
    default: return false
    }
    let words = parts(text)
    guard let head = words.first else { return false }
    return totalWords.contains(head) || (head == "i" && words.count > 1 && words[1] == "alt")
  }

  private static let personWords: Set<String> = [
    "hvem", "vem", "låner", "låntagare",
    "navn", "navne", "fornavn", "efternavn", "borger", "borgeren", "cpr", "cprnr", "cprnummer",
    "personnummer", "personnr", "tlf", "tlfnr", "telefonnummer", "telefonnr", "mobil", "mobilnr", "mobilnummer",
    "email", "mail", "mailadresse", "adresse", "kunde", "initialer", "namn", "förnamn", "efternamn", "medborgare",
    "besökare",
    "kund", "epost", "mejl", "adress", "name", "surname", "firstname", "lastname", "citizen", "address", "customer",
    "initials",
  ]
  private static let genitives: Set<String> = [
    "borgers", "borgerens", "låners", "lånerens", "kundens", "medborgarens", "besökarens", "låntagarens",
  ]
  private static let personEnds = ["navn", "namn", "cpr", "personnummer"]
  private static let totalWords: Set<String> = [
    "ialt", "total", "totalt", "totaler", "sum", "summa", "subtotal", "samlet", "sammanlagt", "totals",
  ]
}
