public import HelpDesk
public import Identifiers
public import Language
public import Municipality
public import Records

extension DeskOffice {
  /// Whether one of a draft's tasks is guidance, so that a help level belongs to it.
  public func isGuidance(_ draft: Draft) -> Bool {
    draft.tasks.contains { task($0.task)?.kind == .guidance }
  }

  /// Whether a field is asked of an entry: its rule says so, and the reason only where the task was not done.
  public func asks(_ field: DeskField, of draft: Draft, id: RandomID, on day: Day) -> Bool {
    if field == .reason { return (draft.outcome ?? .done) != .done }
    if field == .area, areas.isEmpty { return false }
    guard let optional = field.optional else { return true }
    let rule = rule(optional)
    // A field that was filled in before the rule changed stays in sight, as long as the log takes it.
    return rule.asks(lottery: id.lottery, on: day) || (rule != .off && draft.holds(field, in: self))
  }

  /// The entry that a draft asks for.
  ///
  /// - Parameters:
  ///   - minutes: what the timer gave; minutes that were typed come first.
  ///   - note: the note, once it has passed the gate.
  public func form(of draft: Draft, id: RandomID, minutes: Int?, note: ScreenedText?) -> EntryForm {
    func taken<Value>(_ field: OptionalField, _ value: Value?) -> Value? { rule(field) == .off ? nil : value }
    let tasks = draft.tasks.compactMap { kept in
      task(kept.task).map { EntryForm.TaskCount($0.code.text, quantity: kept.quantity) }
    }
    var form = EntryForm(id: id, tasks: tasks, outcome: draft.outcome ?? .done)
    form.branch = branch.code.text
    form.level = isGuidance(draft) ? draft.level : nil
    form.channel = draft.channel
    form.minutes = taken(.minutes, draft.minutes ?? minutes)
    form.persons = taken(.persons, draft.persons)
    form.barriers = taken(.barriers, draft.barriers)
    form.alone = taken(.alone, draft.alone)
    form.contact = taken(.contact, draft.contact)
    form.isMisdirected = draft.isMisdirected
    form.pathways = draft.pathways
    form.reason = form.outcome == .done ? nil : draft.reason
    form.area = taken(.area, areas.first { $0.number == draft.area }?.code.text)
    form.age = taken(.age, draft.age)
    form.helpedIn = taken(.helpedIn, draft.helpedIn)
    form.effort = taken(.effort, draft.effort)
    form.note = taken(.note, note)
    return form
  }

  /// An entry in one line: "MitID: første gang i appen · side om side · 6 min".
  public func line(_ form: EntryForm, today: Day) -> String {
    let names = form.tasks.map { kept in
      let name = task(code: kept.task).map { self.name($0) } ?? kept.task
      return kept.quantity > 1 ? "\(name) ×\(kept.quantity)" : name
    }
    var parts = [names.joined(separator: " + ")]
    if form.count > 1 || form.isApproximate { parts[0] = "\(form.count) × " + parts[0] }
    if let level = form.level, form.reason != .systemDown { parts.append(level.wording[language].inLine) }
    if let reason = form.reason {
      parts.append(reason.wording[language].inLine)
    } else if form.outcome != .done {
      parts.append(form.outcome.wording[language].inLine)
    }
    if let minutes = form.minutes { parts.append("\(minutes) min") }
    if case .day(let day, let part) = form.time { parts.append(time(day, part, today: today)) }
    return parts.joined(separator: " · ")
  }

  /// A day and a part of it, as "i dag, eftermiddag", "i går formiddag" or "fredag 20-11-2026".
  public func time(_ day: Day, _ part: PartOfDay?, today: Day) -> String {
    let name =
      switch today - day {
      case 0: CounterPhrase.today(in: language)
      case 1: CounterPhrase.yesterday(in: language)
      default: "\(day.weekday.wording[language]) \(DayText.short(day, in: language))"
      }
    guard let part else { return name }
    // "i går formiddag" is said so; "i dag eftermiddag" is not.
    return name + (day == today ? ", " : " ") + part.wording[language]
  }
}
