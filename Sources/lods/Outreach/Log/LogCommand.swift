import Console
import Formats
import Language
import Municipality
import Office
import Outreach
import Records
import SQLite

/// `lods visit log`: what a team tells when it is back.
enum LogCommand {
  static let number = Argument(
    "number", value: ArgumentPhrase.number.wording, help: LogCommandPhrase.visitNumberHelp.wording)
  static let source = Argument("-", help: LogCommandPhrase.sourceHelp.wording, isOptional: true)

  static let minutes = Option.whole(
    "minutes", short: "m", range: 0...600, help: LogCommandPhrase.minutesHelp.wording)
  static let travel = Option.whole("travel", range: 0...600, help: LogCommandPhrase.travelHelp.wording)
  static let persons = Option.whole("persons", range: 0...500, help: LogCommandPhrase.personsHelp.wording)
  static let helped = Option<HelpedLine>(
    "helped", value: LogCommandPhrase.helpedValue.wording, help: LogCommandPhrase.helpedHelp.wording, isRepeated: true
  ) { try HelpedLine($0) }
  private static let kit = Option<KitPieces>(
    "kit", value: LogCommandPhrase.kitValue.wording, help: LogCommandPhrase.kitHelp.wording, isRepeated: true
  ) { word in
    let ends = word.split(separator: "=", omittingEmptySubsequences: false).map(String.init)
    guard let kind = ends.first.flatMap({ KitKind(rawValue: $0) }), ends.count == 2, let pieces = Int(ends[1]),
      (0...100).contains(pieces)
    else { throw LogFault.kitRange }
    return KitPieces(kind: kind, pieces: pieces)
  }
  private static let partly = Flag("partly", help: LogCommandPhrase.partlyHelp.wording)
  static let followBy = Option.day("follow-up-by", help: LogCommandPhrase.followByHelp.wording)
  private static let again = Option<ClosedRange<Day>>(
    "again", value: LogCommandPhrase.spanValue.wording, help: LogCommandPhrase.againHelp.wording
  ) { VisitFormReader.days($0) }

  /// A kind of kit and how many pieces.
  private struct KitPieces: Sendable {
    let kind: KitKind
    let pieces: Int
  }

  static func make(_ context: LodsContext) -> Command {
    Command(
      "log", summary: LogCommandPhrase.logSummary.wording, details: LogCommandPhrase.logVisitDetails.wording,
      arguments: [number, source],
      options: [minutes, travel, persons, helped, kit, partly, followBy, again],
      examples: [
        Example(
          "lods visit log 12 --minutes 75 --helped mitid-app:2=4 --helped mitid-app:2:could-not:no-eid=1",
          LogCommandPhrase.logVisitExample.wording),
        Example("lods visit log 12 -", LogCommandPhrase.logFormExample.wording),
        Example(
          "lods visit log 12 --minutes 60 --helped print-scan:1=3 --again 2027-02-01..2027-02-26",
          LogCommandPhrase.logHomeExample.wording),
      ]
    ) { invocation in
      let office = try context.office(invocation)
      let number = try number(invocation)
      let report = try report(invocation, number, office)
      var generator = SystemRandomNumberGenerator()
      let receipt = try VisitLog.log(
        number, report, on: office.clock.today, log: office.log, desk: office.desk, people: office.people(),
        using: &generator)
      try tell(receipt, office, invocation)
    }
  }

  /// The visit that the first word names.
  static func number(_ invocation: Invocation) throws -> RowNumber<OutreachVisit> {
    guard let number = invocation.words.first.flatMap({ Int($0) }).flatMap({ RowNumber<OutreachVisit>($0) }) else {
      throw OutreachFault.unknown(.visit, nearest: nil)
    }
    return number
  }

  /// What the options and the form's lines say together.
  private static func report(
    _ invocation: Invocation, _ number: RowNumber<OutreachVisit>, _ office: Office
  ) throws -> VisitReport {
    let reads = invocation.words.count > 1
    guard !reads || invocation.words[1] == "-" else { throw LogCallFault.source }
    let (visit, tasks) = try office.desk.read { reader in
      (
        try VisitRegister.visit(number, in: reader),
        try TaskRegister.tasks(in: reader, of: office.profile.country).filter { !$0.isRetired }
      )
    }
    var report = VisitReport(minutes: -1, lines: invocation.all(helped))
    report.kit = visit.wish.kit
    if reads { try read(&report, tasks, invocation) }
    if let minutes = invocation[minutes] { report.minutes = minutes }
    if let travel = invocation[travel] { report.travel = travel }
    if let persons = invocation[persons] { report.persons = persons }
    for piece in invocation.all(kit) { report.kit[piece.kind] = piece.pieces == 0 ? nil : piece.pieces }
    if invocation[partly] { report.isPartly = true }
    if let day = invocation[followBy] { report.followUpBy = day }
    if let days = invocation[again] { report.again = days }
    guard report.minutes >= 0 else { throw LogFault.minutesMissing }
    return report
  }

  /// Puts the form's lines, which standard input has, into a report.
  static func read(_ report: inout VisitReport, _ tasks: [OfficeTask], _ invocation: Invocation) throws {
    if invocation.console.isInteractive, !invocation[Command.json] {
      invocation.console.note(LogCommandPhrase.typeLines(in: invocation.language))
    }
    let reader = VisitFormReader(tasks: tasks)
    var line = 0
    let fields = try LabelledLines.read(from: invocation.console) { label in
      line += 1
      return reader.field(label, line: line)
    } orThrow: {
      LogFault.labelNotRead(line: $0)
    }
    try reader.fill(&report, from: fields)
  }

  // MARK: Telling

  private static func tell(_ receipt: VisitLog.Receipt, _ office: Office, _ invocation: Invocation) throws {
    let language = invocation.language
    let visit = receipt.visit
    let values: [String: PhraseValue] = [
      "n": .number(visit.number.number), "sessions": .number(receipt.record.sessions),
      "persons": .number(receipt.record.persons),
      "place": .text(try office.desk.read { try placeName(of: visit, in: $0) }),
    ]
    var sentences = [(visit.isHome ? LogCommandPhrase.homeLogged : .visitLogged)(in: language, values)]
    if let again = receipt.again {
      sentences.append(LogCommandPhrase.visitAgain(in: language, ["n": .number(again.number.number)]))
    }
    Change.tell(
      sentences.joined(separator: " "),
      next: receipt.record.followUp == nil ? "lods visit list" : "lods visit follow-up",
      object(receipt), invocation)
  }

  /// The place's name, or the area of a home.
  static func placeName(of visit: OutreachVisit, in reader: Reader) throws -> String {
    switch visit.wish.target {
    case .place(let id): try PlaceRegister.place(id, in: reader).details.name
    case .home(let area): try BranchRegister.area(word: area.text, in: reader).name
    }
  }

  private static func object(_ receipt: VisitLog.Receipt) -> JSON {
    let record = receipt.record
    return [
      "visit": .whole(record.visit.number), "state": .text(receipt.visit.state.code), "minutes": .whole(record.minutes),
      "travel": record.travel.map { .whole($0) } ?? .null, "persons": .whole(record.persons),
      "sessions": .whole(record.sessions), "unsolved": JSON(record.unsolved), "followUp": JSON(record.followUp),
      "followUpBy": record.followUpBy?.json ?? .null,
      "again": receipt.again.map { .whole($0.number.number) } ?? .null,
    ]
  }
}
