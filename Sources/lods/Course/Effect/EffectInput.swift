import Console
import Courses
import Language

/// Cards as they are typed, one short line each.
///
/// From a pipe all lines must be right, or nothing is kept. Somebody at a terminal is told at once what is wrong with a
/// line and types it again; a line of `x` takes the last card back, and an empty one ends it.
struct EffectInput {
  private let objectives: [EffectObjective]
  private let side: EffectSide
  private let invocation: Invocation

  init(asking objectives: [EffectObjective], side: EffectSide, _ invocation: Invocation) {
    self.objectives = objectives
    self.side = side
    self.invocation = invocation
  }

  private var console: Terminal { invocation.console }
  private var language: LanguageCode { invocation.language }

  /// The cards in the order of the lines.
  ///
  /// - Throws: `EffectFault` for the first wrong line of a pipe.
  func entries() throws -> [EffectEntry] { try console.isInteractive ? asked() : piped() }

  private func piped() throws -> [EffectEntry] {
    var entries: [EffectEntry] = []
    var number = 0
    while let line = try console.readLine() {
      number += 1
      guard !line.allSatisfy(\.isWhitespace) else { continue }
      entries.append(try EffectEntry(line, line: number, asking: objectives))
    }
    if !invocation[Command.json] {
      for (place, entry) in entries.enumerated() { console.note(told(entry, place + 1)) }
    }
    return entries
  }

  private func asked() throws -> [EffectEntry] {
    for (place, objective) in objectives.enumerated() { console.note("\(place + 1). \(objective.text)") }
    console.note(
      EffectCommandPhrase.howToType(
        in: language,
        ["n": .number(objectives.count), "side": .text(side.wording[language]), "example": .text(example)]))
    var entries: [EffectEntry] = []
    while true {
      let number = entries.count + 1
      let question = EffectCommandPhrase.askCard(in: language, ["n": .number(number)])
      guard let line = try console.ask(question), !line.isEmpty else { return entries }
      if line.lowercased() == "x" {
        if entries.popLast() != nil { console.note(EffectCommandPhrase.takenBack(in: language)) }
        continue
      }
      do {
        let entry = try EffectEntry(line, line: number, asking: objectives)
        console.note(told(entry, number))
        entries.append(entry)
      } catch let fault as EffectFault { console.note(fault.sentence(in: language)) }
    }
  }

  /// An example of a line, as long as this term's.
  private var example: String {
    let letters: [LanguageCode: String] = [.da: "ahhnaa", .sv: "shhkss", .en: "ahhnaa"]
    let animals: [LanguageCode: String] = [.da: "hest 42", .sv: "häst 42", .en: "horse 42"]
    return [
      String("312244".prefix(objectives.count)), String((letters[language] ?? "").prefix(objectives.count)),
      animals[language] ?? "",
    ].joined(separator: " ")
  }

  /// A card as it was understood; the code itself is not said again.
  private func told(_ entry: EffectEntry, _ number: Int) -> String {
    let answers = objectives.map { entry.answers[$0.code] }
    let ratings = answers.map { $0?.rating.map(String.init) ?? "–" }.joined(separator: " ")
    let tasks = answers.map { $0?.task.map { $0.wording[language].lowercased() } ?? "–" }.joined(separator: ", ")
    return EffectCommandPhrase.understood(
      in: language,
      [
        "n": .number(number), "ratings": .text(ratings), "tasks": .text(tasks),
        "code": .text((entry.code == nil ? EffectCommandPhrase.codeMissing : .codeThere)(in: language)),
      ])
  }
}
