import Console
import Formats
import HelpDesk
import Language
import Municipality
import Office
import Records

/// What `lods privacy show` says: the decision in force, what stands open, and all decisions.
struct PrivacyPage {
  private let rule: SealingRule?
  private let sealing: Sealing
  private let decisions: [DecisionBook.Row]

  init(_ office: Office) throws {
    rule = try office.sealingRule()
    sealing = try office.log.sealingDue()
    decisions = try office.decisions()
  }

  var json: JSON {
    [
      "sealing": rule.map { rule in
        [
          "decision": .whole(rule.decision), "afterDays": .whole(rule.afterDays),
          "notes": rule.dropsNotes ? "drop" : "keep",
        ]
      } ?? .null,
      "openMinutes": .whole(sealing.openMinutes + sealing.minutes), "openUntil": JSON(sealing.lastOpen?.iso),
      "decisions": .array(
        decisions.map { row in
          let (matter, days, notes) = Self.words(row.matter)
          return [
            "id": .whole(row.number), "date": .text(row.day.iso), "matter": .text(matter), "afterDays": JSON(days),
            "notes": JSON(notes), "journal": .text(row.journal), "by": .text(row.decidedBy),
          ]
        }),
    ]
  }

  func write(_ invocation: Invocation) {
    let console = invocation.console
    let language = invocation.language
    if let rule {
      let values: [String: PhraseValue] = ["n": .number(rule.afterDays), "day": .day(rule.day)]
      console.write(PrivacyPhrase.inForce(in: language, values) + "\n")
      console.write((rule.dropsNotes ? PrivacyPhrase.dropsNotes : .keepsNotes)(in: language) + "\n")
      if let last = sealing.lastOpen {
        console.write(
          PrivacyPhrase.open(in: language, ["n": .number(sealing.openMinutes), "day": .day(last)]) + "\n")
      }
    } else {
      console.write(PrivacyPhrase.noDecision(in: language) + "\n")
    }
    guard !decisions.isEmpty, !invocation[Command.json] else { return }
    var table = TextTable(
      [
        TableColumn("#"), TableColumn(PrivacyPhrase.dayColumn(in: language)),
        TableColumn(PrivacyPhrase.matterColumn(in: language)), TableColumn(PrivacyPhrase.journalColumn(in: language)),
        TableColumn(PrivacyPhrase.deciderColumn(in: language)),
      ], in: language)
    for row in decisions {
      table.add([
        String(row.number), DayText.short(row.day, in: language), Self.sentence(row.matter, in: language), row.journal,
        row.decidedBy,
      ])
    }
    console.write(table.text(on: console))
  }

  private static func words(_ matter: Decision.Matter) -> (matter: String, days: Int?, notes: String?) {
    switch matter {
    case .sealing(let days, let drops): ("sealing", days, drops ? "drop" : "keep")
    case .sealingWithdrawn: ("sealing-withdrawn", nil, nil)
    case .auditAccepted: ("audit-accepted", nil, nil)
    }
  }

  private static func sentence(_ matter: Decision.Matter, in language: LanguageCode) -> String {
    switch matter {
    case .sealing(let days, _): PrivacyPhrase.sealingMatter(in: language, ["n": .number(days)])
    case .sealingWithdrawn: PrivacyPhrase.withdrawnMatter(in: language)
    case .auditAccepted: PrivacyPhrase.acceptedMatter(in: language)
    }
  }
}
