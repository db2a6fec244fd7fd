public import Language
public import Municipality

/// What came of telling a learner something.
///
/// Those that settle it come first, and the file holds each notice settled at most once; see ``CallsSchema``.
public enum NoticeOutcome: String, CodedChoice {
  /// Wants the seat.
  case yes
  /// Does not want the seat.
  case no
  /// Still comes.
  case coming
  /// Does not come after all.
  case notComing = "not-coming"
  /// Knows it now.
  case told
  /// Nobody took the telephone.
  case noAnswer = "no-answer"
  /// The number is somebody else's, or none.
  case wrongNumber = "wrong-number"
  /// Asked to be rung another time.
  case callBack = "call-back"

  /// Whether nothing more is to be told.
  public var settles: Bool {
    switch self {
    case .yes, .no, .coming, .notComing, .told: true
    case .noAnswer, .wrongNumber, .callBack: false
    }
  }

  /// Whether a day may be named on which to ring again.
  public var takesAgain: Bool { self == .noAnswer || self == .callBack }

  /// What it is called.
  public var wording: Wording {
    switch self {
    case .yes: Wording(da: "sagde ja", sv: "sa ja", en: "said yes")
    case .no: Wording(da: "sagde nej tak", sv: "tackade nej", en: "said no")
    case .coming: Wording(da: "kommer", sv: "kommer", en: "is coming")
    case .notComing: Wording(da: "kommer ikke", sv: "kommer inte", en: "is not coming")
    case .told: Wording(da: "har fået besked", sv: "har fått besked", en: "was told")
    case .noAnswer: Wording(da: "tog ikke telefonen", sv: "svarade inte", en: "no answer")
    case .wrongNumber: Wording(da: "forkert nummer", sv: "fel nummer", en: "wrong number")
    case .callBack: Wording(da: "bad om et nyt opkald", sv: "bad om ett nytt samtal", en: "asked to be rung again")
    }
  }
}
