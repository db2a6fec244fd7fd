import Foundation
import Testing

@testable import LodsWeb

@Suite struct ThrottleTests {
  private let throttle = Throttle()
  private let clock = TestClock()

  private func wait(_ name: String, from address: String = "10.0.0.1") -> Int {
    throttle.wait(for: name, from: address, at: clock.now)
  }

  private func fail(_ name: String, from address: String = "10.0.0.1", times: Int = 1) {
    for _ in 0..<times { throttle.wrong(for: name, from: address, at: clock.now) }
  }

  @Test func `fingers may slip a few times, and then each try waits twice as long as the one before`() {
    fail("anna", times: Throttle.free - 1)
    #expect(wait("anna") == 0)
    var waits: [Int] = []
    for _ in 0..<10 {
      fail("anna")
      waits.append(wait("anna"))
      clock.pass(Double(wait("anna")))
    }
    #expect(waits == [5, 10, 20, 40, 80, 160, 320, 640, 900, 900])
  }

  @Test func `nobody locks a colleague out by guessing at the colleague's name from elsewhere`() {
    fail("anna", from: "10.6.6.6", times: 1_000)
    #expect(wait("anna", from: "10.6.6.6") == Int(Throttle.longest))
    #expect(wait("anna", from: "10.0.0.1") == 0)
  }

  @Test func `one who forgets a password at a shared address does not keep colleagues out`() {
    fail("anna", times: Throttle.freeOfAddress - 1)
    #expect(wait("anna") > 0)
    #expect(wait("bo") == 0)
  }

  @Test func `an address that guesses at many names waits at all of them, and at no other address`() {
    for number in 0..<100 { fail("name \(number)") }
    #expect(wait("yet another") > 0)
    #expect(wait("yet another", from: "10.0.0.2") == 0)
  }

  @Test func `nobody is locked out for good: the longest wait ends, and after an hour all is forgotten`() {
    fail("anna", times: 10_000)
    #expect(wait("anna") == 900)
    clock.pass(900)
    #expect(wait("anna") == 0)
    clock.pass(Throttle.memory)
    fail("anna")
    #expect(wait("anna") == 0)
  }

  @Test func `a right password forgets the wrong ones of that name and address only`() {
    fail("anna", times: 6)
    fail("bo", times: 6)
    throttle.right(for: "anna", from: "10.0.0.1")
    #expect(wait("anna") == 0)
    #expect(wait("bo") > 0)
  }

  @Test func `names and addresses cannot be put together so that one is taken for the other`() {
    fail("a\u{0}b", from: "c", times: 6)
    #expect(wait("a", from: "b\u{0}c") == 0)
  }

  @Test func `a flood of names does not fill the memory, and does not free who was caught last`() {
    for number in 0..<(Throttle.most / 2 + 500) {
      clock.pass(0.01)
      fail("name \(number)", from: "10.1.\(number / 256).\(number % 256)")
    }
    fail("anna", times: 7)
    for number in 0..<2_000 { fail("other \(number)", from: "10.2.\(number / 256).\(number % 256)") }
    #expect(wait("anna") > 0)
  }

  @Test func `a clock that goes back lets nobody guess more, and locks nobody out`() {
    fail("anna", times: 6)
    clock.pass(-3_000)
    #expect(wait("anna") > 0)
    #expect(wait("anna") <= Int(Throttle.longest))
  }
}
