import Language
import Markup
import Municipality
import Office
import Outreach
import Records
import Site

/// What visits left to do, the most urgent first.
enum FollowUpPage {
  /// Where it is.
  static let link = Link("/outreach/follow-up")

  static let routes = [
    Route.get("/outreach/follow-up", OutreachPages.access, page),
    Route.post("/outreach/visits/{number}/followed", OutreachPages.access, followed),
  ]

  private static func page(_ visit: Visit) throws -> WebReply {
    let (lines, words) = try visit.office.desk.read { reader in
      (
        try VisitLog.toFollow(in: reader).map { record in
          (record: record, trip: try VisitRegister.visit(record.visit, in: reader))
        }.filter { visit.reaches($0.trip) },
        try TripWords(visit, in: reader)
      )
    }
    let title = visit.say(FollowUpPhrase.title)
    let heads = [FollowUpPhrase.what, .by].map { visit.say($0) }
    return visit.page(title) {
      visit.back(to: OutreachPages.requests, visit.say(FramePhrase.visitRequests))
      visit.done(TripDone.self)
      HTML.h1 { title }
      if lines.isEmpty {
        HTML.div(.class("empty")) { HTML.p { visit.say(FollowUpPhrase.none) } }
      } else {
        HTML.stackTable(title, heads: [visit.say(TripPhrase.place)] + heads + [""]) {
          for line in lines {
            HTML.tr {
              HTML.th(.scope("row")) { HTML.a(OutreachPages.link(to: line.trip)) { words.name(line.trip) } }
              HTML.td(.data("data-label", heads[0])) { line.record.followUp ?? "" }
              HTML.td(.data("data-label", heads[1])) {
                if let day = line.record.followUpBy {
                  DayText.short(day, in: visit.language)
                  if day < visit.today {
                    " "
                    HTML.span(.class("tag warning")) { visit.say(FollowUpPhrase.late) }
                  }
                } else {
                  "–"
                }
              }
              HTML.td(.class("actions")) {
                visit.form(OutreachPages.link(to: line.trip).appending("followed")) {
                  HTML.button(.type("submit"), .class("secondary small")) {
                    visit.say(FollowUpPhrase.done)
                    HTML.span(.class("unseen")) { ": " + words.name(line.trip) }
                  }
                }
              }
            }
          }
        }
      }
    }
  }

  private static func followed(_ visit: Visit) throws -> WebReply {
    let trip = try visit.trip()
    do {
      try visit.office.desk.write { try VisitLog.follow(trip.number, on: visit.today, in: $0) }
    } catch LogFault.nothingToFollow {
      // Pressed twice, or done by somebody else: it is done.
      let record = try visit.office.desk.read { try VisitLog.records(in: $0) }.first { $0.visit == trip.number }
      guard record?.followed != nil else { throw LogFault.nothingToFollow }
    }
    return .redirect(to: link.query("done", TripDone.followed.rawValue))
  }
}
