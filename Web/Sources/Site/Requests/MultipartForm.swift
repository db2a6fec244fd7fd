/// Reads `multipart/form-data` (RFC 7578), as a browser sends a form with a file chosen from the disk.
///
/// It is strict: what no browser sends is a fault of whoever sent it. A file's own name is not kept, as it may name
/// somebody.
public struct MultipartForm: Sendable {
  /// A part of it.
  public struct Part: Hashable, Sendable {
    /// The name of its field.
    public let name: String
    /// Whether it is a file; of a field of text nobody tells a file's name.
    public let isFile: Bool
    /// The content.
    public let bytes: [UInt8]
  }

  /// Why it cannot be read.
  public enum Problem: Error, Hashable, Sendable {
    /// The header does not say what stands between the parts, or says something that may not stand there.
    case badBoundary
    /// It does not begin, go on or end as it must.
    case broken
    /// A part has no name, one that is not plain, or headers that no browser sends.
    case badPart
    /// More parts than a page of this program has.
    case tooMany
  }

  /// The most parts.
  public static let most = 50
  /// The most bytes of the headers of a part.
  public static let mostHeaderBytes = 1_000

  /// The parts, in the order in which they were sent.
  public let parts: [Part]

  /// Whether a header says that a form is sent so.
  public static func isMeant(by type: String) -> Bool {
    String(type.lowercased().prefix { $0 != ";" }).trimmed == "multipart/form-data"
  }

  /// Reads a form.
  ///
  /// - Parameters:
  ///   - bytes: the body.
  ///   - type: the header `Content-Type`.
  /// - Throws: ``Problem``.
  public init(reading bytes: [UInt8], type: String) throws(Problem) {
    let mark = Array("--".utf8) + (try Self.boundary(of: type))
    var place = 0
    func at(_ expected: [UInt8]) -> Bool {
      bytes.count - place >= expected.count && bytes[place..<place + expected.count].elementsEqual(expected)
    }
    let line: [UInt8] = [13, 10]
    guard at(mark) else { throw .broken }
    place += mark.count
    var parts: [Part] = []
    while !at(Array("--".utf8)) {
      guard at(line) else { throw .broken }
      place += 2
      guard parts.count < Self.most else { throw .tooMany }
      guard let head = Self.find(line + line, in: bytes, from: place), head - place <= Self.mostHeaderBytes else {
        throw .badPart
      }
      let (name, isFile) = try Self.header(bytes[place..<head])
      place = head + 4
      guard let end = Self.find(line + mark, in: bytes, from: place) else { throw .broken }
      parts.append(Part(name: name, isFile: isFile, bytes: Array(bytes[place..<end])))
      place = end + 2 + mark.count
    }
    place += 2
    // A line's end may follow, and nothing else.
    guard place == bytes.count || (at(line) && place + 2 == bytes.count) else { throw .broken }
    self.parts = parts
  }

  /// What stands between the parts, as the header says it.
  private static func boundary(of type: String) throws(Problem) -> [UInt8] {
    let parameters = type.split(separator: ";").dropFirst().map { String($0).trimmed }
    let named = parameters.filter { $0.lowercased().hasPrefix("boundary=") }
    guard named.count == 1, var value = named.first.map({ Array($0.utf8.dropFirst(9)) }) else { throw .badBoundary }
    if value.count > 1, value.first == 34, value.last == 34 { value = Array(value.dropFirst().dropLast()) }
    let plain = Set("0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'()+_,-./:=?".utf8)
    guard (1...70).contains(value.count), value.allSatisfy(plain.contains) else { throw .badBoundary }
    return value
  }

  private static func header(_ bytes: ArraySlice<UInt8>) throws(Problem) -> (name: String, isFile: Bool) {
    guard let text = String(validating: bytes, as: UTF8.self) else { throw .badPart }
    var found: (name: String, isFile: Bool)?
    for line in text.split(separator: "\r\n", omittingEmptySubsequences: false) {
      guard let colon = line.firstIndex(of: ":") else { throw .badPart }
      switch line[..<colon].lowercased() {
      case "content-disposition":
        guard found == nil else { throw .badPart }
        found = try disposition(line[line.index(after: colon)...])
      case "content-type": continue
      default: throw .badPart
      }
    }
    guard let found else { throw .badPart }
    return found
  }

  /// Reads `form-data; name="file"; filename="folk1a.csv"`; quotes in a file's name come as `%22`.
  private static func disposition(_ text: Substring) throws(Problem) -> (name: String, isFile: Bool) {
    var rest = text.drop { $0 == " " }
    guard rest.hasPrefix("form-data; name=\"") else { throw .badPart }
    rest = rest.dropFirst("form-data; name=\"".count)
    guard let end = rest.firstIndex(of: "\"") else { throw .badPart }
    let name = rest[..<end]
    let isPlain = name.utf8.allSatisfy { (48...57).contains($0) || (97...122).contains($0) || $0 == 45 || $0 == 95 }
    guard (1...60).contains(name.utf8.count), isPlain else { throw .badPart }
    rest = rest[rest.index(after: end)...]
    if rest.isEmpty { return (String(name), false) }
    guard rest.hasPrefix("; filename=\""), rest.hasSuffix("\""), rest.utf8.count > "; filename=\"".utf8.count,
      !rest.dropFirst("; filename=\"".count).dropLast().contains("\"")
    else { throw .badPart }
    return (String(name), true)
  }

  /// Where something is found first.
  private static func find(_ wanted: [UInt8], in bytes: [UInt8], from start: Int) -> Int? {
    guard start <= bytes.count - wanted.count else { return nil }
    return (start...bytes.count - wanted.count).first { place in
      bytes[place] == wanted[0] && bytes[place..<place + wanted.count].elementsEqual(wanted)
    }
  }
}
