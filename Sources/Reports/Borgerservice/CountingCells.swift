import HelpDesk
import Municipality

/// Mentions by task, channel, information or transaction, and misdirected, closed for the house.
///
/// The sums of tasks stand in other reports too, so each task is closed by itself; where that cannot be done, or the
/// task's own sum is hidden, one line stands for all of it.
struct CountingCells {
  /// One line of the counting shape.
  struct Cell {
    let task: OfficeTask
    /// Nil where one line stands for the whole task.
    let cross: CrossValue?
    let mentions: Int
    let isHidden: Bool
  }

  /// The lines, by task in the catalogue's order.
  let cells: [Cell]
  /// All mentions.
  let total: Int

  /// Whether all of it is withheld: what does not stand is nought, so that lines without figures would tell too much.
  let isWithheld: Bool

  /// Whether the sum of what came in by the door may be told too: it would be a sum of lines, and tell hidden ones.
  var tellsAll: Bool { !isWithheld && !cells.contains { $0.isHidden || $0.cross == nil } }

  /// Closes the crossing of a sheet.
  ///
  /// - Parameter includes: which channels are counted.
  init(
    _ sheet: TotalSheet, tasks: [OfficeTask], for discretion: Discretion,
    includes: (Channel) -> Bool = { _ in true }
  ) {
    let found = sheet[.counting].map { (cross: CrossValue($0.key), mentions: $0.value.sessions) }
      .filter { cell in cell.mentions > 0 && Channel(number: cell.cross.channel).map(includes) ?? false }
    let byTask = Dictionary(grouping: found, by: \.cross.task)
    let sums = tasks.map { task in (byTask[task.number] ?? []).reduce(0) { $0 + $1.mentions } }
    total = sums.reduce(0, +)
    let shown = TaskDiscretion(
      mentions: sums, kinds: tasks.map(\.kind.number), owners: tasks.map(\.owner.number), for: discretion)
    isWithheld = shown.tasks == nil
    var cells: [Cell] = []
    for (index, task) in tasks.enumerated() where sums[index] > 0 {
      let lines = (byTask[task.number] ?? []).sorted { $0.cross.value < $1.cross.value }
      let isHidden = shown.tasks.map { $0[index] } ?? true
      guard !isHidden, let hidden = discretion.hidden(in: lines.map(\.mentions)) else {
        cells.append(Cell(task: task, cross: nil, mentions: sums[index], isHidden: isHidden))
        continue
      }
      for (line, isHidden) in zip(lines, hidden) {
        cells.append(Cell(task: task, cross: line.cross, mentions: line.mentions, isHidden: isHidden))
      }
    }
    self.cells = cells
  }
}
