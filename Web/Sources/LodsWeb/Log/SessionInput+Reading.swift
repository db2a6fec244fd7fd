import Counter
import Foundation
import HelpDesk
import Language
import Municipality
import Records
import Triage

extension SessionInput {
  /// The most signs of a search or note that a page sends back to itself; longer ones are a mistake.
  static let longest = 2_000

  /// Reads the fields of a form; what cannot be understood is left out and told of.
  ///
  /// - Parameters:
  ///   - fields: the form.
  ///   - office: what the desk knows.
  ///   - fresh: the identity to take where the form brings none.
  ///   - second: the time, in whole seconds since 1970; a session that was put aside has run on until then.
  ///   - problems: gets what was wrong.
  init(_ fields: FormFields, in office: DeskOffice, fresh: RandomID, at second: Int, problems: inout [FieldProblem]) {
    self.init(id: fields["id"].flatMap { RandomID($0) } ?? fresh)
    readTasks(fields, in: office, &problems)
    readChoices(fields, in: office)
    readNumbers(fields, in: office, &problems)
    note = DeskLine.of(String((fields["note"] ?? "").prefix(Self.longest)))
    seconds = fields["seconds"].flatMap(Int.init).map { min(max(0, $0), 86_400) } ?? 0
    if let since = fields["since"].flatMap(Int.init), since > 0, since < second {
      seconds = min(86_400, seconds + second - since)
    }
    hour = fields["hour"].flatMap { EntryTime($0) }
    if let level = fields["suggested"].flatMap(Int.init).flatMap(HelpLevel.init(rawValue:)),
      let model = fields.text("suggested-by")
    {
      suggestion = TriageSuggestion(
        level: level, model: model,
        because: fields["other-because"].flatMap(HelpLevelReason.init(rawValue:)))
    }
    for question in ["gate"] + TriageQuestion.allCases.map(\.rawValue) {
      let given = fields.all("triage-" + question)
      if !given.isEmpty { answers[question] = given }
    }
  }

  private mutating func readTasks(_ fields: FormFields, in office: DeskOffice, _ problems: inout [FieldProblem]) {
    for word in fields.all("task") {
      let parts = word.split(separator: ":", maxSplits: 1).map(String.init)
      guard let code = parts.first, let task = office.task(code: code) else {
        problems.append(FieldProblem("task", LogPhrase.taskUnknown(in: office.language)))
        continue
      }
      // Far over what an entry may hold is refused as that is; numbers without an end could not even be added.
      let quantity = parts.count > 1 ? min(max(0, Int(parts[1]) ?? 0), 10_000) : 1
      if let place = draft.tasks.firstIndex(where: { $0.task == task.number }) {
        draft.tasks[place].quantity += quantity
      } else {
        draft.tasks.append(Draft.TaskCount(task: task.number, quantity: quantity))
      }
    }
    if draft.tasks.count == 1, let quantity = fields.text("quantity").flatMap(Int.init), quantity > 1 {
      draft.tasks[0].quantity = quantity
    }
  }

  private mutating func readChoices(_ fields: FormFields, in office: DeskOffice) {
    draft.level = fields["level"].flatMap(Int.init).flatMap(HelpLevel.init(rawValue:))
    draft.outcome = fields["outcome"].flatMap(Outcome.init(rawValue:))
    draft.channel = fields["channel"].flatMap(Channel.init(rawValue:)) ?? .desk
    draft.alone = fields["alone"].flatMap(AloneNextTime.init(rawValue:))
    draft.contact = fields["contact"].flatMap(ContactKind.init(rawValue:))
    draft.isMisdirected = fields["misdirected"] != nil
    draft.pathways = ChoiceSet(fields.all("pathway").compactMap(Pathway.init(rawValue:)))
    draft.reason = fields["reason"].flatMap(NotDoneReason.init(rawValue:))
    draft.area = fields["area"].flatMap { word in office.areas.first { $0.code.text == word }?.number }
    draft.age = fields["age"].flatMap(AgeBand.init(rawValue:))
    draft.helpedIn = fields["helped-in"].flatMap(HelpedIn.init(rawValue:))
    draft.effort = fields["effort"].flatMap(Int.init).flatMap { (1...6).contains($0) ? $0 : nil }
    let barriers = fields.all("barrier")
    let seen = barriers.compactMap(Barrier.init(rawValue:))
    if !seen.isEmpty || barriers.contains("none") { draft.barriers = ChoiceSet(seen) }
  }

  private mutating func readNumbers(_ fields: FormFields, in office: DeskOffice, _ problems: inout [FieldProblem]) {
    for (name, field) in [("minutes", DeskField.minutes), ("persons", .persons)] {
      guard let word = fields.text(name), case .number(let range) = field.shape else { continue }
      guard let number = Int(word), range.contains(number) else {
        problems.append(
          FieldProblem(
            name,
            LogPhrase.numberRange(
              in: office.language, ["from": .number(range.lowerBound), "to": .number(range.upperBound)])))
        continue
      }
      draft.set(field, to: number)
    }
  }
}

/// A text in one line.
enum DeskLine {
  /// The text with line ends and tabs as blanks, and without control signs.
  static func of(_ text: String) -> String {
    String(
      text.unicodeScalars.compactMap { scalar -> Character? in
        if scalar == "\n" || scalar == "\r" || scalar == "\t" { return " " }
        return scalar.value < 32 || scalar.value == 127 ? nil : Character(scalar)
      })
  }
}
