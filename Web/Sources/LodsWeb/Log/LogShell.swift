import Accounts
import Counter
import Formats
import Foundation
import HelpDesk
import Language
import Municipality
import Office
import Records
import Site

/// What the log page needs to go on while the server is away, and to find back to it.
enum LogShell {
  static let routes = [
    // The page as a browser may keep it: without a name, a seal or a number of the day.
    Route.get("/log/shell", .counter) { visit in try LogTurn(visit).shell() },
    // What a page that was open all the while must know before it sends what has waited.
    Route.get("/log/state", .counter) { visit in .json(try state(visit)) },
  ]

  private static func state(_ visit: Visit) throws -> JSON {
    let place = try LogPages.place(visit, branch: visit.query.text("branch"))
    // What waits may be for several branches, so a branch out of reach keeps nothing of it back.
    let today = place.isElsewhere ? nil : try visit.sessionsToday(at: place.desk.branch)
    return .object([
      JSONMember("seal", .text(FormSeal.seal(of: visit.secret))), JSONMember("today", today.map(JSON.whole) ?? .null),
      JSONMember("branch", .text(place.desk.branch.code.text)),
      // The browser's clock may be wrong; the hour of an entry that waited is told by this one.
      JSONMember("now", .whole(Int(visit.now.timeIntervalSince1970))),
      JSONMember("signedIn", signedIn(visit.visitor)),
    ])
  }

  private static func signedIn(_ visitor: Visitor) -> JSON {
    switch visitor {
    case .nobody, .gone: .null
    case .device(let device):
      .object([JSONMember("kind", .text("device")), JSONMember("name", .text(device.name))])
    case .person(let person):
      .object([JSONMember("kind", .text("person")), JSONMember("name", .text(person.account.displayName))])
    }
  }
}
