import Foundation
import Identifiers
import Language
import Municipality
import Records
import SQLite
import Testing

@testable import Accounts
@testable import Municipality

/// A branch as the other file has it.
func branch() throws -> Branch {
  Branch(
    number: 1, code: try #require(Code("havnen")), name: "Havnen", opened: Day(number: 18_262), closed: nil,
    telephone: nil)
}

@Suite struct DeviceTests {
  private func prepare(_ staff: Staff, _ name: String = "Skranke 2", role: Role = .volunteer) throws -> PreparedDevice {
    try staff.people.write {
      try DeviceRegister.prepare(
        DeviceName(name), at: branch(), role: role, by: .commandLine, time: staff.time, using: &staff.generator, in: $0)
    }
  }

  private func pair(_ typed: String, _ staff: Staff) throws -> (device: Device, token: DeviceToken)? {
    switch try attempt(typed, staff) {
    case .paired(let device, let token): (device, token)
    case .refused: nil
    }
  }

  private func attempt(_ typed: String, _ staff: Staff) throws -> Pairing {
    try staff.people.write { try DeviceRegister.pair(typed, at: staff.time, using: &staff.generator, in: $0) }
  }

  private func refusal(_ typed: String, _ staff: Staff) throws -> PairingRefusal? {
    if case .refused(let refusal) = try attempt(typed, staff) { refusal } else { nil }
  }

  @Test(arguments: [
    ("", AccountFault.deviceNameMissing), (String(repeating: "s", count: 41), .deviceNameTooLong),
    ("PC 010203-1234", .deviceNameRefused), ("a\u{7}b", .deviceNameRefused),
  ])
  func `a device's name passes the gate for places`(_ name: String, _ fault: AccountFault) {
    #expect(throws: fault) { try DeviceName(name) }
  }

  @Test func `a code pairs one machine once, within a quarter of an hour`() throws {
    let staff = try Staff()
    let (early, late) = (try prepare(staff), try prepare(staff, "Skranke 3"))
    staff.wait(899)
    let paired = try #require(try pair(early.code.text.lowercased(), staff))
    #expect(paired.device.role == .volunteer && paired.device.branch.text == "havnen")
    #expect(try staff.people.read { try DeviceRegister.find(paired.token, in: $0) } == paired.device)
    #expect(try refusal(early.code.text, staff) == .wrongCode)
    staff.wait(1)
    #expect(try refusal(late.code.text, staff) == .expired)
    let again = try staff.people.write {
      try DeviceRegister.renewCode(
        of: late.device.number, by: .commandLine, at: staff.time, using: &staff.generator, in: $0)
    }
    #expect(try pair(again.code.text, staff)?.device.number == late.device.number)
    #expect(
      try staff.acts() == ["device-prepared", "device-prepared", "device-paired", "device-prepared", "device-paired"])
  }

  @Test func `a device that is shut out is nobody, and neither its token nor its code works`() throws {
    let staff = try Staff()
    let prepared = try prepare(staff)
    let paired = try #require(try pair(prepared.code.text, staff))
    let again = try staff.people.write {
      try DeviceRegister.renewCode(
        of: paired.device.number, by: .commandLine, at: staff.time, using: &staff.generator, in: $0)
    }
    // The old token holds until the new code is typed.
    #expect(try staff.people.read { try DeviceRegister.find(paired.token, in: $0) } != nil)
    for _ in 0..<2 {
      let revoked = try staff.people.write {
        try DeviceRegister.revoke(paired.device.number, by: .commandLine, at: staff.time, in: $0)
      }
      #expect(revoked.revoked == staff.time.day)
    }
    #expect(try staff.people.read { try DeviceRegister.find(paired.token, in: $0) } == nil)
    #expect(try refusal(again.code.text, staff) == .wrongCode)
    #expect(throws: AccountFault.deviceRevoked) {
      try staff.people.write {
        try DeviceRegister.renewCode(
          of: paired.device.number, by: .commandLine, at: staff.time, using: &staff.generator, in: $0)
      }
    }
    #expect(throws: AccountFault.unknownDevice) {
      try staff.people.write { try DeviceRegister.revoke(77, by: .commandLine, at: staff.time, in: $0) }
    }
    #expect(try staff.acts().filter { $0 == "device-revoked" }.count == 1)
  }

  @Test func `pairing anew gives a new token and kills the old one`() throws {
    let staff = try Staff()
    let first = try #require(try pair(prepare(staff).code.text, staff))
    let again = try staff.people.write {
      try DeviceRegister.renewCode(of: 1, by: .commandLine, at: staff.time, using: &staff.generator, in: $0)
    }
    let second = try #require(try pair(again.code.text, staff))
    try staff.people.read { (reader: Reader) throws -> Void in
      #expect(try DeviceRegister.find(first.token, in: reader) == nil)
      #expect(try DeviceRegister.find(second.token, in: reader)?.number == 1)
    }
  }

  /// As if so many wrong codes had been tried.
  private func count(_ wrong: Int, since: Int, _ staff: Staff) throws {
    try staff.people.write { writer -> Void in
      try writer.run("INSERT OR REPLACE INTO pairing_tries VALUES (1, ?, ?)", [.whole(since), .whole(wrong)])
    }
  }

  @Test func `many wrong codes keep nobody from pairing with a right one`() throws {
    let staff = try Staff()
    let prepared = try prepare(staff)
    for _ in 0..<100 { #expect(try refusal("22222-22222", staff) == .wrongCode) }
    #expect(try pair(prepared.code.text, staff) != nil)
  }

  @Test func `after thousands of wrong codes none is taken, not even a right one, until the quarter is over`() throws {
    let staff = try Staff()
    // Nothing can be guessed where no code is open, and nothing is counted.
    for _ in 0..<40 { #expect(try refusal("22222-22222", staff) == .wrongCode) }
    let prepared = try prepare(staff)
    let began = staff.time.seconds
    try count(PairingCode.tries - 2, since: began, staff)
    for number in 0..<2 {
      // What no code can be is not counted.
      #expect(try refusal("not a code", staff) == .wrongCode, "\(number)")
      #expect(try refusal("22222-22222", staff) == .wrongCode, "\(number)")
      staff.wait(10)
    }
    #expect(try refusal(prepared.code.text, staff) == .tooManyTries(until: began + 900))
    staff.wait(began + 899 - staff.time.seconds)
    let next = try prepare(staff, "Skranke 3")
    #expect(try refusal(next.code.text, staff) == .tooManyTries(until: began + 900))
    staff.wait(1)
    #expect(try pair(next.code.text, staff) != nil)
  }

  @Test func `of its use a day is kept and no time`() throws {
    let staff = try Staff()
    let paired = try #require(try pair(prepare(staff).code.text, staff))
    #expect(paired.device.lastSeen == staff.time.day)
    staff.wait(86_400)
    for day in [staff.time.day, staff.time.day.adding(-3)] {
      try staff.people.write { try DeviceRegister.noteSeen(paired.device.number, on: day, in: $0) }
    }
    #expect(try staff.people.read { try DeviceRegister.devices(in: $0) }.map(\.lastSeen) == [staff.time.day])
  }
}
