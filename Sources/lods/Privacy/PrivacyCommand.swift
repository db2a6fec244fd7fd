import Console
import Language

/// `lods privacy`: what is kept, for how long, and what could be found out from it.
enum PrivacyCommand {
  static func make(_ context: LodsContext) -> Command {
    Command(
      "privacy", summary: PrivacyPhrase.summary.wording,
      children: [PrivacyReportCommand.make(context), PrivacyAttackCommand.make(context)])
  }
}
