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

  /// Whether a heading says that the column names a person.
  ///
  /// "Borger" alone is a person, "Borgere" and "Antal borgere" are a number of them.
  static func namesPerson(_ heading: String) -> Bool {
    let words = parts(heading)
    return words.contains { personWords.contains($0) }
      || words.contains { word in personEnds.contains { word.hasSuffix($0) && word != $0 } }
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
    "navn", "navne", "fornavn", "efternavn", "borger", "borgeren", "borgers", "borgerens", "cpr", "cprnr", "cprnummer",
    "personnummer", "personnr", "tlf", "tlfnr", "telefonnummer", "telefonnr", "mobil", "mobilnr", "mobilnummer",
    "email", "mail", "mailadresse", "adresse", "kunde", "initialer", "namn", "förnamn", "efternamn", "medborgare",
    "besökare",
    "kund", "epost", "mejl", "adress", "name", "surname", "firstname", "lastname", "citizen", "address", "customer",
    "initials",
  ]
  private static let personEnds = ["navn", "namn", "cpr", "personnummer"]
  private static let totalWords: Set<String> = [
    "ialt", "total", "totalt", "totaler", "sum", "summa", "subtotal", "samlet", "sammanlagt", "totals",
  ]
}
