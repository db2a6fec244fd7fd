public import Language
import Municipality
public import Records
public import SQLite

/// What was asked for under the persons' rights and how it went; none of it says whom it was about.
public enum RightsCases {
  /// Writes that a right was used or refused, and gives the number to hand to the person.
  public static func record(
    _ right: Right, refusal: RefusalReason? = nil, on day: Day, in writer: PeopleWriter
  ) throws -> RightsReceipt {
    try writer.run(
      "INSERT INTO rights_case (day, used, refusal) VALUES (?, ?, ?)",
      [.integer(Int64(day.number)), .integer(Int64(right.number)), .whole(refusal?.number)])
    let number = try writer.reader.first("SELECT max(number) FROM rights_case") { $0.whole(0) } ?? 0
    return RightsReceipt(number: number, day: day, right: right, refusal: refusal)
  }

  /// All of them, the latest last.
  public static func all(in reader: Reader) throws -> [RightsReceipt] {
    try reader.rows("SELECT number, day, used, refusal FROM rights_case ORDER BY number") { row -> RightsReceipt? in
      guard let right = Right(number: row.whole(2)) else { return nil }
      return RightsReceipt(
        number: row.whole(0), day: Day(number: row.whole(1)), right: right,
        refusal: row.optionalWhole(3).flatMap(RefusalReason.init(number:)))
    }.compactMap(\.self)
  }

  /// How long a case is kept: the years in which the office may have to show that it answered.
  public static let term = RetentionTerm.rows(
    "rights_case", dated: "day",
    name: Wording(da: "Sager om rettigheder", sv: "Ärenden om rättigheter", en: "Cases of rights"), years: 5)
}
