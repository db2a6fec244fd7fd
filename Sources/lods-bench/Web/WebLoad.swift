import Foundation
import Synchronization

/// What a load has measured: the time of each request, and what went wrong.
final class WebLoad: Sendable {
  private struct Figures {
    var saves: [Double] = []
    var reads: [Double] = []
    var reports: [Double] = []
    var faults: [String] = []
  }

  /// What a request was for.
  enum Kind { case save, read, report }

  private let figures = Mutex(Figures())

  /// Takes a request's time; an answer other than 200 is a fault.
  func add(_ kind: Kind, _ reply: WebClient.Reply) {
    figures.withLock { figures in
      guard reply.status == 200 else {
        figures.faults.append("\(kind): \(reply.status)")
        return
      }
      switch kind {
      case .save: figures.saves.append(reply.milliseconds)
      case .read: figures.reads.append(reply.milliseconds)
      case .report: figures.reports.append(reply.milliseconds)
      }
    }
  }

  /// Takes a request that got no answer.
  func fail(_ kind: Kind, _ error: any Error) {
    figures.withLock { $0.faults.append("\(kind): \(error)") }
  }

  /// The times of one kind, sorted.
  func times(_ kind: Kind) -> [Double] {
    figures.withLock { figures in
      switch kind {
      case .save: figures.saves
      case .read: figures.reads
      case .report: figures.reports
      }
    }.sorted()
  }

  /// What went wrong.
  var faults: [String] { figures.withLock { $0.faults } }

  /// The time that a share of some sorted times stays under.
  static func quantile(_ share: Double, of sorted: [Double]) -> Double {
    guard !sorted.isEmpty else { return 0 }
    return sorted[min(sorted.count - 1, Int(Double(sorted.count) * share))]
  }
}
