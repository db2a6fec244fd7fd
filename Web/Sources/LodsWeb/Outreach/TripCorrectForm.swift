import HelpDesk
import Language
import Markup
import Municipality
import Office
import Outreach
import Records
import Site

/// What was counted at a visit, put right: the form it was told on, filled with what stands.
struct TripCorrectForm: Sendable {
  /// A sort of sessions of the month's log.
  struct Sort: Sendable {
    /// The sort, with as many as stand there now.
    let line: HelpedLine
    /// What is typed.
    let typed: String
  }

  /// A thing that two people corrected differently.
  struct Difference: Sendable {
    let name: String
    let now: String
    let wrote: String
  }

  static let routes = [
    Route.get("/outreach/visits/{number}/correct", OutreachPages.access) { visit in
      try TripCorrectForm(visit.trip(), visit).page(visit)
    },
    Route.post("/outreach/visits/{number}/correct", OutreachPages.access) { visit in
      try TripCorrectForm(visit.trip(), visit).save(visit)
    },
  ]

  /// The reasons that may be chosen.
  static let reasons: [CorrectionReason] = [.slip, .wrongTask, .wrongLevel, .double, .practice, .other]

  /// What stands now.
  let count: VisitCount
  /// The branch whose log it is.
  let branch: String
  /// What was typed or chosen; at first what stands.
  let fields: FormFields
  /// The tasks that a forgotten line may have.
  let tasks: [OfficeTask]
  let words: TripWords
  /// What is wrong.
  private(set) var problems: [FieldProblem] = []
  /// What somebody else has put otherwise meanwhile.
  private(set) var differences: [Difference] = []
  private var isChangedMeanwhile = false

  init(_ trip: OutreachVisit, _ visit: Visit) throws {
    let office = visit.office
    (count, words, branch) = try office.desk.read { reader in
      (
        try VisitLog.count(of: trip.number, in: reader), try TripWords(visit, in: reader),
        try BranchRegister.branch(word: trip.wish.branch.text, in: reader).name
      )
    }
    tasks = try TaskShelf(office).tasks.filter { !$0.isRetired }
    guard !visit.form.has(FormSeal.field) else {
      fields = visit.form
      return
    }
    let record = count.record
    let own: [(String, String?)] = [
      ("minutes", String(record.minutes)), ("travel", record.travel.map(String.init)),
      ("persons", String(record.persons)), ("unsolved", record.unsolved), ("follow-up", record.followUp),
    ]
    fields = FormFields(own.compactMap { name, value in value.map { .init(name, $0) } })
  }

  /// The sorts of the month, with what is typed of each; the tasks that the visit was asked for come first.
  var sorts: [Sort] {
    let typed = Dictionary(Self.typed(fields).map { ($0.sort, $0.right) }, uniquingKeysWith: { $1 })
    var lines = count.lines
    // One that another has taken away meanwhile still shows what was typed of it.
    lines += typed.keys.filter { sort in !count.lines.contains { $0.sort == sort } }.sorted { $0.text < $1.text }
    let asked = count.visit.wish.tasks
    return
      (lines.filter { asked.contains($0.task) } + lines.filter { !asked.contains($0.task) })
      .map { Sort(line: $0, typed: typed[$0.sort] ?? String($0.count)) }
  }

  /// Saves the correction, or shows the form again.
  func save(_ visit: Visit) throws -> WebReply {
    var form = self
    let report = TripReportFields(fields, tasks: tasks.map(\.code.text))
      .report(visit, &form.problems, kit: [:], needsLines: false)
    let changes = form.changes(report.lines, visit)
    let reason = fields.text("because").flatMap(CorrectionReason.init(rawValue:))
    if reason == nil {
      form.problems.append(FieldProblem("because", visit.say(TripCorrectPhrase.becauseMissing)))
    }
    guard form.problems.isEmpty, let reason else { return try form.page(visit) }
    var correction = VisitCorrection(count.record, seen: fields.text("seen") ?? "")
    (correction.minutes, correction.travel) = (report.minutes, report.travel)
    correction.changes = changes
    let sessions = count.record.sessions + changes.reduce(0) { $0 + $1.right - $1.line.count }
    correction.persons = report.persons ?? min(max(sessions, 0), 500)
    (correction.unsolved, correction.followUp) = (report.unsolved, report.followUp)
    if report.followUp == nil { correction.followUpBy = nil }
    var generator = SharedGenerator(desk: visit.desk)
    do {
      try VisitLog.correct(
        count.visit.number, correction, because: reason, on: visit.today, log: visit.office.log,
        desk: visit.office.desk, people: visit.desk.people, using: &generator)
      visit.desk.echo.note(count.visit.number.number, madeBy: visit.form)
    } catch LogFault.correctedMeanwhile {
      // Pressed twice it is corrected once.
      if visit.desk.echo.number(madeBy: visit.form) == nil {
        form.isChangedMeanwhile = true
        form.differences = form.compared(correction, visit)
        return try form.page(visit)
      }
    } catch let problem as any Fault where problem.kind != .software && problem.kind != .busy {
      form.problems.append(
        FieldProblem(TripReportFields.control(of: problem), problem.sentence(in: visit.language)))
      return try form.page(visit)
    }
    return .redirect(to: OutreachPages.link(to: count.visit).query("done", TripDone.corrected.rawValue))
  }

