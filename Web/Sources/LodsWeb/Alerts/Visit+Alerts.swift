import Language
import Municipality
import Office

extension Visit {
  /// What stands out in the log, as far as it is known at once.
  ///
  /// - Parameter branch: the branch; nil for the office as a whole.
  func knownAlerts(at branch: Branch?) -> AlertLook? {
    desk.alerts.known(at: branch?.code, on: today, now: now, looking: looking(at: branch?.code))
  }

  /// What stands out in the log now; see ``AlertMemo/fresh(at:on:now:patience:looking:)``.
  func freshAlerts(at branch: Branch?) throws -> AlertLook? {
    try desk.alerts.fresh(at: branch?.code, on: today, now: now, looking: looking(at: branch?.code))
  }

  private func looking(at branch: Code<Branch>?) -> @Sendable () throws -> AlertLook {
    { [office, today, now] in try AlertLook(of: office, at: branch, on: today, now: now) }
  }
}
