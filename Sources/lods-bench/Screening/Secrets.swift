import Foundation

/// Invented user ids, passwords and codes.
enum Secrets {
  /// A value for a slot of ``Inventor``; nil for the slots of others.
  static func value(of slot: String, with inventor: inout Inventor) -> String? {
    switch slot {
    case "user": user(with: &inventor)
    case "pin4": String(String(10_000 + inventor.random.whole(0...9999)).suffix(4))
    case "pin6": String(String(1_000_000 + inventor.random.whole(0...999_999)).suffix(6))
    case "pin8": inventor.random.digits(4) + "-" + inventor.random.digits(4)
    case "pass": password(with: &inventor)
    case "mixed": mixed(inventor.random.whole(8...12), using: &inventor.random)
    case "hex": hex(32, using: &inventor.random)
    case "hex8": hex(8, using: &inventor.random)
    case "uuid":
      [8, 4, 4, 4, 12].map { hex($0, using: &inventor.random) }.joined(separator: "-")
    case "base64": mixed(40, using: &inventor.random) + "=="
    case "short": mixed(7, using: &inventor.random)
    case "num9": inventor.random.digits(9)
    case "num12": inventor.random.digits(12)
    case "mailname": folded(inventor.given()) + "." + folded(inventor.family())
    default: nil
    }
  }

  private static func user(with inventor: inout Inventor) -> String {
    let name = folded(inventor.given())
    let number = inventor.random.whole(1...2025)
    return switch inventor.random.whole(1...7) {
    case 1: name + String(folded(inventor.family()).prefix(1)) + "\(number)"
    case 2: name + "_\(number)"
    case 3: name + "." + folded(inventor.family())
    case 4: inventor.random.pick(things) + "\(number)"
    case 5: name.capitalized + "\(number)"
    case 6: inventor.random.pick(things).capitalized + inventor.random.pick(things).capitalized
    default: String(name.prefix(3)) + "\(number)" + inventor.random.pick(["x", "dk", "k"])
    }
  }

  private static func password(with inventor: inout Inventor) -> String {
    let word = inventor.random.chance(0.5) ? inventor.random.pick(things) : folded(inventor.given())
    let number = inventor.random.pick(["1", "12", "123", "2024", "1948", "77", "01"])
    return word.capitalized + number + inventor.random.pick(["!", "", "", "#", "?"])
  }

  private static let things = [
    "blomst", "havblik", "sommer", "solskin", "kaffe", "rose", "fodbold", "sommarhus", "katten", "bella", "trofast",
    "hest",
    "musik", "cykel", "skov", "stranden", "kanelbulle", "garden", "sunshine", "perle",
  ]

  static func folded(_ name: String) -> String {
    var text = name.lowercased()
    for (letter, plain) in [
      ("æ", "ae"), ("ø", "oe"), ("å", "aa"), ("ß", "ss"), ("ł", "l"), ("ı", "i"), ("đ", "d"), ("ð", "d"),
    ] {
      text = text.replacingOccurrences(of: letter, with: plain)
    }
    return String(
      text.folding(options: .diacriticInsensitive, locale: nil).unicodeScalars.filter {
        $0.isASCII && $0.properties.isAlphabetic
      })
  }

  static func mixed(_ count: Int, using random: inout SeededGenerator) -> String {
    String((0..<count).map { _ in random.pick(Array("abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789")) })
  }

  private static func hex(_ count: Int, using random: inout SeededGenerator) -> String {
    String((0..<count).map { _ in random.pick(Array("0123456789abcdef")) })
  }
}
