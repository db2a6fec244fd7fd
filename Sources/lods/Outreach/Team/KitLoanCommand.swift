import Console
import Courses
import Formats
import Language
import Municipality
import Office
import Outreach
import Records

/// What teams need of `lods kit`: what sort of kit something is, and what branches lend each other.
enum KitLoanCommand {
  private static let kindWord = Argument(
    "kind", value: KitLoanPhrase.kindValue.wording, help: KitLoanPhrase.kindHelp.wording, isOptional: true)
  private static let none = Flag("none", help: KitLoanPhrase.noneHelp.wording)
  private static let branch = Option.text(
    "branch", short: "b", value: OptionPhrase.code.wording, help: KitLoanPhrase.toBranch.wording, isRequired: true)
  private static let pieces = Option.whole(
    "pieces", range: 1...1_000, help: KitLoanPhrase.pieces.wording, isRequired: true)
  private static let from = Option.day("from", help: KitLoanPhrase.from.wording)
  private static let until = Option.day("to", help: KitLoanPhrase.until.wording, isRequired: true)
  private static let on = Option.day("on", help: KitLoanPhrase.backOn.wording)
  private static let all = Flag("all", help: KitLoanPhrase.all.wording)
  private static let loan = Argument(
    "loan", value: HelperCommandPhrase.number.wording, help: KitLoanPhrase.loanHelp.wording)

  static func children(_ context: LodsContext) -> [Command] {
    [kind(context), lend(context), giveBack(context), loans(context)]
  }

  private static func kind(_ context: LodsContext) -> Command {
    Command(
      "kind", summary: KitLoanPhrase.kind.wording, details: KitLoanPhrase.kindDetails.wording,
      arguments: [BranchCommand.codeArgument, kindWord], options: [none],
      examples: [Example("lods kit kind tablets tablet", KitLoanPhrase.kindExample.wording)]
    ) { invocation in
      let word = invocation.words.count > 1 ? invocation.words[1] : nil
      let kind = word.flatMap { KitKind(rawValue: $0) }
      guard invocation[none] ? word == nil : kind != nil else { throw TeamCallFault.kindOrNone }
      let office = try context.office(invocation)
      let kit = try office.people().write { writer in
        let kit = try KitRegister.kit(word: invocation.words[0], in: writer.reader)
        try KitBook.assign(kit.id, kind, in: writer)
        return kit
      }
      let language = invocation.language
      let values: [String: PhraseValue] = [
        "name": .text(kit.name), "kind": .text(kind?.wording[language].lowercased() ?? ""),
      ]
      Change.tell(
        kind == nil ? KitLoanPhrase.isCourseKit(in: language, values) : KitLoanPhrase.isKind(in: language, values),
        next: "lods kit list", ["id": .text(kit.code.text), "kind": JSON(kind?.code)], invocation)
    }
  }

  private static func lend(_ context: LodsContext) -> Command {
    Command(
      "lend", summary: KitLoanPhrase.lend.wording, arguments: [BranchCommand.codeArgument],
      options: [branch, pieces, from, until],
      examples: [
        Example(
          "lods kit lend tablets -b zonen --pieces 2 --from 2027-03-01 --to 2027-03-05",
          KitLoanPhrase.lendExample.wording)
      ]
    ) { invocation in
      guard let word = invocation[branch], let pieces = invocation[pieces], let last = invocation[until] else { return }
      let office = try context.office(invocation)
      let first = invocation[from] ?? office.clock.today
      guard first <= last else { throw OutreachFault.endsBeforeStart(field: "to") }
      let borrower = try office.desk.read { try BranchRegister.branch(word: word, in: $0) }
      let (kit, loan) = try office.people().write { writer in
        let kit = try KitRegister.kit(word: invocation.words[0], in: writer.reader)
        return (kit, try KitLoans.lend(kit.id, to: borrower.code, pieces: pieces, on: first...last, in: writer))
      }
      tell(.lent, [:], loan, kit, borrower.name, next: "lods kit loans", invocation)
      try KitClashNotes.tell(of: kit.id, on: loan.days, in: office, invocation)
    }
  }

