import Courses
import Municipality
import Records

/// A random life of a term, lived by the library and by the model at once; after each step both must agree and the laws
/// must hold.
struct SeatHistory {
  /// What a step broke.
  struct Broken: Error, CustomStringConvertible {
    let step: Int
    let action: String
    let what: String

    var description: String { "step \(step), \(action): \(what)" }
  }

  private var book: SeatBook
  private var model: SeatModel
  private var ids: [RandomID] = []
  private var seen = 0

  /// Begins a term with random rules.
  init(using generator: inout some RandomNumberGenerator) {
    let rules = SeatHistory.rules(using: &generator)
    let makesOffers = Int.random(in: 0..<5, using: &generator) > 0
    book = SeatBook(rules, entries: [], makesOffers: makesOffers)
    model = SeatModel(rules: rules, makesOffers: makesOffers)
  }

  /// Lives so many steps.
  ///
  /// - Throws: ``Broken``.
  mutating func run(_ steps: Int, using generator: inout some RandomNumberGenerator) throws {
    for step in 0..<steps {
      let before = book.entries
      let action = act(using: &generator)
      func require(_ holds: Bool, _ what: String) throws {
        guard holds else { throw Broken(step: step, action: action, what: what) }
      }
      try require(agrees, "the model says otherwise")
      for group in model.rules.groups.indices {
        try require(model.left(group) >= 0, "more sit in a group than it has seats")
        try require(model.left(group) == book.freeSeats[group], "free seats are miscounted")
      }
      if book.makesOffers { try require(model.next() == nil, "a seat is free and somebody who fits waits") }
      try require(isExplained(since: before), "a change is not explained")
      if ["cancel term", "end term"].contains(action) {
        try require(book.entries.values.allSatisfy { !$0.status.isOpen }, "somebody still waits or has a seat to come")
        break
      }
    }
  }

  /// How many changes were made.
  var changes: Int { book.changes.count }

  private mutating func act(using generator: inout some RandomNumberGenerator) -> String {
    seen = book.changes.count
    switch Int.random(in: 0..<20, using: &generator) {
    case 0..<8:
      let name = ids.count
      let size = [1, 1, 1, 1, 2, 2, 3, 5].randomElement(using: &generator) ?? 1
      let rank = Int.random(in: 0...1, using: &generator)
      let devices: [LearnerDevice?] = [nil, .iPhone, .android]
      let device = devices[Int.random(in: 0...2, using: &generator)]
      let id = RandomID(using: &generator)
      let party = SeatModel.Party(
        name: name, size: size, rank: rank, device: device, turn: 0, status: .waiting, room: nil)
      let fits = model.rooms(for: device).contains { model.rules.groups[$0].seats >= size }
      let isTaken = fits && model.join(party)
      let result = try? book.signUp(SeatBook.Entry(id: id, party: size, rank: rank, device: device))
      // A refused one leaves no trace; agreement then shows by the number of entries.
      if isTaken || result != nil { ids.append(id) }
      return "sign up"
    case 8..<11:
      return change("leave", from: [.waiting, .offered, .enrolled], to: .left, &generator) { try $0.leave($1) }
    case 11..<13: return change("decline", from: [.offered], to: .declined, &generator) { try $0.decline($1) }
    case 13: return change("expire", from: [.offered], to: .expired, &generator) { try $0.expire([$1]) }
    case 14..<16:
      guard let name = any([.offered], &generator) else { return "nothing" }
      if let place = model.parties.firstIndex(where: { $0.name == name }) { model.parties[place].status = .enrolled }
      try? book.accept(ids[name])
      return "accept"
    case 16:
      guard let name = any([.left, .declined, .expired], &generator),
        var party = model.parties.first(where: { $0.name == name })
      else { return "nothing" }
      // Last means behind everybody, whatever once put them first.
      party.rank = ([party.rank] + model.line.map { model.parties[$0].rank }).max() ?? party.rank
      let fits = model.rooms(for: party.device).contains { model.rules.groups[$0].seats >= party.size }
      if fits { _ = model.join(party) }
      _ = try? book.signUpAgain(ids[name])
      return "sign up again"
    case 17:
      var rules = model.rules
      rules.groups = rules.groups.map {
        SeatRules.Group(devices: $0.devices, seats: max(0, $0.seats + Int.random(in: -1...2, using: &generator)))
      }
      var changed = model
      if Bool.random(using: &generator) {
        // The same groups in another order: everybody stays with their own devices.
        rules.groups.reverse()
        for place in changed.parties.indices {
          changed.parties[place].room = changed.parties[place].room.map { rules.groups.count - 1 - $0 }
        }
      }
      changed.rules = rules
      let isPossible = rules.groups.indices.allSatisfy { changed.left($0) >= 0 }
      if isPossible {
        changed.serve()
        model = changed
      }
      try? book.change(to: rules)
      return "change seats"
    case 18:
      guard let name = any([.waiting], &generator),
        let place = model.parties.firstIndex(where: { $0.name == name })
      else { return "nothing" }
      let party = model.parties[place]
      if let room = model.rooms(for: party.device).first(where: { model.left($0) >= party.size }) {
        model.parties[place].status = .enrolled
        model.parties[place].room = room
        model.serve()
      }
      try? book.move(ids[name], to: .enrolled)
      return "move by hand"
    default:
      guard Int.random(in: 0..<10, using: &generator) == 0 else {
        return change("take away", from: [.waiting, .offered, .enrolled], to: .cancelled, &generator) {
          try $0.move($1, to: .cancelled)
        }
      }
      if Bool.random(using: &generator) { return endTerm(using: &generator) }
      for party in model.parties where party.status.isOpen { model.free(party.name, as: .cancelled) }
      book.cancelTerm()
      return "cancel term"
    }
  }

