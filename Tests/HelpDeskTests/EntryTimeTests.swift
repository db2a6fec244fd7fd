import Foundation
import HelpDesk
import Language
import Municipality
import Testing

@Suite struct EntryTimeTests {
  @Test func `the written forms are read`() throws {
    let day = try #require(Day(iso: "2026-11-20"))
    #expect(EntryTime("2026-11-20") == .day(day, nil))
    #expect(EntryTime("2026-11-20T00:00") == .moment(.init(day: day, minute: 0)))
    #expect(EntryTime("2026-11-20T23:59") == .moment(.init(day: day, minute: 1_439)))
    let noon = try Date("2026-11-20T12:00:00Z", strategy: .iso8601)
    for text in [
      "2026-11-20T12:00Z", "2026-11-20T13:00+01:00", "2026-11-20T14:00+02:00", "2026-11-20T12:00-00:00",
      "2026-11-20T07:00-05:00", "2026-11-20T17:30+05:30", "2026-11-21T02:00+14:00",
    ] {
      #expect(EntryTime(text) == .instant(noon), "\(text)")
    }
  }

  @Test(arguments: [
    "", "T", "2026-02-30", "2026-02-29T10:00", "2026-11-31", "2026-13-01", "2026-00-10", "2026-11-20T24:00",
    "2026-11-20T10:60", "2026-11-20T9:30", "2026-11-20T+9:30", "2026-11-20T-0:30", "2026-11-20T10.30",
    "2026-11-20T10:30:00", "2026-11-20T1030", "2026-11-20 10:30", "2026-11-20T", "2026-11-20T10:30+", "20-11-2026",
    "2026-11-20T10:30+2", "2026-11-20T10:30+02", "2026-11-20T10:30+0200", "2026-11-20T10:30z", "2026-11-20T10:30ZZ",
    "2026-11-20T10:30+15:00", "2026-11-20T10:30T10:30", "2026-11-20T١٠:٣٠", "010203-1234",
  ])
  func `anything else is refused`(text: String) {
    #expect(EntryTime(text) == nil)
  }

  private func place(_ text: String, clock: String = "2026-12-01T12:00:00Z") throws -> (String, PartOfDay?) {
    let desk = try TestDesk(at: clock)
    let time = try #require(EntryTime(text))
    let entry = try desk.log.log(TestDesk.form { $0.time = time }).entry
    return (entry.day.iso, entry.part)
  }

  @Test func `an instant falls on the office's own day and part of day`() throws {
    #expect(try place("2026-07-01T09:59Z") == ("2026-07-01", .morning))
    #expect(try place("2026-07-01T10:00Z") == ("2026-07-01", .afternoon))
    #expect(try place("2026-11-20T10:59Z") == ("2026-11-20", .morning))
    #expect(try place("2026-11-20T16:00Z") == ("2026-11-20", .evening))
    #expect(try place("2026-06-30T22:30Z") == ("2026-07-01", .morning))
    #expect(try place("2026-07-01T00:30+05:00") == ("2026-06-30", .evening))
  }

  @Test func `the parts of the day meet at noon and at five`() throws {
    for (time, part) in [
      ("00:00", PartOfDay.morning), ("11:59", .morning), ("12:00", .afternoon), ("16:59", .afternoon),
      ("17:00", .evening), ("23:59", .evening),
    ] {
      #expect(try place("2026-11-20T\(time)") == ("2026-11-20", part))
    }
    #expect(try place("2026-11-20") == ("2026-11-20", nil))
  }

  private func fault(_ time: EntryTime?, _ desk: TestDesk) throws -> EntryFault? {
    let time = try #require(time)
    return try desk.fault(TestDesk.form { $0.time = time }) as? EntryFault
  }

