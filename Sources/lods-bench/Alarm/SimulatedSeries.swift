import Chance
import Foundation
import Office

/// A task's weeks as they might be: a level, a season, a slow trend, quiet holidays, and counts that vary more than by
/// chance alone.
///
/// In the manner of Noufaily and others (Statistics in Medicine 32, 2013), with the histories of a young log: one to four
/// years before the two that are judged.
struct SimulatedSeries {
  /// What is expected of an ordinary week.
  let level: Double
  /// How many times the mean the variance is.
  let dispersion: Double
  /// The series.
  private(set) var steps: [SeriesStep] = []
  /// The first step that is judged; 104 are.
  let start: Int

  private var means: [Double] = []

  /// The weeks that are judged: two years.
  static let judged = 104
  /// The weeks after them, in which a rise may be planted.
  static let after = 26

  init(level: Double, dispersion: Double, using generator: inout SeededGenerator) {
    self.level = level
    self.dispersion = dispersion
    start = [60, 104, 156, 208].randomElement(using: &generator) ?? 104
    let wave = 0.3 * generator.share()
    let phase = 2 * Double.pi * generator.share()
    let growth = 0.3 * (generator.share() - 0.5)
    for place in 0..<start + Self.judged + Self.after {
      let season = (Double(place) / 52.1775).truncatingRemainder(dividingBy: 1)
      let week = Int(season * 52)
      let isQuiet = [0, 6, 14, 28, 29, 41, 51].contains(week)
      let log =
        wave * sin(2 * .pi * season + phase) + growth * Double(place - start) / 52 + (isQuiet ? -0.5 : 0)
      let mean = level * exp(log)
      means.append(mean)
      steps.append(
        SeriesStep(
          count: Double(Self.draw(mean, dispersion, using: &generator)), season: season, holiday: isQuiet ? 1 : 0))
    }
  }

  /// Plants a rise: from a step on, so many times as many come.
  mutating func rise(by factor: Double, from place: Int, using generator: inout SeededGenerator) {
    for place in place..<steps.count {
      steps[place].count = Double(Self.draw(means[place] * factor, dispersion, using: &generator))
    }
  }

  /// Draws a count by running through its distribution.
  private static func draw(_ mean: Double, _ dispersion: Double, using generator: inout SeededGenerator) -> Int {
    CountDistribution(mean: mean, dispersion: dispersion).quantile(generator.share())
  }
}
