public import Formats
public import Language
import Municipality
public import People
public import Records
public import SQLite

/// All that is kept of one person, read through every room's own source.
public struct PersonDossier: Sendable {
  /// What one source keeps: a list of fields for each row.
  public let parts: [(source: DossierSource, rows: [[DossierField]])]

  /// Reads what is kept of a person.
  public init(of person: RandomID, in reader: Reader) throws {
    parts = try Schema.dossier.map { ($0, try $0.rows(of: person, in: reader)) }
  }

  /// The dossier for a program: a list of rows for each source.
  ///
  /// - Parameter receipt: the case under which it is handed over; nil where it is only looked at.
  public func json(in language: LanguageCode, receipt: RightsReceipt? = nil) -> JSON {
    var members = parts.map { part in
      JSONMember(
        part.source.code,
        .array(
          part.rows.map { row in
            .object(row.map { JSONMember($0.code, $0.value.map { .text($0[language]) } ?? .null) })
          }))
    }
    if let receipt { members.append(JSONMember("case", receipt.json)) }
    return .object(members)
  }
}

extension RightsReceipt {
  /// The case for a program.
  public var json: JSON {
    [
      "id": .whole(number), "day": .text(day.iso), "right": .text(right.code), "article": .text(right.article),
      "refusal": refusal.map { .text($0.code) } ?? .null,
    ]
  }
}
