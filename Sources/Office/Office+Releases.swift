import HelpDesk
import Municipality
public import Statistics

extension Office {
  /// The ledger of releases.
  ///
  /// - Throws: ``/Records/RecordsFault``, also when the file with the audit is lost.
  public func releases() throws -> ReleaseLedger {
    ReleaseLedger(desk: desk, people: try people(), office: OfficeContext(country: profile.country, clock: clock))
  }
}
