import Courses
import Municipality

/// The waiting list once more, as simply as it can be written, to hold ``/Courses/SeatBook`` against.
///
/// It shares no code with it: a plain list in the order of signing up, the free seats counted anew each time they are
/// asked for, and one seat given at a time, beginning at the head of the list each time.
struct SeatModel {
  /// A party.
  struct Party: Equatable {
    let name: Int
    let size: Int
    var rank: Int
    let device: LearnerDevice?
    var turn: Int
    var status: EnrolmentStatus
    var room: Int?
  }

  var rules: SeatRules
  var parties: [Party] = []
  let makesOffers: Bool

  /// Who sits, also after the term is over.
  private static let sitting: Set<EnrolmentStatus> = [.offered, .enrolled, .completed, .partly, .noShow]

  /// The seats left in a group.
  func left(_ room: Int) -> Int {
    rules.groups[room].seats
      - parties.filter { $0.room == room && SeatModel.sitting.contains($0.status) }.map(\.size).reduce(0, +)
  }

  /// The groups that a device may be taught in, its own before the one for all.
  func rooms(for device: LearnerDevice?) -> [Int] {
    let own = rules.groups.indices.filter { room in
      device.map { rules.groups[room].devices.choices.contains($0) } ?? false
    }
    return own + rules.groups.indices.filter { rules.groups[$0].devices.isEmpty }
  }

  /// The list, first in line first.
  var line: [Int] {
    parties.indices.filter { parties[$0].status == .waiting }
      .sorted { (parties[$0].rank, parties[$0].turn) < (parties[$1].rank, parties[$1].turn) }
  }

  /// Who of the list is next for a seat, and where.
  func next() -> (party: Int, room: Int)? {
    var barred: Set<Int> = []
    for place in line {
      let rooms = rooms(for: parties[place].device)
      if let room = rooms.first(where: { !barred.contains($0) && left($0) >= parties[place].size }) {
        return (place, room)
      }
      if rules.queue == .strict { barred.formUnion(rooms) }
    }
    return nil
  }

  mutating func serve() {
    guard makesOffers else { return }
    while let next = next() {
      parties[next.party].status = .offered
      parties[next.party].room = next.room
    }
  }

  mutating func free(_ name: Int, as status: EnrolmentStatus) {
    guard let place = parties.firstIndex(where: { $0.name == name }) else { return }
    parties[place].status = status
    parties[place].room = nil
  }

  /// Somebody signs up; false where there is no seat and no room on the list.
  mutating func join(_ new: Party) -> Bool {
    var trial = self
    var party = new
    party.turn = (parties.map(\.turn).max() ?? 0) + 1
    party.status = .waiting
    party.room = nil
    let waiting = line.count
    trial.parties.removeAll { $0.name == new.name }
    trial.parties.append(party)
    // All who wait are served in the trial, in order; is the new one among them?
    while let next = trial.next() {
      trial.parties[next.party].status = .enrolled
      trial.parties[next.party].room = next.room
    }
    let seated = trial.parties.first { $0.name == new.name && $0.status == .enrolled }
    guard seated != nil || waiting < rules.listLimit else { return false }
    parties.removeAll { $0.name == new.name }
    if let seated {
      party.status = .enrolled
      party.room = seated.room
    }
    parties.append(party)
    return true
  }
}
