import Foundation
import Language
import Municipality
import Records
import SQLite
import Testing

@testable import Accounts

/// Thousands of random steps in the room and in ``ModelStaff`` beside it, which must agree after each one.
@Suite struct AccountHistoryTests {
  /// A history that both live through.
  private final class History {
    let staff: Staff
    var model = ModelStaff()
    var dice: SeededGenerator
    var links: [LinkToken] = []
    var sessions: [SessionToken] = []
    /// The accounts as they were seen at some time, by people who did not look again.
    var seen: [Int: Account] = [:]
    var passwords = 0
    private(set) var outcomes: [String: Int] = [:]

    init(seed: UInt64) throws {
      staff = try Staff(seed: seed &+ 1_000)
      dice = SeededGenerator(seed: seed)
    }

    func roll(_ sides: Int) -> Int { Int.random(in: 0..<sides, using: &dice) }

    /// Does the same in both and expects the same outcome.
    func both(
      _ what: String, model act: (inout ModelStaff) throws(ModelStaff.Refusal) -> Void,
      room: (PeopleWriter) throws -> Void
    ) throws {
      var wanted = "done"
      do throws(ModelStaff.Refusal) { try act(&model) } catch { wanted = error.code }
      var got = "done"
      do {
        try staff.people.write { try room($0) }
      } catch {
        got = (error as? any Fault)?.code ?? "\(error)"
      }
      try #require(got == wanted, "\(what)")
      outcomes[what + " " + wanted, default: 0] += 1
    }

    func id(_ person: Int) throws -> AccountID { try #require(AccountID(person + 1)) }

    /// Anybody, and now and then a number that nobody has.
    func anybody() -> Int { roll(model.persons.count + (roll(20) == 0 ? 1 : 0)) }

    /// Who asks: the command line, an administrator, or anybody as they were seen at some time.
    func actor() -> (Int?, StaffActor) {
      let kind = roll(3)
      let some = seen.filter { kind == 2 || model.persons[$0.key].governs }.sorted { $0.key < $1.key }
      guard kind > 0, let (person, account) = some.randomElement(using: &dice) else { return (nil, .commandLine) }
      return (person, .account(account))
    }

    func version(_ person: Int) -> Int? {
      roll(3) == 0 ? nil : seen[person].map(\.version)
    }

    func roles() -> Set<StaffRole> {
      Set(StaffRole.allCases.shuffled(using: &dice).prefix(1 + roll(3)))
    }

    func password(of person: Int) -> Int {
      roll(4) == 0 ? roll(passwords + 1) : (person < model.persons.count ? model.persons[person].password ?? 0 : 0)
    }
  }

