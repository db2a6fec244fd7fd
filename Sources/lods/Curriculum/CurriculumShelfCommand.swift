import Console
import Courses
import Formats
import Foundation
import Language
import Municipality
import Office
import Records
import SQLite

/// `lods curriculum import|show|diff|export|catalogue`: the versions that an office keeps.
enum CurriculumShelfCommand {
  private static let name = Argument(
    "curriculum", value: CurriculumShelfPhrase.nameValue.wording, help: CurriculumShelfPhrase.name.wording)
  private static let audience = Option.text(
    "audience", value: CurriculumShelfPhrase.audienceValue.wording, help: CurriculumShelfPhrase.audienceHelp.wording)
  private static let byClass = Flag("by-class", help: CurriculumShelfPhrase.byClass.wording)

  static func commands(_ context: LodsContext) -> [Command] {
    [take(context), show(context), diff(context), export(context), catalogue(context)]
  }

  // MARK: - Import

  private static func take(_ context: LodsContext) -> Command {
    Command(
      "import", summary: CurriculumShelfPhrase.take.wording, details: CurriculumShelfPhrase.takeDetails.wording,
      arguments: [CurriculumCommand.folders], options: [OfficeOptions.data],
      examples: [Example("lods curriculum import Curricula/mitid", CurriculumCommandPhrase.checkExample.wording)]
    ) { invocation in
      let office = try context.office(invocation)
      let paths = try CurriculumCommand.paths(invocation.words)
      let language = invocation.language
      var lines = ""
      var objects: [JSON] = []
      // One transaction: of several folders all are taken or none.
      try office.desk.write { writer in
        for path in paths {
          let reading = try CurriculumReader.reading(at: path)
          let outcome = try CurriculumShelf.add(
            reading, facts: CurriculumReader.facts(beside: path),
            others: CurriculumReader.prerequisites(beside: path), on: office.clock.today, in: writer)
          let version = reading.curriculum.map { "\($0.version)" } ?? ""
          let phrase: CurriculumShelfPhrase = outcome == .added ? .added : .same
          lines += phrase(in: language, ["name": .text(reading.folder.name), "version": .text(version)]) + "\n"
          let others = reading.folder.files.count { !$0.path.hasSuffix(".md") }
          if others > 0 { lines += CurriculumShelfPhrase.picturesStay(in: language, ["n": .number(others)]) + "\n" }
          objects.append([
            "id": .text(reading.folder.name), "version": .text(version), "added": .bool(outcome == .added),
          ])
        }
      }
      invocation.console.write(invocation[Command.json] ? JSON.array(objects).text() + "\n" : lines)
    }
  }

  // MARK: - Show

  private static func show(_ context: LodsContext) -> Command {
    Command(
      "show", summary: CurriculumShelfPhrase.show.wording,
      arguments: [
        Argument(
          "curriculum", value: CurriculumShelfPhrase.nameValue.wording, help: CurriculumShelfPhrase.nameOrAll.wording,
          isOptional: true)
      ],
      options: [OfficeOptions.data]
    ) { invocation in
      let office = try context.office(invocation)
      guard let word = invocation.words.first else { return try list(office, invocation) }
      let (kept, reading) = try office.desk.read { reader in
        let kept = try CurriculumShelf.kept(word: word, in: reader)
        return (kept, try CurriculumShelf.reading(kept, in: reader))
      }
      guard let curriculum = reading.curriculum else { throw CurriculumCallFault.unreadable(reading.findings) }
      if invocation[Command.json] {
        return invocation.console.write(CurriculumJSON.about(curriculum).text() + "\n")
      }
      let language = invocation.language
      var text = "\(curriculum.title)\n\(curriculum.audience)\n"
      text +=
        CurriculumShelfPhrase.versionOf(
          in: language, ["version": .text("\(kept.version)"), "day": .day(kept.imported)]) + "\n\n"
      for session in curriculum.sessions {
        text += "\(session.number). \(session.title) (\(session.minutes) min.)\n"
      }
      invocation.console.write(text)
    }
  }

  private static func list(_ office: Office, _ invocation: Invocation) throws {
    let language = invocation.language
    var list = Listing(
      [
        TableColumn(RegisterPhrase.code(in: language), isWhole: true),
        TableColumn(CurriculumCommandPhrase.title(in: language)),
        TableColumn(CurriculumCommandPhrase.version(in: language)),
        TableColumn(CurriculumShelfPhrase.importedOn(in: language)),
      ], for: invocation)
    try office.desk.read { reader in
      for kept in try CurriculumShelf.kept(in: reader) {
        let title = try CurriculumShelf.reading(kept, in: reader).curriculum?.title ?? ""
        list.add(
          [kept.code.text, title, "\(kept.version)", DayText.short(kept.imported, in: language)],
          [
            "id": .text(kept.code.text), "title": .text(title), "version": .text("\(kept.version)"),
            "imported": kept.imported.json,
          ])
      }
    }
    list.write(none: CurriculumShelfPhrase.noneKept(in: language))
  }

  // MARK: - Difference