  private static func giveBack(_ context: LodsContext) -> Command {
    Command(
      "return", summary: KitLoanPhrase.giveBack.wording, arguments: [loan], options: [on],
      examples: [Example("lods kit return 4", KitLoanPhrase.returnExample.wording)]
    ) { invocation in
      guard let id = Int(invocation.words[0]).flatMap({ RowNumber<KitLoan>($0) }) else { throw TeamCallFault.notALoan }
      let office = try context.office(invocation)
      let day = invocation[on] ?? office.clock.today
      let (kit, loan) = try office.people().write { writer in
        let loan = try KitLoans.giveBack(id, on: day, in: writer)
        return (try KitRegister.kit(loan.kit, in: writer.reader), loan)
      }
      let home = try office.desk.read { try BranchRegister.branch(kit.branch, in: $0).name }
      tell(.isBack, ["day": .day(day)], loan, kit, home, next: "lods kit loans", invocation)
    }
  }

  private static func loans(_ context: LodsContext) -> Command {
    Command("loans", summary: KitLoanPhrase.loans.wording, options: [all, OfficeOptions.limit]) { invocation in
      let office = try context.office(invocation)
      let today = office.clock.today
      let (loans, kits) = try office.people().read { reader in
        (
          try KitLoans.loans(in: reader).filter { invocation[all] || $0.days.upperBound >= today },
          try Dictionary(KitRegister.kits(in: reader).map { ($0.id, $0) }, uniquingKeysWith: { $1 })
        )
      }
      let branches = try Dictionary(
        office.desk.read { try BranchRegister.branches(in: $0) }.map { ($0.code, $0.name) }, uniquingKeysWith: { $1 })
      let language = invocation.language
      var list = Listing(
        [
          TableColumn(HelperCommandPhrase.numberColumn(in: language), .right),
          TableColumn(KitLoanPhrase.kitColumn(in: language)),
          TableColumn(KitCommandPhrase.piecesColumn(in: language), .right),
          TableColumn(KitLoanPhrase.fromColumn(in: language)), TableColumn(KitLoanPhrase.toColumn(in: language)),
          TableColumn(RegisterPhrase.first(in: language), isWhole: true),
          TableColumn(RegisterPhrase.last(in: language), isWhole: true),
        ], limit: invocation[OfficeOptions.limit], for: invocation)
      for loan in loans {
        guard let kit = kits[loan.kit] else { continue }
        list.add(
          [
            loan.id.description, kit.name, String(loan.pieces), branches[kit.branch] ?? kit.branch.text,
            branches[loan.branch] ?? loan.branch.text, DayText.short(loan.days.lowerBound, in: language),
            DayText.short(loan.days.upperBound, in: language),
          ], object(loan, kit))
      }
      list.write(none: KitLoanPhrase.noLoans(in: language))
      try KitClashNotes.tell(on: today...today.adding(KitClashNotes.days), in: office, invocation)
    }
  }

  // MARK: Parts

  private static func tell(
    _ phrase: KitLoanPhrase, _ values: [String: PhraseValue], _ loan: KitLoan, _ kit: CourseKit,
    _ branch: String, next: String, _ invocation: Invocation
  ) {
    let own: [String: PhraseValue] = [
      "name": .text(kit.name), "n": .number(loan.pieces), "branch": .text(branch), "from": .day(loan.days.lowerBound),
      "to": .day(loan.days.upperBound), "loan": .text(loan.id.description),
    ]
    Change.tell(
      phrase(in: invocation.language, own.merging(values, uniquingKeysWith: { $1 })), next: next, object(loan, kit),
      invocation)
  }

  private static func object(_ loan: KitLoan, _ kit: CourseKit) -> JSON {
    [
      "number": .whole(loan.id.number), "kit": .text(kit.code.text), "pieces": .whole(loan.pieces),
      "from": .text(kit.branch.text), "to": .text(loan.branch.text), "first": loan.days.lowerBound.json,
      "last": loan.days.upperBound.json,
    ]
  }
}
