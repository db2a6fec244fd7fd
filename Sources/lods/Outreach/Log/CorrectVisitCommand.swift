import Console
import Formats
import HelpDesk
import Language
import Municipality
import Office
import Outreach
import Records
import SQLite

/// `lods visit correct`: what was counted at a visit, put right; without anything to change it shows what stands.
enum CorrectVisitCommand {
  private static let more = Option<HelpedLine>(
    "more", value: LogCommandPhrase.helpedValue.wording, help: CorrectVisitPhrase.moreHelp.wording, isRepeated: true
  ) { try HelpedLine($0) }
  private static let fewer = Option<HelpedLine>(
    "fewer", value: LogCommandPhrase.helpedValue.wording, help: CorrectVisitPhrase.fewerHelp.wording, isRepeated: true
  ) { try HelpedLine($0) }

  static func make(_ context: LodsContext) -> Command {
    Command(
      "correct", summary: CorrectVisitPhrase.summary.wording, details: CorrectVisitPhrase.details.wording,
      arguments: [LogCommand.number, LogCommand.source],
      options: [
        SessionOptions.because, more, fewer, LogCommand.minutes, LogCommand.travel, LogCommand.persons,
        LogCommand.followBy,
      ],
      examples: [
        Example("lods visit correct 12", CorrectVisitPhrase.showExample.wording),
        Example(
          "lods visit correct 12 --because wrong-level --fewer mitid-app:3=1 --more mitid-app:2=1",
          CorrectVisitPhrase.levelExample.wording),
        Example("lods visit correct 12 --because slip --minutes 80", CorrectVisitPhrase.minutesExample.wording),
      ]
    ) { invocation in
      let office = try context.office(invocation)
      let number = try LogCommand.number(invocation)
      // Opened first: where the audit cannot be written, nothing is changed.
      let people = try office.people()
      let (count, tasks) = try office.desk.read { reader in
        (
          try VisitLog.count(of: number, in: reader),
          try TaskRegister.tasks(in: reader, of: office.profile.country).filter { !$0.isRetired }
        )
      }
      let correction = try correction(of: count, tasks, invocation)
      guard correction != VisitCorrection(count.record) else { return try tell(count, nil, office, invocation) }
      guard let reason = invocation[SessionOptions.because] else { throw SessionFault.becauseMissing }
      var generator = SystemRandomNumberGenerator()
      let now = try VisitLog.correct(
        number, correction, because: reason, on: office.clock.today, log: office.log, desk: office.desk,
        people: people, using: &generator)
      try tell(now, .corrected, office, invocation)
    }
  }

  /// What the options and the form's lines change of what stands.
  private static func correction(
    of count: VisitCount, _ tasks: [OfficeTask], _ invocation: Invocation
  ) throws -> VisitCorrection {
    var report = VisitReport(minutes: -1, lines: invocation.all(more))
    if invocation.words.count > 1 {
      guard invocation.words[1] == "-" else { throw LogCallFault.source }
      try LogCommand.read(&report, tasks, invocation)
    }
    var correction = VisitCorrection(count.record)
    if report.minutes >= 0 { correction.minutes = report.minutes }
    if let minutes = invocation[LogCommand.minutes] { correction.minutes = minutes }
    if let travel = invocation[LogCommand.travel] ?? report.travel { correction.travel = travel }
    if let unsolved = report.unsolved { correction.unsolved = unsolved }
    if let followUp = report.followUp { correction.followUp = followUp }
    if let day = invocation[LogCommand.followBy] ?? report.followUpBy { correction.followUpBy = day }
    var differences: [HelpedLine: Int] = [:]
    for (lines, sign) in [(report.lines, 1), (invocation.all(fewer), -1)] {
      for var line in lines {
        let number = line.count
        line.count = 0
        differences[line, default: 0] += sign * number
      }
    }
    correction.changes = try differences.filter { $0.value != 0 }.map { sort, difference in
      var line = sort
      line.count =
        count.lines.first { stands in
          var stands = stands
          stands.count = 0
          return stands == sort
        }?.count ?? 0
      guard line.count + difference >= 0 else { throw LogFault.fewerStand(line.count) }
      return VisitCorrection.Change(line, right: line.count + difference)
    }.sorted { $0.line.text < $1.line.text }
    let persons = correction.persons + differences.values.reduce(0, +)
    correction.persons = invocation[LogCommand.persons] ?? report.persons ?? min(max(persons, 0), 500)
    return correction
  }

  private static func tell(
    _ count: VisitCount, _ done: CorrectVisitPhrase?, _ office: Office, _ invocation: Invocation
  ) throws {
    let (language, record) = (invocation.language, count.record)
    let values: [String: PhraseValue] = [
      "n": .number(record.visit.number), "sessions": .number(record.sessions), "persons": .number(record.persons),
      "minutes": .number(record.minutes),
      "place": .text(try office.desk.read { try LogCommand.placeName(of: count.visit, in: $0) }),
    ]
    var sentences = [(done ?? .stands)(in: language, values)]
    if done == nil, !count.lines.isEmpty {
      sentences.append(
        CorrectVisitPhrase.ofMonth(in: language) + "\n  " + count.lines.map(\.text).joined(separator: "\n  "))
    }
    Change.tell(
      sentences.joined(separator: "\n"), next: "lods visit correct \(record.visit)",
      [
        "visit": .whole(record.visit.number), "minutes": .whole(record.minutes),
        "travel": record.travel.map { .whole($0) } ?? .null, "persons": .whole(record.persons),
        "sessions": .whole(record.sessions), "unsolved": JSON(record.unsolved), "followUp": JSON(record.followUp),
        "followUpBy": record.followUpBy?.json ?? .null, "lines": .array(count.lines.map { .text($0.text) }),
      ], invocation)
  }
}
