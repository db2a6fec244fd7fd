import Console
import Courses
import Formats
import Language
import Municipality
import Office
import Records
import SQLite

/// `lods attendance`: who came, date by date.
enum AttendanceCommand {
  static let date = Option.day("date", help: AttendanceCommandPhrase.date.wording)
  static let output = Option.text(
    "output", short: "o", value: ArgumentPhrase.file.wording, help: AttendanceCommandPhrase.output.wording)
  private static let reader = Option<ListReader>.choice(
    "for", help: AttendanceCommandPhrase.reader.wording, of: ListReader.self)
  private static let emptyRows = Option.whole(
    "empty-rows", range: 0...60, help: AttendanceCommandPhrase.emptyRows.wording)
  private static let walkIns = Option.whole(
    "walk-ins", range: 0...1_000, help: AttendanceCommandPhrase.walkIns.wording)
  private static let seniors = Option.whole("seniors", range: 0...1_000, help: AttendanceCommandPhrase.seniors.wording)
  private static let staff = Option.whole(
    "staff-minutes", range: 0...100_000, help: AttendanceCommandPhrase.staffMinutes.wording)
  private static let volunteers = Option.whole(
    "volunteer-minutes", range: 0...100_000, help: AttendanceCommandPhrase.volunteerMinutes.wording)

  static func make(_ context: LodsContext) -> Command {
    Command(
      "attendance", summary: AttendanceCommandPhrase.summary.wording,
      details: AttendanceCommandPhrase.details.wording, options: [OfficeOptions.data],
      children: [show(context), AttendanceSetCommand.make(context), count(context), paper(context)])
  }

  private static func show(_ context: LodsContext) -> Command {
    Command(
      "show", summary: AttendanceCommandPhrase.show.wording, arguments: [TermCommand.code], options: [reader]
    ) { invocation in
      let sheet = try context.office(invocation).people().read { try list(invocation, in: $0) }
      let card = AttendanceCard(sheet: sheet, reader: invocation[reader] ?? .staff)
      let console = invocation.console
      if invocation[Command.json] { return console.write(card.json.text() + "\n") }
      if sheet.lines.isEmpty && sheet.counts.isEmpty {
        return console.note(AttendanceCommandPhrase.none(in: invocation.language))
      }
      console.write(card.text(invocation))
    }
  }

  private static func count(_ context: LodsContext) -> Command {
    Command(
      "count", summary: AttendanceCommandPhrase.count.wording, details: AttendanceCommandPhrase.countDetails.wording,
      arguments: [TermCommand.code], options: [date, walkIns, seniors, staff, volunteers],
      examples: [
        Example(
          "lods attendance count cafe-havnen --walk-ins 14 --seniors 11 --staff-minutes 120 --volunteer-minutes 240",
          AttendanceCommandPhrase.countExample.wording)
      ]
    ) { invocation in
      guard [walkIns, seniors, staff, volunteers].contains(where: { invocation[$0] != nil }) else {
        throw AttendanceCallFault.noCounts
      }
      let office = try context.office(invocation)
      let time = OfficeTime(office.clock)
      let (sheet, day) = try office.people().write { writer in
        let before = try list(invocation, in: writer.reader)
        let date = try held(invocation[date], in: before.term, today: time.day)
        var count = before.counts[date.id] ?? DateCount()
        if let number = invocation[walkIns] { count.walkIns = number }
        if let number = invocation[seniors] { count.seniors = number }
        if let number = invocation[staff] { count.staffMinutes = number }
        if let number = invocation[volunteers] { count.volunteerMinutes = number }
        try AttendanceRegister.count(
          count, on: date.id, of: before.term.id, isCorrection: true, at: time, in: writer)
        return (try AttendanceSheet(of: before.term, in: writer.reader), date.day)
      }
      tell(.counted, sheet, day: day, [:], invocation)
    }
  }

  private static func paper(_ context: LodsContext) -> Command {
    Command(
      "paper", summary: AttendanceCommandPhrase.paper.wording, details: AttendanceCommandPhrase.paperDetails.wording,
      arguments: [TermCommand.code], options: [reader, emptyRows, output],
      examples: [
        Example("lods attendance paper mitid-v27 -o moedeliste.html", AttendanceCommandPhrase.paperExample.wording)
      ]
    ) { invocation in
      let office = try context.office(invocation)
      let (sheet, room) = try office.people().read { reader in
        let sheet = try list(invocation, in: reader)
        return (sheet, try sheet.term.plan.room.map { try RoomRegister.room($0, in: reader) })
      }
      let plan = sheet.term.plan
      let roomName = room.map { [$0.name, $0.floor].compactMap(\.self).joined(separator: ", ") }
      let place = [plan.place, roomName, plan.table, try branchName(of: sheet.term, in: office)].compactMap(\.self)
      let paper = AttendancePaper(
        sheet, place: place.joined(separator: " · "), reader: invocation[reader] ?? .staff,
        emptyRows: invocation[emptyRows] ?? (plan.kind.hasEnrolment ? 5 : 0))
      try write(paper.text, invocation)
    }
  }

  // MARK: Parts

  /// The list of the term that the first word names.
  static func list(_ invocation: Invocation, in reader: Reader) throws -> AttendanceSheet {
    try AttendanceSheet(of: TermRegister.term(word: invocation.words[0], in: reader), in: reader)
  }

  /// The date of a day, or the last one that has come.
  static func held(_ day: Day?, in term: Term, today: Day) throws -> TermDate {
    guard let day else {
      guard let first = term.heldDates.first else { throw TermFault.noDates }
      guard let last = term.heldDates.last(where: { $0.day <= today }) else {
        throw AttendanceFault.dateToCome(first.day)
      }
      return last
    }
    let dates = term.dates.filter { $0.day == day }
    guard let date = dates.first(where: { !$0.isCancelled }) ?? dates.first else {
      throw TermFault.unknown(.date, nearest: term.heldDates.min { abs($0.day - day) < abs($1.day - day) }?.day.iso)
    }
    return date
  }

  static func branchName(of term: Term, in office: Office) throws -> String {
    try office.desk.read { try BranchRegister.branch(term.plan.branch, in: $0).name }
  }

  /// Writes a page with names on it to the file that `--output` names, for its owner alone; else to standard output.
  static func write(_ text: String, _ invocation: Invocation) throws {
    guard let path = invocation[output] else { return invocation.console.write(text) }
    try OutputFile.writePrivate(text, to: path)
    invocation.console.note(AttendanceCommandPhrase.written(in: invocation.language))
  }

  static func tell(
    _ phrase: AttendanceCommandPhrase, _ sheet: AttendanceSheet, day: Day, _ values: [String: PhraseValue],
    _ invocation: Invocation
  ) {
    Change.tell(
      phrase(in: invocation.language, values.merging(["day": .day(day)]) { $1 }),
      next: "lods attendance show \(sheet.term.code)", AttendanceCard(sheet: sheet, reader: .staff).json, invocation)
  }
}
