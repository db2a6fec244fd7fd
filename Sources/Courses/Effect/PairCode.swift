import Identifiers

/// The code that a learner makes to have two cards laid together: an animal and a number.
///
/// It says nothing of who they are, and is kept only until the second card is entered. Case, blanks, signs and the two
/// ways of writing æ, ø, å, ä, ö and é do not count, nor do zeros before the number.
public struct PairCode: Hashable, Sendable {
  /// The code as it is compared and kept.
  public let text: String

  /// Reads what stands on a card.
  ///
  /// - Throws: ``EffectFault/badCode(line:)`` for what has no letter, more than three digits (a telephone number or a
  ///   personal number has more), more than 24 characters, or is an identifier to the gate. A name is not looked for:
  ///   half the animals are one, as bjørn, ulv and lærke.
  public init(_ written: some StringProtocol, line: Int = 1) throws {
    let found = Gate.standard.findings(in: String(written), profile: .code).filter {
      ![.name, .address, .room, .plate].contains($0.kind)
    }
    var text = ""
    var digits = 0
    var letters = 0
    for scalar in written.lowercased().unicodeScalars {
      switch scalar {
      case "0"..."9":
        digits += 1
        if scalar == "0", text.unicodeScalars.last.map({ !("0"..."9").contains($0) }) ?? true { continue }
        text.unicodeScalars.append(scalar)
      case "å": text += "aa"
      case "æ", "ä": text += "ae"
      case "ø", "ö": text += "oe"
      case "é", "è": text += "e"
      case "ü": text += "ue"
      // The same letters where the sign stands by itself.
      case "\u{30A}": text += "a"
      case "\u{308}": text += "e"
      default: if scalar.properties.isAlphabetic { text.unicodeScalars.append(scalar) } else { continue }
      }
      if scalar.properties.isAlphabetic { letters += 1 }
    }
    guard found.isEmpty, letters > 0, digits <= 3, (2...24).contains(text.count) else {
      throw EffectFault.badCode(line: line)
    }
    self.text = text
  }
}
