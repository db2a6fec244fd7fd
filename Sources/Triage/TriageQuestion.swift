import Municipality

/// The five questions, in the order in which they are asked; a clerk answers each by looking, with one key.
///
/// They stand for what is published as telling how much help somebody needs: whether the task was done before and
/// how far
/// (the autonomy of DigComp 2.2, JRC 2022), the foundation tasks of the UK's Essential Digital Skills, the barriers of
/// Digitaliseringsstyrelsen and KL (2021), the will to learn, and time pressure. Nothing is asked of age, health or
/// origin.
public enum TriageQuestion: String, CaseIterable, Sendable {
  case before, foundation, barriers, learn, deadline

  /// The answers that may be given, "not known" last; for the barriers those that are no barrier.
  public var answers: [String] {
    switch self {
    case .before: ["alone", "with-help", "never", "unknown"]
    case .foundation: ["all", "some", "none", "unknown"]
    case .barriers: ["none", "unknown"]
    case .learn, .deadline: ["no", "yes", "unknown"]
    }
  }

  /// How many ways there are to answer it; the sets of barriers come first, then "not known".
  var ways: Int { self == .barriers ? 1 << Barrier.allCases.count + 1 : answers.count }

  /// The way that stands for "not known".
  var unknown: Int { ways - 1 }

  /// The ways in the order of rising need, without "not known"; nil where the question is no scale.
  ///
  /// To want to learn is less need for having it done.
  var scale: [Int]? {
    switch self {
    case .before, .foundation: [0, 1, 2]
    case .deadline: [0, 1]
    case .learn, .barriers: nil
    }
  }
}
