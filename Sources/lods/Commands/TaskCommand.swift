import Console
import Formats
import Language
import Municipality
import Office
import Records

/// `lods task`: what citizens come for.
enum TaskCommand {
  private static let all = Flag("all", help: TaskPhrase.allOption.wording)
  private static let kind = Option<TaskKind>.choice("kind", help: TaskPhrase.kindOption.wording, of: TaskKind.self)
  private static let branch = Option.text(
    "branch", short: "b", value: OptionPhrase.code.wording, help: TaskPhrase.branchOption.wording)
  private static let tag = Option.text(
    "tag", value: OptionPhrase.code.wording, help: TaskPhrase.tagOption.wording)
  static let taskArgument = Argument("task", value: ArgumentPhrase.task.wording, help: TaskPhrase.taskArgument.wording)

  static func make(_ context: LodsContext) -> Command {
    Command(
      "task", summary: TaskPhrase.summary.wording, details: TaskPhrase.details.wording, options: [OfficeOptions.data],
      defaultChild: "list",
      children: [
        list(context), show(context), quick(context), groups(context), TaskChanges.hide(context),
        TaskChanges.unhide(context), TaskChanges.localCode(context), TaskChanges.importCodes(context),
        TaskChanges.add(context),
      ])
  }

  private static func list(_ context: LodsContext) -> Command {
    Command(
      "list", summary: TaskPhrase.list.wording,
      arguments: [
        Argument(
          "words", value: ArgumentPhrase.words.wording, help: TaskPhrase.words.wording, isOptional: true,
          isRepeated: true)
      ],
      options: [branch, kind, tag, all, OfficeOptions.limit],
      examples: [Example("lods task list pas", TaskPhrase.listExample.wording)]
    ) { invocation in
      let board = try TaskBoard(context.office(invocation))
      let tasks = try matching(board, invocation)
      let language = invocation.language
      let numbered = tasks.contains { $0.localCode != nil }
      var list = Listing(
        [
          TableColumn(RegisterPhrase.code(in: language), isWhole: true), TableColumn(RegisterPhrase.name(in: language)),
          TableColumn(TaskPhrase.kind(in: language)),
        ] + (numbered ? [TableColumn(TaskPhrase.number(in: language))] : []),
        limit: invocation[OfficeOptions.limit], for: invocation)
      for task in tasks {
        list.add(
          [task.code.text, task.name[language], task.kind.wording[language], task.localCode ?? ""], board.object(task))
      }
      list.write(none: TaskPhrase.noMatch(in: language))
    }
  }

  /// The tasks that are asked for: the best match first, or by group and name.
  private static func matching(_ board: TaskBoard, _ invocation: Invocation) throws -> [OfficeTask] {
    let language = invocation.language
    let branch = try invocation[branch].map { word in
      try board.office.desk.read { try BranchRegister.branch(word: word, in: $0) }
    }
    let tagged = try invocation[tag].map { word in
      Set(try board.office.desk.read { try TagRegister.tag(word: word, in: $0) }.tasks)
    }
    let typed = invocation.words.joined(separator: " ")
    let tasks = TextOrder.sorted(board.tasks, in: language) { $0.name[language] }
      .filter { task in
        let isShown = !task.isRetired && !(branch.map { board.hides(task, at: $0) } ?? false)
        return (invocation[all] || isShown) && (invocation[kind].map { task.kind == $0 } ?? true)
          && tagged?.contains(task.code.text) != false
      }
    if typed.isEmpty {
      let order = Dictionary(
        board.catalogue.groups.enumerated().map { ($0.element.id, $0.offset) }, uniquingKeysWith: { first, _ in first })
      return stable(tasks) { order[$0.parent] ?? order.count }
    }
    return stable(tasks.filter { $0.match(typed, in: language) > 0 }) { -$0.match(typed, in: language) }
  }

  /// Sorts by a number and keeps the order of equals.
  private static func stable(_ tasks: [OfficeTask], by rank: (OfficeTask) -> Int) -> [OfficeTask] {
    tasks.enumerated().map { (rank($0.element), $0.offset, $0.element) }
      .sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.2)
  }

  private static func show(_ context: LodsContext) -> Command {
    Command(
      "show", summary: TaskPhrase.show.wording, arguments: [taskArgument],
      examples: [Example("lods task show mitid-app", TaskPhrase.show.wording)]
    ) { invocation in
      let board = try TaskBoard(context.office(invocation))
      let task = try board.office.desk.read {
        try TaskRegister.task(word: invocation.words[0], in: $0, of: board.office.profile.country)
      }
      let console = invocation.console
      if invocation[Command.json] { return console.write(board.wholeObject(task).text() + "\n") }
      console.write(TaskCard(task, on: board, terminal: console, language: invocation.language).text)
    }
  }

  private static func quick(_ context: LodsContext) -> Command {
    Command(
      "quick", summary: TaskPhrase.quick.wording, details: TaskPhrase.quickDetails.wording,
      arguments: [
        Argument(
          "tasks", value: ArgumentPhrase.tasks.wording, help: TaskPhrase.quickArgument.wording, isOptional: true,
          isRepeated: true)
      ],
      examples: [Example("lods task quick mitid-app passport print-scan", TaskPhrase.quickExample.wording)]
    ) { invocation in
      let office = try context.office(invocation)
      let language = invocation.language
      if !invocation.words.isEmpty {
        try office.desk.write { writer in
          let codes = try invocation.words.map {
            try TaskRegister.task(word: $0, in: writer.reader, of: office.profile.country).code
          }
          try TaskRegister.setQuickList(codes, in: writer)
        }
        let sentence = TaskPhrase.quickSet(in: language, ["n": .number(invocation.words.count)])
        return Change.tell(sentence, next: "lods desk", ["quick": JSON(invocation.words)], invocation)
      }
      let board = try TaskBoard(office)
      var list = Listing(
        [
          TableColumn(RegisterPhrase.place(in: language), .right),
          TableColumn(RegisterPhrase.code(in: language), isWhole: true),
          TableColumn(RegisterPhrase.name(in: language)),
        ], for: invocation)
      for (place, task) in board.quick {
        list.add(["\(place)", task.code.text, task.name[language]], board.object(task))
      }
      list.write()
    }
  }

  private static func groups(_ context: LodsContext) -> Command {
    Command("groups", summary: TaskPhrase.groups.wording, options: [OfficeOptions.limit]) { invocation in
      let board = try TaskBoard(context.office(invocation))
      let language = invocation.language
      var list = Listing(
        [
          TableColumn(RegisterPhrase.code(in: language), isWhole: true), TableColumn(RegisterPhrase.name(in: language)),
          TableColumn(RegisterPhrase.tasks(in: language), .right),
        ], limit: invocation[OfficeOptions.limit], for: invocation)
      for group in board.catalogue.groups {
        let count = board.tasks.count { $0.parent == group.id && !$0.isRetired }
        list.add(
          [group.id, group.name[language], "\(count)"],
          ["id": .text(group.id), "name": group.name.json, "tasks": .whole(count)])
      }
      list.write()
    }
  }
}
