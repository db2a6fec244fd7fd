import Identifiers
public import Language
public import Municipality
public import Records
public import SQLite

/// Which model runs in an office: the one that ships for its country, or the municipality's own.
public struct ModelShelf: Sendable {
  /// The model.
  public let model: TriageModel
  /// Whether it is the municipality's own.
  public let isOwn: Bool
  /// Its document.
  public let document: [UInt8]
  /// The day from which it runs; nil where the shipped one has run since the office was made.
  public let since: Day?

  /// Reads what runs.
  ///
  /// - Throws: ``TriageModelFault`` where the own model's text was written by a newer program.
  public init(in reader: Reader, of country: Country) throws {
    let last = try reader.first("SELECT is_own, first_day FROM triage_model ORDER BY number DESC LIMIT 1") { row in
      (isOwn: row.whole(0) == 1, day: Day(number: row.whole(1)))
    }
    since = last?.day
    isOwn = last?.isOwn ?? false
    if isOwn {
      let lines = try reader.rows("SELECT text FROM triage_model_line ORDER BY place") { $0.text(0) }
      document = Array(lines.joined(separator: "\n").utf8)
      // It was proved when it was installed.
      model = try TriageModelReader.read(document)
    } else {
      document = TriageModel.document(for: country)
      model = try TriageModel.shipped(for: country)
    }
  }

  /// Puts the municipality's own model in the place of whatever runs.
  public static func install(_ own: ScreenedModel, on day: Day, in writer: DeskWriter) throws {
    try writer.run("DELETE FROM triage_model_line")
    for (place, line) in own.lines.enumerated() {
      try writer.run("INSERT INTO triage_model_line VALUES (?, ?)", [.whole(place), .text(line)])
    }
    try note(own.id, isOwn: true, day, in: writer)
  }

  /// Goes back to the model that ships.
  ///
  /// - Returns: false where it runs already.
  public static func remove(for country: Country, on day: Day, in writer: DeskWriter) throws -> Bool {
    guard try ModelShelf.runsOwn(writer.reader) else { return false }
    try writer.run("DELETE FROM triage_model_line")
    let name = try TriageModel.shipped(for: country).id
    let id = (try? Gate.standard.admit(name, as: .code)) ?? .literal("shipped")
    try note(id, isOwn: false, day, in: writer)
    return true
  }

  private static func runsOwn(_ reader: Reader) throws -> Bool {
    try reader.first("SELECT is_own FROM triage_model ORDER BY number DESC LIMIT 1") { $0.whole(0) } == 1
  }

  private static func note(_ id: ScreenedText, isOwn: Bool, _ day: Day, in writer: DeskWriter) throws {
    try writer.run(
      "INSERT INTO triage_model (id, first_day, is_own) VALUES (?, ?, ?)",
      [.text(id), .whole(day.number), .flag(isOwn)])
  }
}
