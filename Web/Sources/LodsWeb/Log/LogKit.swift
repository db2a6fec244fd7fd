import Accounts
import Counter
import Formats
import HelpDesk
import Language
import Markup
import Municipality
import Records
import Site
import Triage

/// All that the log page must know to work without the server: tasks, rules, the outcomes of triage, and the words.
enum LogKit {
  static let routes = [
    Route.get("/log/kit/{branch}/{language}", .counter) { visit in
      let desk = try LogPages.desk(visit, branch: visit.step("branch")).desk
      guard desk.branch.code.text == visit.step("branch") else { throw Refusal.notFound }
      let key = DeskKey(
        branch: desk.branch.code, role: visit.visitor.device?.role, language: visit.language, day: visit.today)
      let bytes = visit.desk.kits.value(key) { value(of: desk, in: visit.language).bytes() }
      var reply = WebReply(200, .bytes(bytes, type: "application/json; charset=utf-8"))
      reply.keeping = .whileSame(mark: String(SHA256.hex(of: bytes).prefix(32)))
      return reply
    }
  ]

  /// Where the kit of a branch is.
  static func link(_ branch: Branch, in language: LanguageCode) -> Link {
    Link("/log/kit").appending(branch.code.text).appending(language.rawValue)
  }

  private static func value(of desk: DeskOffice, in language: LanguageCode) -> JSON {
    .object([
      JSONMember("branch", .text(desk.branch.code.text)),
      JSONMember("tasks", .array(desk.shown.map { task($0, of: desk, in: language) })),
      JSONMember("quick", .array(desk.quick.prefix(9).map { .text($0.code.text) })),
      JSONMember("levels", .array(HelpLevel.allCases.map { .text($0.wording[language]) })),
      JSONMember("rules", .object(OptionalField.allCases.map { JSONMember($0.code, .text(desk.rule($0).text)) })),
      JSONMember("fields", .array(DeskField.allCases.map(field))),
      JSONMember("reasons", .array(HelpLevelReason.allCases.map { choice($0.code, $0.wording[language]) })),
      JSONMember("triage", triage(desk.guide, in: language)),
      JSONMember("screening", LogKit.screening(in: language)),
      JSONMember("words", words(in: language)),
    ])
  }

  /// The key of a field, its name in the form, and the rule that it is asked by.
  private static func field(_ field: DeskField) -> JSON {
    var members = [
      JSONMember("key", .text(String(field.key))), JSONMember("control", .text(field.control)),
      JSONMember("rule", field.optional.map { .text($0.code) } ?? .null),
    ]
    if case .number(let range) = field.shape {
      members += [JSONMember("from", .whole(range.lowerBound)), JSONMember("to", .whole(range.upperBound))]
    }
    return .object(members)
  }

  private static func choice(_ code: String, _ name: String) -> JSON {
    .object([JSONMember("code", .text(code)), JSONMember("name", .text(name))])
  }

  private static func task(_ task: OfficeTask, of desk: DeskOffice, in language: LanguageCode) -> JSON {
    var members = [
      JSONMember("code", .text(task.code.text)), JSONMember("name", .text(task.name[language])),
      JSONMember("names", .array(task.name.all.map(JSON.text))),
      JSONMember("words", .array((task.entry?.words.all ?? []).map(JSON.text))),
      JSONMember("group", .text(desk.groups[task.parent] ?? "")),
      JSONMember("guidance", .bool(task.kind == .guidance)),
      JSONMember("kind", .text(task.kind.wording[language].lowercased())),
      JSONMember("complexity", .whole(task.complexity)),
    ]
    if let card = RuleCard(of: task, in: language) {
      members.append(
        JSONMember(
          "card",
          .object([
            JSONMember("may", .array(card.may.map(JSON.text))),
            JSONMember("mayNot", .array(card.mayNot.map(JSON.text))),
            JSONMember("instead", card.instead.map(JSON.text) ?? .null),
            JSONMember("decidedBy", card.decidedBy.map(JSON.text) ?? .null),
            JSONMember("source", .text(card.source)), JSONMember("verified", .bool(card.verified)),
            JSONMember("mark", .text(card.mark)), JSONMember("checked", .text(card.checked)),
          ])))
    }
    return .object(members)
  }

  /// The words that the script writes, templates with their placeholders.
  private static func words(in language: LanguageCode) -> JSON {
    func members<Phrase: PhraseKey & CaseIterable>(_ phrases: [Phrase]) -> [JSONMember] {
      phrases.map { JSONMember(String(describing: $0), .text($0.wording[language])) }
    }
    // Names that two rooms have are written with their room's.
    let card = RuleCardPhrase.allCases.map {
      JSONMember("card." + String(describing: $0), .text($0.wording[language]))
    }
    let reading = TriageReadingPhrase.allCases.map {
      JSONMember("reading." + String(describing: $0), .text($0.wording[language]))
    }
    return .object(
      members(LogPhrase.allCases) + members([FramePhrase.faultPrefix]) + members([FormPhrase.problems, .faultMark])
        + members([EntryPhrase.tooManyTasks]) + card + reading)
  }
}

extension DeskField {
  /// The name of the field's controls on the log page.
  var control: String {
    switch self {
    case .outcome: "outcome"
    case .reason: "reason"
    case .channel: "channel"
    case .minutes: "minutes"
    case .persons: "persons"
    case .alone: "alone"
    case .barriers: "barrier"
    case .pathways: "pathway"
    case .contact: "contact"
    case .misdirected: "misdirected"
    case .effort: "effort"
    case .area: "area"
    case .age: "age"
    case .helpedIn: "helped-in"
    case .note: "note"
    }
  }
}
