import Accounts
import Municipality
import Office
import Records

extension WebDesk {
  /// Does what is due now and then: a desk runs for months, and what is past its term must go meanwhile too.
  ///
  /// What cannot be done now is done an hour later.
  func keepUp() {
    // Opening an office seals and removes what is due on the day.
    _ = try? Office(in: office.folder, now: now)
    let time = OfficeTime(office.clock)
    _ = try? people.write { try AccountLeftovers.purge(at: time, terms: terms, in: $0) }
  }
}