  /// The page.
  func page(_ visit: Visit) throws -> WebReply {
    let status = isChangedMeanwhile ? 409 : problems.isEmpty ? 200 : 422
    return visit.page(
      visit.say(TripCorrectPhrase.title, ["name": .text(words.name(count.visit))]), status: status,
      hasFault: !problems.isEmpty
    ) {
      TripCorrectView(form: self, isChangedMeanwhile: isChangedMeanwhile, visit: visit).main
    }
  }

  // MARK: Reading

  /// The sorts that the form was made of: how many there were, and what is typed.
  private static func typed(_ fields: FormFields) -> [(sort: HelpedLine, had: Int, place: Int, right: String)] {
    // More sorts than tasks and levels can make are not of this form.
    (0..<400).prefix { fields.has("had-\($0)") }.compactMap { place in
      guard let text = fields.text("had-\(place)"), let split = text.lastIndex(of: "="),
        let had = Int(text[text.index(after: split)...]), let line = try? HelpedLine(text[..<split] + "=1")
      else { return nil }
      return (line.sort, had, place, fields.text("right-\(place)") ?? "")
    }
  }

  /// What is changed in the log; a forgotten line of a sort that stands there is added to it.
  private mutating func changes(_ forgotten: [HelpedLine], _ visit: Visit) -> [VisitCorrection.Change] {
    var found: [HelpedLine: (had: Int, right: Int)] = [:]
    for typed in Self.typed(fields) {
      guard let right = Int(typed.right), (0...10_000).contains(right) else {
        problems.append(
          FieldProblem(
            "right-\(typed.place)",
            visit.say(PlacePagePhrase.numberWrong, ["from": .number(0), "to": .number(10_000)])))
        continue
      }
      found[typed.sort] = (typed.had, right)
    }
    for line in forgotten {
      let known = found[line.sort] ?? (0, 0)
      found[line.sort] = (known.had, known.right + line.count)
    }
    return found.filter { $0.value.had != $0.value.right }.map { sort, number in
      var line = sort
      line.count = number.had
      return VisitCorrection.Change(line, right: number.right)
    }.sorted { $0.line.text < $1.line.text }
  }

  /// What stands and what was written, where they are not the same.
  private func compared(_ correction: VisitCorrection, _ visit: Visit) -> [Difference] {
    let record = count.record
    func text(_ number: Int?) -> String { number.map(String.init) ?? "–" }
    var pairs: [(String, String, String)] = [
      (visit.say(TripLogPhrase.minutes), text(record.minutes), text(correction.minutes)),
      (visit.say(TripLogPhrase.travel), text(record.travel), text(correction.travel)),
      (visit.say(TripLogPhrase.persons), text(record.persons), text(correction.persons)),
      (visit.say(TripLogPhrase.unsolved), record.unsolved ?? "–", correction.unsolved ?? "–"),
      (visit.say(TripLogPhrase.followUp), record.followUp ?? "–", correction.followUp ?? "–"),
    ]
    for change in correction.changes {
      let now = count.lines.first { $0.sort == change.line.sort }?.count ?? 0
      pairs.append((words.sort(change.line), String(now), String(change.right)))
    }
    return pairs.filter { $0.1 != $0.2 }.map { Difference(name: $0.0, now: $0.1, wrote: $0.2) }
  }
}

extension HelpedLine {
  /// The sort alone, with none of it.
  fileprivate var sort: HelpedLine {
    var line = self
    line.count = 0
    return line
  }
}
