import Accounts
import Foundation
import Identifiers
import Passwords
import Records
import Site

/// What ties an answer to its case: it is signed by the desk for one person, one case and one account, and holds for an
/// hour.
///
/// The list of cases leads back to nobody, so it cannot say whose a case is; the ticket can, as long as it is needed.
enum CaseTicket {
  /// How long it holds, in seconds.
  static let seconds = 3_600.0

  /// The ticket as it stands in an address; it says nothing of who it is.
  static func text(_ person: RandomID, case number: Int, _ visit: Visit) -> String {
    let end = Int(visit.now.timeIntervalSince1970 + seconds)
    return "\(end)." + signature(person, number, end, visit)
  }

  /// Whether the address has a ticket for a person and a case that the desk gave to the account that asks.
  static func fits(_ person: RandomID, case number: Int, _ visit: Visit) -> Bool {
    let parts = (visit.query["ticket"] ?? "").split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 2, let end = Int(parts[0]), visit.now.timeIntervalSince1970 <= Double(end) else {
      return false
    }
    return SecretMatch.isSame(signature(person, number, end, visit), parts[1])
  }

  private static func signature(_ person: RandomID, _ number: Int, _ end: Int, _ visit: Visit) -> String {
    let account = visit.visitor.person?.account.id.description ?? "-"
    let content = "access \(person) \(number) \(account) \(end)"
    return SHA256.hex(HMAC.digest(of: Array(content.utf8), key: visit.desk.ticketKey))
  }
}
