import Municipality
import Records
public import Triage

extension Office {
  /// Which triage model runs here, whose it is and since when.
  ///
  /// - Throws: ``/Triage/TriageModelFault`` and ``/Records/RecordsFault``.
  public func triage() throws -> ModelShelf {
    try desk.read { try ModelShelf(in: $0, of: profile.country) }
  }

  /// The triage model that runs here: the municipality's own, or the one that ships for the country.
  ///
  /// - Throws: ``/Triage/TriageModelFault`` and ``/Records/RecordsFault``.
  public func triageModel() throws -> TriageModel {
    try triage().model
  }

  /// Puts the municipality's own model in the place of whatever runs, and notes in the audit that it was done.
  ///
  /// - Parameter document: the model's document.
  /// - Returns: the model.
  /// - Throws: ``/Triage/TriageModelFault`` for a document that is not whole, breaks a law or holds what the gate does
  ///   not admit, and ``/Records/RecordsFault``; then the running model stays.
  public func installTriageModel(_ document: [UInt8]) throws -> TriageModel {
    let own = try ScreenedModel(document, for: profile.country, running: triageModel())
    // Opened first: where the audit cannot be written, nothing is changed.
    let people = try people()
    let today = clock.today
    try desk.write { try ModelShelf.install(own, on: today, in: $0) }
    try AuditTrail.append(.settingChanged, subject: "triage model", at: clock.instant, to: people)
    return own.model
  }

  /// Goes back to the model that ships, and notes in the audit that it was done.
  ///
  /// - Returns: false where it runs already; then nothing is noted.
  /// - Throws: ``/Records/RecordsFault``.
  public func removeTriageModel() throws -> Bool {
    let people = try people()
    let country = profile.country
    let today = clock.today
    guard try desk.write({ try ModelShelf.remove(for: country, on: today, in: $0) }) else { return false }
    try AuditTrail.append(.settingChanged, subject: "triage model removed", at: clock.instant, to: people)
    return true
  }
}
