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
    /// The sort, with as many as stood there when the form was made.
    let line: HelpedLine
    /// Its place on the form, which is in the names of its fields.
    let place: Int
    /// What is typed.
    let typed: String

    /// Whether another number is typed than stood there.
    var isTouched: Bool { Int(typed) != line.count }
  }

  /// A thing that somebody else has put otherwise meanwhile.
  struct Difference: Sendable {
    let name: String
    let now: String
    /// What was written here; nil where it was left alone.
    let wrote: String?
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
  /// What was typed or chosen, at first what stands; and unseen what the form was made of, which stays with it until
  /// it is made anew, so that what others write meanwhile is not overwritten.
  private(set) var fields: FormFields
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
    fields = visit.form.has(FormSeal.field) ? visit.form : Self.fields(of: count)
  }

  /// The sorts of sessions on the form.
  var sorts: [Sort] { Self.sorts(in: fields) }

  /// What the form was made of, which it sends along unseen.
  var unseen: [FormFields.Field] { fields.fields.filter { $0.name == "seen" || $0.name.hasPrefix("was-") } }

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
    do {
      // Pressed twice it is corrected once.
      _ = try visit.desk.echo.once(visit.form) {
        var generator = SharedGenerator(desk: visit.desk)
        try VisitLog.correct(
          count.visit.number, correction, because: reason, on: visit.today, log: visit.office.log,
          desk: visit.office.desk, people: visit.desk.people, using: &generator)
        return count.visit.number.number
      }
    } catch LogFault.correctedMeanwhile {
      return try madeAnew(correction, visit).page(visit)
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

  // MARK: Making

  /// The form made of what stands now, with what was changed on it, and what is otherwise than it was.
  private func madeAnew(_ correction: VisitCorrection, _ visit: Visit) throws -> TripCorrectForm {
    var form = try TripCorrectForm(count.visit, visit)
    form.fields = Self.fields(of: form.count, keeping: fields)
    form.isChangedMeanwhile = true
    form.differences = compared(correction, with: form.count, visit)
    return form
  }

  /// The fields of a form that is made of what stands; the tasks that the visit was asked for come first.
  ///
  /// - Parameter old: a form made of what stood before: what was changed on it stays as it was typed, and all else
  ///   becomes what stands.
  private static func fields(of count: VisitCount, keeping old: FormFields = FormFields()) -> FormFields {
    var made = [FormFields.Field("seen", count.record.mark)]
    for (name, now) in own(count.record) {
      let shown = isTouched(name, in: old) ? old.text(name) : now
      made.append(FormFields.Field(name, shown ?? ""))
      made.append(FormFields.Field("was-" + name, now ?? ""))
    }
    let before = Dictionary(sorts(in: old).map { ($0.line.sort, $0) }, uniquingKeysWith: { $1 })
    var lines = count.lines
    // One that another has taken away meanwhile is still shown, now with none.
    lines += before.keys.filter { sort in !count.lines.contains { $0.sort == sort } }.sorted { $0.text < $1.text }
    let asked = count.visit.wish.tasks
    lines = lines.filter { asked.contains($0.task) } + lines.filter { !asked.contains($0.task) }
    for (place, line) in lines.enumerated() {
      var right = String(line.count)
      if let sort = before[line.sort], sort.isTouched { right = sort.typed }
      made.append(FormFields.Field("had-\(place)", line.text))
      made.append(FormFields.Field("right-\(place)", right))
    }
    let names = Set(made.map(\.name))
    let others = old.fields.filter { field in
      !names.contains(field.name) && !field.name.hasPrefix("had-") && !field.name.hasPrefix("right-")
    }
    return FormFields(others + made)
  }

  /// The visit's own figures and words, by the names of their fields.
  private static func own(_ record: VisitRecord) -> [(String, String?)] {
    [
      ("minutes", String(record.minutes)), ("travel", record.travel.map(String.init)),
      ("persons", String(record.persons)), ("unsolved", record.unsolved), ("follow-up", record.followUp),
    ]
  }

  // MARK: Reading

  /// Whether something else is typed in a field of the visit's own than stood there when the form was made.
  private static func isTouched(_ name: String, in fields: FormFields) -> Bool {
    fields.text(name) != fields.text("was-" + name)
  }

  /// The sorts that a form was made of: how many there were, and what is typed.
  private static func sorts(in fields: FormFields) -> [Sort] {
    // More sorts than tasks and levels can make are not of this form.
    (0..<400).prefix { fields.has("had-\($0)") }.compactMap { place -> Sort? in
      guard let text = fields.text("had-\(place)"), let split = text.lastIndex(of: "="),
        let had = Int(text[text.index(after: split)...]), var line = try? HelpedLine(text[..<split] + "=1")
      else { return nil }
      line.count = had
      return Sort(line: line, place: place, typed: fields.text("right-\(place)") ?? "")
    }
  }

  /// What is changed in the log; a forgotten line of a sort that stands there is added to it.
  private mutating func changes(_ forgotten: [HelpedLine], _ visit: Visit) -> [VisitCorrection.Change] {
    var found: [HelpedLine: (had: Int, right: Int)] = [:]
    for sort in sorts {
      guard let right = Int(sort.typed), (0...10_000).contains(right) else {
        problems.append(
          FieldProblem(
            "right-\(sort.place)",
            visit.say(PlacePagePhrase.numberWrong, ["from": .number(0), "to": .number(10_000)])))
        continue
      }
      found[sort.line.sort] = (sort.line.count, right)
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

  /// What stands now and what was written, where they are not the same; of what was left alone, what stands otherwise
  /// than when the form was made.
  private func compared(_ correction: VisitCorrection, with stands: VisitCount, _ visit: Visit) -> [Difference] {
    let record = stands.record
    func text(_ number: Int?) -> String { number.map(String.init) ?? "–" }
    let own: [(String, String, String, String)] = [
      ("minutes", visit.say(TripLogPhrase.minutes), text(record.minutes), text(correction.minutes)),
      ("travel", visit.say(TripLogPhrase.travel), text(record.travel), text(correction.travel)),
      ("persons", visit.say(TripLogPhrase.persons), text(record.persons), text(correction.persons)),
      ("unsolved", visit.say(TripLogPhrase.unsolved), record.unsolved ?? "–", correction.unsolved ?? "–"),
      ("follow-up", visit.say(TripLogPhrase.followUp), record.followUp ?? "–", correction.followUp ?? "–"),
    ]
    var found: [Difference] = []
    for (field, name, now, wrote) in own where now != wrote {
      found.append(Difference(name: name, now: now, wrote: Self.isTouched(field, in: fields) ? wrote : nil))
    }
    let now = Dictionary(stands.lines.map { ($0.sort, $0.count) }, uniquingKeysWith: +)
    let had = Dictionary(sorts.map { ($0.line.sort, $0.line.count) }, uniquingKeysWith: { $1 })
    let wrote = Dictionary(correction.changes.map { ($0.line.sort, $0.right) }, uniquingKeysWith: { $1 })
    let all = Set(now.keys).union(had.keys).union(wrote.keys).sorted { $0.text < $1.text }
    for sort in all {
      let (count, right) = (now[sort] ?? 0, wrote[sort])
      guard count != right ?? had[sort] ?? 0 else { continue }
      found.append(Difference(name: words.sort(sort), now: String(count), wrote: right.map { String($0) }))
    }
    return found
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
