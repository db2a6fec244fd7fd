import Console
import Formats
import Language
import Municipality
import Office
import Records
import Statistics

/// `lods alert note` and `lods alert notes`: the causes that somebody knows.
enum AlertNoteCommand {
  private static let task = Option.text(
    "task", value: OptionPhrase.code.wording, help: AlertCommandPhrase.noteTask.wording)
  private static let cause = Option<AlertCause>.choice(
    "cause", help: AlertCommandPhrase.noteCause.wording, of: AlertCause.self)
  private static let text = Option.text(
    "text", value: RegisterPhrase.nameValue.wording, help: AlertCommandPhrase.noteText.wording)
  private static let from = Option.day("from", help: AlertCommandPhrase.noteFrom.wording)
  private static let until = Option.day("until", help: AlertCommandPhrase.noteUntil.wording)
  private static let end = Option.whole("end", range: 1...1_000_000, help: AlertCommandPhrase.noteEnd.wording)
  private static let void = Option.whole("void", range: 1...1_000_000, help: AlertCommandPhrase.noteVoid.wording)

  static func note(_ context: LodsContext) -> Command {
    Command(
      "note", summary: AlertCommandPhrase.note.wording, details: AlertCommandPhrase.noteDetails.wording,
      options: [task, cause, text, from, until, end, void],
      examples: [
        Example(
          "lods alert note --task mitid-app --cause letter --from 2026-11-02 --until 2026-11-20",
          AlertCommandPhrase.noteExample.wording),
        Example("lods alert note --end 3 --until 2026-11-20", AlertCommandPhrase.endExample.wording),
      ]
    ) { invocation in
      let office = try context.office(invocation)
      let today = office.clock.today
      let (note, tasks, phrase) = try office.desk.write { writer in
        let tasks = try TaskRegister.tasks(in: writer.reader, of: office.profile.country)
        let (note, phrase) = try change(invocation, office, today, in: writer)
        return (note, tasks, phrase)
      }
      let language = invocation.language
      Change.tell(
        phrase(in: language, ["n": .text("\(note.number)"), "name": .text(name(note.task, tasks, language))]),
        next: "lods alert notes", object(note, task: code(note.task, tasks)), invocation)
      if phrase == .noted, let given = invocation[text], let warning = SensitiveWarning(given) {
        invocation.console.note(warning.sentence(in: language))
      }
    }
  }

  private static func change(
    _ invocation: Invocation, _ office: Office, _ today: Day, in writer: DeskWriter
  ) throws -> (AlertNote, AlertCommandPhrase) {
    switch (invocation[end], invocation[void]) {
    case (nil, nil):
      guard let cause = invocation[cause] else { throw AlertCallFault.noCause }
      let task = try invocation[task].map {
        try TaskRegister.task(word: $0, in: writer.reader, of: office.profile.country)
      }
      let note = try AlertNotes.add(
        cause, task: task, text: invocation[text], from: invocation[from] ?? today, until: invocation[until], in: writer
      )
      return (note, .noted)
    case (let number?, nil):
      guard invocation[cause] == nil, invocation[task] == nil, invocation[text] == nil, invocation[from] == nil else {
        throw AlertCallFault.severalAtOnce
      }
      return (try AlertNotes.end(number, on: invocation[until] ?? today, in: writer), .ended)
    case (nil, let number?):
      guard invocation[cause] == nil, invocation[task] == nil, invocation[text] == nil, invocation[from] == nil,
        invocation[until] == nil
      else { throw AlertCallFault.severalAtOnce }
      return (try AlertNotes.void(number, on: today, in: writer), .voided)
    default: throw AlertCallFault.severalAtOnce
    }
  }

  static func notes(_ context: LodsContext) -> Command {
    Command("notes", summary: AlertCommandPhrase.notes.wording, options: [OfficeOptions.limit]) { invocation in
      let office = try context.office(invocation)
      let (notes, tasks) = try office.desk.read { reader in
        (try AlertNotes.all(in: reader), try TaskRegister.tasks(in: reader, of: office.profile.country))
      }
      let language = invocation.language
      var list = Listing(
        [
          TableColumn(AlertCommandPhrase.number(in: language), .right),
          TableColumn(AlertCommandPhrase.task(in: language)), TableColumn(AlertCommandPhrase.cause(in: language)),
          TableColumn(RegisterPhrase.first(in: language)), TableColumn(RegisterPhrase.last(in: language)),
          TableColumn(AlertCommandPhrase.text(in: language)),
        ], limit: invocation[OfficeOptions.limit], for: invocation)
      for note in notes {
        let text = [note.text, note.voided == nil ? nil : AlertCommandPhrase.takenBack(in: language)]
        list.add(
          [
            "\(note.number)", name(note.task, tasks, language), note.cause.wording[language],
            DayText.short(note.first, in: language), note.last.map { DayText.short($0, in: language) } ?? "",
            text.compactMap(\.self).joined(separator: " · "),
          ], object(note, task: code(note.task, tasks)))
      }
      list.write(none: AlertCommandPhrase.noNotes(in: language))
    }
  }

  private static func name(_ task: Int?, _ tasks: [OfficeTask], _ language: LanguageCode) -> String {
    task.flatMap { number in tasks.first { $0.number == number }?.name[language] }
      ?? AlertCommandPhrase.allTasks(in: language)
  }

  private static func code(_ task: Int?, _ tasks: [OfficeTask]) -> String? {
    task.flatMap { number in tasks.first { $0.number == number }?.code.text }
  }

  /// A note for programs.
  ///
  /// - Parameter task: the code of its task; nil for all.
  static func object(_ note: AlertNote, task: String?) -> JSON {
    [
      "note": .whole(note.number), "task": JSON(task),
      "cause": .text(note.cause.code), "text": JSON(note.text), "from": note.first.json,
      "until": note.last?.json ?? .null, "voided": note.voided?.json ?? .null,
    ]
  }
}
