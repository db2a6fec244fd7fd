import Municipality
public import Records

/// Who has a seat in a term and who waits: the law of the waiting list, apart from any file.
///
/// - Seats are never given twice: the parties that hold seats in a group are never larger together than it.
/// - While offers may be made, no seat stands free that somebody who waits fits on. Under ``QueueRule/strict`` the
///   first party of the list that a group is for must fit before anybody behind it may have a seat there.
/// - The order is kept: by rank, then by turn. Whoever signs up while others wait gets a seat only after each of them
///   who fits.
/// - A party moves whole.
/// - Each change is written down with its cause.
public struct SeatBook: Sendable {
  /// An enrolment as the law sees it.
  public struct Entry: Hashable, Sendable {
    /// Which it is.
    public let id: RandomID
    /// How it stands.
    public internal(set) var status: EnrolmentStatus
    /// The persons, who come together or not at all.
    public internal(set) var party: Int
    /// What comes before the turn: 0 is first.
    public internal(set) var rank: Int
    /// The order of signing up; the same number is never given twice in a term.
    public internal(set) var turn: Int
    /// What they bring.
    public internal(set) var device: LearnerDevice?
    /// The group, as its place in the rules, where seats are held.
    public internal(set) var group: Int?

    /// Makes an entry.
    public init(
      id: RandomID, status: EnrolmentStatus = .waiting, party: Int = 1, rank: Int = 0, turn: Int = 0,
      device: LearnerDevice? = nil, group: Int? = nil
    ) {
      self.id = id
      self.status = status
      self.party = party
      self.rank = rank
      self.turn = turn
      self.device = device
      self.group = group
    }
  }

  /// A change of one enrolment.
  public struct Change: Hashable, Sendable {
    /// Which.
    public let id: RandomID
    /// How it stood; nil for a new one.
    public let before: EnrolmentStatus?
    /// How it stands.
    public let after: EnrolmentStatus
    /// Why.
    public let cause: EnrolmentCause
  }

  /// How seats are given.
  public private(set) var rules: SeatRules
  /// All enrolments of the term, by their ids.
  public private(set) var entries: [RandomID: Entry]
  /// What was changed, in the order it was.
  public private(set) var changes: [Change] = []
  /// Whose seats stand in another place of the rules since these were changed.
  public private(set) var regrouped: Set<RandomID> = []
  /// Whether seats that become free are offered; some days before the start they no longer are.
  public let makesOffers: Bool
  private var free: [Int]
  private var lastTurn: Int

  /// Opens the book of a term.
  public init(_ rules: SeatRules, entries: [Entry], makesOffers: Bool) {
    self.rules = rules
    self.makesOffers = makesOffers
    self.entries = Dictionary(entries.map { ($0.id, $0) }, uniquingKeysWith: { $1 })
    lastTurn = entries.map(\.turn).max() ?? 0
    free = []
    countFree()
  }

  /// The seats that are free in each group.
  public var freeSeats: [Int] { free }

  /// Those who wait, the first one first.
  public var queue: [Entry] {
    entries.values.filter { $0.status == .waiting }.sorted { ($0.rank, $0.turn) < ($1.rank, $1.turn) }
  }

  // MARK: What is done

  /// Signs somebody up: a seat where one is free and nobody before them fits on it, else the end of the waiting list.
  ///
  /// - Returns: ``EnrolmentStatus/enrolled`` or ``EnrolmentStatus/waiting``.
  /// - Throws: ``SeatRefusal``.
  @discardableResult
  public mutating func signUp(_ entry: Entry) throws(SeatRefusal) -> EnrolmentStatus {
    try admit(entry, cause: .signUp)
  }

  /// Signs somebody up again who left, declined or did not answer: they are last, also behind those whom nothing puts
  /// first.
  ///
  /// - Parameters:
  ///   - party: how many come now; nil for as many as before.
  ///   - device: what they bring now; nil for the same as before.
  /// - Throws: ``SeatRefusal``.
  @discardableResult
  public mutating func signUpAgain(
    _ id: RandomID, party: Int? = nil, device: LearnerDevice? = nil
  ) throws(SeatRefusal) -> EnrolmentStatus {
    var entry = try entry(id)
    guard [.left, .declined, .expired].contains(entry.status) else { throw .wrongStatus(entry.status) }
    entry.party = party ?? entry.party
    entry.device = device ?? entry.device
    entry.rank = queue.reduce(entry.rank) { max($0, $1.rank) }
    return try admit(entry, cause: .again)
  }

