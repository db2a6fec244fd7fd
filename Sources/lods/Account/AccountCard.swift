import Accounts
import Console
import Formats
import Foundation
import Language
import Municipality
import Office
import Records

/// All that is kept of a colleague in the accounts: an answer to whoever asks what is known of them at work.
struct AccountCard {
  private let account: Account
  private let sessions: [SessionSummary]

  init(_ account: Account, _ sessions: [SessionSummary]) {
    self.account = account
    self.sessions = sessions
  }

  /// The day after which the account goes by itself, if it is not used again.
  private var end: Day? { AccountsSchema.terms.first?.end(of: account.lastUsed) }

  var json: JSON {
    .object(
      AccountCommand.members(account) + [
        JSONMember("lastUsed", account.lastUsed.json), JSONMember("until", end?.json ?? .null),
        JSONMember(
          "sessions",
          .array(
            sessions.map { session in
              [
                "opened": .text(instant(session.opened)), "lastSeen": .text(instant(session.lastSeen)),
                "browser": session.agent.map { .text($0) } ?? .null,
              ]
            })),
      ])
  }

  func text(_ office: Office, _ invocation: Invocation) -> String {
    let language = invocation.language
    func day(_ day: Day?) -> String { day.map { DayText.short($0, in: language) } ?? "–" }
    var rows: [(AccountCommandPhrase, String)] = [
      (.numberColumn, account.id.description), (.nameRow, account.displayName), (.signIn, account.signInName),
      (.rolesColumn, AccountCommand.names(account.roles, in: language)),
      (.branches, AccountCommand.names(account.scope, in: language)), (.state, account.state.wording[language]),
      (.language, account.language.ownName), (.passwordChanged, day(account.passwordChanged)),
      (.lastSignedIn, day(account.lastSignedIn)), (.goes, day(end)),
    ]
    for session in sessions {
      let moment = office.clock.moment(of: Date(timeIntervalSince1970: Double(session.opened)))
      let time = DayText.time(minute: moment.minute, in: language)
      rows.append(
        (
          .signedInNow,
          AccountCommandPhrase.since(
            in: language, ["day": .day(moment.day), "time": .text(time), "browser": .text(session.agent ?? "–")])
        ))
    }
    let labels = rows.map { $0.0(in: language) }
    let width = labels.map { CellWidth.of($0) }.max() ?? 0
    return zip(labels, rows).map { label, row in
      let gap = String(repeating: " ", count: width - CellWidth.of(label) + 2)
      return "\(invocation.console.painted(label, [.dim]))\(gap)\(row.1)\n"
    }.joined()
  }

  private func instant(_ seconds: Int) -> String {
    Date(timeIntervalSince1970: Double(seconds)).formatted(.iso8601)
  }
}
