/// An answer as it came over a socket.
struct LiveAnswer: Sendable {
  let status: Int
  /// The headers by their names in small letters.
  let headers: [String: String]
  let text: String

  /// The first answer among some bytes, and how many it takes; nil while it is not whole.
  static func first(in bytes: [UInt8]) -> (LiveAnswer, Int)? {
    guard let end = bytes.firstRange(of: Array("\r\n\r\n".utf8)) else { return nil }
    let lines = String(decoding: bytes[..<end.lowerBound], as: UTF8.self).split(separator: "\r\n")
    var headers: [String: String] = [:]
    for line in lines.dropFirst() {
      let (name, value) = String(line).cut(at: ": ")
      headers[name.lowercased()] = value
    }
    let length = headers["content-length"].flatMap { Int($0) } ?? 0
    guard bytes.count >= end.upperBound + length else { return nil }
    let body = bytes[end.upperBound..<(end.upperBound + length)]
    // "HTTP/1.1 200 OK"
    let words = (lines.first ?? "").split(separator: " ")
    let status = words.count > 1 ? Int(words[1]) ?? 0 : 0
    return (
      LiveAnswer(status: status, headers: headers, text: String(decoding: body, as: UTF8.self)), end.upperBound + length
    )
  }
}
