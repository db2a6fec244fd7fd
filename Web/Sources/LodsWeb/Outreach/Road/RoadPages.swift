import Accounts
import Formats
import Foundation
import HelpDesk
import Identifiers
import Language
import Markup
import Municipality
import Office
import Outreach
import Records
import Site

/// The page for a team on the road, which a telephone opens and fills in also without a connection.
enum RoadPages {
  /// Where it is.
  static let link = Link("/outreach/road")

  static let pages = [RoomPlan.Page(name: .visitRoad, link: link, access: OutreachPages.access)]

  static let routes = [
    Route.get("/outreach/road", OutreachPages.access, page),
    Route.post("/outreach/road", OutreachPages.access, RoadTaking.take),
    // The empty page that a browser keeps; without a name, a seal or a visit.
    Route.get("/outreach/road/kept", OutreachPages.access, shell),
    // A round as a telephone keeps it.
    Route.get("/outreach/road/days/{day}/{team}", OutreachPages.access) { visit in
      let tour = try RoadChoice.tour(path: visit)
      // Numbers of persons at the places leave the desk with it.
      if !tour.telephones.values.allSatisfy(\.isEmpty) {
        let round = [visit.owner ?? "", visit.step("day"), visit.step("team"), tour.telephonesMark]
          .joined(separator: "/")
        try visit.desk.roadReads.once(round, on: visit.today) { try SheetPages.exported(visit) }
      }
      return visit.shell(visit.say(RoadPhrase.title)) { RoadTourView(tour: tour, isKept: true, visit: visit).main }
    },
    Route.get("/outreach/road/words/{language}", OutreachPages.access, words),
    Route.get("/outreach/road/state", OutreachPages.access) { visit in
      .json(
        .object([
          JSONMember("seal", .text(FormSeal.seal(of: visit.secret))),
          JSONMember("now", .whole(Int(visit.now.timeIntervalSince1970))),
          JSONMember("owner", .text(visit.owner ?? "")),
        ]))
    },
  ]

  private static let head: [HeadItem] = [.module(Asset.roadScript.link)]

  private static func page(_ visit: Visit) throws -> WebReply {
    let choice = try RoadChoice(query: visit)
    let tour = try choice.team.map { try RoadTour(choice.day, of: $0, visit) }
    let tasks = try tasks(visit)
    return visit.page(visit.say(RoadPhrase.title), head: head) {
      RoadView(choice: choice, tour: tour, tasks: tasks, visit: visit).main
    }
  }

  private static func shell(_ visit: Visit) throws -> WebReply {
    let tasks = try tasks(visit)
    return visit.shell(visit.say(RoadPhrase.title), head: head) {
      RoadView(choice: nil, tour: nil, tasks: tasks, visit: visit).main
    }
  }

  /// The tasks that may be counted.
  static func tasks(_ visit: Visit) throws -> [OfficeTask] {
    try TaskShelf(visit.office).tasks.filter { !$0.isRetired }
  }

  /// Where the words of a language are.
  static func words(in language: LanguageCode) -> Link { link.appending("words").appending(language.rawValue) }

  /// All that the script writes, and what it says of a text that looks like a person's.
  private static func words(_ visit: Visit) throws -> WebReply {
    guard let language = LanguageCode(rawValue: visit.step("language")) else { throw Refusal.notFound }
    let words = RoadPhrase.allCases.map { JSONMember(String(describing: $0), .text($0.wording[language])) }
    return .json(
      .object([
        JSONMember("words", .object(words)), JSONMember("screening", LogKit.screening(in: language)),
      ]))
  }
}

extension Visit {
  /// What a telephone knows an account by, so that nothing that one has kept is shown to or sent by another; nil for a
  /// visitor without one.
  var owner: String? {
    visitor.person.map { String(SHA256.hex(of: Array("lods road \($0.account.id)".utf8)).prefix(16)) }
  }
}
