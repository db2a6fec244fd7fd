import Console
import Formats
import Language
import Municipality
import Office
import Records

/// `lods tag`: marks that tasks carry in a period.
enum TagCommand {
  private static let name = Option.text(
    "name", value: RegisterPhrase.nameValue.wording, help: TagPhrase.name.wording, isRequired: true)
  private static let from = Option.day("from", help: TagPhrase.from.wording, isRequired: true)
  private static let until = Option.day("until", help: TagPhrase.until.wording)
  private static let tagArgument = Argument(
    "tag", value: ArgumentPhrase.tag.wording, help: TagPhrase.tagArgument.wording)

  static func make(_ context: LodsContext) -> Command {
    Command(
      "tag", summary: TagPhrase.summary.wording, details: TagPhrase.details.wording, options: [OfficeOptions.data],
      defaultChild: "list", children: [list(context), add(context), put(context), take(context)])
  }

  private static func list(_ context: LodsContext) -> Command {
    Command("list", summary: TagPhrase.list.wording, options: [OfficeOptions.limit]) { invocation in
      let tags = try context.office(invocation).desk.read { try TagRegister.tags(in: $0) }
      let language = invocation.language
      var list = Listing(
        [
          TableColumn(RegisterPhrase.code(in: language), isWhole: true), TableColumn(RegisterPhrase.name(in: language)),
          TableColumn(RegisterPhrase.first(in: language)), TableColumn(RegisterPhrase.last(in: language)),
          TableColumn(RegisterPhrase.tasks(in: language), .right),
        ], limit: invocation[OfficeOptions.limit], for: invocation)
      for tag in tags {
        list.add(
          [
            tag.code.text, tag.name, DayText.short(tag.firstDay, in: language),
            tag.lastDay.map { DayText.short($0, in: language) } ?? "", "\(tag.tasks.count)",
          ], object(tag))
      }
      list.write(none: TagPhrase.none(in: language))
    }
  }

  private static func add(_ context: LodsContext) -> Command {
    Command(
      "add", summary: TagPhrase.add.wording,
      arguments: [Argument("code", value: ArgumentPhrase.code.wording, help: RegisterPhrase.codeArgument.wording)],
      options: [name, from, until],
      examples: [
        Example(
          "lods tag add seniors --name \"Seniorer med\" --from 2026-01-01 --until 2028-12-31",
          TagPhrase.addExample.wording)
      ]
    ) { invocation in
      guard let from = invocation[from] else { return }
      guard let code = Code<Tag>(invocation.words[0]) else { throw MunicipalityFault.badCode(field: "code") }
      let tag = try context.office(invocation).desk.write { writer in
        try TagRegister.add(
          code, name: invocation[name] ?? "", firstDay: from, lastDay: invocation[until], in: writer)
        return try TagRegister.tag(word: code.text, in: writer.reader)
      }
      Change.tell(
        TagPhrase.added(in: invocation.language, ["name": .text(tag.name)]), next: "lods tag put \(tag.code) mitid-app",
        object(tag), invocation)
    }
  }

  private static func put(_ context: LodsContext) -> Command {
    Command("put", summary: TagPhrase.put.wording, arguments: [tagArgument, TaskCommand.taskArgument]) {
      try set(true, context, $0)
    }
  }

  private static func take(_ context: LodsContext) -> Command {
    Command("take", summary: TagPhrase.take.wording, arguments: [tagArgument, TaskCommand.taskArgument]) {
      try set(false, context, $0)
    }
  }

  private static func set(_ carried: Bool, _ context: LodsContext, _ invocation: Invocation) throws {
    let office = try context.office(invocation)
    let (tag, task, changed) = try office.desk.write { writer in
      let tag = try TagRegister.tag(word: invocation.words[0], in: writer.reader)
      let task = try TaskRegister.task(word: invocation.words[1], in: writer.reader, of: office.profile.country)
      let changed = try TagRegister.set(tag.code, on: task.code, to: carried, in: writer)
      return (try TagRegister.tag(word: tag.code.text, in: writer.reader), task, changed)
    }
    let language = invocation.language
    let phrase: TagPhrase = carried ? .carries : .carriesNot
    let said = phrase(in: language, ["task": .text(task.name[language]), "name": .text(tag.name)])
    Change.tell(
      changed ? said : said + " " + TaskPhrase.unchanged(in: language), next: "lods task list --tag \(tag.code)",
      object(tag),
      invocation)
  }

  private static func object(_ tag: Tag) -> JSON {
    [
      "id": .text(tag.code.text), "name": Wording(same: tag.name).json, "from": tag.firstDay.json,
      "until": tag.lastDay?.json ?? .null, "tasks": JSON(tag.tasks),
    ]
  }
}
