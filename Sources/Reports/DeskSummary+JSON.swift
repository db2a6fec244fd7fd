public import Formats
import Language
import Municipality

extension DeskSummary {
  /// The summary as JSON: keys in English, names in the three languages, figures as whole numbers.
  public var json: JSON {
    [
      "office": .text(office.name), "country": .text(office.country.code), "demo": .bool(office.isDemo),
      "for": "internal", "from": .text(first.iso), "to": .text(last.iso), "sessions": .whole(sessions),
      "entries": .whole(entries), "mentions": .whole(mentions),
      "tasks": .array(
        tasks.map { ["id": .text($0.code), "name": Self.names($0.name), "mentions": .whole($0.number)] }),
      "otherTasks": ["tasks": .whole(otherTasks), "mentions": .whole(otherMentions)],
      "levels": .array(
        levels.map { ["level": JSON(Int($0.code)), "name": Self.names($0.name), "sessions": .whole($0.number)] }),
      "withoutLevel": .whole(withoutLevel),
      "branches": .array(
        branches.map { ["id": .text($0.code), "name": Self.names($0.name), "sessions": .whole($0.number)] }),
      "months": .array(
        months.map { ["month": .text(String($0.first.iso.prefix(7))), "sessions": .whole($0.sessions)] }),
      "notRecorded": .array(
        gaps.map { ["field": .text($0.field.code), "sessions": .whole($0.sessions)] }),
    ]
  }

  private static func names(_ name: Wording) -> JSON {
    ["da": .text(name.da), "sv": .text(name.sv), "en": .text(name.en)]
  }
}
