/// Reads JSON strictly, one byte at a time; the place of a fault is worked out only when there is one.
struct JSONParser {
  private let bytes: [UInt8]
  private var place = 0
  private var depth = 0

  private static let deepest = 200

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { place = 3 }
  }

  mutating func document() throws(FormatFinding) -> JSON {
    if let wrong = UTF8Check.firstFault(in: bytes) { throw finding(.notUTF8, at: wrong) }
    skipBlanks()
    let value = try value()
    skipBlanks()
    guard place == bytes.count else { throw finding(.textAfterEnd, at: place) }
    return value
  }

  private mutating func value() throws(FormatFinding) -> JSON {
    guard let sign = peek else { throw finding(.unexpectedEnd, at: place) }
    switch sign {
    case UInt8(ascii: "{"): return try object()
    case UInt8(ascii: "["): return try array()
    case UInt8(ascii: "\""): return .text(try string())
    case UInt8(ascii: "-"), 0x30...0x39: return try number()
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    default: throw finding(.unexpectedSign, at: place)
    }
  }

  // MARK: - Arrays and objects

  private mutating func array() throws(FormatFinding) -> JSON {
    try enter()
    var values: [JSON] = []
    if try !closes(with: UInt8(ascii: "]")) {
      repeat {
        skipBlanks()
        values.append(try value())
      } while try goesOn(until: UInt8(ascii: "]"))
    }
    depth -= 1
    return .array(values)
  }

  private mutating func object() throws(FormatFinding) -> JSON {
    try enter()
    var members: [JSONMember] = []
    // Keys are told apart by their bytes: Swift's texts are equal also where they are composed differently.
    var keys: Set<[UInt8]> = []
    if try !closes(with: UInt8(ascii: "}")) {
      repeat {
        skipBlanks()
        let start = place
        guard peek == UInt8(ascii: "\"") else { throw unexpected }
        let key = try string()
        guard keys.insert(Array(key.utf8)).inserted else { throw finding(.duplicateKey, at: start) }
        skipBlanks()
        guard peek == UInt8(ascii: ":") else { throw unexpected }
        place += 1
        skipBlanks()
        members.append(JSONMember(key, try value()))
      } while try goesOn(until: UInt8(ascii: "}"))
    }
    depth -= 1
    return .object(members)
  }

  private mutating func enter() throws(FormatFinding) {
    guard depth < JSONParser.deepest else { throw finding(.tooDeep, at: place) }
    depth += 1
    place += 1
  }

  /// Whether an array or object ends at once.
  private mutating func closes(with sign: UInt8) throws(FormatFinding) -> Bool {
    skipBlanks()
    guard peek == sign else { return false }
    place += 1
    return true
  }

  private mutating func goesOn(until sign: UInt8) throws(FormatFinding) -> Bool {
    skipBlanks()
    guard let next = peek, next == sign || next == UInt8(ascii: ",") else { throw unexpected }
    place += 1
    return next != sign
  }

  // MARK: - Texts

  private mutating func string() throws(FormatFinding) -> String {
    let start = place
    place += 1
    var plain = place
    var text: [UInt8] = []
    while let byte = peek {
      switch byte {
      case UInt8(ascii: "\""):
        text += bytes[plain..<place]
        place += 1
        return String(decoding: text, as: UTF8.self)
      case UInt8(ascii: "\\"):
        text += bytes[plain..<place]
        try escape(into: &text)
        plain = place
      case 0..<0x20:
        throw finding(.controlCharacter, at: place)
      default:
        place += 1
      }
    }
    throw finding(.unexpectedEnd, at: start)
  }

  private mutating func escape(into text: inout [UInt8]) throws(FormatFinding) {
    let start = place
    place += 1
    guard let sign = peek else { throw finding(.unexpectedEnd, at: place) }
    place += 1
    switch sign {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(sign)
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "f"): text.append(0x0C)
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "u"):
      guard var value = hexadecimal() else { throw finding(.badEscape, at: start) }
      if (0xD800..<0xDC00).contains(value) {
        guard peek == UInt8(ascii: "\\"), bytes.count > place + 1, bytes[place + 1] == UInt8(ascii: "u") else {
          throw finding(.badEscape, at: start)
        }
        place += 2
        guard let low = hexadecimal(), (0xDC00..<0xE000).contains(low) else { throw finding(.badEscape, at: start) }
        value = 0x10000 + (value - 0xD800) << 10 + (low - 0xDC00)
      }
      guard let scalar = Unicode.Scalar(value) else { throw finding(.badEscape, at: start) }
      text += String(Character(scalar)).utf8
    default: throw finding(.badEscape, at: start)
    }
  }

  private mutating func hexadecimal() -> UInt32? {
    guard place + 4 <= bytes.count else { return nil }
    var value: UInt32 = 0
    for byte in bytes[place..<(place + 4)] {
      switch byte {
      case 0x30...0x39: value = value << 4 | UInt32(byte - 0x30)
      case 0x41...0x46, 0x61...0x66: value = value << 4 | UInt32((byte | 0x20) - 0x57)
      default: return nil
      }
    }
    place += 4
    return value
  }

  // MARK: - Numbers and words

  private mutating func number() throws(FormatFinding) -> JSON {
    let start = place
    if peek == UInt8(ascii: "-") { place += 1 }
    let first = place
    let digits = skipDigits()
    guard digits > 0, digits == 1 || bytes[first] != 0x30 else { throw finding(.badNumber, at: start) }
    var isWhole = true
    if peek == UInt8(ascii: ".") {
      place += 1
      isWhole = false
      guard skipDigits() > 0 else { throw finding(.badNumber, at: start) }
    }
    if peek == UInt8(ascii: "e") || peek == UInt8(ascii: "E") {
      place += 1
      isWhole = false
      if peek == UInt8(ascii: "+") || peek == UInt8(ascii: "-") { place += 1 }
      guard skipDigits() > 0 else { throw finding(.badNumber, at: start) }
    }
    let text = String(decoding: bytes[start..<place], as: UTF8.self)
    // Only a number with decimals can be minus zero.
    if isWhole, text != "-0", let number = Int(text) { return .whole(number) }
    guard let number = Double(text), number.isFinite else { throw finding(.numberTooLarge, at: start) }
    return .number(number)
  }

  private mutating func skipDigits() -> Int {
    let start = place
    while let byte = peek, byte &- 0x30 < 10 { place += 1 }
    return place - start
  }

  private mutating func word(_ word: StaticString, _ value: JSON) throws(FormatFinding) -> JSON {
    let fits = word.withUTF8Buffer { bytes[place...].starts(with: $0) }
    guard fits else { throw finding(.unexpectedSign, at: place) }
    place += word.utf8CodeUnitCount
    return value
  }

  // MARK: - Places

  private var peek: UInt8? { place < bytes.count ? bytes[place] : nil }

  private mutating func skipBlanks() {
    while let byte = peek, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { place += 1 }
  }

  private var unexpected: FormatFinding {
    finding(place < bytes.count ? .unexpectedSign : .unexpectedEnd, at: place)
  }

  private func finding(_ problem: FormatProblem, at place: Int) -> FormatFinding {
    var line = 1
    var column = 1
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var index = start
    while index < min(place, bytes.count) {
      let byte = bytes[index]
      if byte == 0x0A || (byte == 0x0D && !(index + 1 < bytes.count && bytes[index + 1] == 0x0A)) {
        line += 1
        column = 1
      } else if byte & 0xC0 != 0x80, byte != 0x0D {
        column += 1
      }
      index += 1
    }
    return FormatFinding(line: line, column: column, problem: problem)
  }
}

