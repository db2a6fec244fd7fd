import Console
import Counter
import HelpDesk
import Language
import Municipality

extension DeskState {
  /// Answers to a key while the fields of a session are shown.
  mutating func pressInForm(_ key: Key) {
    switch session.panel {
    case .fields: pressInFields(key)
    case .choices(let field, let marked): pressInChoices(key, field, marked)
    case .number(let field, let text): pressInNumber(key, field, text)
    case .note: pressInNote(key)
    case .triage(let triage): pressInTriage(key, triage)
    }
  }

  /// Whether a field can be filled in now.
  func isOpen(_ field: DeskField) -> Bool {
    office.asks(field, of: session.draft, id: session.id, on: moment.today)
  }

  private mutating func pressInFields(_ key: Key) {
    switch key {
    case .enter: save()
    case .character("+"): session.chooser = TaskChooser()
    case .character("?"): showsKeys = true
    case .escape, .backspace: removeTask()
    case .character(let character):
      if let digit = character.wholeNumberValue {
        choose(level: digit)
      } else if character.lowercased() == "t" {
        openTriage()
      } else if let field = DeskField(rawValue: Character(character.lowercased())) {
        open(field)
      } else {
        say(.hint, .keyMeansNothing)
      }
    case .paste: say(.hint, .keyMeansNothing)
    default: break
    }
  }

  private mutating func choose(level digit: Int) {
    guard office.isGuidance(session.draft) else { return say(.hint, .noLevelHere) }
    guard let level = HelpLevel(rawValue: digit) else { return say(.hint, .levelRange) }
    session.draft.level = level
    status = DeskStatus(kind: .hint, text: level.meaning[office.language])
  }

  private mutating func open(_ field: DeskField) {
    guard isOpen(field) else { return say(.hint, field == .reason ? .reasonNeedsOutcome : .fieldNotAsked) }
    switch field.shape {
    case .one, .several:
      session.panel = .choices(field, marked: session.draft.chosen(field, in: office).first ?? 0)
    case .number: session.panel = .number(field, session.draft.number(field).map(String.init) ?? "")
    case .flag: session.draft.isMisdirected.toggle()
    case .text: session.panel = .note
    }
  }

  /// Takes the last task out; with none left another is chosen, and all else that was said stays.
  private mutating func removeTask() {
    if let last = session.draft.tasks.indices.last {
      if session.draft.tasks[last].quantity > 1 {
        session.draft.tasks[last].quantity -= 1
      } else {
        session.draft.tasks.remove(at: last)
      }
    }
    if session.draft.tasks.isEmpty { session.chooser = TaskChooser() }
  }

  private mutating func save() {
    if office.isGuidance(session.draft), session.draft.level == nil { return say(.hint, .levelMissing) }
    let note = session.screenedNote(using: gate)
    if note == nil, !session.note.isEmpty, isOpen(.note) { return say(.fault, .noteStopsSaving) }
    let timed = isOpen(.minutes) ? session.timedMinutes(at: moment.seconds) : nil
    var form = office.form(of: session.draft, id: session.id, minutes: timed, note: note)
    if let suggestion = session.suggestion, let level = form.level {
      form.suggested = suggestion.level
      form.suggestedBy = suggestion.model
      form.otherBecause = level == suggestion.level ? nil : suggestion.because
    }
    effects.append(.log(form, .slot(current)))
  }

  private mutating func pressInChoices(_ key: Key, _ field: DeskField, _ marked: Int) {
    let count = field.choices(in: office).count
    switch key {
    case .character(let character):
      if let place = field.choiceKeys.firstIndex(of: Character(character.lowercased())), place < count {
        take(place, of: field)
      } else if character == " " {
        take(marked, of: field)
      } else {
        leave(for: key)
      }
    case .up, .left: session.panel = .choices(field, marked: (marked + count - 1) % count)
    case .down, .right: session.panel = .choices(field, marked: (marked + 1) % count)
    case .backspace, .delete:
      session.draft.clear(field)
      session.panel = .fields
    case .enter:
      if case .one = field.shape { session.draft.choose(marked, of: field, in: office) }
      session.panel = .fields
    case .escape: session.panel = .fields
    default: break
    }
  }

  private mutating func take(_ place: Int, of field: DeskField) {
    session.draft.choose(place, of: field, in: office)
    if case .several = field.shape {
      session.panel = .choices(field, marked: place)
    } else {
      session.panel = .fields
    }
  }

  /// Closes the list or the number and lets the key mean what it means among the fields.
  private mutating func leave(for key: Key) {
    session.panel = .fields
    pressInFields(key)
  }

  private mutating func pressInNumber(_ key: Key, _ field: DeskField, _ text: String) {
    guard case .number(let range) = field.shape else { return }
    var text = text
    switch key {
    case .character(let character):
      guard character.isASCII, character.isWholeNumber else { return leave(for: key) }
      text.append(character)
      guard let number = Int(text), number <= range.upperBound else {
        return say(.hint, .numberRange, ["from": .number(range.lowerBound), "to": .number(range.upperBound)])
      }
      text = String(number)
    case .backspace: if !text.isEmpty { text.removeLast() }
    case .control("u"), .delete: text = ""
    case .enter, .escape:
      session.panel = .fields
      return
    default: return
    }
    session.panel = .number(field, text)
    session.draft.set(field, to: Int(text).flatMap { range.contains($0) ? $0 : nil })
  }

  private mutating func pressInNote(_ key: Key) {
    guard case .text(let limit) = DeskField.note.shape else { return }
    switch key {
    case .character(let character): session.note.append(character)
    case .paste(let pasted): session.note += DeskText.line(pasted)
    case .backspace: if !session.note.isEmpty { session.note.removeLast() }
    case .control("u"): session.note = ""
    case .enter, .escape: session.panel = .fields
    default: break
    }
    if session.note.count > limit {
      session.note = String(session.note.prefix(limit))
      say(.hint, .noteLimit, ["n": .number(limit)])
    }
  }
}
