import Foundation
import Synchronization

/// What a load has measured: the time of each request, and what went wrong.
final class WebLoad: Sendable {
  private struct Figures {
    var times: [Kind: [Double]] = [:]
    var pages: [String: [Double]] = [:]
    var faults: [String] = []
  }

  /// What a request was for.
  enum Kind: String, CaseIterable {
    /// A desk saves a session.
    case save
    /// A desk reads its page.
    case read
    /// A manager reads a report.
    case report
    /// Somebody goes through the rooms of the desk.
    case room
    /// A citizen reads the public pages.
    case citizen
  }

  private let figures = Mutex(Figures())

  /// Takes a request's time, and with a page's name also that page's; an answer other than 200 is a fault.
  func add(_ kind: Kind, _ reply: WebClient.Reply, of page: String? = nil) {
    figures.withLock { figures in
      guard reply.status == 200 else {
        figures.faults.append("\(kind): \(reply.status) \(page ?? "")")
        return
      }
      figures.times[kind, default: []].append(reply.milliseconds)
      if let page { figures.pages[page, default: []].append(reply.milliseconds) }
    }
  }

  /// Takes a request that got no answer.
  func fail(_ kind: Kind, _ error: any Error) {
    figures.withLock { $0.faults.append("\(kind): \(error)") }
  }

  /// The times of one kind, sorted.
  func times(_ kind: Kind) -> [Double] { figures.withLock { $0.times[kind] ?? [] }.sorted() }

  /// The pages that were told by name, the slowest in the middle of its times first.
  var pages: [(name: String, times: [Double])] {
    let all = figures.withLock { $0.pages }.map { (name: $0.key, times: $0.value.sorted()) }
    return all.sorted { Self.quantile(0.5, of: $0.times) > Self.quantile(0.5, of: $1.times) }
  }

  /// What went wrong.
  var faults: [String] { figures.withLock { $0.faults } }

  /// The time that a share of some sorted times stays under.
  static func quantile(_ share: Double, of sorted: [Double]) -> Double {
    guard !sorted.isEmpty else { return 0 }
    return sorted[min(sorted.count - 1, Int(Double(sorted.count) * share))]
  }
}
