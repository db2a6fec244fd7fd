import HelpDesk
public import Language
public import Municipality
public import Records

/// The desk log at a glance, as a value: what people came for, how much help they got, where and when.
///
/// It is for the office itself: the figures are complete, and small ones could point at a person. Whoever shows it says
/// so.
public struct DeskSummary: Hashable, Sendable {
  /// A category with its figure.
  public struct Line: Hashable, Sendable {
    /// The category's code.
    public let code: String
    /// The category's name.
    public let name: Wording
    /// The figure.
    public let number: Int
  }

  /// A month with its sessions.
  public struct Month: Hashable, Sendable {
    /// The month's first day.
    public let first: Day
    /// The sessions.
    public let sessions: Int
  }

  /// An optional field and the sessions in which it was not recorded.
  public struct Gap: Hashable, Sendable {
    /// The field.
    public let field: OptionalField
    /// The sessions.
    public let sessions: Int
  }

  /// Whose office it is.
  public let office: OfficeProfile
  /// The first day.
  public let first: Day
  /// The last day.
  public let last: Day
  /// The rows of the log.
  public let entries: Int
  /// The sessions they stand for.
  public let sessions: Int
  /// The tasks met most, most first, with their mentions: a session with two tasks stands under both.
  public let tasks: [Line]
  /// How many other tasks were met.
  public let otherTasks: Int
  /// The mentions of those together.
  public let otherMentions: Int
  /// Sessions by help level, least help first; all five levels stand there.
  public let levels: [Line]
  /// Sessions that had no help level, because none of their tasks was guidance.
  public let withoutLevel: Int
  /// Sessions by branch, in the office's order, for the branches that had a desk in the span or sessions in it.
  public let branches: [Line]
  /// Sessions by month, every month of the span, also where there were none.
  public let months: [Month]
  /// The optional fields that the office asks for, with the sessions in which they were not recorded.
  public let gaps: [Gap]

  /// All mentions of tasks; more than the sessions where some had several tasks.
  public var mentions: Int { tasks.reduce(otherMentions) { $0 + $1.number } }

  /// Counts the log of an office over a span of days, both ends included.
  ///
  /// - Parameters:
  ///   - desk: the office's file.
  ///   - first: the first day.
  ///   - last: the last day.
  ///   - limit: how many tasks are named; the others stand together.
  /// - Throws: `RecordsFault`.
  public init(of desk: DeskFile, from first: Day, to last: Day, naming limit: Int = 10) throws {
    self = try desk.read { reader in
      guard let office = try OfficeProfile.read(reader) else { throw RecordsFault.noOffice }
      let tally = try EntryTally(from: first, to: last, in: reader)
      let tasks = try TaskRegister.tasks(in: reader, of: office.country)
      let settings = try Settings(reader)
      return DeskSummary(
        office: office, span: (first, last), tally: tally,
        tasks: tasks.map { ($0.code.text, $0.name) }, branches: try BranchRegister.branches(in: reader),
        asked: OptionalField.allCases.filter { $0 != .note && settings.rule(for: $0) != .off }, limit: limit)
    }
  }

  private init(
    office: OfficeProfile, span: (first: Day, last: Day), tally: EntryTally, tasks: [(code: String, name: Wording)],
    branches: [Branch], asked: [OptionalField], limit: Int
  ) {
    self.office = office
    (first, last) = span
    entries = tally.entries
    sessions = tally.sessions
    let met = tasks.map { Line(code: $0.code, name: $0.name, number: tally.mentions[$0.code] ?? 0) }
      .filter { $0.number > 0 }
      .sorted { ($1.number, $0.code) < ($0.number, $1.code) }
    self.tasks = Array(met.prefix(limit))
    otherTasks = met.dropFirst(limit).count
    otherMentions = met.dropFirst(limit).reduce(0) { $0 + $1.number }
    levels = HelpLevel.allCases.map {
      Line(code: String($0.rawValue), name: $0.wording, number: tally.byLevel[$0] ?? 0)
    }
    withoutLevel = tally.byLevel[nil] ?? 0
    self.branches = branches.compactMap { branch in
      let sessions = tally.byBranch[branch.code.text] ?? 0
      let hadDesk = branch.opened <= span.last && (branch.closed.map { $0 >= span.first } ?? true)
      guard sessions > 0 || hadDesk else { return nil }
      return Line(code: branch.code.text, name: Wording(same: branch.name), number: sessions)
    }
    months = Self.months(from: span.first, to: span.last).map {
      Month(first: $0, sessions: tally.byMonth[$0] ?? 0)
    }
    gaps = asked.map { Gap(field: $0, sessions: tally.unrecorded[$0] ?? 0) }
  }

  private static func months(from first: Day, to last: Day) -> [Day] {
    var months: [Day] = []
    var month = first.firstOfMonth
    while month <= last {
      months.append(month)
      // 31 days after the first of a month lies in the next one.
      month = month.adding(31).firstOfMonth
    }
    return months
  }
}