  private func step(_ history: History) throws {
    let staff = history.staff
    let time = staff.time
    let person = history.model.persons.isEmpty ? 0 : history.anybody()
    let id = try history.id(person)
    let (actor, asking) = history.actor()
    let name = "navn\(history.roll(7))"
    switch history.model.persons.isEmpty ? 0 : history.roll(16) {
    case 0:
      let roles = history.roles()
      try history.both("invite") { (model) throws(ModelStaff.Refusal) in
        try model.invite(name, roles, by: actor)
      } room: {
        let issued = try AccountRegister.invite(
          Staff.draft(name, roles), by: asking, at: time, using: &staff.generator, in: $0)
        history.links.append(issued.token)
      }
    case 1:
      try history.both("renew") { (model) throws(ModelStaff.Refusal) in
        try model.renew(person, by: actor)
      } room: {
        history.links.append(
          try LinkRegister.renew(for: id, by: asking, at: time, using: &staff.generator, in: $0).token)
      }
    case 2, 3:
      guard !history.links.isEmpty else { return }
      let index = max(0, history.links.count - 1 - history.roll(3))
      history.passwords += 1
      let password = history.passwords
      try history.both("accept") { (model) throws(ModelStaff.Refusal) in
        try model.accept(index, password: password)
      } room: {
        _ = try LinkRegister.accept(history.links[index], choosing: Staff.hash(password), at: time, in: $0)
      }
    case 4:
      let roles = history.roll(3) == 0 ? history.seen[person]?.roles ?? history.roles() : history.roles()
      let kept = history.roll(2) == 0 ? history.seen[person]?.signInName ?? name : name
      let version = history.version(person)
      try history.both("change") { (model) throws(ModelStaff.Refusal) in
        try model.change(person, kept, roles, version: version, by: actor)
      } room: {
        _ = try AccountRegister.change(
          id, expecting: version, to: Staff.draft(kept, roles), by: asking, at: time, in: $0)
      }
    case 5:
      let version = history.version(person)
      try history.both("disable") { (model) throws(ModelStaff.Refusal) in
        try model.disable(person, version: version, by: actor)
      } room: {
        _ = try AccountRegister.disable(id, expecting: version, by: asking, at: time, in: $0)
      }
    case 6:
      let version = history.version(person)
      try history.both("enable") { (model) throws(ModelStaff.Refusal) in
        try model.enable(person, version: version, by: actor)
      } room: {
        _ = try AccountRegister.enable(id, expecting: version, by: asking, at: time, in: $0)
      }
    case 7:
      try history.both("erase") { (model) throws(ModelStaff.Refusal) in
        try model.erase(person, by: actor)
      } room: {
        try AccountRegister.erase(id, by: asking, at: time, in: $0)
      }
    default: try sessionStep(history, person, id, actor, asking)
    }
  }

  private func sessionStep(
    _ history: History, _ person: Int, _ id: AccountID, _ actor: Int?, _ asking: StaffActor
  ) throws {
    let staff = history.staff
    let time = staff.time
    let index = history.sessions.isEmpty ? nil : max(0, history.sessions.count - 1 - history.roll(8))
    let password = history.password(of: person)
    switch history.roll(9) {
    case 0, 1, 2:
      let old = history.roll(3) == 0 ? index : nil
      try history.both("open") { (model) throws(ModelStaff.Refusal) in
        try model.open(person, password: password, replacing: old)
      } room: {
        let opened = try SessionRegister.open(
          for: id, having: Staff.hash(password), replacing: old.map { history.sessions[$0] }, at: time,
          using: &staff.generator, in: $0)
        history.sessions.append(opened.token)
      }
    case 3, 4:
      guard let index else { return }
      try history.both("touch") { (model) throws(ModelStaff.Refusal) in
        model.touch(index)
      } room: {
        try SessionRegister.touch(history.sessions[index], at: time, in: $0)
      }
    case 5:
      guard let index else { return }
      let owner = history.model.sessions[index].person
      let password = history.password(of: owner)
      try history.both("confirm") { (model) throws(ModelStaff.Refusal) in
        try model.confirm(index, password: password)
      } room: {
        let opened = try SessionRegister.confirm(
          history.sessions[index], having: Staff.hash(password), at: time, using: &staff.generator, in: $0)
        if let opened { history.sessions.append(opened.token) }
      }
    case 6:
      guard let index else { return }
      try history.both("end") { (model) throws(ModelStaff.Refusal) in
        model.end(index)
      } room: {
        try SessionRegister.end(history.sessions[index], in: $0)
      }
    case 7:
      try history.both("sign out") { (model) throws(ModelStaff.Refusal) in
        try model.signOut(person, by: actor)
      } room: {
        try SessionRegister.signOut(id, by: asking, at: time, in: $0)
      }
    default:
      history.passwords += 1
      let new = history.passwords
      try history.both("change password") { (model) throws(ModelStaff.Refusal) in
        try model.changePassword(person, from: password, to: new, keeping: index)
      } room: {
        _ = try AccountRegister.changePassword(
          of: id, having: Staff.hash(password), to: Staff.hash(new), keeping: index.map { history.sessions[$0] },
          at: time, in: $0)
      }
    }
  }

