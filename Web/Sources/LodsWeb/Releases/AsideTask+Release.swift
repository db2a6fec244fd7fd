import DisclosureControl
import Statistics
import Language

extension AsideTask<ReleaseAim, ReleaseOutcome> {
  /// What is asked for; nil for a new version that is not worked out yet.
  var query: ReleaseQuery? {
    switch (aim, outcome) {
    case (.workOut(.release(let query)), _): query
    case (.workOut(.revision), .proposed(let proposal)), (.publish(let proposal), _): proposal.query
    case (.workOut(.revision), _): nil
    }
  }

  /// Whether it is being written, or was.
  var isPublishing: Bool { if case .publish = aim { true } else { false } }

  /// How it stands, as a page says it.
  func standing(in language: LanguageCode) -> AsideView.Standing {
    guard !isPublishing else { return AsideView.Standing(self) }
    let progress = stop.progress
    let steps = SearchStop.Step.allCases.count
    let step = ReleaseWorkPhrase.step(
      in: language,
      [
        "n": .number(progress.step.rawValue + 1), "of": .number(steps),
        "what": .text(ReleaseWorkPhrase.of(progress.step)(in: language, ["n": .number(progress.done)])),
      ])
    // What nobody can know how much there is of is no share of anything.
    let share = progress.of > 0 ? min(1_000, progress.done * 1_000 / progress.of) : nil
    return AsideView.Standing(self, share: share, step: step)
  }
}
