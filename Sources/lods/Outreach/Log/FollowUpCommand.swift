import Console
import Formats
import Language
import Municipality
import Office
import Outreach
import Records
import SQLite

/// `lods visit follow-up`: what visits left to do.
enum FollowUpCommand {
  static func make(_ context: LodsContext) -> Command {
    Command(
      "follow-up", summary: LogCommandPhrase.followSummary.wording, defaultChild: "list",
      children: [list(context), done(context)])
  }

  private static func list(_ context: LodsContext) -> Command {
    Command("list", summary: LogCommandPhrase.followList.wording, options: [OfficeOptions.limit]) { invocation in
      let office = try context.office(invocation)
      let language = invocation.language
      let lines = try office.desk.read { reader in
        try VisitLog.toFollow(in: reader).map { record in
          let visit = try VisitRegister.visit(record.visit, in: reader)
          return (record: record, place: try LogCommand.placeName(of: visit, in: reader))
        }
      }
      var list = Listing(
        [
          TableColumn(LogCommandPhrase.visitColumn(in: language), .right),
          TableColumn(LogCommandPhrase.dueColumn(in: language)),
          TableColumn(LogCommandPhrase.placeColumn(in: language)),
          TableColumn(LogCommandPhrase.whatColumn(in: language)),
        ], limit: invocation[OfficeOptions.limit], for: invocation)
      for (record, place) in lines {
        list.add(
          [
            record.visit.description, record.followUpBy.map { DayText.short($0, in: language) } ?? "", place,
            record.followUp ?? "",
          ],
          [
            "visit": .whole(record.visit.number), "by": record.followUpBy?.json ?? .null, "place": .text(place),
            "followUp": JSON(record.followUp),
          ])
      }
      list.write(none: LogCommandPhrase.followNone(in: language))
    }
  }

  private static func done(_ context: LodsContext) -> Command {
    Command("done", summary: LogCommandPhrase.followDone.wording, arguments: [LogCommand.number]) { invocation in
      let office = try context.office(invocation)
      let number = try LogCommand.number(invocation)
      try office.desk.write { try VisitLog.follow(number, on: office.clock.today, in: $0) }
      Change.tell(
        LogCommandPhrase.followedUp(in: invocation.language, ["n": .number(number.number)]),
        next: "lods visit follow-up",
        ["visit": .whole(number.number), "followed": office.clock.today.json], invocation)
    }
  }
}
