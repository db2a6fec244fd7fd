import Console
import Formats
import HelpDesk
import Language
import Municipality
import Office
import Records

/// The commands that change the log.
enum SessionWriting {
  static func log(_ context: LodsContext) -> Command {
    Command(
      "log", summary: SessionPhrase.log.wording, details: SessionPhrase.logDetails.wording,
      options: [OfficeOptions.data] + SessionOptions.content + [SessionOptions.id, SessionOptions.desk],
      examples: [
        Example("lods session log -b hornbaek -t mitid-app -l 2 -o done -m 12", SessionPhrase.logExample.wording),
        Example(
          "lods session log -b hornbaek -t print-scan -l 1 -o done -n 7 --at 2026-11-20 --approximate",
          SessionPhrase.backlogExample.wording),
        Example(
          "lods session log -b hornbaek -t mitid-app -l 0 -o could-not --reason system-down -n 30",
          SessionPhrase.downExample.wording),
      ]
    ) { invocation in
      guard let outcome = invocation[SessionOptions.outcome] else { throw SessionFault.outcomeMissing }
      let office = try context.office(invocation)
      var generator = SystemRandomNumberGenerator()
      let id = invocation[SessionOptions.id] ?? RandomID(using: &generator)
      var form = EntryForm(id: id, tasks: [], outcome: outcome)
      try SessionForm.fill(&form, from: invocation)
      let receipt = try office.log.log(form, at: desk(invocation))
      try tell(
        receipt.entry, stored: receipt.isNew, receipt.isNew ? .saved : .savedBefore, office, invocation)
    }
  }

  static func `repeat`(_ context: LodsContext) -> Command {
    Command(
      "repeat", summary: SessionPhrase.repeat.wording,
      options: [OfficeOptions.data, SessionOptions.desk, SessionOptions.id, SessionOptions.minutes]
    ) { invocation in
      let office = try context.office(invocation)
      guard let name = desk(invocation), let last = try office.log.last(at: name) else {
        throw SessionFault.nothingToRepeat
      }
      var generator = SystemRandomNumberGenerator()
      var form = EntryForm(last, id: invocation[SessionOptions.id] ?? RandomID(using: &generator))
      form.time = .now
      form.note = nil
      if let minutes = invocation[SessionOptions.minutes] { form.minutes = minutes }
      let receipt = try office.log.log(form, at: name)
      try tell(
        receipt.entry, stored: receipt.isNew, receipt.isNew ? .saved : .savedBefore, office, invocation)
    }
  }

  static func undo(_ context: LodsContext) -> Command {
    Command("undo", summary: SessionPhrase.undo.wording, options: [OfficeOptions.data, SessionOptions.desk]) {
      invocation in
      let office = try context.office(invocation)
      guard let name = desk(invocation) else { throw EntryFault.nothingToUndo }
      let entry = try office.log.undo(at: name)
      try tell(entry, stored: false, .undone, office, invocation)
    }
  }

  static func correct(_ context: LodsContext) -> Command {
    Command(
      "correct", summary: SessionPhrase.correct.wording, details: SessionPhrase.correctDetails.wording,
      arguments: [SessionCommand.idArgument],
      options: [OfficeOptions.data, SessionOptions.because, clear] + SessionOptions.content,
      examples: [
        Example(
          "lods session correct 5f0c3a52-9f0e-4c1b-8a57-3b8f5d1c2e90 --level 3 --because wrong-level",
          SessionPhrase.correctExample.wording)
      ]
    ) { invocation in
      guard let reason = invocation[SessionOptions.because] else { throw SessionFault.becauseMissing }
      let office = try context.office(invocation)
      let id = try SessionCommand.id(invocation, in: office)
      let before = try office.log.entry(id)
      var form = EntryForm(before, id: id)
      for field in invocation.all(clear) { field.clear(&form) }
      try SessionForm.fill(&form, from: invocation)
      // Opened first: where the audit cannot be written, nothing is changed.
      let people = try office.people()
      let entry = try office.log.correct(form, because: reason)
      if entry.revision != before.revision { try reason.note(on: office.clock.today, in: people) }
      try tell(entry, stored: nil, entry.revision == before.revision ? .unchanged : .corrected, office, invocation)
    }
  }

  static func void(_ context: LodsContext) -> Command {
    Command(
      "void", summary: SessionPhrase.void.wording, details: SessionPhrase.voidDetails.wording,
      arguments: [SessionCommand.idArgument], options: [OfficeOptions.data, SessionOptions.because]
    ) { invocation in
      guard let reason = invocation[SessionOptions.because] else { throw SessionFault.becauseMissing }
      let office = try context.office(invocation)
      let people = try office.people()
      let entry = try office.log.void(try SessionCommand.id(invocation, in: office), because: reason)
      try reason.note(on: office.clock.today, in: people)
      try tell(entry, stored: nil, .voided, office, invocation)
    }
  }

  private static let clear = Option<ClearableField>.choice(
    "clear", help: SessionPhrase.clear.wording, of: ClearableField.self, isRepeated: true)

  private static func desk(_ invocation: Invocation) -> DeskName? {
    invocation[SessionOptions.desk] ?? DeskName("1")
  }

  private static func tell(
    _ entry: Entry, stored: Bool?, _ phrase: SessionPhrase, _ office: Office, _ invocation: Invocation
  ) throws {
    let console = invocation.console
    if invocation[Command.json] {
      console.write(EntryJSON.object(entry, stored: stored).text() + "\n")
      return
    }
    let language = invocation.language
    let line = try EntryText(office, in: language).line(entry)
    console.write("\(console.painted(phrase(in: language), [.bold])) \(line)\n")
    console.write(console.painted(entry.id.description, [.dim]) + "\n")
  }
}

/// A field that `lods session correct --clear` can empty.
enum ClearableField: String, CaseIterable, Sendable {
  case level, suggested
  case suggestedBy = "suggested-by"
  case otherBecause = "other-because"
  case minutes, barriers, alone, contact, misdirected, pathways, reason, area, age
  case helpedIn = "helped-in"
  case persons, effort, campaign, note

  /// Empties the field of a form.
  func clear(_ form: inout EntryForm) {
    switch self {
    case .level: form.level = nil
    // What belongs to the advice goes with it.
    case .suggested: (form.suggested, form.suggestedBy, form.otherBecause) = (nil, nil, nil)
    case .suggestedBy: form.suggestedBy = nil
    case .otherBecause: form.otherBecause = nil
    case .minutes: form.minutes = nil
    case .barriers: form.barriers = nil
    case .alone: form.alone = nil
    case .contact: form.contact = nil
    case .misdirected: form.isMisdirected = false
    case .pathways: form.pathways = ChoiceSet(bits: 0)
    case .reason: form.reason = nil
    case .area: form.area = nil
    case .age: form.age = nil
    case .helpedIn: form.helpedIn = nil
    case .persons: form.persons = nil
    case .effort: form.effort = nil
    case .campaign: form.campaign = nil
    case .note: form.note = nil
    }
  }
}
