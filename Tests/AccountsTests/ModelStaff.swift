import Accounts

/// What the accounts should be, kept in plain lists: written from the rules, with nothing of the room but its names.
struct ModelStaff {
  struct Person {
    var name: String
    var roles: Set<StaffRole>
    var state: AccountState
    /// The number of the password; nil before the first.
    var password: Int?
    var version = 1
    var isGone = false

    var governs: Bool { !isGone && state == .active && roles.contains(.administrator) }
  }

  struct Link {
    let person: Int
    let kind: LinkKind
    let made: Int
    var end: LinkRefusal?
  }

  struct Session {
    let person: Int
    let begun: Int
    var used: Int
    var confirmed: Int
    var isEnded = false
    var isForgotten = false
  }

  /// Why something was not done, in the words of the room's codes.
  struct Refusal: Error, Equatable {
    let code: String
    init(_ code: String) { self.code = code }
  }

  private(set) var now = 0
  private(set) var persons: [Person] = []
  private(set) var links: [Link] = []
  private(set) var sessions: [Session] = []
  private(set) var notes: [String] = []

  // MARK: Looking

  func session(_ index: Int) -> SessionEnd? {
    let session = sessions[index]
    if session.isForgotten || persons[session.person].isGone { return .unknown }
    if persons[session.person].state == .disabled { return .accountDisabled }
    if session.isEnded { return .ended }
    let (idle, old) = (now - session.used >= 1_800, now - session.begun >= 43_200)
    if idle, old { return session.used + 1_800 < session.begun + 43_200 ? .idle : .tooOld }
    return idle ? .idle : old ? .tooOld : nil
  }

  func link(_ index: Int) -> LinkRefusal? {
    let link = links[index]
    if persons[link.person].isGone { return .unknown }
    if let end = link.end {
      return end == .accountDisabled && persons[link.person].state != .disabled ? .expired : end
    }
    return now - link.made >= (link.kind == .join ? 259_200 : 86_400) ? .expired : nil
  }

  func liveSessions(of person: Int) -> [Int] {
    sessions.indices.filter { sessions[$0].person == person && session($0) == nil }
  }

  // MARK: Doing

  mutating func wait(_ seconds: Int) { now += seconds }

  /// Forgets the sessions that have been over for twelve hours.
  mutating func tidy() {
    for index in sessions.indices where now - sessions[index].used >= 45_000 || now - sessions[index].begun >= 86_400 {
      sessions[index].isForgotten = true
    }
  }

  private func need(_ actor: Int?) throws(Refusal) {
    if let actor, !persons[actor].governs { throw Refusal("notAllowed") }
  }

  private func need(_ person: Int, version: Int?) throws(Refusal) {
    if person >= persons.count || persons[person].isGone { throw Refusal("unknownAccount") }
    if let version, version != persons[person].version { throw Refusal("changedMeanwhile") }
  }

  private func needAnother(_ person: Int) throws(Refusal) {
    if persons[person].governs, persons.count(where: \.governs) == 1 { throw Refusal("lastAdministrator") }
  }

  private func needFree(_ name: String, _ person: Int?) throws(Refusal) {
    for (index, other) in persons.enumerated() where !other.isGone && other.name == name && index != person {
      throw Refusal("signInNameTaken")
    }
  }

  mutating func invite(_ name: String, _ roles: Set<StaffRole>, by actor: Int?) throws(Refusal) {
    try need(actor)
    try needFree(name, nil)
    persons.append(Person(name: name, roles: roles, state: .invited))
    links.append(Link(person: persons.count - 1, kind: .join, made: now))
    notes.append("account-invited")
  }

  mutating func renew(_ person: Int, by actor: Int?) throws(Refusal) {
    try need(actor)
    try need(person, version: nil)
    if persons[person].state == .disabled { throw Refusal("accountDisabled") }
    let kind: LinkKind = persons[person].state == .invited ? .join : .reset
    for index in links.indices where links[index].person == person && links[index].kind == kind {
      if links[index].end == nil { links[index].end = .replaced }
    }
    links.append(Link(person: person, kind: kind, made: now))
    notes.append(kind == .join ? "account-invited" : "reset-link-made")
  }

