import Foundation
import Office
import Records
import Testing

@testable import LodsWeb

@Suite struct UndoTicketTests {
  private static let key = Array("a key that nobody knows".utf8)
  private static let end = TestClock.start.addingTimeInterval(UndoTicket.seconds)
  private let entry: RandomID = {
    var generator = SeededGenerator(seed: 3)
    return RandomID(using: &generator)
  }()

  private func read(
    _ text: String, from browser: String = "browser", at now: Date = TestClock.start, key: [UInt8] = key
  ) -> UndoTicket? {
    UndoTicket(text, from: browser, at: now, key: key)
  }

  @Test(arguments: [nil, 0, 23])
  func `a ticket is read by the browser it was given to`(hour: Int?) throws {
    let text = UndoTicket(entry, hour: hour).text(for: "browser", until: Self.end, key: Self.key)
    let ticket = try #require(read(text))
    #expect(ticket.entry == entry)
    #expect(ticket.hour == hour)
  }

  @Test func `another browser, another key and another time do not read it`() {
    let text = UndoTicket(entry, hour: 14).text(for: "browser", until: Self.end, key: Self.key)
    #expect(read(text, from: "another") == nil)
    #expect(read(text, from: "") == nil)
    #expect(read(text, key: [1, 2, 3]) == nil)
    #expect(read(text, at: Self.end.addingTimeInterval(UndoTicket.grace)) != nil)
    #expect(read(text, at: Self.end.addingTimeInterval(UndoTicket.grace + 1)) == nil)
  }

  @Test func `a ticket with any one sign changed is none`() {
    let text = UndoTicket(entry, hour: 14).text(for: "browser", until: Self.end, key: Self.key)
    for place in text.indices {
      for sign in ["0", "1", ".", "x"] where String(text[place]) != sign {
        var forged = text
        forged.replaceSubrange(place...place, with: sign)
        #expect(read(forged) == nil)
      }
    }
  }

  @Test func `the time of a ticket cannot be drawn out, and its entry not put in the place of another`() {
    var generator = SeededGenerator(seed: 4)
    let other = RandomID(using: &generator)
    let text = UndoTicket(entry, hour: 14).text(for: "browser", until: Self.end, key: Self.key)
    let parts = text.split(separator: ".").map(String.init)
    for forged in [
      [parts[0], parts[1], "99999999999", parts[3]], [other.description, parts[1], parts[2], parts[3]],
      [parts[0], "x", parts[2], parts[3]], [parts[0], parts[1], "inf", parts[3]],
      [parts[0], parts[1], "nan", parts[3]],
      [parts[0], parts[1], parts[2], ""], [parts[0], parts[1], parts[2]], parts + [parts[3]],
    ] {
      #expect(read(forged.joined(separator: ".")) == nil)
    }
    #expect(read("") == nil)
    #expect(read("...") == nil)
  }
}
