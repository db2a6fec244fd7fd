import Counter
import Foundation
import HelpDesk
import Language
import Municipality
import Records
import Site
import Triage

extension SessionInput {
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
    readQuantity(fields, in: office, &problems)
    readChoices(fields, in: office, &problems)
    readNumbers(fields, in: office, &problems)
    // One that is too long is told of and kept, to be made shorter by whoever wrote it.
    note = DeskLine.of(fields["note"] ?? "")
    seconds = fields["seconds"].flatMap(Int.init).map { min(max(0, $0), 86_400) } ?? 0
    if let since = fields["since"].flatMap(Int.init), since > 0, since < second {
      seconds = min(86_400, seconds + second - since)
    }
    if let word = fields.text("hour") {
      hour = EntryTime(word)
      if hour == nil {
        problems.append(FieldProblem("hour", control: "task", LogPhrase.hourUnknown(in: office.language)))
      }
    }
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
  }

  /// The number of times that the one task was done, where the page has a field for it.
  private mutating func readQuantity(_ fields: FormFields, in office: DeskOffice, _ problems: inout [FieldProblem]) {
    guard let word = fields.text("quantity"), draft.tasks.count < 2 else { return }
    guard let quantity = Int(word), Self.quantities.contains(quantity) else {
      typed["quantity"] = word
      problems.append(FieldProblem("quantity", Self.outside(Self.quantities, in: office.language)))
      return
    }
    if draft.tasks.isEmpty {
      // It waits for its task.
      typed["quantity"] = word
    } else {
      draft.tasks[0].quantity = quantity
    }
  }

  private mutating func readChoices(_ fields: FormFields, in office: DeskOffice, _ problems: inout [FieldProblem]) {
    var unread: [String] = []
    /// What was chosen in a field; what is none of its choices is told of, and never taken for another.
    func chosen<Choice>(_ field: String, _ read: (String) -> Choice?) -> [Choice] {
      fields.all(field).compactMap { word in
        let choice = read(word)
        if choice == nil, !unread.contains(field) { unread.append(field) }
        return choice
      }
    }
    draft.level = chosen("level") { Int($0).flatMap(HelpLevel.init(rawValue:)) }.first
    draft.outcome = chosen("outcome", Outcome.init(rawValue:)).first
    draft.channel = chosen("channel", Channel.init(rawValue:)).first ?? .desk
    draft.alone = chosen("alone", AloneNextTime.init(rawValue:)).first
    draft.contact = chosen("contact", ContactKind.init(rawValue:)).first
    draft.isMisdirected = fields["misdirected"] != nil
    draft.pathways = ChoiceSet(chosen("pathway", Pathway.init(rawValue:)))
    draft.reason = chosen("reason", NotDoneReason.init(rawValue:)).first
    draft.area = chosen("area") { word in office.areas.first { $0.code.text == word }?.number }.first
    draft.age = chosen("age", AgeBand.init(rawValue:)).first
    draft.helpedIn = chosen("helped-in", HelpedIn.init(rawValue:)).first
    draft.effort = chosen("effort") { Int($0).flatMap { (1...6).contains($0) ? $0 : nil } }.first
    let barriers = chosen("barrier") { $0 == "none" ? .some(nil) : Barrier(rawValue: $0).map(Optional.some) }
    if !barriers.isEmpty { draft.barriers = ChoiceSet(barriers.compactMap(\.self)) }
    for field in unread { problems.append(FieldProblem(field, LogPhrase.choiceUnknown(in: office.language))) }
  }

  private mutating func readNumbers(_ fields: FormFields, in office: DeskOffice, _ problems: inout [FieldProblem]) {
    for (name, field) in [("minutes", DeskField.minutes), ("persons", .persons)] {
      guard let word = fields.text(name), case .number(let range) = field.shape else { continue }
      guard let number = Int(word), range.contains(number) else {
        typed[name] = word
        problems.append(FieldProblem(name, Self.outside(range, in: office.language)))
        continue
      }
      draft.set(field, to: number)
    }
  }

  /// How many times a task may be done in one session.
  private static let quantities = 1...99

  private static func outside(_ range: ClosedRange<Int>, in language: LanguageCode) -> String {
    LogPhrase.numberRange(in: language, ["from": .number(range.lowerBound), "to": .number(range.upperBound)])
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
