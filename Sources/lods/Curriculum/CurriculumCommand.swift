import Console
import Courses
import Formats
import Foundation
import Language
import Municipality

/// `lods curriculum`: teaching content that teachers edit, check and print.
enum CurriculumCommand {
  static let folder = Argument(
    "folder", value: OptionPhrase.folder.wording, help: CurriculumCommandPhrase.folder.wording)
  static let folders = Argument(
    "folder", value: OptionPhrase.folder.wording, help: CurriculumCommandPhrase.folders.wording, isRepeated: true)
  static let output = Option.text(
    "output", value: SessionListPhrase.file.wording, help: CurriculumCommandPhrase.output.wording)

  private static let inside = Option.text(
    "in", value: OptionPhrase.folder.wording, help: CurriculumCommandPhrase.inside.wording)
  private static let service = Option.text(
    "service", value: CurriculumCommandPhrase.serviceValue.wording, help: CurriculumCommandPhrase.service.wording,
    isRequired: true)
  private static let since = Option.day("since", help: CurriculumCommandPhrase.since.wording, isRequired: true)

  static func make(_ context: LodsContext) -> Command {
    Command(
      "curriculum", summary: CurriculumCommandPhrase.summary.wording,
      details: CurriculumCommandPhrase.details.wording,
      children: [list(), check(), stale(), CurriculumPrintCommand.make()] + CurriculumShelfCommand.commands(context))
  }

  /// The curricula that words stand for: each a curriculum's folder, or a folder of such folders.
  static func paths(_ words: [String]) throws -> [String] {
    try words.flatMap { word -> [String] in
      if FileManager.default.fileExists(atPath: word + "/" + CurriculumFolder.about) { return [word] }
      let inside = try CurriculumReader.curricula(in: word)
      return inside.isEmpty ? [word] : inside
    }
  }

  // MARK: - List

  private static func list() -> Command {
    Command(
      "list", summary: CurriculumCommandPhrase.list.wording, options: [inside],
      examples: [Example("lods curriculum list --in Curricula", CurriculumCommandPhrase.listExample.wording)]
    ) { invocation in
      let language = invocation.language
      var list = Listing(
        [
          TableColumn(CurriculumCommandPhrase.folderColumn(in: language)),
          TableColumn(CurriculumCommandPhrase.title(in: language)),
          TableColumn(CurriculumCommandPhrase.audience(in: language)),
          TableColumn(CurriculumCommandPhrase.version(in: language)),
          TableColumn(CurriculumCommandPhrase.state(in: language)),
          TableColumn(CurriculumCommandPhrase.sessions(in: language), .right),
        ], for: invocation)
      for path in try CurriculumReader.curricula(in: invocation[inside] ?? "Curricula") {
        let reading = try CurriculumReader.reading(at: path)
        guard let curriculum = reading.curriculum else {
          list.add([reading.folder.name, "–", "", "", "", ""], ["id": .text(reading.folder.name)])
          continue
        }
        list.add(
          [
            curriculum.id.text, curriculum.title, curriculum.audience, "\(curriculum.version)",
            curriculum.state.word[language], "\(curriculum.sessions.count)",
          ], CurriculumJSON.about(curriculum))
      }
      list.write(none: CurriculumCommandPhrase.noneThere(in: language))
    }
  }

  // MARK: - Check

  private static func check() -> Command {
    Command(
      "check", summary: CurriculumCommandPhrase.check.wording, details: CurriculumCommandPhrase.checkDetails.wording,
      arguments: [folders],
      examples: [Example("lods curriculum check Curricula/mitid", CurriculumCommandPhrase.checkExample.wording)]
    ) { invocation in
      let board = try CurriculumCheckBoard(paths(invocation.words))
      invocation.console.write(
        invocation[Command.json] ? board.json(in: invocation.language).text() + "\n" : board.text(invocation))
      if board.hasErrors { throw Stop(.data) }
    }
  }

  // MARK: - Stale

  private static func stale() -> Command {
    Command(
      "stale", summary: CurriculumCommandPhrase.stale.wording, details: CurriculumCommandPhrase.staleDetails.wording,
      arguments: [folders], options: [service, since],
      examples: [
        Example(
          "lods curriculum stale --service mitid --since 2026-11-01 Curricula",
          CurriculumCommandPhrase.staleExample.wording)
      ]
    ) { invocation in
      guard let since = invocation[since] else { return }
      let language = invocation.language
      var list = Listing(
        [
          TableColumn(CurriculumCommandPhrase.place(in: language)),
          TableColumn(CurriculumCommandPhrase.what(in: language)),
          TableColumn(CurriculumCommandPhrase.looked(in: language)),
        ], for: invocation)
      for path in try paths(invocation.words) {
        let reading = try CurriculumReader.reading(at: path)
        let facts = try CurriculumReader.facts(beside: path)
        for place in StaleContent.places(
          in: reading, facts: facts, service: invocation[service] ?? "", since: since)
        {
          let (kind, name) =
            switch place.content {
            case .steps(let service): ("steps", service)
            case .fact(let id): ("fact", id)
            }
          let phrase: CurriculumCommandPhrase = kind == "steps" ? .stepsIn : .factNamed
          list.add(
            [
              "\(reading.folder.name)/\(place.file):\(place.line)", phrase(in: language, ["name": .text(name)]),
              place.looked.map { DayText.short($0, in: language) } ?? CurriculumCommandPhrase.never(in: language),
            ],
            [
              "curriculum": .text(reading.folder.name), "file": .text(place.file), "line": .whole(place.line),
              "kind": .text(kind), "name": .text(name), "looked": place.looked?.json ?? .null,
            ])
        }
      }
      list.write(none: CurriculumCommandPhrase.nothingStale(in: language))
    }
  }
}
