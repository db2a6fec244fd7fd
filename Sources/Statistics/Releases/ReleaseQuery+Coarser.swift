extension ReleaseTable {
  /// Whether it can be added up from another table: each of its axes is one of the other's, and what the other puts
  /// together stands together in it.
  func isCoarsening(of finer: ReleaseTable) -> Bool {
    axes.allSatisfy { axis in
      guard finer.axes.contains(axis) else { return false }
      return (finer.bands[axis]?.groups ?? []).allSatisfy { group in
        group.codes.count == 1 || (bands[axis]?.groups ?? []).contains { Set(group.codes).isSubset(of: $0.codes) }
      }
    }
  }
}

extension ReleaseQuery {
  /// Whether each of its tables can be added up from one of another query over the same months, of the same threshold.
  public func isCoarsening(of finer: ReleaseQuery) -> Bool {
    period.days == finer.period.days && threshold == finer.threshold
      && tables.allSatisfy { table in finer.tables.contains { table.isCoarsening(of: $0) } }
  }
}