  /// Who has a seat came or not, as it falls; who waits or has an offer gets none.
  private mutating func endTerm(using generator: inout some RandomNumberGenerator) -> String {
    var outcomes: [RandomID: TermOutcome] = [:]
    for place in model.parties.indices {
      let party = model.parties[place]
      if party.status == .enrolled {
        let outcome = TermOutcome.allCases.randomElement(using: &generator) ?? .noShow
        outcomes[ids[party.name]] = outcome
        switch outcome {
        case .completed: model.parties[place].status = .completed
        case .partly: model.parties[place].status = .partly
        case .noShow: model.parties[place].status = .noShow
        }
      } else if party.status.isOpen {
        model.free(party.name, as: .cancelled)
      }
    }
    book.endTerm { outcomes[$0.id] ?? .noShow }
    return "end term"
  }

  private mutating func change(
    _ action: String, from: Set<EnrolmentStatus>, to status: EnrolmentStatus,
    _ generator: inout some RandomNumberGenerator, _ body: (inout SeatBook, RandomID) throws -> Void
  ) -> String {
    guard let name = any(from, &generator) else { return "nothing" }
    model.free(name, as: status)
    model.serve()
    try? body(&book, ids[name])
    return action
  }

  private func any(_ statuses: Set<EnrolmentStatus>, _ generator: inout some RandomNumberGenerator) -> Int? {
    model.parties.filter { statuses.contains($0.status) }.map(\.name).sorted().randomElement(using: &generator)
  }

  private var agrees: Bool {
    guard book.entries.count == model.parties.count else { return false }
    return model.parties.allSatisfy { party in
      guard ids.indices.contains(party.name), let entry = book.entries[ids[party.name]] else { return false }
      return entry.status == party.status && entry.turn == party.turn
        && (!entry.status.holdsSeats || entry.group == party.room)
    }
  }

  /// Whether the changes of the last step lead from how each one stood to how it stands.
  private func isExplained(since before: [RandomID: SeatBook.Entry]) -> Bool {
    var standing = before.mapValues { Optional($0.status) }
    for change in book.changes[seen...] {
      guard (standing[change.id] ?? nil) == change.before else { return false }
      standing[change.id] = change.after
    }
    return book.entries.allSatisfy { standing[$0.key] == $0.value.status }
  }

  private static func rules(using generator: inout some RandomNumberGenerator) -> SeatRules {
    func seats() -> Int { Int.random(in: 0...6, using: &generator) }
    let groups: [SeatRules.Group]
    switch Int.random(in: 0..<3, using: &generator) {
    case 0: groups = [SeatRules.Group(devices: ChoiceSet([]), seats: seats() + 1)]
    case 1:
      groups = [
        SeatRules.Group(devices: ChoiceSet([.iPhone]), seats: seats()),
        SeatRules.Group(devices: ChoiceSet([.android]), seats: seats()),
      ]
    default:
      groups = [
        SeatRules.Group(devices: ChoiceSet([]), seats: seats()),
        SeatRules.Group(devices: ChoiceSet([.iPhone]), seats: seats()),
      ]
    }
    return SeatRules(
      groups: groups, listLimit: Int.random(in: 0...6, using: &generator),
      queue: Bool.random(using: &generator) ? .strict : .firstThatFits)
  }
}