  @Test func `the hour that the clock skips does not exist, unless an offset says what is meant`() throws {
    let desk = try TestDesk()
    for time in ["02:00", "02:30", "02:59"] {
      #expect(try fault(EntryTime("2026-03-29T" + time), desk) == .hourSkipped)
    }
    for time in ["01:59", "03:00", "02:30+01:00", "02:30+02:00"] {
      #expect(try fault(EntryTime("2026-03-29T" + time), desk) == nil)
    }
  }

  @Test func `the hour that the clock repeats is asked about, and an offset answers`() throws {
    let desk = try TestDesk()
    for time in ["02:00", "02:30", "02:59"] {
      #expect(try fault(EntryTime("2026-10-25T" + time), desk) == .hourRepeated)
    }
    for time in ["01:59", "03:00", "02:30+02:00", "02:30+01:00"] {
      #expect(try fault(EntryTime("2026-10-25T" + time), desk) == nil)
    }
    // Half past two comes first in summer time: at that moment the second one is still to come.
    try desk.clock.set("2026-10-25T00:45:00Z")
    #expect(try fault(EntryTime("2026-10-25T02:30+02:00"), desk) == nil)
    #expect(try fault(EntryTime("2026-10-25T02:30+01:00"), desk) == .inFuture)
  }

  @Test func `the future is refused, with a minute's grace`() throws {
    let desk = try TestDesk()
    for text in ["2026-11-21T10:02", "2026-11-21T09:02Z", "2026-11-22", "2026-11-22T00:00", "9999-12-31"] {
      #expect(try fault(EntryTime(text), desk) == .inFuture, "\(text)")
    }
    for text in ["2026-11-21T10:00", "2026-11-21T10:01", "2026-11-21T09:00Z", "2026-11-21"] {
      #expect(try fault(EntryTime(text), desk) == nil, "\(text)")
    }
    #expect(try fault(.day(desk.log.today, .morning), desk) == nil)
    #expect(try fault(.day(desk.log.today, .afternoon), desk) == .inFuture)
    #expect(try fault(.day(desk.log.today, .evening), desk) == .inFuture)
    #expect(try fault(.day(desk.log.today.adding(-1), .evening), desk) == nil)
    // Just before midnight in Denmark it is still the day before, whatever the day in Greenwich.
    try desk.clock.set("2026-11-21T22:59:00Z")
    #expect(try fault(EntryTime("2026-11-22"), desk) == .inFuture)
    try desk.clock.set("2026-11-21T23:00:00Z")
    #expect(try fault(EntryTime("2026-11-22"), desk) == nil)
  }

  @Test func `a branch takes entries from its first day to its last`() throws {
    let desk = try TestDesk()
    func fault(_ day: String, _ channel: Channel = .desk) throws -> EntryFault? {
      let time = try #require(EntryTime(day))
      return try desk.fault(
        TestDesk.form {
          $0.branch = "harbour"
          $0.time = time
          $0.channel = channel
        }) as? EntryFault
    }
    #expect(try fault("2026-03-15T23:59") == .branchNotYetOpen)
    #expect(try fault("2026-03-16T00:00") == nil)
    #expect(try fault("2026-09-30T23:59") == nil)
    #expect(try fault("2026-10-01") == .branchClosed)
    #expect(try fault("2026-03-10", .booked) == .branchNotYetOpen)
    #expect(try fault("2026-03-20", .booked) == nil)
    #expect(try fault("2026-02-01", .booked) == .branchNotYetOpen)
    #expect(try fault("2026-10-01", .booked) == .branchClosed)
  }

  @Test func `what is logged now falls on the office's day and part`() throws {
    let desk = try TestDesk(at: "2026-11-21T22:59:59Z")
    #expect(try desk.log.log(TestDesk.form()).entry.day.iso == "2026-11-21")
    #expect(try desk.log.log(TestDesk.form()).entry.part == .evening)
    try desk.clock.set("2026-11-21T23:00:00Z")
    #expect(try desk.log.log(TestDesk.form()).entry.day.iso == "2026-11-22")
    #expect(try desk.log.log(TestDesk.form()).entry.part == .morning)
  }
}
