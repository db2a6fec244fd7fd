import Formats
import HelpDesk
import Language
import Municipality
import Records

/// An entry as JSON, by the contract of the log.
enum EntryJSON {
  /// The object of an entry.
  ///
  /// - Parameter stored: whether it was stored now; nil leaves the key out.
  static func object(_ entry: Entry, stored: Bool? = nil) -> JSON {
    let tasks: [JSON] = entry.tasks.map { ["task": .text($0.task), "quantity": .whole($0.quantity)] }
    let content: JSON = [
      "branch": .text(entry.branch), "date": .text(entry.day.iso),
      "precision": entry.isMonthOnly ? "month" : "day", "partOfDay": JSON(entry.part?.code),
      "time": JSON(entry.minute.map { DayText.time(minute: $0, in: .en) }), "tasks": .array(tasks),
      "level": JSON(entry.level?.rawValue), "suggested": JSON(entry.suggested?.rawValue),
      "suggestedBy": JSON(entry.suggestedBy), "otherBecause": JSON(entry.otherBecause?.code),
      "channel": .text(entry.channel.code), "outcome": .text(entry.outcome.code), "minutes": JSON(entry.minutes),
      "barriers": entry.barriers.map { JSON($0.choices.map(\.code)) } ?? .null, "alone": JSON(entry.alone?.code),
      "contact": JSON(entry.contact?.code), "misdirected": .bool(entry.isMisdirected),
      "pathways": JSON(entry.pathways.choices.map(\.code)), "reason": JSON(entry.reason?.code),
      "area": JSON(entry.area), "age": JSON(entry.age?.code), "helpedIn": JSON(entry.helpedIn?.code),
      "persons": JSON(entry.persons), "count": .whole(entry.count), "approximate": .bool(entry.isApproximate),
      "effort": JSON(entry.effort), "campaign": JSON(entry.campaign), "note": JSON(entry.note),
      "void": .bool(entry.isVoid), "revision": .whole(entry.revision),
    ]
    let head: JSON =
      stored.map { ["id": .text(entry.id.description), "stored": .bool($0)] }
      ?? ["id": .text(entry.id.description)]
    return .object((head.object ?? []) + (content.object ?? []))
  }
}
