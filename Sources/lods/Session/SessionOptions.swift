import Console
import HelpDesk
import Language
import Municipality
import Records

/// The options that say what a session was, shared by `log` and `correct`.
enum SessionOptions {
  static let id = Option<RandomID>(
    "id", value: Wording(same: "UUID"), help: SessionOptionPhrase.id.wording
  ) { RandomID($0) }

  static let at = Option<EntryTime>(
    "at", value: SessionOptionPhrase.time.wording, help: SessionOptionPhrase.at.wording
  ) { word in
    guard let time = EntryTime(word) else { throw SessionFault.timeNotRead }
    return time
  }

  static let task = Option<EntryForm.TaskCount>(
    "task", short: "t", value: SessionOptionPhrase.taskValue.wording, help: SessionOptionPhrase.task.wording,
    isRepeated: true
  ) { word in
    let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2 else { return EntryForm.TaskCount(word) }
    return Int(parts[1]).map { EntryForm.TaskCount(String(parts[0]), quantity: $0) }
  }

  static let outcome = Option<Outcome>.choice(
    "outcome", short: "o", help: SessionOptionPhrase.outcome.wording, of: Outcome.self)

  static let level = levelOption("level", short: "l", help: SessionOptionPhrase.level.wording)
  static let suggested = levelOption("suggested", short: nil, help: SessionOptionPhrase.suggested.wording)

  static let suggestedBy = Option<String>.text(
    "suggested-by", value: OptionPhrase.code.wording, help: SessionOptionPhrase.suggestedBy.wording)
  static let otherBecause = Option<HelpLevelReason>.choice(
    "other-because", help: SessionOptionPhrase.otherBecause.wording, of: HelpLevelReason.self)

  static let channel = Option<Channel>.choice(
    "channel", short: "c", help: SessionOptionPhrase.channel.wording, of: Channel.self)

  static let minutes = Option<Int>.whole(
    "minutes", short: "m", range: 0...600, help: SessionOptionPhrase.minutes.wording)

  static let barrier = Option<String>(
    "barrier", value: SessionOptionPhrase.choice.wording, help: SessionOptionPhrase.barrier.wording,
    choices: ["none"] + Barrier.allCases.map(\.rawValue), isRepeated: true
  ) { ($0 == "none" || Barrier(rawValue: $0) != nil) ? $0 : nil }

  static let alone = Option<AloneNextTime>.choice(
    "alone", help: SessionOptionPhrase.alone.wording, of: AloneNextTime.self)
  static let contact = Option<ContactKind>.choice(
    "contact", help: SessionOptionPhrase.contact.wording, of: ContactKind.self)
  static let misdirected = Flag("misdirected", help: SessionOptionPhrase.misdirected.wording)
  static let pathway = Option<Pathway>.choice(
    "pathway", help: SessionOptionPhrase.pathway.wording, of: Pathway.self, isRepeated: true)
  static let reason = Option<NotDoneReason>.choice(
    "reason", help: SessionOptionPhrase.reason.wording, of: NotDoneReason.self)
  static let area = Option<String>.text(
    "area", value: OptionPhrase.code.wording, help: SessionOptionPhrase.area.wording)
  static let age = Option<AgeBand>.choice("age", help: SessionOptionPhrase.age.wording, of: AgeBand.self)
  static let helpedIn = Option<HelpedIn>.choice(
    "helped-in", help: SessionOptionPhrase.helpedIn.wording, of: HelpedIn.self)
  static let persons = Option<Int>.whole("persons", range: 1...50, help: SessionOptionPhrase.persons.wording)
  static let count = Option<Int>.whole("count", short: "n", range: 1...500, help: SessionOptionPhrase.count.wording)
  static let approximate = Flag("approximate", help: SessionOptionPhrase.approximate.wording)
  static let effort = Option<Int>.whole("effort", range: 1...6, help: SessionOptionPhrase.effort.wording)
  static let campaign = Option<String>.text(
    "campaign", value: OptionPhrase.code.wording, help: SessionOptionPhrase.campaign.wording)
  static let note = Option<String>(
    "note", value: Wording(same: "-"), help: SessionOptionPhrase.note.wording, choices: ["-"]
  ) { $0 == "-" ? $0 : nil }

  static let desk = Option<DeskName>(
    "desk", value: SessionOptionPhrase.name.wording, help: SessionOptionPhrase.desk.wording
  ) { DeskName($0) }

  static let because = Option<CorrectionReason>.choice(
    "because", help: SessionOptionPhrase.because.wording, of: CorrectionReason.self)

  /// All that describe a session.
  static let content: [any OptionDeclaration] = [
    OfficeOptions.branch, task, outcome, level, at, channel, minutes, barrier, alone, contact, misdirected, pathway,
    reason, area, age, helpedIn, persons, count, approximate, effort, campaign, suggested, suggestedBy,
    otherBecause, note,
  ]

  private static func levelOption(_ name: String, short: Character?, help: Wording) -> Option<HelpLevel> {
    Option(
      name, short: short, value: Wording(same: "0–4"), help: help, choices: HelpLevel.allCases.map { "\($0.rawValue)" }
    ) { Int($0).flatMap(HelpLevel.init(rawValue:)) }
  }
}
