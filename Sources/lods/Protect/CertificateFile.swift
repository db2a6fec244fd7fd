import DisclosureControl
import Formats

/// A certificate as a file: one JSON document.
///
/// Groups and sensitive dimensions stand in it only where the table has some.
enum CertificateFile {
  /// The most bytes that are read: a table of many thousand cells has as many witnesses as small counts.
  static let limit = 400_000_000

  /// The document, with a newline at its end.
  static func text(_ certificate: ProtectionCertificate) -> String {
    var members = [
      JSONMember("format", .whole(certificate.format)), JSONMember("threshold", .whole(certificate.threshold)),
      JSONMember("output", .text(certificate.output)), JSONMember("order", JSON(certificate.order)),
      JSONMember("witnesses", .array(certificate.witnesses.map { .array($0.map(JSON.whole)) })),
      JSONMember(
        "cells",
        .array(
          certificate.cells.map { line in
            ["cell": JSON(line.cell), "low": .whole(line.low), "high": .whole(line.high)]
          })),
    ]
    let grouped = certificate.order.compactMap { name in
      certificate.groups[name].map { groups in
        JSONMember(name, .object(groups.map { JSONMember($0.name, JSON($0.categories)) }))
      }
    }
    if !grouped.isEmpty { members.append(JSONMember("groups", .object(grouped))) }
    if !certificate.sensitive.isEmpty { members.append(JSONMember("sensitive", JSON(certificate.sensitive))) }
    return JSON.object(members).text() + "\n"
  }

  /// Reads a document.
  ///
  /// - Throws: ``TableFileFault`` for one that is no certificate.
  static func certificate(_ bytes: [UInt8]) throws(TableFileFault) -> ProtectionCertificate {
    let json: JSON
    do { json = try JSON(parsing: bytes) } catch { throw TableFileFault(error, in: .certificate) }
    func need<Value>(_ name: String, _ value: Value?) throws(TableFileFault) -> Value {
      guard let value else { throw TableFileFault(.member(name), in: .certificate) }
      return value
    }
    return ProtectionCertificate(
      format: try need("format", json["format"]?.int), threshold: try need("threshold", json["threshold"]?.int),
      output: try need("output", json["output"]?.string), order: try need("order", json["order"].flatMap(texts)),
      witnesses: try need("witnesses", all(json["witnesses"]?.array) { all($0.array) { $0.int } }),
      cells: try need(
        "cells",
        all(json["cells"]?.array) { line in
          guard let cell = line["cell"].flatMap(texts), let low = line["low"]?.int, let high = line["high"]?.int else {
            return nil
          }
          return CertifiedCount(cell: cell, low: low, high: high)
        }),
      groups: try need("groups", groups(json["groups"])),
      sensitive: try need("sensitive", json["sensitive"].map(texts) ?? []))
  }

  private static func groups(_ json: JSON?) -> [String: [CertifiedGroup]]? {
    guard let json else { return [:] }
    guard let members = json.object else { return nil }
    var found: [String: [CertifiedGroup]] = [:]
    for member in members {
      let groups = all(member.value.object) { group in
        texts(group.value).map { CertifiedGroup(name: group.key, categories: $0) }
      }
      guard let groups else { return nil }
      found[member.key] = groups
    }
    return found
  }

  private static func texts(_ json: JSON) -> [String]? { all(json.array) { $0.string } }

  /// The values of a list; nil where there is no list or one of its values is not right.
  private static func all<Item, Value>(_ items: [Item]?, _ value: (Item) -> Value?) -> [Value]? {
    guard let items else { return nil }
    let found = items.compactMap(value)
    return found.count == items.count ? found : nil
  }
}
