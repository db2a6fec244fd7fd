import Console

/// `lods table`: released figures as open data.
enum TableCommand {
  static func make(_ context: LodsContext) -> Command {
    Command(
      "table", summary: TableCommandPhrase.summary.wording, details: TableCommandPhrase.details.wording,
      options: [OfficeOptions.data], defaultChild: "show",
      children: [
        TableShowCommand.make(context), TableListCommand.make(context), TableDictionaryCommand.make(context),
      ])
  }
}
