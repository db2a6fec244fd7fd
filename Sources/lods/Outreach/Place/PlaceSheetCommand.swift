import Console
import Formats
import Language
import Municipality
import Office
import Outreach
import Records

/// `lods place import` and `lods place export`: the places as a file of a spreadsheet.
enum PlaceSheetCommand {
  /// The two ways in which the file is written.
  private enum Form: String, CaseIterable {
    case csv, excel
  }

  private static let file = Argument(
    "file", value: ArgumentPhrase.file.wording, help: RegisterPhrase.fileArgument.wording)
  private static let format = Option<Form>.choice("format", help: PlaceOptionPhrase.format.wording, of: Form.self)
  private static let out = Option.text(
    "output", value: SheetCommandPhrase.file.wording, help: PlaceOptionPhrase.out.wording)

  static func take(_ context: LodsContext) -> Command {
    Command(
      "import", summary: PlaceCommandPhrase.take.wording, details: PlaceCommandPhrase.takeDetails.wording,
      arguments: [file], examples: [Example("lods place import steder.csv", PlaceCommandPhrase.takeExample.wording)]
    ) { invocation in
      let office = try context.office(invocation)
      let bytes = try InputFile.bytes(invocation.words[0], from: invocation.console)
      let (report, notes) = try office.desk.write { writer in
        let report = try PlaceImport.run(bytes, country: office.profile.country, in: writer)
        let notes = try (report.added + report.changed).map { place in
          (place, try place.details.point.map { try PointCheck.notes($0, in: writer.reader) })
        }
        return (report, notes)
      }
      let language = invocation.language
      Change.tell(
        PlaceCommandPhrase.taken(
          in: language,
          [
            "added": .number(report.added.count), "changed": .number(report.changed.count),
            "same": .number(report.same),
          ]), next: "lods place list",
        [
          "added": .whole(report.added.count), "changed": .whole(report.changed.count), "same": .whole(report.same),
          "unreadColumns": .array(report.unread.map { .whole($0) }),
          "notes": .array(
            notes.flatMap { place, notes in
              (notes?.map(\.code) ?? ["noPoint"]).map { ["id": .text(place.code.text), "code": .text($0)] }
            }),
        ], invocation)
      guard !invocation[Command.json] else { return }
      if !report.unread.isEmpty {
        let columns = report.unread.map(String.init).joined(separator: ", ")
        invocation.console.note(PlaceCommandPhrase.unread(in: language, ["columns": .text(columns)]))
      }
      for (place, notes) in notes {
        for sentence in notes?.map({ $0.sentence(in: language) }) ?? [PlacePhrase.noPoint(in: language)] {
          invocation.console.note("\(place.code): \(sentence)")
        }
      }
    }
  }

  static func give(_ context: LodsContext) -> Command {
    Command(
      "export", summary: PlaceCommandPhrase.give.wording, details: PlaceCommandPhrase.giveDetails.wording,
      options: [format, out],
      examples: [
        Example("lods place export --format excel --output steder.csv", PlaceCommandPhrase.giveExample.wording)
      ]
    ) { invocation in
      let office = try context.office(invocation)
      let isExcel = invocation[format] == .excel
      let language = invocation.language
      let (text, count) = try office.desk.read { reader in
        (
          try PlaceExport.text(
            as: isExcel ? .danishExcel : .plain, in: isExcel ? language : nil, from: reader),
          try PlaceRegister.places(in: reader).count
        )
      }
      guard let path = invocation[out] else { return invocation.console.write(text) }
      try OutputFile.write(text, to: path)
      Change.tell(
        PlaceCommandPhrase.given(in: language, ["n": .number(count)]), next: "lods place list",
        ["places": .whole(count)], invocation)
    }
  }
}
