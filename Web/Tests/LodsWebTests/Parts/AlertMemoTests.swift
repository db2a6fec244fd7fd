import Foundation
import Language
import Municipality
import Office
import Site
import Synchronization
import Testing

@testable import LodsWeb

/// How a look over the log is kept.
@Suite struct AlertMemoTests {
  private struct Trouble: Error {}

  private let office: StaffedOffice
  private let start = Date(timeIntervalSince1970: 1_795_255_200)
  private var day: Day { office.desk.office.clock.today }

  init() throws { office = try StaffedOffice() }

  /// A look of a time, and how many were made.
  private final class Looker: Sendable {
    let office: Office
    let made = Mutex(0)
    init(_ office: Office) { self.office = office }

    func look(_ day: Day, _ now: Date) throws -> AlertLook {
      made.withLock { $0 += 1 }
      return try AlertLook(of: office, at: nil, on: day, now: now)
    }
    var count: Int { made.withLock { $0 } }
  }

  @Test func `holds for a quarter of an hour, each branch by itself, and not until the next day`() throws {
    let memo = AlertMemo(aside: { $0() })
    let looker = Looker(office.desk.office)
    func ask(after seconds: Double, at branch: Int? = nil, on day: Day) throws -> Date? {
      let now = start + seconds
      return try memo.fresh(at: branch.map { office.branches[$0].code }, on: day, now: now) {
        try looker.look(day, now)
      }?.at
    }
    #expect(try ask(after: 0, on: day) == start)
    #expect(try ask(after: AlertMemo.seconds - 1, on: day) == start)
    #expect(looker.count == 1)
    #expect(try ask(after: 5, at: 0, on: day) == start + 5)
    #expect(try ask(after: 6, at: 1, on: day) == start + 6)
    #expect(try ask(after: AlertMemo.seconds + 1, on: day) == start + AlertMemo.seconds + 1)
    #expect(try ask(after: AlertMemo.seconds + 2, on: day.adding(1)) == start + AlertMemo.seconds + 2)
    #expect(looker.count == 5)
  }

  @Test func `is not kept where it was forgotten while it was made, and not made where it was before`() throws {
    let memo = AlertMemo(aside: { $0() })
    let looker = Looker(office.desk.office)
    func known(_ meanwhile: @escaping @Sendable () -> Void = {}) -> Date? {
      memo.known(at: nil, on: day, now: start) { [day, start] in
        meanwhile()
        return try looker.look(day, start)
      }?.at
    }
    #expect(known { memo.forget() } == nil)
    #expect(known() == start)
    #expect(looker.count == 2)

    let held = Held()
    let later = AlertMemo(aside: { held.add($0) })
    let unmade = later.known(at: nil, on: day, now: start) { [day, start] in try looker.look(day, start) }
    #expect(unmade?.at == nil)
    later.forget()
    held.run()
    #expect(looker.count == 2)
  }

  @Test func `is waited for so long and by so many, and then told as it was`() async throws {
    let held = Held()
    let memo = AlertMemo(aside: { held.add($0) })
    let looker = Looker(office.desk.office)
    let (day, start) = (day, start)
    @Sendable func fresh(_ patience: Double) throws -> Date? {
      try memo.fresh(at: nil, on: day, now: start, patience: patience) { try looker.look(day, start) }?.at
    }
    #expect(try fresh(0.01) == nil)
    // As many as may wait do so, until the look is over.
    let waiters = (0..<AlertMemo.mostWaiting).map { _ in Task { try await OwnThread.run { try fresh(60) } } }
    while memo.waiting < AlertMemo.mostWaiting { try await Task.sleep(for: .milliseconds(2)) }
    // The next one does not: with an hour's patience it would stay here for ever.
    #expect(try fresh(3_600) == nil)
    held.run()
    for waiter in waiters { #expect(try await waiter.value == start) }
    #expect(looker.count == 1)
    #expect(memo.waiting == 0)
  }

  @Test func `says what went wrong to those who wait, and tries again`() throws {
    let memo = AlertMemo(aside: { $0() })
    #expect(throws: Trouble.self) {
      try memo.fresh(at: nil, on: day, now: start) { throw Trouble() }
    }
    // The first page has other things to tell.
    let known = memo.known(at: nil, on: day, now: start) { throw Trouble() }
    #expect(known?.at == nil)
    let looker = Looker(office.desk.office)
    let look = try memo.fresh(at: nil, on: day, now: start) { [day, start] in try looker.look(day, start) }
    #expect(look?.at == start)
  }

  @Test func `is made on a thread of its own at the desk`() throws {
    let memo = AlertMemo(aside: AlertMemo.ownThread)
    let thread = Mutex<String?>(nil)
    let looker = Looker(office.desk.office)
    let here = Thread.current.description
    let look = try memo.fresh(at: nil, on: day, now: start, patience: 60) { [day, start] in
      thread.withLock { $0 = Thread.current.description }
      return try looker.look(day, start)
    }
    #expect(look?.at == start)
    #expect(thread.withLock { $0 } != here)
  }
}
