import Chance
public import Language
import Municipality

/// Staffed days of a branch, one after the other, on which no session was logged, though so many are expected that chance
/// does not explain it.
public struct LoggingGap: Hashable, Sendable {
  /// The first and the last of the days.
  public let days: ClosedRange<Day>
  /// How many staffed days they are.
  public let staffed: Int
  /// How many staffed hours they have.
  public let hours: Double
  /// How many sessions are expected on them; nil where the branch is too new to say.
  public let expected: Double?
  /// Whether nothing was logged at the branch since.
  public let isOpen: Bool

  /// So many staffed days without a session are told also of a branch that is too new to expect anything of.
  static let longWithoutModel = 10

  /// The gaps of a branch.
  ///
  /// - Parameters:
  ///   - book: the weeks.
  ///   - window: the steps in which a gap must lie, with a day at least.
  ///   - error: the chance of finding a gap without any cause, at each day.
  static func gaps(_ book: SeriesBook, at branch: Branch, in window: Range<Int>, error: Double) -> [LoggingGap] {
    guard let days = book.shelves[branch.number]?.days, let first = days.firstIndex(where: { $0.sessions > 0 }) else {
      return []
    }
    let steps = book.steps(of: nil, at: branch)
    let model = SeriesModel(steps, in: steps.indices)
    var gaps: [LoggingGap] = []
    var run: [(day: Day, minutes: Int, sessions: Int)] = []
    func close(isOpen: Bool) {
      defer { run = [] }
      guard let begin = run.first?.day, let end = run.last?.day, let place = book.place(of: end),
        window.contains(place)
      else { return }
      let expected = model.map { model in
        run.reduce(0) { sum, day in
          guard let place = book.place(of: day.day) else { return sum }
          var step = steps[place]
          step.base = max(0.01, Double(day.minutes) / 60)
          return sum + model.expected(step, at: place).mean
        }
      }
      if let model, let expected {
        guard CountDistribution(mean: expected, dispersion: model.dispersion).chance(of: 0) < error else { return }
      } else if run.count < longWithoutModel {
        return
      }
      gaps.append(
        LoggingGap(
          days: begin...end, staffed: run.count, hours: Double(run.reduce(0) { $0 + $1.minutes }) / 60,
          expected: expected, isOpen: isOpen))
    }
    for day in days[first...] {
      if day.sessions == 0 { run.append(day) } else { close(isOpen: false) }
    }
    // A branch that closed since has no log that could go on.
    close(isOpen: book.starts.indices.last.map { branch.isOpen(on: book.end(of: $0)) } ?? false)
    return gaps
  }
}
