import Console
import Counter
import HelpDesk
import Language
import Municipality

extension DeskState {
  /// Answers to a key while the dialog for many sessions alike is open.
  mutating func pressInBulk(_ key: Key) {
    guard var dialog = bulk else { return }
    if dialog.chooser != nil {
      chooseTask(for: &dialog, key)
      return
    }
    defer { if bulk != nil { bulk = dialog } }
    switch key {
    case .escape: bulk = nil
    case .enter: save(dialog)
    case .left: dialog.move(-1, in: office, at: moment)
    case .right: dialog.move(1, in: office, at: moment)
    case .up: dialog.turn(-1, at: moment)
    case .down: dialog.turn(1, at: moment)
    case .backspace:
      // The last digit goes; with none left there is no number.
      dialog.entry.count = dialog.entry.count.flatMap { $0 < 10 ? nil : $0 / 10 }
    case .character(let character):
      guard character.isASCII, let digit = character.wholeNumberValue else { return say(.hint, .bulkKeys) }
      if dialog.needsLevel(in: office) {
        dialog.entry.draft.level = HelpLevel(rawValue: digit)
        if dialog.entry.draft.level == nil { say(.hint, .levelRange) }
      } else {
        let number = (dialog.entry.count ?? 0) * 10 + digit
        guard (1...BulkEntry.limit).contains(number) else {
          return say(.hint, .numberRange, ["from": 1, "to": .number(BulkEntry.limit)])
        }
        dialog.entry.count = number
      }
    default: say(.hint, .bulkKeys)
    }
  }

  private mutating func chooseTask(for dialog: inout BulkDialog, _ key: Key) {
    guard var chooser = dialog.chooser else { return }
    let answer = chooser.press(key, in: office)
    dialog.chooser = chooser
    switch answer {
    case .taken: break
    case .chose(let task):
      dialog.entry.draft.tasks = [Draft.TaskCount(task: task.number)]
      dialog.chooser = nil
    case .back:
      bulk = nil
      return
    case .nothing: say(.hint, chooser.text.isEmpty ? .noSuchLine : .nothingFits)
    case .other: say(.hint, .bulkKeys)
    }
    bulk = dialog
  }

  private mutating func save(_ dialog: BulkDialog) {
    if dialog.needsLevel(in: office) { return say(.hint, .levelMissing) }
    let slot = dialog.slot
    let id = slot.map { sessions[$0].id } ?? freshID()
    let note = slot.flatMap { sessions[$0].screenedNote(using: gate) }
    if note == nil, let slot, !sessions[slot].note.isEmpty { return say(.fault, .noteStopsSaving) }
    let single = office.form(of: dialog.entry.draft, id: id, minutes: nil, note: note)
    guard let form = dialog.entry.form(single, in: office) else { return say(.hint, .countMissing) }
    effects.append(.log(form, .bulk(slot: slot)))
  }
}
