import SQLite

/// Whether the audit is what was written: the chain itself, and its ends as the other file knows them.
///
/// Who can write into both files and knows this program can make both anew; against that only a copy elsewhere helps.
public struct AuditCheck: Sendable {
  /// What can be wrong.
  public enum Finding: Hashable, Sendable {
    /// A row, or the digest before it, was changed.
    case changed(Int)
    /// Rows in the middle or at the beginning are missing.
    case missing(ClosedRange<Int>)
    /// Rows that nobody announced stand at the end, or before the beginning.
    case inserted(ClosedRange<Int>)
    /// The last rows are missing.
    case cutOff(ClosedRange<Int>)
    /// The row that was last when the other file was told is another one now: the chain was made anew.
    case headDiffers(Int)
    /// The other file knows another beginning.
    case startDiffers(Int)
    /// The other file knows nothing of a chain that it should know.
    case noWitness

    /// The row that it begins at.
    var row: Int {
      switch self {
      case .changed(let row), .headDiffers(let row), .startDiffers(let row): row
      case .missing(let rows), .inserted(let rows), .cutOff(let rows): rows.lowerBound
      case .noWitness: 1
      }
    }
  }

  /// How many rows there are.
  public let rows: Int
  /// When the first and the last row were written; nil for none.
  public let span: (first: String, last: String)?
  /// What is wrong; empty when the audit holds.
  public let findings: [Finding]

  /// The row that the first of the findings begins at; nil when the audit holds.
  public var firstRow: Int? { findings.map(\.row).min() }

  /// Whether nothing is wrong.
  public var holds: Bool { findings.isEmpty }

  /// Checks the whole audit.
  ///
  /// - Parameters:
  ///   - people: the file with the chain.
  ///   - desk: the file that knows its ends; nil checks the chain alone.
  public init(people: PeopleFile, desk: DeskFile?) throws {
    let witness = desk.map { AuditWitness($0) }
    var testimony = try witness?.testimony()
    var triesLeft = 8
    while true {
      let (walk, later) = (try people.read { try Walk($0) }, try witness?.testimony())
      // Somebody wrote a row meanwhile: what the two files say belongs to different moments.
      if later != testimony, triesLeft > 0 {
        testimony = later
        triesLeft -= 1
        continue
      }
      rows = walk.count
      span = walk.span
      findings = walk.findings + (testimony.map { walk.compare(with: $0) } ?? [])
      return
    }
  }

  /// The last row, or the row before the first one where there is none.
  static func lastEnd(in reader: Reader) throws -> AuditWitness.End {
    try reader.first("SELECT number, digest FROM audit ORDER BY number DESC LIMIT 1") {
      AuditWitness.End(number: $0.whole(0), digest: $0.blob(1))
    } ?? startEnd(in: reader) ?? AuditWitness.End(number: 0, digest: [])
  }

  /// The row before the first one, where rows have gone at their term.
  static func startEnd(in reader: Reader) throws -> AuditWitness.End? {
    try reader.first("SELECT number, digest FROM audit_start") {
      AuditWitness.End(number: $0.whole(0), digest: $0.blob(1))
    }
  }

  /// Whether the ends that the other file knows fit the chain, so that a new row may be announced after its last one.
  static func fits(_ testimony: AuditWitness.Testimony, last: AuditWitness.End, in reader: Reader) throws -> Bool {
    guard let head = testimony.head else {
      if let announced = testimony.announced { return last.number <= announced }
      // An office from before there were witnesses, or a new one: nobody has written a row with an account yet.
      return try reader.first("SELECT 1 FROM audit WHERE account IS NOT NULL LIMIT 1") { _ in true } == nil
    }
    guard head.number <= last.number, last.number <= max(testimony.announced ?? 0, head.number) else { return false }
    if head.number == last.number { return head.digest == last.digest }
    let digest = try reader.first("SELECT digest FROM audit WHERE number = ?", [.whole(head.number)]) { $0.blob(0) }
    return digest == head.digest
  }

  /// One walk along the chain.
  private struct Walk {
    private(set) var count = 0
    private(set) var findings: [Finding] = []
    private(set) var first: String?
    private(set) var lastTime = ""
    private var last = 0
    private var digests: [Int: [UInt8]] = [:]
    private var start: AuditWitness.End?
    private var hasAccounts = false

    var span: (first: String, last: String)? { first.map { ($0, lastTime) } }

    init(_ reader: Reader) throws {
      start = try AuditCheck.startEnd(in: reader)
      last = start?.number ?? 0
      // What the row before says its digest is, and what it should be: a digest alone that was changed breaks one row.
      var previous: [[UInt8]] = [start?.digest ?? []]
      try reader.each(AuditRow.columns + "ORDER BY audit.number") { stored in
        let row = AuditRow(stored)
        count += 1
        first = first ?? row.at
        lastTime = row.at
        if row.account != nil { hasAccounts = true }
        digests[row.number] = row.digest
        guard row.number > last else {
          findings.append(.inserted(row.number...row.number))
          return
        }
        let right = previous.map { row.link(after: $0) }
        if row.number > last + 1 {
          findings.append(.missing(last + 1...row.number - 1))
        } else if !right.contains(row.digest) {
          findings.append(.changed(row.number))
        }
        last = row.number
        previous = [row.digest] + right.filter { $0 != row.digest }.prefix(1)
      }
    }

    func compare(with testimony: AuditWitness.Testimony) -> [Finding] {
      var found: [Finding] = []
      let starts = [testimony.start, testimony.announcedStart].compactMap(\.self)
      if let start, !starts.contains(start) { found.append(.startDiffers(start.number + 1)) }
      if start == nil, let known = testimony.start { found.append(.startDiffers(known.number + 1)) }
      guard let head = testimony.head else {
        if hasAccounts, testimony.announced.map({ $0 < last }) ?? true { found.append(.noWitness) }
        return found
      }
      if last < head.number {
        found.append(.cutOff(last + 1...head.number))
      } else if let digest = digests[head.number] {
        if digest != head.digest { found.append(.headDiffers(head.number)) }
      } else if start?.number == head.number, start?.digest != head.digest {
        found.append(.headDiffers(head.number))
      }
      let announced = max(testimony.announced ?? 0, head.number)
      if last > announced { found.append(.inserted(announced + 1...last)) }
      return found
    }
  }
}
