import HelpDesk
import Language

/// Sessions, or mentions, by one thing, closed by ``Discretion``, with what can be shown of them.
struct Breakdown {
  /// One line.
  struct Line {
    /// What it is about.
    let term: ReportTerm
    /// The totals of the period.
    let now: Totals
    /// The totals of the period before.
    let before: Totals?
    /// The staffed days of both periods, where the line has its own.
    var days: (now: Double, before: Double)?
  }

  /// The stable name of the section.
  let id: String
  /// What the lines are about.
  let item: ReportColumn
  /// What is counted.
  let value: ReportColumn
  /// The lines in a fixed order.
  let lines: [Line]
  /// Which lines are hidden; nil where the list is withheld.
  let hidden: [Bool]?
  /// Which lines of the period before are hidden; nil where that list is withheld.
  let hiddenBefore: [Bool]?
  /// Whether minutes may be shown, of the period and of the one before.
  let showsMinutes: (now: Bool, before: Bool)
  /// Whether persons may be shown, of the period and of the one before.
  let showsPersons: (now: Bool, before: Bool)

  /// Closes a list whose sum is known.
  ///
  /// - Parameters:
  ///   - blocks: the block of each line where the sums of blocks are known too; nil for one block.
  ///   - isGivenUp: whether the list is withheld whatever its counts, because another list would tell them.
  init(
    _ id: String, item: ReportColumn, value: ReportColumn, lines: [Line], blocks: [Int]? = nil,
    isGivenUp: Bool = false, for discretion: Discretion
  ) {
    let blocks = blocks ?? lines.map { _ in 0 }
    self.init(
      id, item: item, value: value, lines: lines, blocks: blocks,
      hidden: isGivenUp ? nil : discretion.hidden(in: lines.map(\.now.sessions), blocks: blocks),
      hiddenBefore: isGivenUp
        ? nil : discretion.hidden(in: lines.map { $0.before?.sessions ?? 0 }, blocks: blocks), for: discretion)
  }

  /// Takes a list that was closed already.
  init(
    _ id: String, item: ReportColumn, value: ReportColumn, lines: [Line], blocks: [Int], hidden: [Bool]?,
    hiddenBefore: [Bool]?, for discretion: Discretion
  ) {
    self.id = id
    self.item = item
    self.value = value
    self.lines = lines
    self.hidden = hidden
    self.hiddenBefore = hiddenBefore
    let shows = { (totals: (Line) -> Totals, hidden: [Bool]?, recorded: (Totals) -> Int) in
      Set(blocks).allSatisfy { block in
        let places = lines.indices.filter { blocks[$0] == block }
        return discretion.showsMeasure(
          recorded: places.map { recorded(totals(lines[$0])) }, hidden: places.map { hidden?[$0] ?? true })
      }
    }
    let now = { (line: Line) in line.now }
    let before = { (line: Line) in line.before ?? Totals() }
    showsMinutes = (shows(now, hidden, \.timed), shows(before, hiddenBefore, \.timed))
    showsPersons = (shows(now, hidden, \.peopled), shows(before, hiddenBefore, \.peopled))
  }

  /// The figure of a line.
  func cell(_ index: Int) -> ReportCell {
    guard let hidden, !hidden[index] else { return .hidden }
    return .count(lines[index].now.sessions)
  }

  /// The figure of the period before; nil where there was none.
  func cellBefore(_ index: Int) -> ReportCell? {
    guard let before = lines[index].before else { return nil }
    guard let hiddenBefore, !hiddenBefore[index] else { return .hidden }
    return .count(before.sessions)
  }

  /// The places of the lines in the order to show.
  ///
  /// - Parameter bySize: whether the greatest come first and lines without any figure are left out; hidden ones come
  ///   last in their fixed order, so that their place does not tell their size.
  func order(bySize: Bool) -> [Int] {
    guard bySize else { return Array(lines.indices) }
    let shown = lines.indices.filter { cell($0) != .hidden }
      .sorted { (lines[$1].now.sessions, $0) < (lines[$0].now.sessions, $1) }
    return (shown + lines.indices.filter { cell($0) == .hidden }).filter { index in
      cell(index) != .count(0) || (cellBefore(index) ?? .count(0)) != .count(0)
    }
  }

  /// The bars of the list; nil where it is withheld.
  ///
  /// - Parameters:
  ///   - whole: what shares are of; nil for no shares.
  ///   - compare: makes the comparison of two counts; nil where nothing can be compared.
  ///   - bySize: whether the greatest come first.
  func bars(of whole: Int?, bySize: Bool, compare: (Line) -> CountComparison?) -> ReportBars? {
    guard hidden != nil else { return nil }
    let order = order(bySize: bySize)
    let open = order.filter { cell($0) != .hidden && cellBefore($0).map { $0 != .hidden } ?? false }
    // What is hidden takes no part in the correction for many rows, so that nothing of it shows in the others.
    let verdicts = Dictionary(
      uniqueKeysWithValues: zip(open, CountComparison.verdicts(open.map { compare(lines[$0]) })))
    return ReportBars(
      item: item, value: value,
      bars: order.map { index in
        ReportBar(
          lines[index].term, cell(index),
          share: whole.flatMap { $0 > 0 ? Double(lines[index].now.sessions) / Double($0) : nil },
          before: cellBefore(index), verdict: lines[index].before == nil ? nil : verdicts[index] ?? .unknown)
      })
  }
}
