import Foundation

extension CountRegression {
  /// Fits twice, so that counts far above their mean weigh less the second time: they were outbreaks of their own.
  ///
  /// - Parameters:
  ///   - counts: the observations.
  ///   - rows: for each observation what explains it.
  ///   - offsets: the logarithm of what each was measured by.
  ///   - limit: from how many standard deviations on a count weighs less, by the square of its Anscombe residual
  ///     (Farrington and others, 1996).
  init?(steadily counts: [Double], on rows: [[Double]], offsets: [Double], weighingLessFrom limit: Double) {
    guard let first = CountRegression(counts, on: rows, offsets: offsets) else { return nil }
    let dispersion = max(1, first.dispersion)
    let raw = zip(counts, zip(first.means, first.leverages)).map { count, fit -> Double in
      let (mean, leverage) = fit
      let residual =
        1.5 * (pow(count, 2 / 3) / pow(mean, 1 / 6) - mean.squareRoot())
        / (dispersion * max(1e-12, 1 - leverage)).squareRoot()
      return residual > limit ? 1 / (residual * residual) : 1
    }
    let scale = Double(raw.count) / raw.reduce(0, +)
    self.init(counts, on: rows, offsets: offsets, weights: raw.map { $0 * scale })
  }
}
