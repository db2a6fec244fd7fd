/// Makes ordinary notes of a desk from sentences with numbers, days, prices and the like put in.
struct NoteGenerator {
  private var generator: SeededGenerator

  init(seed: UInt64) {
    generator = SeededGenerator(seed: seed)
  }

  /// The next note: one to three sentences of one language.
  mutating func next() -> String {
    let language = [NoteSentences.danish, NoteSentences.swedish, NoteSentences.english][draw(0...2)]
    let count = [1, 1, 2, 3][draw(0...3)]
    return (0..<count).map { _ in filled(language[draw(0...(language.count - 1))]) }.joined(separator: " ")
  }

  private mutating func draw(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &generator) }

  /// Replaces every slot in braces.
  private mutating func filled(_ sentence: String) -> String {
    var result = ""
    var rest = sentence[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      result += rest[..<open]
      result += value(of: String(rest[rest.index(after: open)..<close]))
      rest = rest[rest.index(after: close)...]
    }
    return result + rest
  }

  private mutating func value(of slot: String) -> String {
    let day = Digits.padded(draw(1...28), 2)
    let month = Digits.padded(draw(1...12), 2)
    let year = draw(2015...2028)
    switch slot {
    case "n": return String(draw(2...60))
    case "few": return String(draw(2...9))
    case "big": return String(draw(100...9999))
    case "thousands": return "\(draw(1...999)).\(Digits.padded(draw(0...999), 3))"
    case "svthousands": return "\(draw(1...999)) \(Digits.padded(draw(0...999), 3))"
    case "price": return "\(draw(1...9)).\(Digits.padded(draw(0...999), 3)),\(Digits.padded(draw(0...99), 2))"
    case "percent": return "\(draw(1...99)),\(draw(0...9))"
    case "date":
      return [
        "\(day)-\(month)-\(year)", "\(day).\(month).\(year)", "\(day)/\(month) \(year)",
        "\(day)/\(month)-\(year % 100)",
        "\(Int(day) ?? 1). \(NoteSentences.months[draw(0...11)]) \(year)", "\(Int(day) ?? 1)/\(Int(month) ?? 1)",
        "d. \(day).\(month)",
      ][draw(0...6)]
    case "svdate":
      return ["\(year)-\(month)-\(day)", "den \(Int(day) ?? 1)/\(Int(month) ?? 1)", "\(year)\(month)\(day)"][
        draw(0...2)]
    case "time":
      return ["\(draw(8...18)).\(["00", "15", "30", "45"][draw(0...3)])", "\(draw(8...18)):\(draw(10...59))"][
        draw(0...1)]
    case "span": return "\(draw(8...11)).\(["00", "30"][draw(0...1)])-\(draw(12...19)).\(["00", "30"][draw(0...1)])"
    case "year": return String(year)
    case "week": return String(draw(1...52))
    case "law": return "\(draw(100...1999)) af \(day)/\(month)/\(draw(1991...2026))"
    case "version": return "\(draw(1...26)).\(draw(0...12)).\(draw(0...99))"
    case "model": return ["A", "SM-A", "T", "M", "XC"][draw(0...4)] + String(draw(10...999))
    case "postcode":
      return "\(draw(1000...9990)) \(["Helsingør", "Hornbæk", "Espergærde", "Næstved", "Faxe"][draw(0...4)])"
    case "svpostcode":
      return
        "\(draw(200...299)) \(Digits.padded(draw(10...99), 2)) \(["Arlöv", "Burlöv", "Malmö", "Lund"][draw(0...3)])"
    case "shelf": return "\(draw(10...99)).\(draw(10...99))"
    case "isbn": return "978-87-\(draw(10...99))-\(Digits.padded(draw(0...99_999), 5))-\(draw(0...9))"
    case "file": return "noter_\(year)\(month)\(day)_v\(draw(1...9)).pdf"
    case "page":
      return ["borger.dk", "sundhed.dk/min-side", "www.mitid.dk/hjaelp", "https://www.borger.dk/digital-post"][
        draw(0...3)]
    default: return slot
    }
  }
}