  /// Says yes to an offer.
  ///
  /// - Throws: ``SeatRefusal``.
  public mutating func accept(_ id: RandomID) throws(SeatRefusal) {
    try require(id, .offered)
    set(id, .enrolled, .yes)
  }

  /// Says no to an offer: the seat goes on.
  ///
  /// - Throws: ``SeatRefusal``.
  public mutating func decline(_ id: RandomID) throws(SeatRefusal) {
    try require(id, .offered)
    set(id, .declined, .no)
    promote(.seatFreed)
  }

  /// An offer was not answered in time: the seat goes on.
  ///
  /// - Throws: ``SeatRefusal``.
  public mutating func expire(_ ids: [RandomID]) throws(SeatRefusal) {
    for id in ids { try require(id, .offered) }
    for id in ids { set(id, .expired, .deadline) }
    promote(.seatFreed)
  }

  /// Leaves the term or its waiting list.
  ///
  /// - Throws: ``SeatRefusal``.
  public mutating func leave(_ id: RandomID) throws(SeatRefusal) {
    let entry = try entry(id)
    guard entry.status.isOpen else { throw .wrongStatus(entry.status) }
    set(id, .left, .leave)
    promote(.seatFreed)
  }

  /// Gives a seat to somebody out of turn, or takes a seat or a place on the list away.
  ///
  /// - Parameter status: ``EnrolmentStatus/offered`` or ``EnrolmentStatus/enrolled`` for a seat,
  ///   ``EnrolmentStatus/cancelled`` to take away what is held.
  /// - Throws: ``SeatRefusal``.
  public mutating func move(_ id: RandomID, to status: EnrolmentStatus) throws(SeatRefusal) {
    let entry = try entry(id)
    switch (entry.status, status) {
    case (.waiting, .offered), (.waiting, .enrolled):
      guard let group = group(for: entry, in: free) else { throw .noFreeSeats }
      take(id, group)
      set(id, status, .byHand)
    case (.waiting, .cancelled), (.offered, .cancelled), (.enrolled, .cancelled): set(id, .cancelled, .byHand)
    default: throw .wrongStatus(entry.status)
    }
    // A party that was too large may have kept others behind it.
    promote(.seatFreed)
  }

  /// Gives the term other rules: who fits on new seats is offered them.
  ///
  /// Whoever has a seat keeps it in the group for the same devices, wherever it now stands among the groups; of a group
  /// that is gone they go over to one that is for their device.
  ///
  /// - Throws: ``SeatRefusal/seatsTaken(_:)`` where not all who have seats have one in the new groups.
  public mutating func change(to new: SeatRules) throws(SeatRefusal) {
    let before = self
    rules = new
    guard regroup(from: before.rules), free.allSatisfy({ $0 >= 0 }) else {
      self = before
      throw .seatsTaken(entries.values.reduce(0) { $0 + ($1.status.holdsSeats ? $1.party : 0) })
    }
    promote(.moreSeats)
  }

  /// Cancels the term: whoever has a seat or waits is told.
  public mutating func cancelTerm() {
    for entry in inTurn where entry.status.isOpen { set(entry.id, .cancelled, .termCancelled) }
  }

  /// Ends the term: whoever has a seat stands as what they made of it, and whoever waits or has an offer gets none.
  ///
  /// Seats that were taken stay taken, so that the book of a term that is over tells who sat in it.
  public mutating func endTerm(_ outcome: (Entry) -> TermOutcome) {
    for entry in inTurn where entry.status.isOpen {
      set(entry.id, entry.status == .enrolled ? outcome(entry).status : .cancelled, .termOver)
    }
  }

  /// Lets those who had a seat in a term that has ended stand as the corrected lists say; how many stand otherwise.
  mutating func settleEnd(_ outcomes: [RandomID: TermOutcome]) -> Int {
    var changed = 0
    for entry in inTurn where entry.status.isSeated && entry.status != .enrolled {
      guard let outcome = outcomes[entry.id], outcome.status != entry.status else { continue }
      set(entry.id, outcome.status, .termOver)
      changed += 1
    }
    return changed
  }

  /// Offers what is free to who waits; after any other change it has been done already.
  public mutating func settle() { promote(.seatFreed) }

  // MARK: The law

