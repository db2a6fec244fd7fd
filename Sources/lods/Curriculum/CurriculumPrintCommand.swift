import Console
import Courses
import Language

/// `lods curriculum print`: the papers of a curriculum as a page that prints well.
enum CurriculumPrintCommand {
  private static let what = Option<CurriculumPrintKind>.choice(
    "what", help: CurriculumCommandPhrase.printWhat.wording, of: CurriculumPrintKind.self, isRequired: true)
  private static let session = Option.whole("session", range: 1...99, help: CurriculumCommandPhrase.session.wording)
  private static let from = Option<Int>(
    "from", value: CurriculumCommandPhrase.timeValue.wording, help: CurriculumCommandPhrase.from.wording
  ) { minutes(of: $0) }

  static func make() -> Command {
    Command(
      "print", summary: CurriculumCommandPhrase.printSummary.wording,
      details: CurriculumCommandPhrase.printDetails.wording, arguments: [CurriculumCommand.folder],
      options: [what, session, from, CurriculumCommand.output],
      examples: [
        Example(
          "lods curriculum print Curricula/mitid --what handout --session 1 --output ark.html",
          CurriculumCommandPhrase.printExample.wording)
      ]
    ) { invocation in
      let path = invocation.words[0]
      let reading = try CurriculumReader.reading(at: path)
      guard let curriculum = reading.curriculum else { throw CurriculumCallFault.unreadable(reading.findings) }
      if let number = invocation[session], number > curriculum.sessions.count {
        throw CurriculumCallFault.noSuchSession(count: curriculum.sessions.count)
      }
      let print = CurriculumPrint(
        curriculum, facts: try CurriculumReader.facts(beside: path), kind: invocation[what] ?? .handout,
        session: invocation[session], start: invocation[from] ?? 600)
      try CurriculumCommand.write(print.text, invocation)
    }
  }

  /// The minutes after midnight of a time as 10:00 or 10.00; nil for anything else.
  static func minutes(of word: String) -> Int? {
    let parts = word.split(whereSeparator: { $0 == ":" || $0 == "." })
    guard parts.count == 2, parts[1].count == 2, parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }),
      let hour = Int(parts[0]), let minute = Int(parts[1]), hour < 24, minute < 60
    else { return nil }
    return hour * 60 + minute
  }
}

extension CurriculumCommand {
  /// Writes a page to the file that `--output` names, else to standard output.
  static func write(_ text: String, _ invocation: Invocation) throws {
    guard let path = invocation[output] else { return invocation.console.write(text) }
    try OutputFile.write(text, to: path)
    invocation.console.note(CurriculumCommandPhrase.written(in: invocation.language))
  }
}
