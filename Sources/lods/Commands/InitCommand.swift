import Console
import Foundation
import Formats
import Identifiers
import Language
import Municipality
import Office
import Records

/// `lods init`: sets up an office.
enum InitCommand {
  private static let name = Option.text("name", value: InitPhrase.nameValue.wording, help: InitPhrase.name.wording)
  private static let country = Option<Country>.choice("country", help: InitPhrase.country.wording, of: Country.self)
  private static let branch = Option.text(
    "branch", short: "b", value: InitPhrase.nameValue.wording, help: InitPhrase.branch.wording, isRepeated: true)
  private static let opened = Option.day("opened", help: InitPhrase.opened.wording)

  static func make(_ context: LodsContext) -> Command {
    Command(
      "init", summary: InitPhrase.summary.wording, details: InitPhrase.details.wording,
      options: [OfficeOptions.data, name, country, branch, opened],
      examples: [
        Example(
          "lods init --name \"Nordhavn Kommune\" --branch Hovedbiblioteket --branch \"Filialen ved havnen\"",
          InitPhrase.example.wording)
      ]
    ) { invocation in
      let folder = context.folder(invocation)
      if folder.holds(.desk), (try? Office(in: folder, now: context.now)) != nil { throw RecordsFault.alreadyAnOffice }
      let answers = try ask(invocation)
      let first = invocation[opened] ?? Day(year: 2000, month: 1, day: 1) ?? Day(number: 0)
      let office = try Office.found(
        in: folder, name: answers.name, country: answers.country, isDemo: false, now: context.now
      ) { writer in
        for branch in answers.branches {
          try BranchRegister.add(branch.code, name: branch.name, opened: first, in: writer)
        }
        if let only = answers.branches.first, answers.branches.count == 1 {
          try Settings.set(branch: only.code, in: writer)
        }
      }
      try tell(office, answers, invocation)
    }
  }

  private struct Answers {
    let name: ScreenedText
    let country: Country
    let branches: [(code: Code<Branch>, name: String)]
  }

  private static func ask(_ invocation: Invocation) throws -> Answers {
    let language = invocation.language
    let console = invocation.console
    let country = invocation[country] ?? (language == .sv ? .sweden : .denmark)
    guard
      let given = try invocation[name] ?? console.ask(InitPhrase.askName(in: language)), !given.isEmpty
    else { throw InitFault.nameMissing }
    var names = invocation.all(branch)
    if names.isEmpty, console.isInteractive {
      while let answer = try console.ask(InitPhrase.askBranch(in: language)), !answer.isEmpty { names.append(answer) }
    }
    guard !names.isEmpty else { throw InitFault.branchMissing }
    let screened: ScreenedText
    do { screened = try Gate.standard.admit(given, as: .place) } catch { throw ScreeningFault(error, field: "name") }
    var branches: [(code: Code<Branch>, name: String)] = []
    for name in names {
      do { _ = try Gate.standard.admit(name, as: .place) } catch { throw ScreeningFault(error, field: "branch") }
      guard let code = Code<Branch>(from: name) else { throw MunicipalityFault.badCode(field: "branch") }
      guard !branches.contains(where: { $0.code == code }) else { throw MunicipalityFault.taken(field: "branch") }
      branches.append((code, name))
    }
    return Answers(name: screened, country: country, branches: branches)
  }

  private static func tell(_ office: Office, _ answers: Answers, _ invocation: Invocation) throws {
    let console = invocation.console
    let language = invocation.language
    if invocation[Command.json] {
      let object: JSON = [
        "name": .text(office.profile.name), "country": .text(office.profile.country.rawValue),
        "branches": JSON(answers.branches.map(\.code.text)), "edition": .text(office.profile.edition.iso),
      ]
      return console.write(object.text() + "\n")
    }
    let tasks = try office.desk.read { try TaskRegister.tasks(in: $0, of: office.profile.country).count }
    console.write(
      InitPhrase.made(
        in: language,
        [
          "name": .text(office.profile.name), "branches": .number(answers.branches.count), "tasks": .number(tasks),
          "edition": .text(DayText.short(office.profile.edition, in: language)),
        ]) + "\n")
    for branch in answers.branches { console.write("  \(branch.code)  \(branch.name)\n") }
    console.write(Catalogue.of(office.profile.country).note[language] + "\n\n")
    console.write(InitPhrase.next(in: language) + "\n")
    let data = invocation[OfficeOptions.data].map { " --data \($0)" } ?? ""
    for line in ["lods desk", "lods branch hours \(answers.branches[0].code)", "lods task list"] {
      console.write("  \(line)\(data)\n")
    }
  }
}

/// What can be missing when an office is set up.
enum InitFault: Fault, Hashable {
  case nameMissing
  case branchMissing

  var code: String { self == .nameMissing ? "nameMissing" : "branchMissing" }
  var field: String? { self == .nameMissing ? "name" : "branch" }
  var kind: FaultKind { .usage }

  func sentence(in language: LanguageCode) -> String {
    self == .nameMissing ? InitPhrase.nameMissing(in: language) : InitPhrase.branchMissing(in: language)
  }
}