  mutating func accept(_ index: Int, password: Int) throws(Refusal) {
    if let refusal = link(index) { throw Refusal(refusal.code) }
    let person = links[index].person
    notes.append(links[index].kind == .join ? "account-joined" : "password-reset")
    links[index].end = .used
    end(of: person, links: .replaced, except: nil)
    persons[person].password = password
    persons[person].state = .active
  }

  mutating func change(
    _ person: Int, _ name: String, _ roles: Set<StaffRole>, version: Int?, by actor: Int?
  ) throws(Refusal) {
    try need(actor)
    try need(person, version: version)
    let (hasSameName, hasSameRoles) = (persons[person].name == name, persons[person].roles == roles)
    if hasSameName, hasSameRoles { return }
    try needFree(name, person)
    if !roles.contains(.administrator) { try needAnother(person) }
    (persons[person].name, persons[person].roles) = (name, roles)
    persons[person].version += 1
    notes.append(hasSameRoles ? "account-changed" : "roles-changed")
  }

  mutating func disable(_ person: Int, version: Int?, by actor: Int?) throws(Refusal) {
    try need(actor)
    try need(person, version: version)
    if persons[person].state == .disabled { return }
    try needAnother(person)
    persons[person].state = .disabled
    persons[person].version += 1
    end(of: person, links: .accountDisabled, except: nil)
    notes.append("account-disabled")
  }

  mutating func enable(_ person: Int, version: Int?, by actor: Int?) throws(Refusal) {
    try need(actor)
    try need(person, version: version)
    if persons[person].state != .disabled { return }
    persons[person].state = persons[person].password == nil ? .invited : .active
    persons[person].version += 1
    notes.append("account-enabled")
  }

  mutating func erase(_ person: Int, by actor: Int?) throws(Refusal) {
    try need(actor)
    try need(person, version: nil)
    if persons[person].state != .disabled { throw Refusal("accountNotDisabled") }
    persons[person].isGone = true
    notes.append("account-erased")
  }

  private func needPassword(_ person: Int, _ password: Int) throws(Refusal) {
    try need(person, version: nil)
    if persons[person].state == .disabled { throw Refusal("accountDisabled") }
    guard let right = persons[person].password else { throw Refusal("notJoined") }
    if right != password { throw Refusal("passwordDiffers") }
  }

  mutating func open(_ person: Int, password: Int, replacing old: Int?) throws(Refusal) {
    try needPassword(person, password)
    if let old { sessions[old].isEnded = true }
    sessions.append(Session(person: person, begun: now, used: now, confirmed: now))
    notes.append("signed-in")
  }

  mutating func touch(_ index: Int) {
    if session(index) == nil, now - sessions[index].used >= 60 { sessions[index].used = now }
  }

  /// Gives the session another token: the old one is forgotten, a new session stands at the end.
  mutating func confirm(_ index: Int, password: Int) throws(Refusal) {
    if session(index) != nil { return }
    try needPassword(sessions[index].person, password)
    var next = sessions[index]
    (next.used, next.confirmed) = (now, now)
    sessions[index].isForgotten = true
    sessions.append(next)
  }

  mutating func end(_ index: Int) { sessions[index].isEnded = true }

  mutating func signOut(_ person: Int, by actor: Int?) throws(Refusal) {
    try need(actor)
    try need(person, version: nil)
    // A session whose time has run out has not been ended, and still is.
    let open = sessions.contains { $0.person == person && !$0.isEnded && !$0.isForgotten }
    for index in sessions.indices where sessions[index].person == person { sessions[index].isEnded = true }
    if open { notes.append("signed-out-by-administrator") }
  }

  mutating func changePassword(_ person: Int, from old: Int, to new: Int, keeping index: Int?) throws(Refusal) {
    try needPassword(person, old)
    persons[person].password = new
    end(of: person, links: .replaced, except: index)
    notes.append("password-changed")
  }

  private mutating func end(of person: Int, links reason: LinkRefusal, except kept: Int?) {
    for index in sessions.indices where sessions[index].person == person && index != kept {
      sessions[index].isEnded = true
    }
    for index in links.indices where links[index].person == person && links[index].end == nil {
      links[index].end = reason
    }
  }
}