  private func compare(_ history: History) throws {
    let (staff, model) = (history.staff, history.model)
    try staff.people.read { (reader: Reader) throws -> Void in
      let accounts = try AccountRegister.accounts(in: reader)
      let wanted = model.persons.enumerated().filter { !$0.element.isGone }
      #expect(accounts.map(\.id.number) == wanted.map { $0.offset + 1 })
      for (account, (index, person)) in zip(accounts, wanted) {
        #expect(
          account.signInName == person.name && account.roles == person.roles && account.state == person.state
            && account.version == person.version, "\(account) \(person)")
        let hash = try AccountRegister.credentials(of: account.id, in: reader).hash
        #expect(try hash == person.password.map(Staff.hash))
        let live = try SessionRegister.sessions(of: account.id, at: staff.time, in: reader)
        #expect(live.count == (person.state == .disabled ? 0 : model.liveSessions(of: index).count))
      }
      for (index, token) in history.sessions.enumerated().suffix(40) {
        let found = try SessionRegister.find(token, at: staff.time, in: reader)
        switch (found, model.session(index)) {
        case (.live(let session), nil):
          let wanted = model.sessions[index]
          #expect(session.account.id.number == wanted.person + 1)
          #expect(session.lastSeen - session.opened == wanted.used - wanted.begun)
          #expect(session.confirmedAt - session.opened == wanted.confirmed - wanted.begun)
        case (.over(let end), let wanted): #expect(end == wanted)
        default: Issue.record("\(found) \(model.sessions[index])")
        }
      }
      for (index, token) in history.links.enumerated().suffix(20) {
        var refusal: LinkRefusal?
        do { _ = try LinkRegister.look(at: token, time: staff.time, in: reader) } catch {
          refusal = error as? LinkRefusal
        }
        #expect(refusal == model.link(index))
      }
    }
  }

  /// Outcomes that the histories together must have met, so that agreeing means something.
  private static let met = [
    "accept usedLink", "accept replacedLink", "accept expiredLink", "accept accountDisabled", "accept unknownLink",
    "change changedMeanwhile", "change lastAdministrator", "change notAllowed", "change signInNameTaken",
    "disable changedMeanwhile", "disable lastAdministrator", "enable done", "erase done", "erase accountNotDisabled",
    "open passwordDiffers", "open accountDisabled", "open notJoined", "confirm passwordDiffers", "confirm done",
    "change password done", "sign out done", "renew done",
  ]

  @Test func `after every step of a random history the room is what a model of plain lists is`() throws {
    var outcomes: [String: Int] = [:]
    for seed: UInt64 in 1...30 { outcomes.merge(try live(seed: seed)) { $0 + $1 } }
    for outcome in Self.met { #expect((outcomes[outcome] ?? 0) >= 2, "\(outcome)") }
  }

  private func live(seed: UInt64) throws -> [String: Int] {
    let history = try History(seed: seed)
    var hadAdministrator = false
    for _ in 0..<220 {
      let wait = [0, 0, 1, 59, 60, 599, 1_799, 1_800, 7_200, 43_200, 86_400][history.roll(11)]
      if history.roll(3) == 0 {
        history.staff.wait(wait)
        history.model.wait(wait)
      }
      if history.roll(12) == 0 {
        history.model.tidy()
        _ = try history.staff.people.write { try AccountLeftovers.purge(at: history.staff.time, in: $0) }
        // Links are remembered for a week after they are over; no history is as long.
        if history.model.now > 500_000 { break }
      }
      try step(history)
      try compare(history)
      if history.roll(3) == 0 {
        for account in try history.staff.people.read({ try AccountRegister.accounts(in: $0) })
        where history.roll(4) == 0 {
          history.seen[account.id.number - 1] = account
        }
      }
      // Whoever asks for what: an office that had an administrator keeps one.
      let hasAdministrator = history.model.persons.contains(where: \.governs)
      #expect(hasAdministrator || !hadAdministrator)
      hadAdministrator = hasAdministrator
    }
    #expect(try history.staff.acts() == history.model.notes)
    #expect(try AuditTrail.firstBreak(in: history.staff.people) == nil)
    return history.outcomes
  }
}
