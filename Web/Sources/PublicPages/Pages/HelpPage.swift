import Language
import Markup
import Municipality
import Noticeboard
import Records
import Site

/// »Fik du hjælp?«: three large buttons and no text, for who was helped at a desk.
struct HelpPage {
  private let visit: PublicVisit
  private let place: Board.Place

  /// - Throws: ``PublicRefusal/notFound`` for a branch that is none.
  init(_ visit: PublicVisit) throws(PublicRefusal) {
    guard let place = visit.board.places.first(where: { $0.code == visit.steps[1] }) else { throw .notFound }
    self.visit = visit
    self.place = place
  }

  /// The three buttons.
  var reply: WebReply {
    PublicFrame(visit: visit, title: visit.say(HelpPhrase.title)).reply {
      HTML.h1 { visit.say(HelpPhrase.title) }
      HTML.p(.class("lead")) { place.name }
      HTML.form(.method("post"), .action(visit.link("h", place.code)), .class("answers")) {
        for (answer, phrase) in [(HelpAnswer.yes, HelpPhrase.yes), (.partly, .partly), (.no, .no)] {
          HTML.button(.type("submit"), .name("answer"), .value(answer.code), .class("answer")) { visit.say(phrase) }
        }
      }
      HTML.p(.class("hint")) { visit.say(HelpPhrase.nameless) }
    }
  }

  /// Takes an answer: it has no text, no time and no place but the branch.
  func take() throws -> WebReply {
    guard Origin.isOwn(visit.request, host: visit.request.headers["host"]?.lowercased() ?? ""),
      let answer = visit.request.form.text("answer").flatMap(HelpAnswer.init(rawValue:))
    else { throw PublicRefusal.brokenForm }
    try visit.count(.answer)
    let id = visit.site.draw { RandomID(using: &$0) }
    try visit.site.drop(Letter(id: id, .help(answer, branch: place.code)), to: visit.board.house.letterKey)
    return .redirect(to: visit.link("h", place.code, "thanks"))
  }

  /// What is said afterwards.
  var thanks: WebReply {
    PublicFrame(visit: visit, title: visit.say(HelpPhrase.thanksTitle)).reply {
      HTML.h1 { visit.say(HelpPhrase.thanksTitle) }
      HTML.p(.class("lead")) { visit.say(HelpPhrase.thanks) }
      HTML.p { HTML.a(visit.link()) { visit.say(PublicPhrase.programme) } }
    }
  }
}
