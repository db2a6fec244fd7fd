import Language
import Markup
import Municipality
import Noticeboard
import Site

/// How accessible the public pages are.
struct PublicStatement {
  let visit: PublicVisit

  /// The answer.
  var reply: WebReply {
    PublicFrame(visit: visit, title: visit.say(PublicPhrase.accessibility), isListed: true).reply {
      HTML.h1 { visit.say(PublicPhrase.accessibility) }
      for phrase in [PublicStatementPhrase.aim, .how, .tell, .complain] {
        HTML.p { visit.say(phrase, ["office": .text(visit.board.house.name)]) }
      }
    }
  }
}
