import Language

/// What can be wrong when a slip is asked for.
enum SlipFault: Fault, Hashable {
  case noSlip

  var code: String { "noSlip" }
  var field: String? { "task" }
  var kind: FaultKind { .data }

  func sentence(in language: LanguageCode) -> String { TriageSlipPhrase.noSlip(in: language) }
}
