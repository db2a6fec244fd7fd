import Console
import Language
import Statistics

/// `lods release revise`: publishes a release again, from a log that was corrected since.
enum ReleaseReviseCommand {
  static func make(_ context: LodsContext) -> Command {
    Command(
      "revise", summary: ReleaseCommandPhrase.revise.wording, details: ReleaseCommandPhrase.reviseDetails.wording,
      arguments: [ReleaseShowCommand.number],
      options: [
        ReleaseOptions.table, ReleaseOptions.band, ReleaseOptions.seed, ReleaseOptions.yes, ReleaseOptions.folder,
      ],
      examples: [
        Example("lods release revise 3", ReleaseCommandPhrase.reviseExample.wording),
        Example("lods release revise 3 --table area", ReleaseCommandPhrase.coarserExample.wording),
      ]
    ) { invocation in
      let number = try ReleaseShowCommand.release(invocation)
      let request = try ReleaseRequest(invocation, context)
      try request.requireAnswer()
      try ReleasePublishCommand.publish(try request.revision(of: number), request, invocation)
    }
  }
}
