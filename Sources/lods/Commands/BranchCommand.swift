import Console
import Formats
import Language
import Municipality
import Office
import Records

/// `lods branch`: the places with a desk.
enum BranchCommand {
  private static let name = Option.text(
    "name", value: RegisterPhrase.nameValue.wording, help: BranchPhrase.name.wording, isRequired: true)
  private static let opened = Option.day("opened", help: BranchPhrase.openedOption.wording, isRequired: true)
  private static let closed = Option.day("closed", help: BranchPhrase.closedOption.wording)
  private static let on = Option.day("on", help: BranchPhrase.onOption.wording, isRequired: true)
  private static let number = Option.text(
    "number", value: BranchPhrase.numberValue.wording, help: BranchPhrase.numberOption.wording)
  static let codeArgument = Argument(
    "code", value: ArgumentPhrase.code.wording, help: RegisterPhrase.codeArgument.wording)

  static func make(_ context: LodsContext) -> Command {
    Command(
      "branch", summary: BranchPhrase.summary.wording, details: BranchPhrase.details.wording,
      options: [OfficeOptions.data], defaultChild: "list",
      children: [
        list(context), add(context), rename(context), telephone(context), close(context), reopen(context),
        BranchHoursCommand.make(context),
      ])
  }

  private static func list(_ context: LodsContext) -> Command {
    Command("list", summary: BranchPhrase.list.wording, options: [OfficeOptions.limit]) { invocation in
      let branches = try context.office(invocation).desk.read { try BranchRegister.branches(in: $0) }
      let language = invocation.language
      var list = Listing(
        [
          TableColumn(RegisterPhrase.code(in: language), isWhole: true), TableColumn(RegisterPhrase.name(in: language)),
          TableColumn(RegisterPhrase.opened(in: language)), TableColumn(RegisterPhrase.closed(in: language)),
        ], limit: invocation[OfficeOptions.limit], for: invocation)
      for branch in TextOrder.sorted(branches, in: language, by: \.name) {
        list.add(
          [
            branch.code.text, branch.name, DayText.short(branch.opened, in: language),
            branch.closed.map { DayText.short($0, in: language) } ?? "",
          ], object(branch))
      }
      list.write(none: BranchPhrase.none(in: language))
    }
  }

  private static func add(_ context: LodsContext) -> Command {
    Command(
      "add", summary: BranchPhrase.add.wording, arguments: [codeArgument], options: [name, opened, closed],
      examples: [
        Example(
          "lods branch add hornbaek --name \"Hornbæk Bibliotek\" --opened 2024-08-12", BranchPhrase.addExample.wording)
      ]
    ) { invocation in
      guard let opened = invocation[opened] else { return }
      guard let code = Code<Branch>(invocation.words[0]) else { throw MunicipalityFault.badCode(field: "code") }
      let branch = try context.office(invocation).desk.write { writer in
        try BranchRegister.add(
          code, name: invocation[name] ?? "", opened: opened, closed: invocation[closed], in: writer)
        return try BranchRegister.branch(code, in: writer.reader)
      }
      tell(.added, branch, next: "lods branch hours \(branch.code)", invocation)
    }
  }

  private static func rename(_ context: LodsContext) -> Command {
    Command("rename", summary: BranchPhrase.rename.wording, arguments: [codeArgument], options: [name]) { invocation in
      let branch = try change(context, invocation) { branch, writer in
        try BranchRegister.rename(branch.code, to: invocation[name] ?? "", in: writer)
      }
      tell(.renamed, branch, next: "lods branch list", invocation)
    }
  }

  private static func telephone(_ context: LodsContext) -> Command {
    Command(
      "telephone", summary: BranchPhrase.telephone.wording, details: BranchPhrase.telephoneDetails.wording,
      arguments: [codeArgument], options: [number],
      examples: [
        Example("lods branch telephone hornbaek --number \"12 34 56 78\"", BranchPhrase.telephoneExample.wording)
      ]
    ) { invocation in
      let country = try context.office(invocation).profile.country
      let telephone = try invocation[number].map { typed in
        guard let telephone = BranchTelephone(typed, in: country) else { throw MunicipalityFault.badTelephone }
        return telephone
      }
      let branch = try change(context, invocation) { branch, writer in
        try BranchRegister.setTelephone(telephone, of: branch.code, in: writer)
      }
      tell(telephone == nil ? .noTelephone : .telephoneSet, branch, next: "lods branch list", invocation)
    }
  }

  private static func close(_ context: LodsContext) -> Command {
    Command("close", summary: BranchPhrase.close.wording, arguments: [codeArgument], options: [on]) { invocation in
      let branch = try change(context, invocation) { branch, writer in
        try BranchRegister.close(branch.code, on: invocation[on], in: writer)
      }
      tell(.closedNow, branch, next: "lods branch list", invocation)
    }
  }

  private static func reopen(_ context: LodsContext) -> Command {
    Command("reopen", summary: BranchPhrase.reopen.wording, arguments: [codeArgument]) { invocation in
      let branch = try change(context, invocation) { branch, writer in
        try BranchRegister.close(branch.code, on: nil, in: writer)
      }
      tell(.reopened, branch, next: "lods branch hours \(branch.code)", invocation)
    }
  }

  /// Changes the branch that the first word names, and gives it as it is afterwards.
  private static func change(
    _ context: LodsContext, _ invocation: Invocation, _ body: (Branch, DeskWriter) throws -> Void
  ) throws -> Branch {
    try context.office(invocation).desk.write { writer in
      let branch = try BranchRegister.branch(word: invocation.words[0], in: writer.reader)
      try body(branch, writer)
      return try BranchRegister.branch(branch.code, in: writer.reader)
    }
  }

  private static func tell(_ phrase: BranchPhrase, _ branch: Branch, next: String, _ invocation: Invocation) {
    let day = branch.closed.map { DayText.short($0, in: invocation.language) } ?? ""
    let values: [String: PhraseValue] = [
      "name": .text(branch.name), "code": .text(branch.code.text), "day": .text(day),
      "number": .text(branch.telephone?.text ?? ""),
    ]
    Change.tell(phrase(in: invocation.language, values), next: next, object(branch), invocation)
  }

  private static func object(_ branch: Branch) -> JSON {
    [
      "id": .text(branch.code.text), "name": Wording(same: branch.name).json, "opened": branch.opened.json,
      "closed": branch.closed?.json ?? .null, "telephone": (branch.telephone?.text).map(JSON.text) ?? .null,
    ]
  }
}
