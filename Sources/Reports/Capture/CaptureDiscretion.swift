import HelpDesk
import Municipality

/// What may be shown of how much is logged: a share tells how many sessions came in on counted days, and what is left
/// of a list without them must not be a small count.
///
/// For the house a share is written in whole per cent, and only where neither the sessions on counted days nor the
/// other ones are few, in the whole, at each branch, and in each step; where one is, that breakdown is left out.
struct CaptureDiscretion {
  let lists: DeskBreakdowns
  /// The counting weeks that the share is of; nil where it is of the whole period.
  let counting: CountingWeeks?

  var discretion: Discretion { lists.discretion }
  private var figures: DeskFigures { lists.figures }

  /// A share as it may be written.
  func rounded(_ share: Double) -> Double {
    discretion.audience == .internal ? share : (share * 100).rounded() / 100
  }

  /// Whether the share of all the branches of a capture may be shown.
  func showsWhole(_ capture: Capture, isBefore: Bool) -> Bool {
    guard discretion.audience != .internal else { return true }
    guard let span = isBefore ? figures.before : figures.now, discretion.shows(span.whole.all.sessions),
      counting != nil || showsChannels(isBefore: isBefore)
    else { return false }
    let sum = Capture.sum(isBefore ? capture.before : capture.now)
    // Counting weeks tell no channels apart but in their crossing, which closes itself.
    if let counting, !isBefore { return isSafe(sum, beside: [counting.dated]) }
    return isSafe(sum, beside: [whole(span.whole), whole(of: span, at: capture.branches)])
  }

  /// Whether the shares may be shown branch by branch.
  func showsBranches(_ captures: [Capture], isBefore: Bool) -> Bool {
    guard discretion.audience != .internal else { return true }
    guard let span = isBefore ? figures.before : figures.now,
      captures.allSatisfy({ showsWhole($0, isBefore: isBefore) })
    else { return false }
    let branches = lists.branches
    let hidden = isBefore ? branches.hiddenBefore : branches.hidden
    return captures.allSatisfy { capture in
      capture.branches.allSatisfy { branch in
        guard let place = figures.branches.firstIndex(where: { $0.number == branch.number }),
          figures.branch != nil || hidden?[place] == false
        else { return false }
        let days = (isBefore ? capture.before : capture.now).filter { $0.branch == branch.number }
        return isSafe(Capture.sum(days), beside: [whole(of: span, at: [branch])])
      }
    }
  }

  /// Whether a share may be shown in each step of a series.
  ///
  /// - Parameters:
  ///   - steps: the sums of the steps.
  ///   - sessions: all sessions of each step.
  ///   - hidden: which steps are hidden.
  func showsSteps(_ capture: Capture, _ steps: [Capture.Sum], of sessions: [Int], hidden: [Bool]) -> Bool {
    guard discretion.audience != .internal else { return true }
    return showsWhole(capture, isBefore: false) && !hidden.contains(true)
      && zip(steps, sessions).allSatisfy { step, all in
        discretion.shows(step.counted) && discretion.shows(step.logged) && discretion.shows(all - step.logged)
      }
  }

  /// Where one of the channels that come in by the door is hidden, their sum would tell it.
  private func showsChannels(isBefore: Bool) -> Bool {
    guard let hidden = isBefore ? lists.channels.hiddenBefore : lists.channels.hidden else { return true }
    return zip(Channel.allCases, hidden).allSatisfy { !$0.isWalkIn || !$1 }
  }

  /// All sessions of a sheet, and those of them that came in by queue or door.
  private func whole(_ sheet: TotalSheet) -> (all: Int, walkIns: Int) {
    let walkIns = Channel.allCases.filter(\.isWalkIn)
    return (sheet.all.sessions, walkIns.reduce(0) { $0 + (sheet[.channel][$1.number]?.sessions ?? 0) })
  }

  private func whole(of span: SpanFigures, at branches: [Branch]) -> (all: Int, walkIns: Int) {
    whole(branches.reduce(into: TotalSheet()) { $0 += span.sheets[$1.number] ?? TotalSheet() })
  }

  private func isSafe(_ sum: Capture.Sum, beside wholes: [(all: Int, walkIns: Int)]) -> Bool {
    discretion.shows(sum.counted) && discretion.shows(sum.logged)
      && wholes.allSatisfy { whole in
        discretion.shows(whole.all - sum.logged) && discretion.shows(whole.walkIns - sum.logged)
      }
  }
}
