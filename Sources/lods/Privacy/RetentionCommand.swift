import Console
import Formats
import Language
import Municipality
import Office

/// `lods privacy retention`: what still holds personal data and until when; what is past its term goes.
enum RetentionCommand {
  static func make(_ context: LodsContext) -> Command {
    Command(
      "retention", summary: RetentionCommandPhrase.summary.wording, details: RetentionCommandPhrase.details.wording,
      options: [PrivacyCommand.dryRun]
    ) { invocation in
      let isDry = invocation[PrivacyCommand.dryRun]
      let office = try context.office(invocation, keepsUp: false)
      // What went is told by what was past its term before; the rest is told as it stands now.
      let before = try isDry ? office.retention() : office.purge()
      let now = try isDry ? before : office.retention()
      let language = invocation.language
      var list = Listing(
        [
          TableColumn(RetentionCommandPhrase.data(in: language)),
          TableColumn(RetentionCommandPhrase.count(in: language), .right),
          TableColumn(RetentionCommandPhrase.rule(in: language)),
          TableColumn(RetentionCommandPhrase.until(in: language)),
          TableColumn((isDry ? RetentionCommandPhrase.due : .gone)(in: language), .right),
        ], for: invocation)
      for (item, old) in zip(now, before) {
        list.add(
          [
            item.name[language], NumberText.whole(item.count, in: language), item.rule.words(in: language),
            until(item, in: language), old.due > 0 ? NumberText.whole(old.due, in: language) : "",
          ],
          [
            "id": .text(item.id), "name": item.name.json, "count": .whole(item.count),
            "rule": .text(item.rule.words(in: .en)), "until": JSON(item.lastEnd?.iso),
            isDry ? "due" : "gone": .whole(old.due), "left": .whole(isDry ? old.due : item.due),
          ])
      }
      list.write()
      guard !invocation[Command.json] else { return }
      let count = before.reduce(0) { $0 + ($1.due > 0 ? 1 : 0) }
      let phrase: RetentionCommandPhrase = count == 0 ? .nothingDue : isDry ? .wouldGo : .went
      invocation.console.note(phrase(in: language, ["n": .number(count)]))
    }
  }

  private static func until(_ item: RetentionItem, in language: LanguageCode) -> String {
    if item.count == 0 { return "" }
    return item.lastEnd.map { DayText.short($0, in: language) } ?? RetentionCommandPhrase.noDay(in: language)
  }
}
