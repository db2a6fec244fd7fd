import Console

/// `lods release`: figures for everybody, and the ledger of what was published.
enum ReleaseCommand {
  static func make(_ context: LodsContext) -> Command {
    Command(
      "release", summary: ReleaseCommandPhrase.summary.wording, details: ReleaseCommandPhrase.details.wording,
      options: [OfficeOptions.data],
      children: [
        ReleaseProposeCommand.make(context), ReleasePublishCommand.make(context), ReleaseShowCommand.make(context),
        ReleaseListCommand.make(context), ReleaseVerifyCommand.make(context), ReleaseReviseCommand.make(context),
        ReleaseAnswerCommand.make(context),
      ])
  }
}
