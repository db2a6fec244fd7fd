import Console
import Courses
import Formats
import Language
import Municipality
import Office
import Records
import SQLite

/// `lods attendance set`: who came on a date, by the numbers of the list, or one after another on the keyboard.
enum AttendanceSetCommand {
  /// A party by its number; how many of it came, where not all did.
  struct Party: Hashable, Sendable {
    let number: Int
    let came: Int?
  }

  private static let present = parties("present", .present, allowsCount: true)
  private static let partly = parties("partly", .partly, allowsCount: true)
  private static let absent = parties("absent", .absent)
  private static let excused = parties("excused", .excused)
  private static let rest = Option<Presence>(
    "rest", value: ConsolePhrase.valueChoice.wording, help: AttendanceCommandPhrase.rest.wording,
    choices: ["present", "absent"]
  ) { Presence(rawValue: $0) }
  private static let allPresent = Flag("all-present", help: AttendanceCommandPhrase.allPresent.wording)

  static func make(_ context: LodsContext) -> Command {
    Command(
      "set", summary: AttendanceCommandPhrase.set.wording, details: AttendanceCommandPhrase.setDetails.wording,
      arguments: [TermCommand.code],
      options: [AttendanceCommand.date, present, partly, absent, excused, rest, allPresent],
      examples: [
        Example(
          "lods attendance set mitid-v27 --all-present --absent 4 --excused 6",
          AttendanceCommandPhrase.setExample.wording),
        Example(
          "lods attendance set mitid-v27 --date 2027-03-18 --present 1,2=1,5 --partly 3 --rest absent",
          AttendanceCommandPhrase.setPartyExample.wording),
      ]
    ) { invocation in
      guard invocation[rest] == nil || !invocation[allPresent] else { throw AttendanceCallFault.restTwice }
      let office = try context.office(invocation)
      let time = OfficeTime(office.clock)
      let people = try office.people()
      // Before anybody is asked: a date on which nothing can be written is told at once.
      let (before, date) = try people.read { reader in
        let list = try AttendanceCommand.list(invocation, in: reader)
        let date = try AttendanceCommand.held(invocation[AttendanceCommand.date], in: list.term, today: time.day)
        try AttendanceRegister.require(date.id, of: list.term.id, isCorrection: true, at: time, in: reader)
        return (list, date)
      }
      let marks = try asked(invocation, before, on: date) ?? given(invocation, before, on: date)
      let sheet = try people.write { writer in
        try AttendanceRegister.set(
          marks, on: date.id, of: before.term.id, by: .commandLine, at: time, in: writer)
        return try AttendanceSheet(of: before.term, in: writer.reader)
      }
      AttendanceCommand.tell(
        .wasSet, sheet, day: date.day, values(sheet, on: date), invocation)
    }
  }

  // MARK: By numbers

  private static func given(
    _ invocation: Invocation, _ sheet: AttendanceSheet, on date: TermDate
  ) throws -> [AttendanceDraft] {
    let seated = sheet.lines.filter { $0.enrolment.status.isSeated }
    guard !seated.isEmpty else { throw AttendanceCallFault.nobodySeated }
    let ids = Dictionary(seated.map { ($0.enrolment.turn, $0.enrolment.id) }, uniquingKeysWith: { $1 })
    var drafts: [RandomID: AttendanceDraft] = [:]
    for (option, presence) in [
      (present, Presence.present), (partly, .partly), (absent, .absent), (excused, .excused),
    ] {
      for party in invocation.all(option).joined() {
        guard let id = ids[party.number] else { throw AttendanceFault.noSeat }
        guard drafts[id] == nil else { throw AttendanceCallFault.numberTwice }
        drafts[id] = AttendanceDraft(id, presence, came: party.came)
      }
    }
    if let others = invocation[allPresent] ? .present : invocation[rest] {
      for id in ids.values where drafts[id] == nil { drafts[id] = AttendanceDraft(id, others) }
    }
    guard !drafts.isEmpty else { throw AttendanceCallFault.nothingGiven }
    let missing = seated.filter { drafts[$0.enrolment.id] == nil && $0.marks[date.id] == nil }
    guard missing.isEmpty else { throw AttendanceCallFault.numbersMissing(missing.map(\.enrolment.turn)) }
    return Array(drafts.values)
  }

  private static func parties(
    _ name: String, _ presence: Presence, allowsCount: Bool = false
  ) -> Option<[Party]> {
    Option<[Party]>(
      name, value: AttendanceCommandPhrase.numbersValue.wording,
      help: AttendanceCommandPhrase.help(of: presence).wording,
      isRepeated: true
    ) { word in
      let parties = word.split(separator: ",", omittingEmptySubsequences: false).map { part -> Party? in
        let sides = part.split(separator: "=", omittingEmptySubsequences: false)
        let numbers = sides.compactMap { Int($0) }.filter { $0 >= 1 }
        guard numbers.count == sides.count, sides.count == 1 || (sides.count == 2 && allowsCount) else { return nil }
        return Party(number: numbers[0], came: numbers.count == 2 ? numbers[1] : nil)
      }
      return parties.contains(nil) ? nil : parties.compactMap(\.self)
    }
  }

  // MARK: One after another

  /// Asks for each party in turn; nil where something was given, or where nobody can be asked.
  private static func asked(
    _ invocation: Invocation, _ sheet: AttendanceSheet, on date: TermDate
  ) throws -> [AttendanceDraft]? {
    let isGiven = [present, partly, absent, excused].contains { !invocation.all($0).isEmpty }
    guard invocation.console.isInteractive, !isGiven, invocation[rest] == nil, !invocation[allPresent] else {
      return nil
    }
    let seated = sheet.lines.filter { $0.enrolment.status.isSeated }
    guard !seated.isEmpty else { throw AttendanceCallFault.nobodySeated }
    let console = invocation.console
    console.note(AttendanceCommandPhrase.askHead(in: invocation.language, ["day": .day(date.day)]))
    return try seated.map { line in
      let known = line.marks[date.id]?.presence ?? .present
      let question = "\(line.enrolment.turn)  \(line.name ?? "–")  [\(AttendanceCard.sign(known, console))]"
      while true {
        guard let answer = try console.ask(question) else { throw AttendanceCallFault.stopped }
        if answer.isEmpty { return AttendanceDraft(line.enrolment.id, known, came: line.marks[date.id].flatMap(came)) }
        if let number = Int(answer), let presence = Presence(number: number - 1) {
          return AttendanceDraft(line.enrolment.id, presence)
        }
        console.note(AttendanceCommandPhrase.askAgain(in: invocation.language))
      }
    }
  }

  private static func came(_ mark: AttendanceMark) -> Int? { mark.presence.hasCome ? mark.came : nil }

  private static func values(_ sheet: AttendanceSheet, on date: TermDate) -> [String: PhraseValue] {
    let marks = sheet.lines.compactMap { $0.marks[date.id]?.presence }
    return Dictionary(
      uniqueKeysWithValues: Presence.allCases.map { presence in
        (presence.code, .number(marks.count { $0 == presence }))
      })
  }
}
