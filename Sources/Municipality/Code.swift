public import Identifiers

/// The short code of a branch, an area, a task or a tag: what commands, files and other programs call it by.
///
/// A code starts with a letter a–z and goes on with letters, digits and hyphens, at most 40 characters, with nothing in
/// it that looks like a person's number. `Of` keeps a branch's code from being taken for a task's.
public struct Code<Of>: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The code as a text that may be stored.
  public let screened: ScreenedText

  /// Reads a code; nil for anything that is not one.
  public init?(_ text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard let first = bytes.first, bytes.count <= 40, (97...122).contains(first),
      bytes.allSatisfy({ (97...122).contains($0) || (48...57).contains($0) || $0 == 45 }),
      let screened = try? Gate.standard.admit(String(text), as: .code)
    else { return nil }
    self.screened = screened
  }

  /// Makes a code of a name: "Espergærde Bibliotek" becomes `espergaerde-bibliotek`; nil when nothing is left of it.
  public init?(from name: String) {
    var text = ""
    for character in name.lowercased() {
      switch character {
      case "a"..."z", "0"..."9": text.append(character)
      case "æ", "ä": text += "ae"
      case "ø", "ö": text += "oe"
      case "å": text += "aa"
      case "é", "è", "ë": text += "e"
      case "ü": text += "u"
      default: if !text.hasSuffix("-") { text += "-" }
      }
    }
    self.init(String(text.drop { !$0.isLetter }.prefix(40)).trimmingHyphens)
  }

  /// The code's characters.
  public var text: String { screened.text }

  /// The code's characters.
  public var description: String { text }

  /// The order of the alphabet.
  public static func < (left: Code, right: Code) -> Bool { left.text < right.text }
}

extension String {
  fileprivate var trimmingHyphens: String {
    var text = self[...]
    while text.last == "-" { text.removeLast() }
    return String(text)
  }
}