  private mutating func admit(_ new: Entry, cause: EnrolmentCause) throws(SeatRefusal) -> EnrolmentStatus {
    let groups = rules.groups.filter { $0.admits(new.device) }
    guard let largest = groups.map(\.seats).max() else { throw .noGroup }
    guard new.party <= largest else { throw .partyTooLarge(most: largest) }
    var entry = new
    entry.turn = lastTurn + 1
    entry.status = .waiting
    entry.group = nil
    // As if all who wait were served first: what is left for the new one then is a seat that nobody before them fits
    // on.
    let granted = grants(among: queue + [entry])[entry.id]
    guard granted != nil || queue.count < rules.listLimit else { throw .full }
    let before = entries[entry.id]?.status
    lastTurn = entry.turn
    entries[entry.id] = entry
    if let granted { take(entry.id, granted) }
    let status: EnrolmentStatus = granted == nil ? .waiting : .enrolled
    entries[entry.id]?.status = status
    changes.append(Change(id: entry.id, before: before, after: status, cause: cause))
    return status
  }

  /// The groups in which those of a list would get seats, were all that is free given out now.
  private func grants(among list: [Entry]) -> [RandomID: Int] {
    var left = free
    var granted: [RandomID: Int] = [:]
    for entry in list.sorted(by: { ($0.rank, $0.turn) < ($1.rank, $1.turn) }) {
      if let group = group(for: entry, in: left) {
        left[group] -= entry.party
        granted[entry.id] = group
      } else if rules.queue == .strict {
        // Nobody behind may have what this party waits for.
        for group in left.indices where rules.groups[group].admits(entry.device) { left[group] = 0 }
      }
      if left.allSatisfy({ $0 <= 0 }) { break }
    }
    return granted
  }

  private mutating func promote(_ cause: EnrolmentCause) {
    guard makesOffers, free.contains(where: { $0 > 0 }) else { return }
    let queue = queue
    let granted = grants(among: queue)
    for entry in queue {
      guard let group = granted[entry.id] else { continue }
      take(entry.id, group)
      set(entry.id, .offered, cause)
    }
  }

  /// The first group that has seats for a party: one that is for its device before one that is for all.
  private func group(for entry: Entry, in free: [Int]) -> Int? {
    rules.groups.indices.filter { rules.groups[$0].admits(entry.device) && free[$0] >= entry.party }
      .min { !rules.groups[$0].devices.isEmpty && rules.groups[$1].devices.isEmpty }
  }

  private mutating func take(_ id: RandomID, _ group: Int) {
    guard let entry = entries[id] else { return }
    entries[id]?.group = group
    free[group] -= entry.party
  }

  private mutating func set(_ id: RandomID, _ status: EnrolmentStatus, _ cause: EnrolmentCause) {
    guard let entry = entries[id] else { return }
    if entry.status.holdsSeats, !status.holdsSeats, let group = entry.group {
      free[group] += entry.party
      entries[id]?.group = nil
    }
    entries[id]?.status = status
    changes.append(Change(id: id, before: entry.status, after: status, cause: cause))
  }

  /// Seats those who have seats in the groups as they now are; false where a group has none left for somebody.
  private mutating func regroup(from old: SeatRules) -> Bool {
    var left = Array(rules.groups.indices)
    var heirs: [Int: Int] = [:]
    for (place, group) in old.groups.enumerated() {
      let same = left.filter { rules.groups[$0].devices == group.devices }
      guard let heir = same.first(where: { $0 == place }) ?? same.first else { continue }
      heirs[place] = heir
      left.removeAll { $0 == heir }
    }
    var homeless: [Entry] = []
    for entry in inTurn where entry.status.holdsSeats {
      guard let group = entry.group, heirs[group] != group else { continue }
      entries[entry.id]?.group = heirs[group]
      regrouped.insert(entry.id)
      if heirs[group] == nil { homeless.append(entry) }
    }
    countFree()
    // Large parties first, while there is room for them.
    for entry in homeless.sorted(by: { ($1.party, $0.turn) < ($0.party, $1.turn) }) {
      guard let group = group(for: entry, in: free) else { return false }
      take(entry.id, group)
    }
    return true
  }

  private mutating func countFree() {
    free = rules.groups.map(\.seats)
    for entry in entries.values where entry.status.holdsSeats {
      if let group = entry.group, free.indices.contains(group) { free[group] -= entry.party }
    }
  }

  private var inTurn: [Entry] { entries.values.sorted { ($0.rank, $0.turn) < ($1.rank, $1.turn) } }

  private func entry(_ id: RandomID) throws(SeatRefusal) -> Entry {
    guard let entry = entries[id] else { throw .unknown }
    return entry
  }

  private func require(_ id: RandomID, _ status: EnrolmentStatus) throws(SeatRefusal) {
    let entry = try entry(id)
    guard entry.status == status else { throw .wrongStatus(entry.status) }
  }
}
