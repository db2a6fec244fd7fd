import Formats
import Language
import Records
import Site
import Statistics

/// A request of a program: what it may ask, and the answer that everybody may keep.
struct OpenRequest {
  /// What may stand in a query.
  enum Field: String, CaseIterable {
    case lang, measure
  }

  /// The measures that are open: a rate would need inhabitants that were not released.
  static let measures: [OpenMeasure] = [.sessions, .minutes]

  let visit: Visit
  /// The language of names; it never follows who asks, so that one address has one answer.
  let language: LanguageCode
  /// What is measured.
  let measure: OpenMeasure

  /// Reads a request, and counts it.
  ///
  /// - Throws: `Refusal.brokenForm` for a query with anything else in it, `Refusal.tooMany`.
  init(_ visit: Visit, _ known: Set<Field>) throws {
    try visit.desk.openLimit.count(visit.request.address, at: visit.now)
    let fields = visit.query.fields
    let names = fields.compactMap { Field(rawValue: $0.name) }
    guard names.count == fields.count, Set(names).count == names.count, known.isSuperset(of: names) else {
      throw Refusal.brokenForm
    }
    let lang = visit.query["lang"]
    let wanted = visit.query["measure"]
    let language = lang.map(LanguageCode.init(rawValue:)) ?? .da
    let measure = wanted.map(OpenMeasure.init(rawValue:)) ?? .sessions
    guard let language, let measure, Self.measures.contains(measure) else { throw Refusal.brokenForm }
    self.visit = visit
    self.language = language
    self.measure = measure
  }

  /// A value as an answer.
  func answer(_ value: JSON) -> WebReply {
    answer(value.bytes() + [UInt8(ascii: "\n")], type: "application/json; charset=utf-8")
  }

  /// Bytes as an answer: any site's scripts may read it, and anybody may keep it for some minutes.
  func answer(_ bytes: [UInt8], type: String) -> WebReply {
    var reply = WebReply(200, .bytes(bytes, type: type))
    reply.keeping = .openWhileSame(mark: String(SHA256.hex(of: bytes).prefix(32)))
    reply.headers += Self.open
    return reply
  }

  /// What lets scripts of any site read an answer: there is nothing in it that is not everybody's.
  static let open: [(name: String, value: String)] = [("access-control-allow-origin", "*")]
}

extension Visit {
  /// Whether a program asks at the interface.
  var isOpenRequest: Bool { request.path.hasPrefix(OpenAPIPages.base + "/") }

  /// A fault as programs read it (RFC 9457).
  func problem(_ status: Int, code: String, title: String) -> WebReply {
    let value: JSON = [
      "type": "about:blank", "title": .text(title), "status": .whole(status), "code": .text(code),
    ]
    var reply = WebReply(status, .bytes(value.bytes() + [UInt8(ascii: "\n")], type: "application/problem+json"))
    reply.headers += OpenRequest.open
    return reply
  }
}
