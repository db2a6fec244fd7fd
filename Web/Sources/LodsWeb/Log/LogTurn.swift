import Counter
import Foundation
import Formats
import HelpDesk
import Language
import Markup
import Municipality
import Office
import Records
import Site
import Triage

/// One turn at the log page: what the form asks for is done, and the page is shown as it then is.
struct LogTurn {
  let visit: Visit
  let place: DeskPlace
  private let second: Int

  var desk: DeskOffice { place.desk }

  init(_ visit: Visit) throws {
    self.visit = visit
    place =
      visit.request.method == .post
      ? try LogPages.place(visit, branch: visit.form.text("branch"))
      : try LogPages.desk(visit, branch: visit.query.text("branch"))
    second = Int(visit.now.timeIntervalSince1970)
  }

  /// The empty page.
  func fresh() throws -> WebReply {
    var model = try model(slots: (0..<3).map { _ in SessionInput(id: visit.desk.freshID()) }, current: 0)
    model.isFresh = true
    return try page(model)
  }

  /// The empty page as a browser may keep it, for whoever opens it while the server is away.
  ///
  /// It has no identities: kept ones would be given to one session after the other.
  func shell() throws -> WebReply {
    var model = try model(slots: (0..<3).map { _ in SessionInput(id: visit.desk.freshID()) }, current: 0)
    model.isShell = true
    let view = LogView(model: model, visit: visit)
    return visit.shell(LogPhrase.title(in: visit.language), head: [.module(Asset.logScript.link)]) { view.main }
  }

  /// Does what a button of the page asks for.
  func answer(_ action: String) throws -> WebReply {
    var problems: [FieldProblem] = []
    var model = try sent(&problems)
    switch action {
    case "save": return try save(model, problems)
    case "save-new":
      // The page brings the new identity along, so that a second press of the button stores nothing more.
      if let id = visit.form["new-id"].flatMap({ RandomID($0) }) { model.slots[model.current].id = id }
      return try save(model, problems)
    case "undo": return try undo(model)
    // The same session once more: the receipt's form holds it, with an identity of its own.
    case "again": return try save(model, problems)
    case "clear":
      let channel = model.input.draft.channel
      model.slots[model.current] = SessionInput(id: visit.desk.freshID())
      model.slots[model.current].draft.channel = channel
    case "triage":
      model.problems = problems.filter { $0.field != "level" }
      model.reading = reading(&model.slots[model.current], in: model)
    case let use where use.hasPrefix("use-"):
      model.reading = reading(&model.slots[model.current], in: model)
      if let level = Int(use.dropFirst(4)).flatMap(HelpLevel.init(rawValue:)) {
        model.slots[model.current].draft.level = level
      }
    case let slot where slot.hasPrefix("slot-"):
      if let number = Int(slot.dropFirst(5)), (1...model.slots.count).contains(number) { model.current = number - 1 }
    default: throw Refusal.brokenForm
    }
    if let problem = place.problem(for: visit) { model.problems.append(problem) }
    return try page(model)
  }

  /// The page as the form says it was.
  private func sent(_ problems: inout [FieldProblem]) throws -> LogModel {
    let current = visit.form["slot"].flatMap(Int.init).map { min(max($0, 1), 3) - 1 } ?? 0
    let slots = try (0..<3).map { slot -> SessionInput in
      let fresh = visit.desk.freshID()
      if slot == current {
        return SessionInput(visit.form, in: desk, fresh: fresh, at: second, problems: &problems)
      }
      guard let kept = visit.form["slot-\(slot + 1)"] else { return SessionInput(id: fresh) }
      var ignored: [FieldProblem] = []
      let fields = try FormFields(reading: Array(kept.utf8))
      return SessionInput(fields, in: desk, fresh: fresh, at: second, problems: &ignored)
    }
    return try model(slots: slots, current: current)
  }

  private func model(slots: [SessionInput], current: Int) throws -> LogModel {
    LogModel(
      desk: desk, branches: place.branches, slots: slots, current: current,
      sessionsToday: try visit.sessionsToday(at: desk.branch), second: second, today: visit.today)
  }

  private func page(_ model: LogModel, status: Int = 200) throws -> WebReply {
    let view = LogView(model: model, visit: visit)
    return visit.page(
      LogPhrase.title(in: visit.language), status: status, hasFault: !model.problems.isEmpty,
      head: [.module(Asset.logScript.link)]
    ) {
      view.main
    }
  }

