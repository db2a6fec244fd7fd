import Console
import Formats
import Language
import Municipality
import Office
import Outreach
import Records
import SQLite

/// `lods visit criteria`: the questions with yes or no that are asked before a visit is promised.
enum VisitCriteriaCommand {
  private static let home = Flag("home", help: VisitOfficePhrase.home.wording)
  private static let question = Argument(
    "question", value: VisitOfficePhrase.questionValue.wording, help: VisitOfficePhrase.question.wording)
  private static let number = Argument(
    "number", value: ArgumentPhrase.number.wording, help: VisitOfficePhrase.criterionNumber.wording)

  static func make(_ context: LodsContext) -> Command {
    Command(
      "criteria", summary: VisitOfficePhrase.criteria.wording, details: VisitOfficePhrase.criteriaDetails.wording,
      defaultChild: "list", children: [list(context), add(context), close(context)])
  }

  private static func list(_ context: LodsContext) -> Command {
    Command("list", summary: VisitOfficePhrase.criteriaList.wording) { invocation in
      let criteria = try context.office(invocation).desk.read { try CriterionBook.all(in: $0) }
      let language = invocation.language
      var list = Listing(
        [
          TableColumn(VisitListPhrase.number(in: language), .right, isWhole: true),
          TableColumn(VisitOfficePhrase.askedFor(in: language)),
          TableColumn(VisitOfficePhrase.questionColumn(in: language)),
          TableColumn(RegisterPhrase.closed(in: language)),
        ], for: invocation)
      for criterion in criteria {
        let kind: VisitOfficePhrase = criterion.isHome ? .homes : .places
        list.add(
          [
            criterion.number.description, kind(in: language), criterion.text,
            criterion.closed.map { DayText.short($0, in: language) } ?? "",
          ], object(criterion))
      }
      list.write(none: VisitOfficePhrase.criteriaNone(in: language))
    }
  }

  private static func add(_ context: LodsContext) -> Command {
    Command(
      "add", summary: VisitOfficePhrase.criteriaAdd.wording, arguments: [question], options: [home],
      examples: [
        Example(
          "lods visit criteria add 'Er der mindst fire, der vil have hjælp?'", VisitOfficePhrase.criteriaExample.wording
        )
      ]
    ) { invocation in
      let office = try context.office(invocation)
      let criterion = try office.desk.write {
        try CriterionBook.add(invocation.words[0], isHome: invocation[home], in: $0)
      }
      Change.tell(
        VisitOfficePhrase.criterionAdded(in: invocation.language, ["n": .text(criterion.number.description)]),
        next: "lods visit criteria", object(criterion), invocation)
    }
  }

  private static func close(_ context: LodsContext) -> Command {
    Command("close", summary: VisitOfficePhrase.criteriaClose.wording, arguments: [number]) { invocation in
      guard let number = Int(invocation.words[0]).flatMap({ RowNumber<VisitCriterion>($0) }) else {
        throw OutreachFault.unknown(.criterion, nearest: nil)
      }
      let office = try context.office(invocation)
      let criterion = try office.desk.write { try CriterionBook.close(number, on: office.clock.today, in: $0) }
      Change.tell(
        VisitOfficePhrase.criterionClosed(in: invocation.language, ["n": .text(criterion.number.description)]),
        next: "lods visit criteria", object(criterion), invocation)
    }
  }

  private static func object(_ criterion: VisitCriterion) -> JSON {
    [
      "number": .whole(criterion.number.number), "isHome": .bool(criterion.isHome), "text": .text(criterion.text),
      "closed": criterion.closed?.json ?? .null,
    ]
  }
}
