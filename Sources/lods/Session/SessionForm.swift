import Console
import HelpDesk
import Identifiers
import Municipality
import Records

/// What the options say, laid over a form.
enum SessionForm {
  /// Puts what the user gave into a form; what was not given stays as it is.
  ///
  /// - Throws: `ScreeningFault` for a note that the gate does not admit, ``SessionFault/noteTooLong``.
  static func fill(_ form: inout EntryForm, from invocation: Invocation) throws {
    if let branch = invocation[OfficeOptions.branch] { form.branch = branch }
    let tasks = invocation.all(SessionOptions.task)
    if !tasks.isEmpty { form.tasks = tasks }
    if let outcome = invocation[SessionOptions.outcome] { form.outcome = outcome }
    if let level = invocation[SessionOptions.level] { form.level = level }
    if let suggested = invocation[SessionOptions.suggested] { form.suggested = suggested }
    // A correction that makes both levels one leaves nothing to give a reason for.
    if form.suggested == form.level { form.otherBecause = nil }
    if let model = invocation[SessionOptions.suggestedBy] { form.suggestedBy = model }
    if let reason = invocation[SessionOptions.otherBecause] { form.otherBecause = reason }
    if let time = invocation[SessionOptions.at] { form.time = time }
    if let channel = invocation[SessionOptions.channel] { form.channel = channel }
    if let minutes = invocation[SessionOptions.minutes] { form.minutes = minutes }
    let barriers = invocation.all(SessionOptions.barrier)
    if !barriers.isEmpty { form.barriers = ChoiceSet(barriers.compactMap(Barrier.init(rawValue:))) }
    if let alone = invocation[SessionOptions.alone] { form.alone = alone }
    if let contact = invocation[SessionOptions.contact] { form.contact = contact }
    if invocation[SessionOptions.misdirected] { form.isMisdirected = true }
    let pathways = invocation.all(SessionOptions.pathway)
    if !pathways.isEmpty { form.pathways = ChoiceSet(pathways) }
    if let reason = invocation[SessionOptions.reason] { form.reason = reason }
    if let area = invocation[SessionOptions.area] { form.area = area }
    if let age = invocation[SessionOptions.age] { form.age = age }
    if let helpedIn = invocation[SessionOptions.helpedIn] { form.helpedIn = helpedIn }
    if let persons = invocation[SessionOptions.persons] { form.persons = persons }
    if let count = invocation[SessionOptions.count] { form.count = count }
    if invocation[SessionOptions.approximate] { form.isApproximate = true }
    if let effort = invocation[SessionOptions.effort] { form.effort = effort }
    if let campaign = invocation[SessionOptions.campaign] { form.campaign = campaign }
    if invocation[SessionOptions.note] != nil { form.note = try note(invocation) }
  }

  private static func note(_ invocation: Invocation) throws -> ScreenedText? {
    var text = try invocation.console.readAll()
    while text.last?.isNewline == true { text.removeLast() }
    guard !text.isEmpty else { return nil }
    guard text.count <= EntryForm.noteLimit else { throw SessionFault.noteTooLong }
    do {
      // One line, as at the desk; what is screened is what is stored.
      let note = try Gate.standard.admit(DeskText.line(text), as: .note)
      if let warning = SensitiveWarning(text) { invocation.console.note(warning.sentence(in: invocation.language)) }
      return note
    } catch {
      throw ScreeningFault(error, field: "note")
    }
  }
}