  private func save(_ sent: LogModel, _ problems: [FieldProblem]) throws -> WebReply {
    var model = sent
    let saving = SessionSaving(desk: desk, office: visit.office)
    if let problem = place.problem(for: visit) { return try elsewhere(model, [problem] + problems) }
    let outcome = problems.isEmpty ? try saving.save(model.input) : .refused(problems)
    switch outcome {
    case .saved(let form, let isNew):
      let ticket = isNew ? visit.ticket(of: form) : nil
      let line = desk.line(form, today: visit.today)
      if visit.request.wantsValues { return try savedValue(form, isNew: isNew, line: line, ticket: ticket) }
      var back = model.input
      back.seconds = 0
      var fields = back.fields(in: desk).without(["seconds"])
      for (name, value) in [("branch", desk.branch.code.text), ("slot", String(model.current + 1))] {
        fields = fields.replacing(name, with: value)
      }
      for (slot, other) in model.slots.enumerated() where slot != model.current {
        fields = fields.replacing("slot-\(slot + 1)", with: other.fields(in: desk).encoded)
      }
      let channel = model.input.draft.channel
      model.slots[model.current] = SessionInput(id: visit.desk.freshID())
      model.slots[model.current].draft.channel = channel
      var after = try self.model(slots: model.slots, current: model.current)
      after.receipt = LogModel.Receipt(
        line: line, ticket: ticket, back: fields.replacing("id", with: visit.desk.freshID().description),
        // The note was about the other.
        again: fields.without(["note"]).replacing("id", with: visit.desk.freshID().description))
      return try page(after)
    case .refused(let problems):
      if visit.request.wantsValues { return refusedValue(problems, status: 422) }
      model.problems = problems
      return try page(model, status: 422)
    case .changedAfter:
      if visit.request.wantsValues { return knownValue }
      model.newID = visit.desk.freshID()
      return try page(model, status: 409)
    }
  }

  /// The answer to a form for a branch that is closed or out of reach: it is stored nowhere and shown for editing.
  private func elsewhere(_ sent: LogModel, _ problems: [FieldProblem]) throws -> WebReply {
    if visit.request.wantsValues {
      // One that arrived before, whose answer was lost, is not to be stored a second time under another branch.
      do {
        _ = try visit.office.log.entry(sent.input.id)
        return knownValue
      } catch EntryFault.unknownEntry {
        return refusedValue(problems, status: 403)
      }
    }
    var model = sent
    model.problems = problems
    return try page(model, status: 403)
  }

  private var knownValue: WebReply {
    .json(ErrorValue.object("otherContent", EntryFault.otherContent.sentence(in: visit.language)), status: 409)
  }

  private func undo(_ sent: LogModel) throws -> WebReply {
    let model = sent
    guard try visit.takeBack() else { return try tooLate(model) }
    if visit.request.wantsValues {
      return .json(.object([JSONMember("undone", .bool(true)), JSONMember("today", try todayValue)]))
    }
    // It keeps the identity that the receipt gave it, so that a second press of the button shows the same form.
    var after = try self.model(slots: model.slots, current: model.current)
    after.notice = LogPhrase.undone(in: visit.language)
    return try page(after)
  }

  private func tooLate(_ model: LogModel) throws -> WebReply {
    let text = LogPhrase.undoTooLate(in: visit.language)
    if visit.request.wantsValues { return .json(ErrorValue.object("nothingToUndo", text), status: 409) }
    var model = model
    model.slots[model.current] = SessionInput(id: visit.desk.freshID())
    model.notice = text
    return try page(model, status: 409)
  }

  /// The advice by the answers of the form, which is kept with the session once it gives a level.
  private func reading(_ input: inout SessionInput, in model: LogModel) -> TriageReading? {
    guard let task = model.main else { return nil }
    var answers = TriageAnswers()
    if let gate = input.answers["gate"]?.first.flatMap(TriageGate.init(rawValue:)) { answers.gate = gate }
    for question in TriageQuestion.allCases {
      let given = input.answers[question.rawValue] ?? []
      let barriers = given.filter { $0 != "none" && $0 != "unknown" }
      let word = question == .barriers && !barriers.isEmpty ? barriers.joined(separator: "+") : given.first
      if let word { _ = answers.answer(question, word) }
    }
    let guide = desk.guide
    let advice = guide.model.advice(for: answers, complexity: task.complexity, ceiling: guide.ceiling)
    if TriageReading.hasLevel(task), let level = advice.level {
      input.suggestion = TriageSuggestion(level: level, model: advice.model, because: input.suggestion?.because)
      if desk.asks(.barriers, of: input.draft, id: input.id, on: visit.today), input.draft.barriers == nil {
        input.draft.barriers = answers.barriers
      }
    }
    return TriageReading(advice, of: task, by: guide.model, in: visit.language)
  }

  private func savedValue(_ form: EntryForm, isNew: Bool, line: String, ticket: String?) throws -> WebReply {
    .json(
      .object([
        JSONMember("id", .text(form.id.description)), JSONMember("stored", .bool(isNew)),
        JSONMember("line", .text(line)), JSONMember("ticket", ticket.map(JSON.text) ?? .null),
        JSONMember("today", try todayValue),
      ]))
  }

  private var todayValue: JSON {
    get throws { try visit.sessionsToday(at: desk.branch).map(JSON.whole) ?? .null }
  }

  private func refusedValue(_ problems: [FieldProblem], status: Int) -> WebReply {
    let list = problems.map { problem in
      JSON.object([
        JSONMember("field", .text(problem.field)), JSONMember("control", .text(problem.control)),
        JSONMember("message", .text(problem.message)),
      ])
    }
    return .json(
      .object([
        JSONMember("error", .object([JSONMember("code", .text("refused")), JSONMember("problems", .array(list))]))
      ]), status: status)
  }
}
