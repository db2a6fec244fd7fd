import Console
import Language
import Municipality

/// A task's rule card as a page: what staff may and may not do, the other way, and where that was read.
struct TaskCard {
  private let task: OfficeTask
  private let board: TaskBoard
  private let terminal: Terminal
  private let language: LanguageCode
  private let width: Int

  init(_ task: OfficeTask, on board: TaskBoard, terminal: Terminal, language: LanguageCode) {
    self.task = task
    self.board = board
    self.terminal = terminal
    self.language = language
    width = max(40, min(terminal.width, 100))
  }

  /// The page, every line ended.
  var text: String {
    var lines = [terminal.painted(task.name[language], .bold)]
    lines += [
      terminal.painted(
        [
          task.code.text, board.groupName(of: task)[language], task.kind.wording[language],
          task.owner.wording[language],
          said(.complexity, ["n": .number(task.complexity)]),
        ].joined(separator: " · "), .dim)
    ]
    if task.isRetired { lines += wrapped(said(.retired)) }
    if let entry = task.entry { lines += card(entry.card) + alternative(entry.alternative) }
    if task.entry == nil, !task.isRetired { lines += [""] + wrapped(said(.own)) }
    lines += office
    if task.entry != nil { lines += [""] + wrapped(board.catalogue.note[language]).map { terminal.painted($0, .dim) } }
    return lines.joined(separator: "\n") + "\n"
  }

  private func card(_ card: Catalogue.RuleCard) -> [String] {
    heading(.may) + points(card.may) + heading(.mayNot) + points(card.mayNot)
      + origin(card.source, card.checkedOn, card.verified)
  }

  private func alternative(_ other: Catalogue.Alternative?) -> [String] {
    guard let other else { return heading(.alternative) + wrapped(said(.noAlternative), indent: 2) }
    return heading(.alternative) + wrapped(other.what[language], indent: 2)
      + wrapped(said(.decidedBy, ["who": .text(other.decidedBy[language])]), indent: 2)
      + (other.law.isEmpty ? [] : wrapped(said(.law, ["law": .text(other.law)]), indent: 2))
      + origin(other.source, other.checkedOn, other.verified)
  }

  /// What the office itself has chosen about the task.
  private var office: [String] {
    var lines: [String] = []
    if let number = task.localCode { lines.append(said(.number, ["number": .text(number)])) }
    if let place = board.quick.first(where: { $0.task.number == task.number })?.place {
      lines.append(said(.quick, ["n": .number(place)]))
    }
    let tags = board.tags(of: task)
    if !tags.isEmpty { lines.append(said(.tags, ["names": .text(tags.map(\.name).joined(separator: ", "))])) }
    let hiding = board.hidingBranches(of: task)
    if !hiding.isEmpty { lines.append(said(.hiddenAt, ["names": .text(hiding.map(\.name).joined(separator: ", "))])) }
    return lines.isEmpty ? [] : heading(.here) + lines.flatMap { wrapped($0, indent: 2) }
  }

  /// Where something was read and when, or plainly that no source bears it.
  private func origin(_ source: String, _ day: Day, _ verified: Bool) -> [String] {
    let values: [String: PhraseValue] = ["source": .text(source), "day": .text(DayText.short(day, in: language))]
    if verified { return wrapped(said(.source, values), indent: 2).map { terminal.painted($0, .dim) } }
    return wrapped(said(.unverified), indent: 2).map { terminal.painted($0, .yellow) }
      + (source.isEmpty ? [] : wrapped(said(.readAt, values), indent: 2).map { terminal.painted($0, .dim) })
  }

  private func heading(_ phrase: TaskCardPhrase) -> [String] { ["", terminal.painted(said(phrase), .bold)] }

  private func points(_ texts: [Wording]) -> [String] {
    texts.flatMap { text in
      wrapped(text[language], indent: 4).enumerated().map {
        $0.offset == 0 ? "  - " + $0.element.dropFirst(4) : $0.element
      }
    }
  }

  private func wrapped(_ text: String, indent: Int = 0) -> [String] {
    CellText.wrapped(text, to: width - indent).map { String(repeating: " ", count: indent) + $0 }
  }

  private func said(_ phrase: TaskCardPhrase, _ values: [String: PhraseValue] = [:]) -> String {
    phrase(in: language, values)
  }
}
