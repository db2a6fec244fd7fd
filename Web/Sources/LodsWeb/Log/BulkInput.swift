import Counter
import HelpDesk
import Language
import Municipality
import Records
import Site

/// What a form says of many sessions alike, as far as it can be understood; it keeps what was typed, to be shown again.
struct BulkInput: Hashable, Sendable {
  /// What such an entry is for.
  let kind: BulkEntry.Kind
  /// The identity that the entry will have.
  var id: RandomID
  /// What each of the sessions was.
  var draft = Draft()
  /// The minutes of each as they were typed.
  var minutes = ""
  /// The number of sessions as it was typed.
  var count = ""
  /// The day as it was typed.
  var day: DateFields
  /// The part of the day; nil for unknown.
  var part: PartOfDay?

  /// The empty form: of today, and for a system that is down of this part of the day.
  init(_ kind: BulkEntry.Kind, id: RandomID, on today: Day, in part: PartOfDay) {
    let entry = BulkEntry(kind, on: today, in: part)
    self.kind = kind
    self.id = id
    day = DateFields(today)
    self.part = entry.part
  }

  /// Reads a form; a choice that is none of the page's is left out and told of.
  init(
    _ kind: BulkEntry.Kind, _ fields: FormFields, in office: DeskOffice, fresh: RandomID,
    problems: inout [FieldProblem]
  ) {
    self.kind = kind
    id = fields["id"].flatMap { RandomID($0) } ?? fresh
    for word in fields.all("task") {
      guard let task = office.task(code: word), !draft.tasks.contains(where: { $0.task == task.number }) else {
        continue
      }
      draft.tasks.append(Draft.TaskCount(task: task.number))
    }
    if kind == .backlog {
      draft.level = fields["level"].flatMap(Int.init).flatMap(HelpLevel.init(rawValue:))
      draft.outcome = fields["outcome"].flatMap(Outcome.init(rawValue:))
      if fields.text("outcome") != nil, draft.outcome == nil {
        problems.append(FieldProblem("outcome", LogPhrase.choiceUnknown(in: office.language)))
      }
      minutes = fields.text("minutes") ?? ""
    }
    count = fields.text("count") ?? ""
    day = DateFields(fields, "day")
    part = fields["part"].flatMap(PartOfDay.init(rawValue:))
    if fields.text("part") != nil, part == nil {
      problems.append(FieldProblem("part", LogPhrase.choiceUnknown(in: office.language)))
    }
  }

  /// The same as fields, to be carried by a page.
  func fields(in office: DeskOffice) -> FormFields {
    let tasks = draft.tasks.compactMap { kept in office.task(kept.task).map { ("task", $0.code.text) } }
    let others = [
      ("id", id.description), ("level", draft.level.map { String($0.rawValue) } ?? ""),
      ("outcome", draft.outcome?.code ?? ""), ("minutes", minutes), ("count", count), ("day", day.day),
      ("day-month", day.month), ("day-year", day.year), ("part", part?.code ?? ""),
    ]
    return FormFields((tasks + others).filter { !$0.1.isEmpty }.map { FormFields.Field($0.0, $0.1) })
  }

  /// The entry that is asked for; nil where something is missing or wrong, which is told of.
  func form(in office: DeskOffice, on today: Day, problems: inout [FieldProblem]) -> EntryForm? {
    let language = office.language
    func fault(_ field: String, _ sentence: String) { problems.append(FieldProblem(field, sentence)) }
    var entry = BulkEntry(kind, of: draft, on: today, in: part ?? .morning)
    entry.draft = draft
    entry.part = part
    if draft.tasks.isEmpty {
      let phrase: BulkPhrase = kind == .backlog ? .tasksMissing : .taskMissing
      fault("task", phrase(in: language))
    } else if kind == .systemDown, draft.tasks.count > 1 {
      fault("task", BulkPhrase.oneTask(in: language))
    } else if entry.needsLevel(in: office) {
      fault("level", LogPhrase.levelMissing(in: language))
    }
    if !minutes.isEmpty, case .number(let range) = DeskField.minutes.shape {
      if let number = Int(minutes), range.contains(number) {
        entry.draft.minutes = number
      } else {
        let values: [String: PhraseValue] = ["from": .number(range.lowerBound), "to": .number(range.upperBound)]
        fault("minutes", LogPhrase.numberRange(in: language, values))
      }
    }
    if let number = Int(count), (1...BulkEntry.limit).contains(number) {
      entry.count = number
    } else {
      fault("count", BulkPhrase.countMissing(in: language, ["n": .number(BulkEntry.limit)]))
    }
    if let day = day.value, day <= today, day >= office.branch.opened {
      entry.day = day
    } else if let day = day.value, day < office.branch.opened {
      let values: [String: PhraseValue] = ["branch": .text(office.branch.name), "day": .day(office.branch.opened)]
      fault("day", BulkPhrase.beforeOpening(in: language, values))
    } else {
      fault("day", BulkPhrase.dayWrong(in: language))
    }
    guard problems.isEmpty else { return nil }
    return entry.form(office.form(of: entry.draft, id: id, minutes: nil, note: nil), in: office)
  }
}
