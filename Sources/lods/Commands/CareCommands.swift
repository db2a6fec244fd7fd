import Console
import Formats
import Language
import Office
import Records

/// `lods doctor`: looking after the two files.
enum CareCommands {
  private static let thorough = Flag("thorough", help: CarePhrase.thorough.wording)

  static func doctor(_ context: LodsContext) -> Command {
    Command(
      "doctor", summary: CarePhrase.doctor.wording, details: CarePhrase.doctorDetails.wording,
      options: [OfficeOptions.data, thorough]
    ) { invocation in
      let checkup = try Checkup(of: context.folder(invocation), thorough: invocation[thorough], now: context.now)
      let console = invocation.console
      if invocation[Command.json] {
        let rows: [JSON] = checkup.rows.map { row in
          [
            "check": .text(row.subject.rawValue), "verdict": .text(row.verdict.rawValue),
            "message": .text(text(of: row, in: invocation.language)),
          ]
        }
        let object: JSON = [
          "version": .text(LodsProgram.version), "healthy": .bool(checkup.isHealthy), "checks": .array(rows),
        ]
        console.write(object.text() + "\n")
      } else {
        console.write("lods \(LodsProgram.version) · \(context.folder(invocation).path)\n")
        for row in checkup.rows { write(row, invocation) }
      }
      guard checkup.isHealthy else { throw CareFault.unwell }
    }
  }

  /// What was found, and what to type about it.
  private static func text(of row: Checkup.Row, in language: LanguageCode) -> String {
    let line = row.commandLine(in: language).map { ConsolePhrase.typeThis(in: language, ["line": .text($0)]) }
    return [row.sentence(in: language), line].compactMap(\.self).joined(separator: " ")
  }

  private static func write(_ row: Checkup.Row, _ invocation: Invocation) {
    let console = invocation.console
    let mark =
      switch row.verdict {
      case .good: console.painted(console.usesBlocks ? "✓" : "+", [.green])
      case .notice: console.painted("!", [.yellow, .bold])
      case .bad: console.painted(console.usesBlocks ? "✗" : "x", [.red, .bold])
      }
    let lines = CellText.wrapped(text(of: row, in: invocation.language), to: max(30, min(console.width, 100) - 2))
    for (index, line) in lines.enumerated() { console.write("\(index == 0 ? mark : " ") \(line)\n") }
  }
}

/// What `lods doctor` ends with when something must be mended.
enum CareFault: Fault, Hashable {
  case unwell

  var code: String { "unwell" }
  var kind: FaultKind { .data }

  func sentence(in language: LanguageCode) -> String { CarePhrase.unwell(in: language) }
}

/// The texts of the commands that look after the files.
enum CarePhrase: PhraseKey {
  case doctor, doctorDetails, thorough, unwell

  var wording: Wording {
    switch self {
    case .doctor: Wording(da: "Undersøg kontoret", sv: "Undersök kontoret", en: "Check the office")
    case .doctorDetails:
      Wording(
        da: "Ser på versioner, filer, indstillinger og indhold, og siger, hvad der skal gøres.",
        sv: "Tittar på versioner, filer, inställningar och innehåll och säger vad som ska göras.",
        en: "Looks at versions, files, settings and contents, and says what to do.")
    case .thorough:
      Wording(
        da: "Sammenlign også hvert indeks med sin tabel (langsommere).",
        sv: "Jämför även varje index med sin tabell (långsammare).",
        en: "Also compare every index with its table (slower).")
    case .unwell:
      Wording(
        da: "Noget skal gøres: se linjerne med kryds.", sv: "Något behöver göras: se raderna med kryss.",
        en: "Something must be mended: see the lines with a cross.")
    }
  }
}
