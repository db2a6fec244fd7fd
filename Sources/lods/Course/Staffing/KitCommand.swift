import Console
import Courses
import Formats
import Language
import Municipality
import Office
import Records

/// `lods kit`: what is lent to terms.
enum KitCommand {
  private static let name = Option.text(
    "name", value: RegisterPhrase.nameValue.wording, help: KitCommandPhrase.name.wording, isRequired: true)
  private static let newName = Option.text(
    "name", value: RegisterPhrase.nameValue.wording, help: KitCommandPhrase.name.wording)
  private static let branch = Option.text(
    "branch", short: "b", value: OptionPhrase.code.wording, help: OptionPhrase.branch.wording, isRequired: true)
  private static let newBranch = Option.text(
    "branch", short: "b", value: OptionPhrase.code.wording, help: OptionPhrase.branch.wording)
  private static let pieces = Option.whole(
    "pieces", range: 1...1_000, help: KitCommandPhrase.pieces.wording, isRequired: true)
  private static let newPieces = Option.whole("pieces", range: 1...1_000, help: KitCommandPhrase.pieces.wording)
  private static let on = Option.day("on", help: KitCommandPhrase.on.wording, isRequired: true)

  static func make(_ context: LodsContext) -> Command {
    Command(
      "kit", summary: KitCommandPhrase.summary.wording, details: KitCommandPhrase.details.wording,
      options: [OfficeOptions.data], defaultChild: "list",
      children: [list(context), add(context), change(context), close(context), reopen(context)]
        + KitLoanCommand.children(context))
  }

  private static func list(_ context: LodsContext) -> Command {
    Command("list", summary: KitCommandPhrase.list.wording, options: [OfficeOptions.limit]) { invocation in
      let kits = try context.office(invocation).people().read { try KitRegister.kits(in: $0) }
      let language = invocation.language
      var list = Listing(
        [
          TableColumn(RegisterPhrase.code(in: language), isWhole: true), TableColumn(RegisterPhrase.name(in: language)),
          TableColumn(KitCommandPhrase.piecesColumn(in: language), .right),
          TableColumn(KitCommandPhrase.branchColumn(in: language), isWhole: true),
          TableColumn(RegisterPhrase.closed(in: language)),
        ], limit: invocation[OfficeOptions.limit], for: invocation)
      for kit in kits {
        list.add(
          [
            kit.code.text, kit.name, String(kit.pieces), kit.branch.text,
            kit.closed.map { DayText.short($0, in: language) } ?? "",
          ], object(kit))
      }
      list.write(none: KitCommandPhrase.none(in: language))
    }
  }

  private static func add(_ context: LodsContext) -> Command {
    Command(
      "add", summary: KitCommandPhrase.add.wording, arguments: [BranchCommand.codeArgument],
      options: [name, branch, pieces],
      examples: [
        Example(
          "lods kit add tablets --name \"Tablets i kuffert\" -b hornbaek --pieces 6",
          KitCommandPhrase.addExample.wording)
      ]
    ) { invocation in
      guard let code = Code<CourseKit>(invocation.words[0]) else { throw TermFault.badCode(field: "code") }
      let office = try context.office(invocation)
      let place = try office.desk.read { try BranchRegister.branch(word: invocation[branch] ?? "", in: $0) }
      let draft = KitRegister.Draft(
        name: invocation[name] ?? "", branch: place.code, pieces: invocation[pieces] ?? 1)
      let kit = try office.people().write { try KitRegister.add(code, draft, in: $0) }
      tell(.added, kit, invocation)
    }
  }

  private static func change(_ context: LodsContext) -> Command {
    Command(
      "change", summary: KitCommandPhrase.change.wording, arguments: [BranchCommand.codeArgument],
      options: [newName, newBranch, newPieces]
    ) { invocation in
      guard invocation[newName] != nil || invocation[newBranch] != nil || invocation[newPieces] != nil else {
        throw StaffingCallFault.nothingGiven
      }
      let office = try context.office(invocation)
      let place = try invocation[newBranch].map { word in
        try office.desk.read { try BranchRegister.branch(word: word, in: $0).code }
      }
      try set(.changed, context, invocation) { kit, writer in
        var draft = KitRegister.Draft(kit)
        draft.name = invocation[newName] ?? draft.name
        draft.branch = place ?? draft.branch
        draft.pieces = invocation[newPieces] ?? draft.pieces
        try KitRegister.change(kit.id, to: draft, in: writer)
      }
    }
  }

  private static func close(_ context: LodsContext) -> Command {
    Command(
      "close", summary: KitCommandPhrase.close.wording, arguments: [BranchCommand.codeArgument], options: [on]
    ) { invocation in
      try set(.closed, context, invocation) { kit, writer in
        try KitRegister.close(kit.id, on: invocation[on], in: writer)
      }
    }
  }

  private static func reopen(_ context: LodsContext) -> Command {
    Command("reopen", summary: KitCommandPhrase.reopen.wording, arguments: [BranchCommand.codeArgument]) {
      invocation in
      try set(.reopened, context, invocation) { kit, writer in
        try KitRegister.close(kit.id, on: nil, in: writer)
      }
    }
  }

  // MARK: Parts

  private static func set(
    _ phrase: KitCommandPhrase, _ context: LodsContext, _ invocation: Invocation,
    _ body: (CourseKit, PeopleWriter) throws -> Void
  ) throws {
    let office = try context.office(invocation)
    let (kit, notes) = try office.people().write { writer in
      let kit = try KitRegister.kit(word: invocation.words[0], in: writer.reader)
      let notes = try ClashNotes.watching(nil, on: office.clock.today, in: writer.reader) { try body(kit, writer) }
      return (try KitRegister.kit(kit.id, in: writer.reader), notes)
    }
    tell(phrase, kit, invocation)
    notes.tell(invocation)
    try KitClashNotes.tell(of: kit.id, in: office, invocation)
  }

  private static func tell(_ phrase: KitCommandPhrase, _ kit: CourseKit, _ invocation: Invocation) {
    let day = kit.closed.map { DayText.short($0, in: invocation.language) } ?? ""
    Change.tell(
      phrase(
        in: invocation.language, ["name": .text(kit.name), "n": .number(kit.pieces), "day": .text(day)]),
      next: "lods kit list", object(kit), invocation)
  }

  private static func object(_ kit: CourseKit) -> JSON {
    [
      "id": .text(kit.code.text), "name": .text(kit.name), "branch": .text(kit.branch.text),
      "pieces": .whole(kit.pieces), "closed": kit.closed?.json ?? .null,
    ]
  }
}