// MARK: - Where a value stands

extension JSONParser {
  /// The line that the value of a path begins on; that of the last step that is there where the rest is not.
  mutating func line(of path: [JSONStep]) throws(FormatFinding) -> Int {
    skipBlanks()
    var line = lineHere
    for step in path {
      guard try enter(to: step) else { break }
      line = lineHere
    }
    return line
  }

  private var lineHere: Int { finding(.unexpectedSign, at: place).line }

  private mutating func enter(to step: JSONStep) throws(FormatFinding) -> Bool {
    switch step {
    case .key(let wanted):
      guard peek == UInt8(ascii: "{") else { return false }
      place += 1
      guard try !closes(with: UInt8(ascii: "}")) else { return false }
      repeat {
        skipBlanks()
        let key = try string()
        skipBlanks()
        place += 1
        skipBlanks()
        if key == wanted { return true }
        _ = try value()
      } while try goesOn(until: UInt8(ascii: "}"))
    case .index(let wanted):
      guard peek == UInt8(ascii: "[") else { return false }
      place += 1
      guard try !closes(with: UInt8(ascii: "]")) else { return false }
      var index = 0
      repeat {
        skipBlanks()
        if index == wanted { return true }
        _ = try value()
        index += 1
      } while try goesOn(until: UInt8(ascii: "]"))
    }
    return false
  }
}
