import Console
import Language

/// A small program that the tests run: it writes down what it was asked.
enum SampleProgram {
  enum Outcome: String, CaseIterable, Sendable { case done, part, referred, turnedAway = "turned-away" }

  static let data = Option.text(
    "data", value: Wording(da: "mappe", sv: "mapp", en: "folder"),
    help: Wording(da: "Mappen med kontorets filer.", sv: "Mappen med kontorets filer.", en: "The office's folder."))
  static let branch = Option.text(
    "branch", short: "b", value: Wording(da: "kode", sv: "kod", en: "code"),
    help: Wording(da: "Bibliotekets kode.", sv: "Bibliotekets kod.", en: "The branch's code."), isRequired: true)
  static let task = Option.text(
    "task", value: Wording(da: "kode", sv: "kod", en: "code"),
    help: Wording(da: "Det, borgeren kom for.", sv: "Det besökaren kom för.", en: "What the citizen came for."),
    isRepeated: true)
  static let outcome = Option.choice(
    "outcome",
    help: Wording(da: "Hvordan det endte.", sv: "Hur det slutade för besökaren.", en: "How it ended."),
    of: Outcome.self)
  static let limit = Option.whole(
    "limit", short: "n", range: 1...1000,
    help: Wording(da: "Vis højst så mange.", sv: "Visa högst så många.", en: "Show at most so many."))
  static let from = Option.day(
    "from-day", help: Wording(da: "Fra og med dagen.", sv: "Från och med dagen.", en: "From this day on."))
  static let all = Flag("all", short: "a", help: Wording(da: "Vis også lukkede.", sv: "Visa även stängda.", en: "All."))
  static let long = Flag("long", short: "l", help: Wording(da: "Vis mere.", sv: "Visa mer.", en: "Show more."))

  struct Refusal: Fault {
    let code = "unknownBranch"
    let field: String? = "branch"
    let nearest: String? = "hel"
    let kind = FaultKind.data
    func sentence(in language: LanguageCode) -> String {
      Wording(da: "Biblioteket findes ikke.", sv: "Biblioteket finns inte.", en: "There is no such branch.")[language]
    }
    func commandLine(in language: LanguageCode) -> String? { "lods branch list" }
  }
  struct Secret: Error { let text = "010170-1234" }

  static let program = Program(root: root, version: "1.2.3")

  static let root = Command(
    "lods",
    summary: Wording(
      da: "Tæl hjælpen ved skranken.", sv: "Räkna hjälpen vid disken.", en: "Count the help given at the desk."),
    options: [data],
    examples: [
      Example(
        "lods session log --branch hel --task mitid",
        Wording(da: "Gem en ekspedition.", sv: "Spara ett ärende.", en: "Save a session."))
    ],
    children: [session, list, fail])

  static let session = Command(
    "session",
    summary: Wording(da: "Ekspeditioner.", sv: "Ärenden.", en: "Sessions."),
    children: [
      Command(
        "log",
        summary: Wording(da: "Gem en ekspedition.", sv: "Spara ett ärende.", en: "Save a session."),
        details: Wording(
          da: "Der skal kun to svar til: hvad borgeren kom for, og hvordan det endte. Resten kan stå tomt, og "
            + "rapporterne viser, hvor ofte det gør det.",
          sv: "Det räcker med två svar: vad besökaren kom för och hur det slutade. Resten kan stå tomt, och "
            + "rapporterna visar hur ofta det gör det.",
          en: "Two answers are enough: what the citizen came for, and how it ended. The rest may be left out, and "
            + "the reports show how often it is."),
        options: [branch, task, outcome],
        examples: [
          Example(
            "lods session log -b hel --task mitid --outcome done",
            Wording(da: "MitID, løst.", sv: "BankID, löst.", en: "MitID, done."))
        ],
        run: report),
      Command(
        "show", summary: Wording(da: "Vis en ekspedition.", sv: "Visa ett ärende.", en: "Show a session."),
        arguments: [Argument("id", help: Wording(da: "Nummeret.", sv: "Numret.", en: "Its number."))], run: report),
      Command(
        "secret", summary: Wording(da: "Skjult.", sv: "Dolt.", en: "Hidden."), isHidden: true, run: report),
    ])

  static let list = Command(
    "branch", summary: Wording(da: "Biblioteker.", sv: "Bibliotek.", en: "Branches."), defaultChild: "list",
    children: [
      Command(
        "list", summary: Wording(da: "Vis bibliotekerne.", sv: "Visa biblioteken.", en: "List the branches."),
        arguments: [
          Argument(
            "code", help: Wording(da: "Kun disse.", sv: "Bara dessa.", en: "Only these."), isOptional: true,
            isRepeated: true)
        ],
        options: [limit, from, all, long], run: report),
      Command("add", summary: Wording(da: "Opret et.", sv: "Lägg till ett.", en: "Add one."), run: report),
    ])

  static let fail = Command(
    "fail", summary: Wording(da: "Gå galt.", sv: "Gå fel.", en: "Go wrong."),
    children: [
      Command("fault", summary: Wording(same: "f")) { _ in throw Refusal() },
      Command("error", summary: Wording(same: "e")) { _ in throw Secret() },
      Command("stop", summary: Wording(same: "s")) { invocation in
        invocation.console.write("found\n")
        throw Stop(.data)
      },
    ])

  private static let report: @Sendable (Invocation) throws -> Void = { call in
    var parts = [call.command.joined(separator: "/")]
    if !call.words.isEmpty { parts.append("words=" + call.words.joined(separator: ",")) }
    parts.append(call.language.rawValue)
    if call[Command.json] { parts.append("json") }
    if call.command == ["branch", "list"] {
      if let limit = call[limit] { parts.append("limit=\(limit)") }
      if let day = call[from] { parts.append("from=\(day.iso)") }
      if call[all] { parts.append("all") }
      if call[long] { parts.append("long") }
    }
    if call.command == ["session", "log"] {
      parts.append("branch=\(call[branch] ?? "nil")")
      parts.append("tasks=\(call.all(task).joined(separator: ","))")
      if let outcome = call[outcome] { parts.append("outcome=\(outcome)") }
    }
    if let folder = call[data] { parts.append("data=\(folder)") }
    call.console.write(parts.joined(separator: " ") + "\n")
  }

  /// Runs a line, given as one text with words parted by spaces.
  static func run(_ line: String, on terminal: Terminal = .recording()) -> (
    code: Int32, output: String, messages: String
  ) {
    let code = program.run(line.split(separator: " ").map(String.init), on: terminal)
    return (code, terminal.output, terminal.messages)
  }
}
