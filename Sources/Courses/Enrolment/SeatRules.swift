public import Municipality

/// How a term's seats are given.
public struct SeatRules: Hashable, Sendable {
  /// Seats for those who bring one kind of device, so that they need not share a room with the others.
  public struct Group: Hashable, Sendable {
    /// The devices that it is for; empty for every device.
    public let devices: ChoiceSet<LearnerDevice>
    /// Its seats.
    public let seats: Int

    /// Makes a group.
    public init(devices: ChoiceSet<LearnerDevice>, seats: Int) {
      self.devices = devices
      self.seats = seats
    }

    /// Whether somebody with a device belongs in it; one whose device is not known does only where all do.
    public func admits(_ device: LearnerDevice?) -> Bool {
      devices.isEmpty || device.map { devices.bits & 1 << $0.number != 0 } ?? false
    }
  }

  /// The groups; a term that is not parted has one for every device.
  public var groups: [Group]
  /// How many parties may wait; 0 for no waiting list.
  public var listLimit: Int
  /// Who is next.
  public var queue: QueueRule

  /// Makes rules.
  public init(groups: [Group], listLimit: Int, queue: QueueRule = .firstThatFits) {
    self.groups = groups
    self.listLimit = listLimit
    self.queue = queue
  }

  /// The rules of a term that is not parted.
  public init(seats: Int, listLimit: Int, queue: QueueRule = .firstThatFits) {
    self.init(groups: [Group(devices: ChoiceSet([]), seats: seats)], listLimit: listLimit, queue: queue)
  }

  /// All seats.
  public var seats: Int { groups.reduce(0) { $0 + $1.seats } }
}
