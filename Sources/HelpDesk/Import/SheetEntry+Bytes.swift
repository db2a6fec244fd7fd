import Records

extension SheetEntry {
  /// The digest that a row is known by: of what is kept of it.
  ///
  /// Its source is told apart by ``SourceTag``.
  /// A time of the clock and a day that are not kept are not in it, nor the note, so that an id does not tell more than
  /// the row. For a total the measures are left out: the same day, branch and categories are the same total.
  func key(_ rows: ImportMapping.Rows) -> RowKey {
    var bytes = Array("lods import 2 \(rows.rawValue)\n".utf8)
    var same = self
    if rows == .totals {
      same.content.count = 0
      same.content.isApproximate = false
      same.content.minutes = nil
      same.content.persons = nil
      same.content.effort = nil
    }
    same.content.note = nil
    same.writeContent(into: &bytes)
    return RowKey(SHA256.digest(of: bytes))
  }

  /// Writes the row, led by its length, so that it can be read back by ``init(_:at:)`` and stepped over by ``size(_:at:)``.
  func write(into bytes: inout [UInt8]) {
    let start = bytes.count
    bytes.add(0, width: 4)
    bytes.add(line, width: 4)
    bytes.add(column, width: 4)
    bytes.add(cell, width: 2)
    bytes.add(hour ?? 0xFF, width: 1)
    writeContent(into: &bytes)
    let length = bytes.count - start
    for offset in 0..<4 { bytes[start + offset] = UInt8(truncatingIfNeeded: length >> (8 * offset)) }
  }

  private func writeContent(into bytes: inout [UInt8]) {
    bytes.add(content.branch, width: 4)
    bytes.add(content.day, width: 4)
    let flags = (content.isMonthOnly ? 1 : 0) | (content.isApproximate ? 2 : 0) | (content.isMisdirected ? 4 : 0)
    bytes.add(flags, width: 1)
    bytes.add(content.count, width: 4)
    for value in [content.part, content.level, content.suggested, content.channel, content.outcome, content.persons] {
      bytes.add(value ?? 0xFF, width: 1)
    }
    bytes.add(content.minutes ?? 0xFFFF, width: 2)
    for value in [content.barriers, content.alone, content.contact, content.reason, content.age, content.helpedIn] {
      bytes.add(value ?? 0xFF, width: 1)
    }
    bytes.add(content.effort ?? 0xFF, width: 1)
    bytes.add(content.pathways, width: 2)
    bytes.add(content.area ?? 0xFFFF_FFFF, width: 4)
    bytes.add(content.tasks.count, width: 1)
    for task in content.tasks {
      bytes.add(task.task, width: 4)
      bytes.add(task.quantity, width: 1)
    }
    bytes.add(campaign ?? "", width: 1)
    bytes.add(content.note ?? "", width: 4)
  }

  /// The size in bytes of a row that was written at a place.
  static func size(_ bytes: [UInt8], at place: Int) -> Int {
    var at = place
    return bytes.number(4, at: &at)
  }

  /// Reads a row that was written at a place.
  init(_ bytes: [UInt8], at place: Int) {
    var at = place + 4
    line = bytes.number(4, at: &at)
    column = bytes.number(4, at: &at)
    cell = bytes.number(2, at: &at)
    hour = bytes.optional(1, at: &at)
    let branch = bytes.number(4, at: &at)
    let day = Int(Int32(truncatingIfNeeded: bytes.number(4, at: &at)))
    let flags = bytes.number(1, at: &at)
    let count = bytes.number(4, at: &at)
    let part = bytes.optional(1, at: &at)
    let level = bytes.optional(1, at: &at)
    let suggested = bytes.optional(1, at: &at)
    let channel = bytes.number(1, at: &at)
    let outcome = bytes.number(1, at: &at)
    let persons = bytes.optional(1, at: &at)
    let minutes = bytes.optional(2, at: &at)
    let barriers = bytes.optional(1, at: &at)
    let alone = bytes.optional(1, at: &at)
    let contact = bytes.optional(1, at: &at)
    let reason = bytes.optional(1, at: &at)
    let age = bytes.optional(1, at: &at)
    let helpedIn = bytes.optional(1, at: &at)
    let effort = bytes.optional(1, at: &at)
    let pathways = bytes.number(2, at: &at)
    let area = bytes.optional(4, at: &at)
    var tasks: [EntryRow.TaskCount] = []
    for _ in 0..<bytes.number(1, at: &at) {
      let task = bytes.number(4, at: &at)
      tasks.append(EntryRow.TaskCount(task: task, quantity: bytes.number(1, at: &at)))
    }
    campaign = bytes.text(1, at: &at)
    content = EntryRow(
      branch: branch, day: day, isMonthOnly: flags & 1 != 0, part: part, count: count, isApproximate: flags & 2 != 0,
      level: level, suggested: suggested, channel: channel, outcome: outcome, minutes: minutes, persons: persons,
      barriers: barriers, alone: alone, contact: contact, isMisdirected: flags & 4 != 0, pathways: pathways,
      reason: reason, area: area, age: age, helpedIn: helpedIn, effort: effort, campaign: nil,
      note: bytes.text(4, at: &at), tasks: tasks)
  }
}

extension [UInt8] {
  fileprivate mutating func add(_ number: Int, width: Int) {
    for offset in 0..<width { append(UInt8(truncatingIfNeeded: number >> (8 * offset))) }
  }

  fileprivate mutating func add(_ text: String, width: Int) {
    add(text.utf8.count, width: width)
    append(contentsOf: text.utf8)
  }

  fileprivate func number(_ width: Int, at place: inout Int) -> Int {
    var number = 0
    for offset in 0..<width { number |= Int(self[place + offset]) << (8 * offset) }
    place += width
    return number
  }

  /// A number whose bits are all set stands for nothing.
  fileprivate func optional(_ width: Int, at place: inout Int) -> Int? {
    let number = number(width, at: &place)
    return number == 1 << (8 * width) - 1 ? nil : number
  }

  fileprivate func text(_ width: Int, at place: inout Int) -> String? {
    let count = number(width, at: &place)
    guard count > 0 else { return nil }
    defer { place += count }
    return String(decoding: self[place..<(place + count)], as: UTF8.self)
  }
}
