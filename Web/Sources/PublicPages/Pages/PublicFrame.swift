import Language
import Markup
import Municipality
import Noticeboard
import Site

/// What stands around every public page: whose it is, the language, and the foot.
struct PublicFrame {
  let visit: PublicVisit
  /// The page's own title.
  let title: String
  /// Whether something is wrong with the form.
  var hasFault = false
  /// Whether search engines may list it.
  var isListed = false
  /// Whether it tells of seats, which may be taken or free by now where the office has not been there.
  var tellsSeats = false

  /// The whole page.
  func document(@HTMLBuilder main: () -> HTML) -> Document {
    let content = main()
    let start = hasFault ? visit.say(PublicPhrase.faultPrefix) + " " : ""
    let robots: [HeadItem] = isListed ? [] : [.meta("robots", "noindex")]
    return Document(
      lang: visit.language.rawValue, title: "\(start)\(title) – \(visit.board.house.name)",
      head: robots + [.meta("color-scheme", "light dark"), .stylesheet(PublicStyle.link)]
    ) {
      HTML.a(.fragment("main"), .class("skip")) { visit.say(PublicPhrase.skip) }
      if visit.board.house.isDemo { HTML.p(.class("demo")) { visit.say(PublicPhrase.demo) } }
      HTML.header(.class("top")) {
        HTML.a(visit.link(), .class("brand")) { HTML.strong { visit.board.house.name } }
        HTML.nav(.class("tongues"), .ariaLabel(visit.say(PublicPhrase.language))) {
          for tongue in LanguageCode.allCases {
            if tongue == visit.language {
              HTML.a(
                visit.link(to: visit.steps, in: tongue), .lang(tongue.rawValue), .hreflang(tongue.rawValue),
                .ariaCurrent("true")
              ) { tongue.ownName }
            } else {
              HTML.a(
                visit.link(to: visit.steps, in: tongue), .lang(tongue.rawValue), .hreflang(tongue.rawValue)
              ) { tongue.ownName }
            }
          }
        }
      }
      HTML.main(.id("main"), .tabindex(-1), .class("public")) {
        if tellsSeats, let stale = visit.stale {
          HTML.p(.class("notice warning")) {
            visit.say(PublicPhrase.stale, ["moment": .text(OfficeClockText(visit).text(stale))])
          }
        }
        content
      }
      HTML.footer(.class("foot")) {
        TelephoneWords(visit).all
        HTML.p { visit.say(PublicPhrase.promise) }
        HTML.p { HTML.a(visit.link("accessibility")) { visit.say(PublicPhrase.accessibility) } }
      }
    }
  }

  /// The answer, with a content security policy that also forbids all scripts: no public page needs one.
  func reply(_ status: Int = 200, @HTMLBuilder main: () -> HTML) -> WebReply {
    .page(document(main: main), status: status)
  }
}
