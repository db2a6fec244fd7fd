import Console
import Formats
import Language
import Municipality
import Office
import Records

/// The commands of `lods task` that change something.
enum TaskChanges {
  private static let branch = Option.text(
    "branch", short: "b", value: OptionPhrase.code.wording, help: OptionPhrase.branch.wording, isRequired: true)
  private static let remove = Flag("remove", help: TaskPhrase.removeOption.wording)
  private static let name = Option.text(
    "name", value: RegisterPhrase.nameValue.wording, help: TaskPhrase.nameOption.wording, isRequired: true)
  private static let group = Option.text(
    "group", value: OptionPhrase.code.wording, help: TaskPhrase.groupOption.wording, isRequired: true)
  private static let kind = Option<TaskKind>.choice(
    "kind", help: TaskPhrase.newKind.wording, of: TaskKind.self, isRequired: true)
  private static let owner = Option<Owner>.choice("owner", help: TaskPhrase.owner.wording, of: Owner.self)
  private static let complexity = Option.whole("complexity", range: 1...3, help: TaskPhrase.complexity.wording)

  static func hide(_ context: LodsContext) -> Command {
    Command("hide", summary: TaskPhrase.hide.wording, arguments: [TaskCommand.taskArgument], options: [branch]) {
      try set(hidden: true, context, $0)
    }
  }

  static func unhide(_ context: LodsContext) -> Command {
    Command("unhide", summary: TaskPhrase.unhide.wording, arguments: [TaskCommand.taskArgument], options: [branch]) {
      try set(hidden: false, context, $0)
    }
  }

  private static func set(hidden: Bool, _ context: LodsContext, _ invocation: Invocation) throws {
    let office = try context.office(invocation)
    let word = invocation[branch] ?? ""
    let (task, branch, changed) = try office.desk.write { writer in
      let task = try TaskRegister.task(word: invocation.words[0], in: writer.reader, of: office.profile.country)
      let branch = try BranchRegister.branch(word: word, in: writer.reader)
      return (task, branch, try TaskRegister.set(task.code, hidden: hidden, at: branch, in: writer))
    }
    let language = invocation.language
    let phrase: TaskPhrase = hidden ? .hidden : .shown
    let said = phrase(in: language, ["task": .text(task.name[language]), "branch": .text(branch.name)])
    try tell(
      changed ? said : said + " " + TaskPhrase.unchanged(in: language),
      next: "lods task list --branch \(branch.code)", task.code, office, invocation)
  }

  static func localCode(_ context: LodsContext) -> Command {
    Command(
      "local-code", summary: TaskPhrase.localCode.wording,
      arguments: [
        TaskCommand.taskArgument, Argument("number", help: TaskPhrase.numberArgument.wording, isOptional: true),
      ], options: [remove],
      examples: [Example("lods task local-code passport PAS-2", TaskPhrase.localExample.wording)]
    ) { invocation in
      let number = invocation.words.dropFirst().first
      guard (number == nil) == invocation[remove] else { throw TaskFault.numberMissing }
      let office = try context.office(invocation)
      let task = try office.desk.write { writer in
        let task = try TaskRegister.task(word: invocation.words[0], in: writer.reader, of: office.profile.country)
        try TaskRegister.set(task.code, localCode: number, in: writer)
        return task
      }
      let language = invocation.language
      let phrase: TaskPhrase = number == nil ? .unnumbered : .numbered
      try tell(
        phrase(in: language, ["task": .text(task.name[language]), "number": .text(number ?? "")]),
        next: "lods task show \(task.code)", task.code, office, invocation)
    }
  }

  static func importCodes(_ context: LodsContext) -> Command {
    Command(
      "import-codes", summary: TaskPhrase.importCodes.wording, details: TaskPhrase.importDetails.wording,
      arguments: [Argument("file", help: RegisterPhrase.fileArgument.wording)],
      examples: [Example("lods task import-codes kle.csv", TaskPhrase.importExample.wording)]
    ) { invocation in
      let office = try context.office(invocation)
      let bytes = try InputFile.bytes(invocation.words[0], from: invocation.console)
      let count = try office.desk.write { try LocalCodeImport.run(bytes, in: $0) }
      Change.tell(
        TaskPhrase.imported(in: invocation.language, ["n": .number(count)]), next: "lods task list",
        ["imported": .whole(count)], invocation)
    }
  }

  static func add(_ context: LodsContext) -> Command {
    Command(
      "add", summary: TaskPhrase.add.wording,
      arguments: [Argument("code", help: RegisterPhrase.codeArgument.wording)],
      options: [name, group, kind, owner, complexity],
      examples: [
        Example(
          "lods task add bus-card --name \"Rejsekort: tank op\" --group library --kind guidance",
          TaskPhrase.addExample.wording)
      ]
    ) { invocation in
      guard let kind = invocation[kind] else { return }
      guard let code = Code<OfficeTask>(invocation.words[0]) else { throw MunicipalityFault.badCode(field: "code") }
      let office = try context.office(invocation)
      let group = try Catalogue.of(office.profile.country).group(word: invocation[group] ?? "")
      try office.desk.write { writer in
        try TaskRegister.add(
          code, name: invocation[name] ?? "", parent: group, kind: kind, owner: invocation[owner] ?? .municipality,
          complexity: invocation[complexity] ?? 1, in: writer)
      }
      let task = try TaskBoard(office).tasks.first { $0.code == code }
      let language = invocation.language
      try tell(
        TaskPhrase.added(in: language, ["task": .text(task?.name[language] ?? code.text)]),
        next: "lods task show \(code)", code, office, invocation)
    }
  }

  private static func tell(
    _ sentence: String, next: String, _ code: Code<OfficeTask>, _ office: Office, _ invocation: Invocation
  ) throws {
    let board = try TaskBoard(office)
    let object = board.tasks.first { $0.code == code }.map(board.object) ?? .null
    Change.tell(sentence, next: next, object, invocation)
  }
}

/// What can be wrong with how a task is changed.
enum TaskFault: Fault, Hashable {
  case numberMissing

  var code: String { "numberMissing" }
  var field: String? { "number" }
  var kind: FaultKind { .usage }

  func sentence(in language: LanguageCode) -> String { TaskPhrase.numberMissing(in: language) }
}
