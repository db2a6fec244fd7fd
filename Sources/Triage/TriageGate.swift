import Language
public import Municipality

/// What decides before any question: something the citizen says, never a finding of the clerk's.
public enum TriageGate: String, CodedChoice {
  case none
  case exempt
  case noEID = "no-eid"
  case forAnother = "for-another"
  case notOurs = "not-ours"
  case fraud
}
