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
    let branches: [NamedBranch]
  }

  private typealias NamedBranch = (code: Code<Branch>, name: String)

  private static func ask(_ invocation: Invocation) throws -> Answers {
    let language = invocation.language
    let country = invocation[country] ?? (language == .sv ? .sweden : .denmark)
    let given = invocation.all(branch)
    let name = try invocation[name].map(screened) ?? asked(.askName, invocation, screened)
    guard let name else { throw InitFault.nameMissing }
    var branches: [NamedBranch] = []
    for name in given { branches.append(try named(name, after: branches)) }
    while given.isEmpty, invocation.console.isInteractive,
      let answer = try asked(.askBranch, invocation, { try named($0, after: branches) })
    {
      branches.append(answer)
    }
    guard !branches.isEmpty else { throw InitFault.branchMissing }
    return Answers(name: name, country: country, branches: branches)
  }

  /// The answer to a question, asked again until it can be used; nil for an empty answer.
  private static func asked<Answer>(
    _ question: InitPhrase, _ invocation: Invocation, _ read: (String) throws -> Answer
  ) throws -> Answer? {
    while let word = try invocation.console.ask(question(in: invocation.language)), !word.isEmpty {
      do { return try read(word) } catch let fault as any Fault {
        invocation.console.note(fault.sentence(in: invocation.language))
      }
    }
    return nil
  }

  private static func screened(_ name: String) throws -> ScreenedText {
    do { return try Gate.standard.admit(name, as: .place) } catch { throw ScreeningFault(error, field: "name") }
  }

  private static func named(_ name: String, after others: [NamedBranch]) throws -> NamedBranch {
    do { _ = try Gate.standard.admit(name, as: .place) } catch { throw ScreeningFault(error, field: "branch") }
    guard let code = Code<Branch>(from: name) else { throw InitFault.branchUnnamed }
    guard !others.contains(where: { $0.code == code }) else { throw InitFault.branchTwice }
    return (code, name)
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
    let width = answers.branches.map(\.code.text.count).max() ?? 0
    for branch in answers.branches {
      let blank = String(repeating: " ", count: width - branch.code.text.count)
      console.write("  \(branch.code)\(blank)  \(branch.name)\n")
    }
    console.write(Catalogue.of(office.profile.country).note[language] + "\n\n")
    console.write(InitPhrase.next(in: language) + "\n")
    let data = invocation[OfficeOptions.data].map { " --data \(ShellWord.quoted($0))" } ?? ""
    for line in ["lods desk", "lods branch hours \(answers.branches[0].code)", "lods task list"] {
      console.write("  \(line)\(data)\n")
    }
  }
}

/// What can be missing or wrong when an office is set up.
enum InitFault: Fault, Hashable {
  case nameMissing
  case branchMissing
  case branchTwice
  case branchUnnamed

  var code: String {
    switch self {
    case .nameMissing: "nameMissing"
    case .branchMissing: "branchMissing"
    case .branchTwice: "branchTwice"
    case .branchUnnamed: "branchUnnamed"
    }
  }
  var field: String? { self == .nameMissing ? "name" : "branch" }
  var kind: FaultKind { self == .nameMissing || self == .branchMissing ? .usage : .data }

  func sentence(in language: LanguageCode) -> String {
    switch self {
    case .nameMissing: InitPhrase.nameMissing(in: language)
    case .branchMissing: InitPhrase.branchMissing(in: language)
    case .branchTwice: InitPhrase.branchTwice(in: language)
    case .branchUnnamed: InitPhrase.branchUnnamed(in: language)
    }
  }
}
