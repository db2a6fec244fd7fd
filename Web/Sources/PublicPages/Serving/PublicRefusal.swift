import Language
import Markup
import Municipality
import Noticeboard
import Site

/// Why a citizen gets no answer of its own; each says what to do.
enum PublicRefusal: Error, Hashable {
  /// There is no such page.
  case notFound
  /// The form came from another site, or cannot be read.
  case brokenForm
  /// Too many tries; so many seconds to wait.
  case tooMany(seconds: Int)
  /// As many sign-ups as may came from there for this course today; so many seconds until tomorrow.
  case tooManyToday(seconds: Int)
  /// As many letters wait as may.
  case boxFull
  /// The office has put nothing up.
  case noBoard
  /// Something broke.
  case broken

  private var status: Int {
    switch self {
    case .notFound: 404
    case .brokenForm: 400
    case .tooMany, .tooManyToday: 429
    case .boxFull, .noBoard: 503
    case .broken: 500
    }
  }

  private var phrases: (title: PublicRefusalPhrase, text: PublicRefusalPhrase) {
    switch self {
    case .notFound: (.notFoundTitle, .notFound)
    case .brokenForm: (.brokenTitle, .brokenForm)
    case .tooMany: (.tooManyTitle, .tooMany)
    case .tooManyToday: (.tooManyTodayTitle, .tooManyToday)
    case .boxFull: (.boxFullTitle, .boxFull)
    case .noBoard: (.noBoardTitle, .noBoard)
    case .broken: (.brokenTitle, .broken)
    }
  }

  /// The answer to a visit.
  func reply(_ visit: PublicVisit) -> WebReply {
    let document = PublicFrame(visit: visit, title: visit.say(phrases.title)).document { words(in: visit.language) }
    return waiting(WebReply.page(document, status: status))
  }

  /// The answer where nothing is known of the office.
  func page(in language: LanguageCode) -> WebReply {
    let document = Document(
      lang: language.rawValue, title: phrases.title(in: language),
      head: [.meta("robots", "noindex"), .meta("color-scheme", "light dark"), .stylesheet(PublicStyle.link)]
    ) {
      HTML.main(.id("main")) { words(in: language) }
    }
    return waiting(WebReply.page(document, status: status))
  }

  @HTMLBuilder
  private func words(in language: LanguageCode) -> HTML {
    HTML.h1 { phrases.title(in: language) }
    HTML.p { phrases.text(in: language) }
  }

  private func waiting(_ reply: WebReply) -> WebReply {
    var reply = reply
    switch self {
    case .tooMany(let seconds), .tooManyToday(let seconds): reply.headers.append(("retry-after", String(seconds)))
    default: break
    }
    return reply
  }
}
