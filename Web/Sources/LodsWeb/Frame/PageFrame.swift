import Language
import Markup
import Site

/// What stands around every page: the head, the way about the desk, and the foot.
struct PageFrame: Sendable {
  /// A link of the way about.
  struct Room: Hashable, Sendable {
    let name: String
    let link: Link
    let isCurrent: Bool
  }

  /// A language that can be chosen.
  struct Tongue: Hashable, Sendable {
    let code: LanguageCode
    let isCurrent: Bool
  }

  /// The page's own title.
  let title: String
  /// The name of the office.
  let office: String
  /// Whether the figures are invented.
  let isDemo: Bool
  /// Who is signed in, as the page says it; nil for nobody.
  let name: String?
  /// Whether the one who asks is a person with pages of their own.
  let isPerson: Bool
  /// The rooms that may be gone to.
  let rooms: [Room]
  /// The pages of the room where the page is; none where it has only one.
  var pages: [Room] = []
  /// The language.
  let language: LanguageCode
  /// Where the page is, so that a change of language leads back to it.
  let place: String
  /// The hidden field of every form.
  let seal: HTML
  /// The seconds after which the sign-in is over unless something is done; nil where nobody is signed in.
  let idleSeconds: Int?
  /// The seconds after which it is over whatever is done; nil where nobody is signed in.
  var endSeconds: Int?
  /// What a telephone knows the account by; nil where nobody is signed in.
  var owner: String?
  /// Whether a field of the page has a fault, which the title says first.
  let hasFault: Bool
  /// Whether the browser keeps the page: then it says nothing of who is signed in, and changes nothing.
  var isShell = false
  /// What tells the script that the page answers a form.
  var answer: [Attribute] = []
  /// Further things in the head.
  let head: [HeadItem]

  /// The whole page.
  func document(@HTMLBuilder main: () -> HTML) -> Document {
    let content = main()
    let start = hasFault ? say(.faultPrefix) + " " : ""
    return Document(
      lang: language.rawValue, title: "\(start)\(title) – Lods",
      head: [
        .meta("robots", "noindex"), .meta("color-scheme", "light dark"), .stylesheet(Asset.style.link),
        .icon(Asset.icon.link, type: "image/svg+xml"), .module(Asset.frameScript.link),
      ] + head
    ) {
      HTML.a(.fragment("main"), .class("skip")) { say(.skip) }
      if isDemo { HTML.p(.class("demo")) { say(.demo) } }
      top
      if !rooms.isEmpty { list(rooms, "rooms", say(.rooms)) }
      if !pages.isEmpty { list(pages, "subpages", rooms.first(where: \.isCurrent)?.name ?? say(.rooms)) }
      HTML.main([.id("main"), .tabindex(-1)] + answer) { content }
      foot
      if let idleSeconds { timeout(idleSeconds) }
    }
  }

  private func say(_ phrase: FramePhrase) -> String { phrase(in: language) }

  private var top: HTML {
    HTML.header(.class("top")) {
      HTML.a(Link("/"), .class("brand")) {
        HTML.strong { "Lods" }
        HTML.span { office }
      }
      if !isShell {
        tongueForm
        me
      }
    }
  }

  private var tongueForm: HTML {
    HTML.form(.method("post"), .action(Link("/language")), .class("tongues")) {
      seal
      HTML.input(.type("hidden"), .name("place"), .value(place))
      for tongue in PageFrame.tongues(language) {
        HTML.button(
          .type("submit"), .name("language"), .value(tongue.code.rawValue), .lang(tongue.code.rawValue),
          .ariaPressed(tongue.isCurrent)
        ) {
          tongue.code.ownName
        }
      }
    }
  }

  @HTMLBuilder
  private var me: HTML {
    if let name {
      HTML.details(.class("me")) {
        HTML.summary { HTML.bdi { name } }
        HTML.div(.class("menu")) {
          if isPerson {
            HTML.a(Link("/me")) { say(.me) }
            HTML.form(.method("post"), .action(Link("/sign-out"))) {
              seal
              HTML.button(.type("submit"), .class("link")) { say(.signOut) }
            }
          } else {
            // A desk's machine: whoever sits at it may have an account.
            HTML.a(SignInPages.link(backTo: place)) { say(.signIn) }
          }
        }
      }
    } else {
      HTML.a(Link("/sign-in"), .class("me")) { say(.signIn) }
    }
  }

  private static func tongues(_ current: LanguageCode) -> [Tongue] {
    LanguageCode.allCases.map { Tongue(code: $0, isCurrent: $0 == current) }
  }

  private func list(_ rooms: [Room], _ name: String, _ label: String) -> HTML {
    HTML.nav(.class(name), .ariaLabel(label)) {
      HTML.ul {
        for room in rooms {
          HTML.li {
            if room.isCurrent {
              HTML.a(room.link, .ariaCurrent("page")) { room.name }
            } else {
              HTML.a(room.link) { room.name }
            }
          }
        }
      }
    }
  }

  private var foot: HTML {
    HTML.footer(.class("foot")) {
      HTML.p { say(.promise) }
      HTML.p {
        HTML.a(Link("/accessibility")) { say(.accessibility) }
        " · "
        HTML.a(Link("/about")) { say(.about) }
      }
    }
  }

  /// The warning before the sign-in is over; the script opens it, and without scripts the sign-in page explains.
  private func timeout(_ seconds: Int) -> HTML {
    HTML.dialog(
      .class("timeout"), .id("timeout"), .ariaLabelledby("timeout-title"), .data("data-seconds", String(seconds)),
      .data("data-end", String(endSeconds ?? seconds)), .data("data-owner", owner ?? "")
    ) {
      HTML.h2(.id("timeout-title")) { say(.timeoutTitle) }
      HTML.p {
        HTML.span(.id("timeout-idle")) { say(.timeoutText) }
        // Nothing keeps a sign-in for longer than this, so the page offers no more than to go on until then.
        HTML.span(.id("timeout-end"), .hidden()) { say(.timeoutEnd) }
        " "
        HTML.strong(.id("timeout-left"), .role("timer")) { "" }
      }
      HTML.p { say(.timeoutKept) }
      HTML.p(.class("buttons")) {
        HTML.button(.type("button"), .id("timeout-stay"), .class("primary")) { say(.timeoutStay) }
        HTML.button(.type("button"), .id("timeout-on"), .class("primary"), .hidden()) { say(.timeoutOn) }
        HTML.button(.type("submit"), .form("timeout-leave"), .class("secondary")) { say(.signOut) }
      }
      HTML.form(.method("post"), .action(Link("/sign-out")), .id("timeout-leave")) { seal }
    }
  }
}
