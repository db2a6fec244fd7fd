public import Triage

extension TriageModel {
  /// The gates with the letters that name them wherever keys are pressed: at the command line, at the desk, in practice.
  public var letteredGates: [(letter: Character, gate: GateAdvice)] { zip("abcdef", gates).map { ($0, $1) } }

  /// The gate that a letter names; nil for a letter without one.
  public func gate(letter: Character) -> TriageGate? { letteredGates.first { $0.letter == letter }?.gate.gate }
}
