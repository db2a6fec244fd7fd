import Foundation
import Language
import Markup
import Municipality
import Noticeboard
import Records
import Site

/// A sign-up's own page behind its secret link: how it stands, and what can be done.
struct LinkPage {
  private let visit: PublicVisit
  private let secret: SecretLink
  /// What the board says; nil while the letter has not been taken.
  private let link: PublicLink?
  /// Whether a letter of it was dropped that the board cannot know of yet.
  private let isWaiting: Bool
  private let course: PublicCourse?

  /// - Throws: ``PublicRefusal/notFound`` for a link that is none, or whose time is over.
  init(_ visit: PublicVisit) throws(PublicRefusal) {
    guard let secret = SecretLink(visit.steps[1]) else { throw .notFound }
    self.visit = visit
    self.secret = secret
    link = visit.board.links[secret.digest]
    let wait = visit.site.dropped.wait(secret.digest, at: visit.site.now())
    // The office puts the board up before it takes the letter away.
    let signUp = SignUpPage.letterID(of: secret)
    isWaiting = [signUp, wait?.letter].contains { $0.map(visit.site.letterbox.holds) ?? false }
    guard link != nil || wait != nil || isWaiting else { throw .notFound }
    course = (link?.course ?? wait?.course).flatMap(visit.board.course)
  }

  /// The dates as an invitation to one's own calendar, or as its withdrawal.
  var calendar: WebReply {
    get throws {
      guard let calendar = link?.calendar else { throw PublicRefusal.notFound }
      return .download(Array(calendar.utf8), type: "text/calendar; charset=utf-8", name: "lods.ics")
    }
  }

  /// How it stands.
  var reply: WebReply {
    var reply = PublicFrame(visit: visit, title: visit.say(title), tellsSeats: true).reply { main }
    // Without a script: the page is fetched anew until the library has taken the letter.
    if isWaiting { reply.headers.append(("refresh", visit.stale == nil ? "3" : "60")) }
    return reply
  }

  /// Does what the citizen wishes; used twice, it says what is so already.
  func take() throws -> WebReply {
    guard let wish = visit.request.form.text("wish").flatMap(LinkWish.init(rawValue:)) else {
      throw PublicRefusal.brokenForm
    }
    guard let link, allows(wish, link) else { return .redirect(to: visit.link("l", secret.text)) }
    try visit.count(.wish)
    if !isWaiting {
      let id = visit.site.draw { RandomID(using: &$0) }
      try visit.site.drop(Letter(id: id, .wish(wish, link: secret.digest)), to: visit.board.house.letterKey)
      visit.site.dropped.note(id, of: secret.digest, course: link.course, at: visit.site.now())
    }
    return .redirect(to: visit.link("l", secret.text))
  }

  private func allows(_ wish: LinkWish, _ link: PublicLink) -> Bool {
    switch wish {
    case .accept, .decline: link.state == .offered
    case .leave: link.state == .seat || link.state == .waiting
    }
  }

  private var title: LinkPhrase {
    if isWaiting { return link == nil ? .receivedTitle : .wishTitle }
    return switch link?.state {
    // It was taken and left no trace: there is no such course any more.
    case nil: .refusedTitle
    case .seat: .seatTitle
    case .waiting: .waitingTitle
    case .offered: .offeredTitle
    case .declined: .declinedTitle
    case .expired: .expiredTitle
    case .left: .leftTitle
    case .cancelled: .cancelledTitle
    case .over: .overTitle
    case .refused: .refusedTitle
    case .received: .receivedTitle
    }
  }

  private var text: String {
    if isWaiting, visit.stale != nil { return visit.say(LinkPhrase.later) }
    if isWaiting { return visit.say(link == nil ? LinkPhrase.received : .wish) }
    switch link?.state {
    case nil: return visit.say(LinkPhrase.refusedDetails)
    case .seat: return visit.say(LinkPhrase.seat)
    case .waiting: return visit.say(LinkPhrase.waiting, ["n": .number(link?.position ?? 1)])
    case .offered: return visit.say(LinkPhrase.offered, ["until": .text(until)])
    case .declined: return visit.say(LinkPhrase.declined)
    case .expired: return visit.say(LinkPhrase.expired)
    case .left: return visit.say(LinkPhrase.left)
    case .cancelled: return visit.say(LinkPhrase.cancelled)
    case .over: return visit.say(LinkPhrase.over)
    case .refused: return visit.say(refusal)
    case .received: return visit.say(LinkPhrase.kept)
    }
  }

  private var refusal: LinkPhrase {
    switch link?.refusal {
    case .full: .refusedFull
    case .party: .refusedParty
    case .closed: .refusedClosed
    case .already, .details, nil: .refusedDetails
    }
  }

  private var until: String {
    let clock = OfficeClockText(visit)
    return link?.until.map(clock.text) ?? ""
  }

  private var isTaken: Bool { link?.state.isOpen == true }

  @HTMLBuilder
  private var main: HTML {
    HTML.h1 { visit.say(title) }
    HTML.div(.class(isWaiting || isTaken ? "notice success" : "notice"), .role("status")) {
      HTML.p { text }
    }
    if let course {
      HTML.h2 { HTML.bdi { course.title } }
      HTML.ul(.class("dates")) {
        for meeting in course.meetings {
          HTML.li {
            visit.when(meeting)
            if meeting.isCancelled { HTML.strong { " – " + visit.say(PublicPhrase.cancelled) } }
          }
        }
      }
      HTML.p { course.location[visit.language] }
      if let number = TelephoneWords(visit).number(of: course.branch) {
        HTML.p {
          visit.say(PublicPhrase.telephone) + ": "
          number
        }
      }
    }
    if isWaiting {
      HTML.p { HTML.a(visit.link("l", secret.text)) { visit.say(LinkPhrase.look) } }
    } else if let link {
      wishes(link)
    }
    // Nothing is ever to be seen or done on the page of a letter that was only received.
    if isWaiting || link?.state != .received {
      HTML.h2 { visit.say(LinkPhrase.keepTitle) }
      HTML.p { visit.say(LinkPhrase.keep) }
    }
  }

  @HTMLBuilder
  private func wishes(_ link: PublicLink) -> HTML {
    if link.state == .offered {
      HTML.form(.method("post"), .action(visit.link("l", secret.text)), .class("buttons")) {
        button(.accept, .accept, "primary")
        button(.decline, .decline, "secondary")
      }
    } else if link.state == .seat || link.state == .waiting {
      HTML.form(.method("post"), .action(visit.link("l", secret.text)), .class("buttons")) {
        if link.state == .seat, link.calendar != nil {
          HTML.a(visit.link("l", secret.text, "calendar.ics"), .class("secondary")) {
            visit.say(PublicPhrase.toCalendar)
          }
        }
        button(.leave, link.state == .seat ? .leave : .leaveList, "danger")
      }
    }
    if link.state == .refused || link.state == .left || link.state == .declined || link.state == .expired {
      HTML.p { HTML.a(visit.link()) { visit.say(PublicPhrase.programme) } }
    }
  }

  private func button(_ wish: LinkWish, _ phrase: LinkPhrase, _ name: String) -> HTML {
    HTML.button(.type("submit"), .name("wish"), .value(wish.code), .class(name)) { visit.say(phrase) }
  }
}
