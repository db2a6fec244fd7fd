public import Language
import Municipality
public import Records
public import SQLite

/// The cards that learners fill in before and after a term: no person, no day and no order is kept of them.
///
/// Two cards of a learner are laid together by a code of the learner's own making, which is destroyed in the same
/// transaction. A code that two cards of the same kind in a term have pairs neither. What cannot be seen is a code that
/// comes again after its pair was made, because nothing is left of it; so cards of one kind are best entered together.
public enum EffectRegister {
  /// How many days after the last date of a term the codes that were left over are destroyed.
  public static let keptDays = 30

  /// Keeps cards of one kind.
  ///
  /// - Parameters:
  ///   - entries: the cards.
  ///   - side: whether they are those before or after.
  ///   - today: the day it is now: when the codes of the term are destroyed already, none is kept.
  ///   - generator: draws the random numbers of cards and pairs.
  /// - Throws: ``EffectFault/noCards``.
  @discardableResult
  public static func add(
    _ entries: [EffectEntry], _ side: EffectSide, to term: Term, on today: Day,
    using generator: inout some RandomNumberGenerator, in writer: PeopleWriter
  ) throws -> EffectOutcome {
    guard !entries.isEmpty else { throw EffectFault.noCards }
    var open = try waiting(in: term, reader: writer.reader)
    // A code twice among these cards is as unclear as one that is there already.
    let codes = entries.compactMap(\.code)
    let isClosed = codesEnd(of: term).map { today > $0 } ?? false
    var outcome = EffectOutcome()
    for entry in entries {
      outcome.cards += 1
      var (code, pair): (PairCode?, RandomID?) = (nil, nil)
      if let own = entry.code {
        let others = open[side.other, default: [:]][own.text, default: []]
        let isAlone = codes.count { $0 == own } == 1 && open[side, default: [:]][own.text] == nil
        if isClosed {
          outcome.late += 1
        } else if !isAlone || others.count > 1 {
          outcome.ambiguous += 1
          code = own
        } else if let other = others.first {
          outcome.paired += 1
          let drawn = RandomID(using: &generator)
          try writer.run(
            "UPDATE effect_card SET code = NULL, pair = ? WHERE id = ?", [.blob(drawn.bytes), .blob(other.bytes)])
          open[side.other]?[own.text] = nil
          pair = drawn
        } else {
          outcome.waiting += 1
          code = own
        }
      } else {
        outcome.withoutCode += 1
      }
      let id = RandomID(using: &generator)
      try writer.run(
        "INSERT INTO effect_card (id, term, side, code, pair) VALUES (?, ?, ?, ?, ?)",
        [
          .blob(id.bytes), .whole(term.id.number), .whole(side.number), .optionalText(code?.text),
          pair.map { .blob($0.bytes) } ?? .null,
        ])
      for (objective, answer) in entry.answers {
        try writer.run(
          "INSERT INTO effect_answer (card, objective, rating, task) VALUES (?, ?, ?, ?)",
          [.blob(id.bytes), .whole(objective), .whole(answer.rating), .whole(answer.task?.number)])
      }
    }
    // The codes must go from the disk too, not only from the table; and a page has its rows in the order in which they
    // came until the file is written anew.
    writer.erases()
    return outcome
  }

  /// The cards of a term, in the order of their random numbers.
  public static func cards(of term: RowNumber<Term>, in reader: Reader) throws -> [EffectCard] {
    var answers: [[UInt8]: [Int: EffectAnswer]] = [:]
    try reader.each(
      """
      SELECT card, objective, rating, effect_answer.task FROM effect_card
      JOIN effect_answer ON effect_answer.card = effect_card.id WHERE term = ?
      """, [.whole(term.number)]
    ) { row in
      answers[row.blob(0), default: [:]][row.whole(1)] = EffectAnswer(
        rating: row.optionalWhole(2), task: row.optionalWhole(3).flatMap { TaskAttempt(number: $0) })
    }
    return try reader.rows(
      "SELECT id, side, pair FROM effect_card WHERE term = ? ORDER BY id", [.whole(term.number)]
    ) { row in
      EffectSide(number: row.whole(1)).map {
        EffectCard(side: $0, answers: answers[row.blob(0)] ?? [:], pair: RandomID(bytes: row.blob(2)))
      }
    }.compactMap(\.self)
  }

  // MARK: The end of the codes

  /// The last day on which codes of a term are kept; nil for a term without dates.
  public static func codesEnd(of term: Term) -> Day? {
    (term.end ?? term.dates.last?.day)?.adding(keptDays)
  }

  /// How many codes wait for a second card, how many of them are past their last day, and the day after which the last
  /// one goes; nil where there is none.
  public static func codes(on today: Day, in reader: Reader) throws -> (count: Int, due: Int, lastEnd: Day?) {
    try reader.first(
      "SELECT count(*), coalesce(sum(ends < ?), 0), max(ends) FROM (SELECT" + end
        + "AS ends FROM effect_card WHERE code IS NOT NULL)",
      [.whole(today.number - keptDays)]
    ) { ($0.whole(0), $0.whole(1), $0.optionalWhole(2).map { Day(number: $0 + keptDays + 1) }) } ?? (0, 0, nil)
  }

  /// Destroys the codes that are past their last day: no card is paired by them any more.
  ///
  /// - Returns: how many there were.
  @discardableResult
  public static func destroyCodes(on today: Day, in writer: PeopleWriter) throws -> Int {
    let gone = try writer.run(
      "UPDATE effect_card SET code = NULL WHERE code IS NOT NULL AND" + end + "< ?",
      [.whole(today.number - keptDays)])
    if gone > 0 { writer.erases() }
    return gone
  }

  /// The last date of a card's term, or 0 for one without any.
  private static let end: SQL = """
    coalesce((SELECT max(day) FROM term_date WHERE term_date.term = effect_card.term AND is_cancelled = 0),
      (SELECT max(day) FROM term_date WHERE term_date.term = effect_card.term), 0)
    """

  private static func waiting(in term: Term, reader: Reader) throws -> [EffectSide: [String: [RandomID]]] {
    var found: [EffectSide: [String: [RandomID]]] = [:]
    try reader.each(
      "SELECT side, code, id FROM effect_card WHERE term = ? AND code IS NOT NULL", [.whole(term.id.number)]
    ) { row in
      guard let side = EffectSide(number: row.whole(0)), let id = RandomID(bytes: row.blob(2)) else { return }
      found[side, default: [:]][row.text(1), default: []].append(id)
    }
    return found
  }
}
