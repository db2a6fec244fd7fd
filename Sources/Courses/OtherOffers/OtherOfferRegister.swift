import Formats
public import Language
public import Municipality
public import Records
public import SQLite

/// The municipality's other offers, as their calendars tell of them.
public enum OtherOfferRegister {
  /// What an import changed among the dates that are still to come.
  public struct Outcome: Hashable, Sendable {
    /// How many there are now.
    public let count: Int
    /// How many were not there before.
    public let new: Int
    /// How many are there no longer.
    public let gone: Int
    /// How many have another day, time, title or place.
    public let changed: Int
  }

  /// Puts what was read in place of everything that the source had before.
  ///
  /// - Parameters:
  ///   - name: whose calendar it is; nil keeps the name that the source has.
  ///   - audience: whom its events are for; nil keeps what the source has.
  ///   - isWhole: whether a file of which an event could not be read is refused.
  /// - Throws: ``OtherOfferFault``, ``TermFault``; then nothing is changed.
  @discardableResult
  public static func replace(
    _ code: Code<OtherSource>, named name: String?, for audience: Audience?, with reading: OtherOfferReading,
    isWhole: Bool = true, in writer: PeopleWriter
  ) throws -> Outcome {
    guard !reading.isBroken, !(isWhole && reading.hasLosses) else {
      throw OtherOfferFault.notRead(reading.findings.filter { $0.problem.loss != .none }, isBroken: reading.isBroken)
    }
    let before = try sources(on: reading.today, in: writer.reader).first { $0.code == code }
    guard let name = name ?? before?.name, let audience = audience ?? before?.audience else {
      throw OtherOfferFault.sourceIsNew
    }
    let line = try CourseText.required(name, "name")
    try writer.run(
      """
      INSERT INTO other_source (code, name, audience, imported) VALUES (?, ?, ?, ?)
      ON CONFLICT (code) DO UPDATE SET name = excluded.name, audience = excluded.audience, imported = excluded.imported
      """,
      [.text(code.text), .text(line), .whole(audience.number), .whole(reading.today.number)])
    let source = try source(word: code.text, on: reading.today, in: writer.reader)
    let old = try events(of: source.id, from: reading.today, in: writer.reader)
    try writer.run("DELETE FROM other_event WHERE source = ?", [.whole(source.id.number)])
    var places: [[UInt8]: Int] = [:]
    for event in reading.events {
      let place = places[event.uid, default: 0]
      places[event.uid] = place + 1
      var (begins, ends): (Int?, Int?) = (nil, nil)
      if case .clock(let from, let to) = event.hours { (begins, ends) = (from, to) }
      try writer.run(
        "INSERT INTO other_event VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        [
          .whole(source.id.number), .blob(event.uid), .whole(place), .whole(event.day.number),
          .whole(event.last.number), .whole(begins), .whole(ends), .optionalText(event.title),
          .optionalText(event.location),
        ])
    }
    return compare(old, reading.events)
  }

  /// Forgets a source with all its events.
  ///
  /// - Throws: ``OtherOfferFault/unknownSource(nearest:)``.
  public static func remove(_ id: RowNumber<OtherSource>, in writer: PeopleWriter) throws {
    let removed = try writer.run("DELETE FROM other_source WHERE number = ?", [.whole(id.number)])
    guard removed == 1 else { throw OtherOfferFault.unknownSource(nearest: nil) }
  }

  /// All sources, in the order they were first imported.
  ///
  /// - Parameter today: from when on their events are counted.
  public static func sources(on today: Day, in reader: Reader) throws -> [OtherSource] {
    try reader.rows(
      """
      SELECT number, code, name, audience, imported,
        (SELECT count(*) FROM other_event WHERE source = number AND last >= ?)
      FROM other_source ORDER BY number
      """, [.whole(today.number)]
    ) { row -> OtherSource? in
      guard let id = RowNumber<OtherSource>(row.whole(0)), let code = Code<OtherSource>(row.text(1)),
        let audience = Audience(number: row.whole(3))
      else { return nil }
      return OtherSource(
        id: id, code: code, name: row.text(2), audience: audience, imported: Day(number: row.whole(4)),
        coming: row.whole(5))
    }.compactMap(\.self)
  }

  /// The source that a word stands for.
  ///
  /// - Throws: ``OtherOfferFault/unknownSource(nearest:)`` with the nearest known code.
  public static func source(word: String, on today: Day, in reader: Reader) throws -> OtherSource {
    let all = try sources(on: today, in: reader)
    if let source = all.first(where: { $0.code.text == word }) { return source }
    throw OtherOfferFault.unknownSource(nearest: Nearest.word(to: word, among: all.map(\.code.text)))
  }

  /// The events of a source that have not ended by a day, in the order of time.
  public static func events(
    of source: RowNumber<OtherSource>, from first: Day, in reader: Reader
  ) throws -> [OtherEvent] {
    try reader.rows(
      """
      SELECT uid, day, last, begins, ends, title, location FROM other_event WHERE source = ? AND last >= ?
      ORDER BY day, begins, place
      """, [.whole(source.number), .whole(first.number)]
    ) { row in
      OtherEvent(
        uid: row.blob(0), day: Day(number: row.whole(1)), last: Day(number: row.whole(2)),
        hours: row.optionalWhole(3).map { .clock(from: $0, to: row.optionalWhole(4)) } ?? .allDay,
        title: row.optionalText(5), location: row.optionalText(6))
    }
  }

  /// What is new, gone and changed: of the dates of one event, those that are not alike are paired in their order.
  private static func compare(_ old: [OtherEvent], _ new: [OtherEvent]) -> Outcome {
    var left: [OtherEvent: Int] = [:]
    for event in old { left[event, default: 0] += 1 }
    var added: [[UInt8]: Int] = [:]
    for event in new {
      if let count = left[event], count > 0 { left[event] = count - 1 } else { added[event.uid, default: 0] += 1 }
    }
    var missing: [[UInt8]: Int] = [:]
    for (event, count) in left { missing[event.uid, default: 0] += count }
    let changed = added.reduce(0) { $0 + min($1.value, missing[$1.key, default: 0]) }
    return Outcome(
      count: new.count, new: added.values.reduce(0, +) - changed, gone: missing.values.reduce(0, +) - changed,
      changed: changed)
  }
}
