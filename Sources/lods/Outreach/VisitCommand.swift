import Console
import Language

/// `lods visit`: visits from the call to the log.
enum VisitCommand {
  static func make(_ context: LodsContext) -> Command {
    Command(
      "visit", summary: VisitCommandPhrase.summary.wording, options: [OfficeOptions.data],
      children: [
        VisitRequestCommand.make(context), VisitListCommand.list(context), VisitListCommand.show(context),
        VisitRequestCommand.check(context), VisitCriteriaCommand.make(context), VisitRegularCommand.make(context),
        PlanCommand.make(context), HandCommand.pin(context), HandCommand.unpin(context), HandCommand.move(context),
        HandCommand.swap(context), ReplanCommand.make(context), WhyCommand.make(context),
        VisitBoardCommand.make(context), VisitMapCommand.make(context), VisitCalendarCommand.make(context),
        VisitCallsCommand.make(context), VisitStepCommand.confirm(context), VisitPrepCommand.make(context),
        RouteSheetCommand.sheet(context), RouteSheetCommand.kit(context), VisitFormCommand.make(context),
        VisitStepCommand.start(context), LogCommand.make(context), CorrectVisitCommand.make(context),
        VisitStepCommand.nobody(context),
        VisitStepCommand.cancel(context), VisitStepCommand.rebook(context), FollowUpCommand.make(context),
      ])
  }
}
