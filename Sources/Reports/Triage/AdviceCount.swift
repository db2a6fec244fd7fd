import Municipality

/// Sessions by whether the level that was given is the one advised, more help, or less.
struct AdviceCount: Hashable {
  /// As advised.
  private(set) var alike = 0
  /// More help than advised.
  private(set) var more = 0
  /// Less help than advised.
  private(set) var less = 0

  /// All of them.
  var sessions: Int { alike + more + less }

  /// Counts sessions.
  mutating func add(advised: HelpLevel, given: HelpLevel, _ sessions: Int) {
    if given == advised { alike += sessions } else if given > advised { more += sessions } else { less += sessions }
  }
}
