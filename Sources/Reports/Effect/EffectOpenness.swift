import Courses

/// What of a report on effect may be shown.
///
/// The number of cards stands in every line, so it is shown first. The learners that stand beside it are hidden where
/// the cards would tell of 1 to 4 who filled in none, and who dropped out where the learners are; pairs where the cards
/// would tell of 1 to 4 without a second one.
struct EffectOpenness {
  let discretion: Discretion
  let reading: EffectReading
  let learners: TermLearners

  /// Whether the parts of a known whole can all be shown.
  func areOpen(_ parts: Int...) -> Bool { discretion.hidden(in: parts)?.contains(true) == false }

  /// Whether a part tells nothing of the rest of its whole; where it is no part of it, as with more cards than
  /// learners, it does not.
  private func isOpen(_ part: Int, of whole: Int) -> Bool { part > whole || areOpen(part, whole - part) }

  /// Whether the learners at the start may be shown.
  var showsStart: Bool {
    discretion.shows(learners.start) && isOpen(reading.before, of: learners.start)
      && isOpen(reading.after, of: learners.start)
  }

  /// Whether the learners at the end may be shown.
  var showsEnd: Bool {
    showsStart && discretion.shows(learners.end) && isOpen(learners.end, of: learners.start)
      && isOpen(reading.after, of: learners.end)
  }

  /// Whether cards may be read by pairs.
  var showsPairs: Bool { isOpen(reading.pairs, of: reading.before) && isOpen(reading.pairs, of: reading.after) }

  /// Which of the ends of the learners are hidden, in the order of ``EffectColumns/status``; nil where all are.
  var hiddenEnds: [Bool]? {
    guard showsStart else { return nil }
    // Where the learners at the end are told, both halves have a known sum.
    return discretion.hidden(
      in: [learners.completed, learners.partly, learners.enrolled, learners.noShow, learners.left],
      blocks: showsEnd ? [0, 0, 0, 1, 1] : [0, 0, 0, 0, 0])
  }

  /// Whether the answers of a line may be shown.
  func shows(_ answers: EffectReading.Answers) -> Bool { areOpen(answers.good, answers.other, answers.missing) }

  /// Whether the changes of a line may be shown.
  func shows(_ change: EffectReading.Change) -> Bool { areOpen(change.rose, change.same, change.fell, change.missing) }

  /// The changes that may be shown, line by line.
  var changes: [EffectReading.Change?] {
    reading.lines.map { line in line.change.flatMap { shows($0) ? $0 : nil } }
  }
}
