import Foundation

/// Who may try next: what has room goes at once, and the others wait in a short queue in which no browser has two places.
///
/// It knows nothing of threads, and the time is passed in.
struct GuessQueue {
  /// What somebody who has asked is told.
  enum Answer: Hashable, Sendable {
    /// It is their turn; these lanes were charged.
    case go([GuessLane])
    /// Not yet.
    case wait
    /// There is no place, or it took too long; after so many seconds it is worth another try.
    case leave(seconds: Int)
  }

  private struct Waiter {
    let number: Int
    let guess: Guess
    /// When the browser first asked.
    let asked: Date
    /// Since when it has this place.
    let since: Date
    /// Where it stands.
    let rank: Date
  }

  /// How many may wait.
  static let places = 12
  /// How many of them from one address.
  static let placesOfAddress = 6
  /// The longest that anybody waits, in seconds.
  static let patience = 12.0
  /// How far a turn puts the next one back, of the same browser or of the same address at the same name, in seconds: so
  /// that who has just had one stands behind those who have not.
  static let setback = 4.0
  /// How long it counts that a browser had a turn or was sent away, in seconds.
  static let memory = 60.0

  private var tally = GuessTally()
  private var waiting: [Waiter] = []
  /// The lanes that were charged for those whose turn it is.
  private var called: [Int: [GuessLane]] = [:]
  /// When a browser, or an address at a name, last had a turn for which it had to wait.
  private var turns: [[UInt8]: Date] = [:]
  /// When those who were sent away first asked: they keep their place in the order.
  private var sentAway: [[UInt8]: Date] = [:]
  private var last = 0

  /// Takes a try in.
  ///
  /// - Returns: the number to ask by.
  mutating func arrive(_ guess: Guess, at now: Date) -> Int {
    last += 1
    if let own = guess.own, tally.wait(own, at: now) == 0 {
      tally.take(own, at: now)
      called[last] = [own]
      return last
    }
    let asked = min(now, remembered(sentAway[guess.browser], at: now) ?? now)
    let late = [guess.browser, Self.place(guess)].count { remembered(turns[$0], at: now) != nil }
    let waiter = Waiter(
      number: last, guess: guess, asked: asked, since: now, rank: asked.addingTimeInterval(Double(late) * Self.setback))
    guard !waiting.contains(where: { $0.guess.browser == guess.browser }) else { return last }
    let neighbours = waiting.filter { $0.guess.address == guess.address }
    let rivals =
      neighbours.count >= Self.placesOfAddress ? neighbours : waiting.count >= Self.places ? waiting : []
    if let worst = rivals.max(by: { $0.rank < $1.rank }) {
      // The one who has the least claim to a place goes, be it the one who comes or one who is there.
      let isIn = waiter.rank < worst.rank
      let leaving = isIn ? worst : waiter
      Self.keep(leaving.asked, for: leaving.guess.browser, in: &sentAway, at: now)
      guard isIn else { return last }
      waiting.removeAll { $0.number == worst.number }
    }
    waiting.append(waiter)
    return last
  }

  /// What a try that was taken in is to do now.
  mutating func answer(_ number: Int, _ guess: Guess, at now: Date) -> Answer {
    call(at: now)
    if let lanes = called[number] { return .go(lanes) }
    let waiter = waiting.first { $0.number == number }
    if let waiter {
      if abs(now.timeIntervalSince(waiter.since)) < Self.patience { return .wait }
      Self.keep(waiter.asked, for: guess.browser, in: &sentAway, at: now)
    }
    var wait = 0.0
    for lane in guess.lanes { wait = max(wait, tally.wait(lane, at: now)) }
    return .leave(seconds: max(1, Int(wait.rounded(.up))))
  }

  /// Forgets a try, whatever came of it.
  mutating func leave(_ number: Int) {
    called[number] = nil
    waiting.removeAll { $0.number == number }
  }

  /// Gives back what a right password or code was charged; the browser's own lane is free again.
  mutating func right(_ lanes: [GuessLane], own: GuessLane?) {
    for lane in lanes { tally.giveBack(lane) }
    if let own { tally.clear(own) }
  }

  /// Calls those for whom there is room, in their order.
  private mutating func call(at now: Date) {
    for waiter in waiting.sorted(by: { ($0.rank, $0.number) < ($1.rank, $1.number) }) {
      let guess = waiter.guess
      guard hasRoom(guess, at: now) else { continue }
      for lane in guess.lanes { tally.take(lane, at: now) }
      called[waiter.number] = guess.lanes
      waiting.removeAll { $0.number == waiter.number }
      sentAway[guess.browser] = nil
      // Who had not to wait has taken nobody's turn.
      guard waiter.since != now else { continue }
      for key in [guess.browser, Self.place(guess)] { Self.keep(now, for: key, in: &turns, at: now) }
    }
  }

  private mutating func hasRoom(_ guess: Guess, at now: Date) -> Bool {
    for lane in guess.lanes where tally.wait(lane, at: now) > 0 { return false }
    return true
  }

  /// An address at what it guesses at.
  private static func place(_ guess: Guess) -> [UInt8] { (guess.lanes.first?.key ?? []) + guess.address }

  private func remembered(_ time: Date?, at now: Date) -> Date? {
    time.flatMap { abs(now.timeIntervalSince($0)) < Self.memory ? $0 : nil }
  }

  /// Keeps a time; the order of a flood is not worth more memory than this.
  private static func keep(_ time: Date, for key: [UInt8], in book: inout [[UInt8]: Date], at now: Date) {
    if book.count >= GuessTally.most {
      book = book.filter { abs(now.timeIntervalSince($0.value)) < memory }
      if book.count >= GuessTally.most { book = [:] }
    }
    book[key] = time
  }
}
