/// The gate's refusal of a text: why and where, never the text.
public struct ScreeningRefusal: Error, Hashable, Sendable {
  /// Why the text was turned away.
  public let problem: ScreeningProblem

  /// Makes a refusal.
  public init(_ problem: ScreeningProblem) {
    self.problem = problem
  }

  /// The findings, in the order of the text; empty where the refusal is for another reason.
  public var findings: [Finding] {
    if case .identifiers(let findings) = problem { findings } else { [] }
  }
}
