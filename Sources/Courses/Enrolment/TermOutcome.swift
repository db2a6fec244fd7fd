/// What somebody who had a seat has made of a term.
public enum TermOutcome: Hashable, Sendable, CaseIterable {
  /// Came to the share of dates that it asks for.
  case completed
  /// Came, but to fewer dates.
  case partly
  /// Never came.
  case noShow

  /// How the enrolment stands from then on.
  var status: EnrolmentStatus {
    switch self {
    case .completed: .completed
    case .partly: .partly
    case .noShow: .noShow
    }
  }
}
