import Foundation
import Testing

@testable import LodsWeb

@Suite struct ThrottleTests {
  private let clock = TestClock()
  private let throttle: Throttle

  init() {
    let clock = clock
    // Whoever waits lets the time pass at once.
    throttle = Throttle { clock.pass($0) }
  }

  private func guess(
    _ name: String, from address: String = "10.0.0.1", browser: String = "b", own: GuessLane? = nil
  ) -> Guess {
    Guess([.name(name), .address(address)], own: own, address: address, browser: browser)
  }

  /// How many seconds some tries take, one after the other.
  @discardableResult
  private func seconds(_ count: Int = 1, _ guess: (Int) -> Guess) throws -> Double {
    let start = clock.now
    for number in 0..<count { _ = try throttle.turn(guess(number), now: { clock.now }) }
    return (clock.now.timeIntervalSince(start) * 1_000).rounded() / 1_000
  }

  @Test func `fingers may slip a few times, and from then on each try waits for its turn`() throws {
    #expect(try seconds(5) { _ in guess("anna") } == 0)
    for _ in 0..<5 { #expect(abs(try seconds { _ in guess("anna") } - 4) <= 0.2) }
  }

  @Test func `a name is guessed at slowly, from however many addresses and browsers`() throws {
    #expect(try seconds(105) { guess("anna", from: "10.0.0.\($0)", browser: "\($0)") } >= 400)
    #expect(try seconds { _ in guess("bo", from: "10.0.0.1") } == 0)
  }

  @Test func `an address that guesses at many names is slow at all of them, and no other address is`() throws {
    #expect(try seconds(130) { guess("name \($0)") } >= 200)
    #expect(try seconds { _ in guess("yet another") } >= 1)
    #expect(try seconds { _ in guess("yet another", from: "10.0.0.2") } == 0)
  }

  @Test func `what was tried is forgotten with time, however much it was`() throws {
    try seconds(200) { _ in guess("anna") }
    clock.pass(60)
    #expect(try seconds(5) { _ in guess("anna") } == 0)
  }

  @Test func `right passwords cost nothing, also those of a whole house at one address`() throws {
    for number in 0..<500 {
      let pass = try throttle.turn(guess("name \(number)"), now: { clock.now })
      throttle.right(pass)
    }
    #expect(clock.now == TestClock.start)
  }

  @Test func `a browser that is known has tries of its own, and then those of everybody`() throws {
    let own = GuessLane.own("browser", "x")
    try seconds(300) { _ in guess("anna", from: "10.6.6.6", browser: "guesser") }
    #expect(try seconds(5) { _ in guess("anna", own: own) } == 0)
    #expect(try seconds { _ in guess("anna", own: own) } > 0)
    // One right password, and it is as new.
    clock.pass(150)
    let pass = try throttle.turn(guess("anna", own: own), now: { clock.now })
    throttle.right(pass)
    #expect(try seconds(5) { _ in guess("anna", own: own) } == 0)
  }

  @Test func `names and addresses cannot be put together so that one is taken for the other`() throws {
    #expect(GuessLane.own("a", "b").key != GuessLane.own("ab").key)
    #expect(GuessLane.own("a1:b").key != GuessLane.own("a", "b").key)
    #expect(GuessLane.name("a").key != GuessLane.address("a").key)
  }

  @Test func `codes of the whole office are so slow that nobody is ever refused for another's`() throws {
    let start = clock.now
    var count = 0
    while clock.now.timeIntervalSince(start) < 900 {
      let address = "10.1.\(count / 256).\(count % 256)"
      let guess = Guess([.codes, .codes(from: address)], address: address, browser: "b")
      _ = try throttle.turn(guess, now: { clock.now })
      count += 1
    }
    #expect(count <= 1_831)
    #expect(count < 3_000, "as many as the room of accounts takes")
  }
}
