public import Language

/// The sentences that the board says alike on paper and in the terminal.
public struct BoardWords: Sendable {
  private let language: LanguageCode

  /// Says them in a language.
  public init(in language: LanguageCode) {
    self.language = language
  }

  /// A day of the month: 3/3, as lists of days have it in all three languages.
  public func short(_ day: Day) -> String { "\(day.day)/\(day.month)" }

  /// Days from one to another: "3/3–10/3", one day alone, or "fra 3/3" while the end is not known.
  public func span(_ first: Day, _ last: Day?) -> String {
    guard let last else { return BoardPhrase.fromDay(in: language, ["day": .text(short(first))]) }
    return first == last ? short(first) : short(first) + "–" + short(last)
  }

  /// The head: "Marts 2027".
  public func title(_ board: VisitBoard) -> String {
    let month = DayText.month(of: board.month, in: language)
    return month.prefix(1).uppercased() + month.dropFirst()
  }

  /// The month in figures.
  public func summary(_ board: VisitBoard) -> String {
    let stands = board.entries.filter { $0.visit.state.isScheduled || $0.visit.state.isMade }
    let days = Set(stands.compactMap { $0.visit.slot?.day }).count
    return BoardPhrase.summary(
      in: language, ["n": .number(stands.count), "days": .number(days), "waiting": .number(board.waiting.count)])
  }

  /// What the signs on the board mean; states with the same sign stand together.
  public func signs(_ board: VisitBoard, plain: Bool = false) -> [(sign: String, meaning: String)] {
    var lines: [(sign: String, meaning: String)] = []
    for state in board.states {
      let sign = plain ? state.plainSign : state.sign
      let word = state.wording[language].lowercased()
      if let index = lines.firstIndex(where: { $0.sign == sign }) {
        lines[index].meaning += " / " + word
      } else {
        lines.append((sign, word))
      }
    }
    if board.entries.contains(where: \.visit.isPinned) {
      lines.append((pin(plain: plain), BoardPhrase.pinned(in: language).lowercased()))
    }
    return lines
  }

  /// The sign of a visit: its state, and whether it is pinned.
  public func sign(_ entry: VisitBoard.Entry, plain: Bool = false) -> String {
    let state = entry.visit.state
    return (plain ? state.plainSign : state.sign) + (entry.visit.isPinned ? pin(plain: plain) : "")
  }

  private func pin(plain: Bool) -> String { plain ? "#" : "■" }

  /// Where a place is closed, why and when.
  public func closure(_ closure: VisitBoard.Closure) -> String {
    closure.name + ", " + span(closure.closure.first, closure.closure.last) + ": "
      + closure.closure.reason.wording[language].lowercased()
  }

  /// Which team is off and when.
  public func off(_ off: VisitBoard.Off) -> String {
    off.team.letter + " " + off.team.name + ", " + span(off.days.lowerBound, off.days.upperBound)
  }

  /// How long a visit has waited and by when it is wished.
  public func waits(_ entry: VisitBoard.Entry, on today: Day) -> String {
    let days = max(0, today - entry.visit.requested)
    let values: [String: PhraseValue] = ["n": .number(days), "day": .text(short(entry.visit.wish.latest))]
    return (entry.visit.wish.latest < today ? BoardPhrase.waitsTooLong : .waits)(in: language, values)
  }
}
