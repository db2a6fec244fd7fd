import Foundation
import Testing

@testable import LodsWeb

@Suite struct GuessQueueTests {
  /// A queue at a name that nobody can try at once any more.
  private struct Line {
    var queue = GuessQueue()
    var now = TestClock.start
    var guesses: [Int: Guess] = [:]

    init() {
      for _ in 0..<5 {
        let number = come("10.9.9.9", "early")
        #expect(answer(number) == .go)
      }
    }

    enum Answer { case go, wait, leave }

    mutating func come(_ address: String, _ browser: String, name: String = "anna") -> Int {
      let guess = Guess([.name(name), .address(address)], address: address, browser: browser)
      let number = queue.arrive(guess, at: now)
      guesses[number] = guess
      return number
    }

    mutating func answer(_ number: Int) -> Answer {
      guard let guess = guesses[number] else { return .leave }
      switch queue.answer(number, guess, at: now) {
      case .go:
        queue.leave(number)
        return .go
      case .wait: return .wait
      case .leave:
        queue.leave(number)
        return .leave
      }
    }

    /// Lets seconds pass and tells who of some goes, in their order.
    mutating func pass(_ seconds: Double, _ numbers: Int...) -> [Int] {
      var gone: [Int] = []
      for _ in 0..<Int(seconds * 10) {
        now += 0.1
        for number in numbers where !gone.contains(number) && answer(number) == .go { gone.append(number) }
      }
      return gone
    }
  }

  @Test func `those who wait go in the order in which they came`() {
    var line = Line()
    let first = line.come("10.0.0.1", "a")
    let second = line.come("10.0.0.2", "b")
    #expect(line.answer(second) == .wait && line.answer(first) == .wait)
    #expect(line.pass(3.5, second, first) == [])
    #expect(line.pass(8, second, first) == [first, second])
  }

  @Test func `a browser has one place, however often it asks`() {
    var line = Line()
    let places = (0..<20).map { _ in line.come("10.6.6.6", "guesser") }
    #expect(line.answer(places[0]) == .wait)
    for place in places.dropFirst() { #expect(line.answer(place) == .leave) }
    let anna = line.come("10.6.6.6", "anna's")
    #expect(line.pass(9, places[0], anna) == [places[0], anna])
  }

  @Test func `who has just had a turn stands behind those who have not`() {
    var line = Line()
    let guesser = line.come("10.6.6.6", "guesser")
    #expect(line.pass(4.2, guesser) == [guesser])
    let again = line.come("10.6.6.6", "guesser")
    line.now += 1
    let anna = line.come("10.0.0.1", "anna's")
    #expect(line.pass(9, again, anna) == [anna, again])
  }

  @Test func `new browsers of one address do not push out the others`() {
    var line = Line()
    let guessers = (0..<30).map { line.come("10.6.6.6", "guesser \($0)") }
    #expect(guessers.filter { line.answer($0) == .wait }.count == GuessQueue.placesOfAddress)
    let anna = line.come("10.0.0.1", "anna's")
    #expect(line.answer(anna) == .wait)
  }

  @Test func `who was sent away keeps the place in the order, and is not pushed out by those who come later`() {
    var line = Line()
    let early = (0..<6).map { line.come("10.6.6.6", "guesser \($0)") }
    let anna = line.come("10.6.6.6", "anna's")
    #expect(line.answer(anna) == .leave)
    for number in early { line.queue.leave(number) }
    line.now += 3
    // Others are there before her this time, and have asked later.
    let late = (0..<6).map { line.come("10.6.6.6", "late \($0)") }
    line.now += 0.5
    let again = line.come("10.6.6.6", "anna's")
    #expect(line.answer(again) == .wait)
    #expect(late.filter { line.answer($0) == .wait }.count == 5)
    #expect(line.pass(4, again, late[0]) == [again])
  }

  @Test func `nobody waits longer than the patience, and the places of those who have left are free`() {
    var line = Line()
    let waiting = (0..<6).map { line.come("10.6.6.6", "guesser \($0)") }
    line.now += GuessQueue.patience
    #expect(waiting.filter { line.answer($0) == .leave }.count >= 2)
    let late = line.come("10.6.6.6", "late")
    #expect(line.answer(late) != .leave)
  }

  @Test func `a clock that goes back locks nobody out`() {
    var line = Line()
    line.now -= 3_000
    let anna = line.come("10.0.0.1", "anna's")
    #expect(line.answer(anna) == .wait)
    #expect(line.pass(5, anna) == [anna])
  }

  @Test func `a flood of names does not fill the memory, and does not free who was caught last`() {
    var tally = GuessTally()
    var now = TestClock.start
    for _ in 0..<5 { tally.take(.name("anna"), at: now) }
    for number in 0..<(2 * GuessTally.most) {
      now += 0.0001
      tally.take(.name("name \(number)"), at: now)
    }
    #expect(tally.wait(.name("anna"), at: now) > 0)
    #expect(tally.count <= GuessTally.most)
  }
}