  private static func diff(_ context: LodsContext) -> Command {
    Command(
      "diff", summary: CurriculumShelfPhrase.diff.wording, details: CurriculumShelfPhrase.diffDetails.wording,
      arguments: [
        Argument("old", value: CurriculumShelfPhrase.oldValue.wording, help: CurriculumShelfPhrase.old.wording),
        Argument("new", value: CurriculumShelfPhrase.newValue.wording, help: CurriculumShelfPhrase.new.wording),
      ],
      options: [OfficeOptions.data],
      examples: [
        Example("lods curriculum diff mitid@1.0 mitid@1.1", CurriculumShelfPhrase.diffExample.wording),
        Example("lods curriculum diff mitid Curricula/mitid", CurriculumShelfPhrase.diffFolderExample.wording),
      ]
    ) { invocation in
      let (old, oldFacts) = try side(invocation.words[0], context, invocation)
      let (new, newFacts) = try side(invocation.words[1], context, invocation)
      let difference = CurriculumDifference(from: old, oldFacts, to: new, newFacts)
      let language = invocation.language
      if invocation[Command.json] {
        return invocation.console.write(JSON.array(difference.changes.map(object)).text() + "\n")
      }
      guard !difference.changes.isEmpty else {
        return invocation.console.write(CurriculumShelfPhrase.noChange(in: language) + "\n")
      }
      invocation.console.write(difference.changes.map { line($0, language) + "\n" }.joined())
    }
  }

  /// A side of a comparison: a folder where there is one, else what the office keeps.
  private static func side(
    _ word: String, _ context: LodsContext, _ invocation: Invocation
  ) throws -> (CurriculumReading, FactBook) {
    if FileManager.default.fileExists(atPath: word) {
      let reading = try CurriculumReader.reading(at: word)
      guard reading.curriculum != nil else { throw CurriculumCallFault.unreadable(reading.findings) }
      return (reading, try CurriculumReader.facts(beside: word))
    }
    return try context.office(invocation).desk.read { reader in
      let kept = try CurriculumShelf.kept(word: word, in: reader)
      return (try CurriculumShelf.reading(kept, in: reader), try CurriculumShelf.facts(of: kept, in: reader))
    }
  }

  private static func line(_ change: CurriculumDifference.Change, _ language: LanguageCode) -> String {
    switch change {
    case .added(let file): return CurriculumShelfPhrase.fileAdded(in: language, ["file": .text(file)])
    case .removed(let file): return CurriculumShelfPhrase.fileRemoved(in: language, ["file": .text(file)])
    case .fact(let id): return CurriculumShelfPhrase.factChanged(in: language, ["id": .text(id)])
    case .changed(let file, let parts, let words):
      let names = parts.map { $0.wording[language] }.joined(separator: ", ")
      let count = words == 0 ? "" : " (" + CurriculumShelfPhrase.words(in: language, ["n": .text(signed(words))]) + ")"
      return "\(file): \(names)\(count)"
    }
  }

  private static func signed(_ number: Int) -> String { number > 0 ? "+\(number)" : "−\(-number)" }

  private static func object(_ change: CurriculumDifference.Change) -> JSON {
    switch change {
    case .added(let file): ["change": "added", "file": .text(file)]
    case .removed(let file): ["change": "removed", "file": .text(file)]
    case .fact(let id): ["change": "fact", "id": .text(id)]
    case .changed(let file, let parts, let words):
      ["change": "changed", "file": .text(file), "parts": JSON(parts.map(\.rawValue)), "words": .whole(words)]
    }
  }

  // MARK: - Export

  private static func export(_ context: LodsContext) -> Command {
    Command(
      "export", summary: CurriculumShelfPhrase.export.wording, details: CurriculumShelfPhrase.exportDetails.wording,
      arguments: [
        name,
        Argument("folder", value: OptionPhrase.folder.wording, help: CurriculumShelfPhrase.exportFolder.wording),
      ],
      options: [OfficeOptions.data],
      examples: [Example("lods curriculum export mitid@1.0 ud", CurriculumShelfPhrase.exportExample.wording)]
    ) { invocation in
      let (reading, facts) = try context.office(invocation).desk.read { reader in
        let kept = try CurriculumShelf.kept(word: invocation.words[0], in: reader)
        return (try CurriculumShelf.reading(kept, in: reader), try CurriculumShelf.facts(of: kept, in: reader))
      }
      try CurriculumExport(reading.folder, facts, language: reading.curriculum?.language ?? .da)
        .write(into: invocation.words[1])
      invocation.console.note(
        CurriculumShelfPhrase.exported(in: invocation.language, ["name": .text(reading.folder.name)]))
    }
  }

  // MARK: - Catalogue

  private static func catalogue(_ context: LodsContext) -> Command {
    Command(
      "catalogue", summary: CurriculumShelfPhrase.catalogue.wording,
      details: CurriculumShelfPhrase.catalogueDetails.wording,
      options: [OfficeOptions.data, audience, byClass, CurriculumCommand.output],
      examples: [
        Example("lods curriculum catalogue --output katalog.html", CurriculumShelfPhrase.catalogueExample.wording),
        Example(
          "lods curriculum catalogue --by-class --output skoler.html", CurriculumShelfPhrase.classExample.wording),
      ]
    ) { invocation in
      let office = try context.office(invocation)
      let items = try office.desk.read { reader in
        try CurriculumShelf.newest(in: reader).compactMap { kept -> CurriculumCatalogue.Item? in
          guard let curriculum = try CurriculumShelf.reading(kept, in: reader).curriculum else { return nil }
          return CurriculumCatalogue.Item(curriculum, try CurriculumShelf.facts(of: kept, in: reader))
        }
      }
      let catalogue = CurriculumCatalogue(
        items, office: office.profile.name, day: office.clock.today, language: invocation.language,
        audience: invocation[audience], isByClass: invocation[byClass])
      if catalogue.items.isEmpty {
        return invocation.console.note(CurriculumShelfPhrase.nothingToOffer(in: invocation.language))
      }
      try CurriculumCommand.write(catalogue.text, invocation)
    }
  }
}
