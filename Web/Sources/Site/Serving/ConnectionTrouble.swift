import Formats
package import HTTPTypes
import Language
package import Markup
package import NIOCore

/// What may be wrong with a request before it is whole, and so before anybody can be looked up.
package enum ConnectionTrouble: Sendable {
  /// It did not come in time.
  case tooSlow
  /// Its headers are too large, as when a browser has gathered cookies.
  case largeHead
  /// It is no HTTP.
  case unreadable

  /// The status.
  package var status: HTTPResponse.Status {
    switch self {
    case .tooSlow: .requestTimeout
    case .largeHead: .requestHeaderFieldsTooLarge
    case .unreadable: .badRequest
    }
  }

  private var code: String {
    switch self {
    case .tooSlow: "tooSlow"
    case .largeHead: "largeHead"
    case .unreadable: "unreadable"
    }
  }

  private var phrases: (title: ConnectionPhrase, text: ConnectionPhrase) {
    switch self {
    case .tooSlow: (.slowTitle, .slow)
    case .largeHead: (.largeHeadTitle, .largeHead)
    case .unreadable: (.unreadableTitle, .unreadable)
    }
  }

  /// The answer, after which the connection is closed.
  ///
  /// It stands in all languages, as nobody knows whose account it is; what the browser asks for comes first.
  ///
  /// - Parameters:
  ///   - request: the headers, where they came.
  ///   - style: where the style sheet of the site is.
  package func answer(to request: HTTPRequest?, style: Link?) -> (head: HTTPResponse, body: ByteBuffer) {
    let first = request?.headerFields[.acceptLanguage].flatMap { AcceptedLanguages.first(of: $0) } ?? .da
    let languages = [first] + LanguageCode.allCases.filter { $0 != first }
    var body = ByteBuffer()
    var headers: HTTPFields = [.connection: "close", .cacheControl: "no-store"]
    if request?.headerFields[.accept]?.hasPrefix("application/json") == true {
      headers[.contentType] = "application/json; charset=utf-8"
      body.writeBytes(ErrorValue.object(code, phrases.text(in: first)).bytes())
    } else {
      headers[.contentType] = "text/html; charset=utf-8"
      headers[.contentLanguage] = languages.map(\.rawValue).joined(separator: ", ")
      body.writeString(page(in: languages, style).rendered())
    }
    headers[.contentLength] = String(body.readableBytes)
    return (HTTPResponse(status: status, headerFields: headers), body)
  }

  private func page(in languages: [LanguageCode], _ style: Link?) -> Document {
    let first = languages.first ?? .da
    return Document(
      lang: first.rawValue, title: phrases.title(in: first) + " – Lods",
      head: [.meta("robots", "noindex"), .meta("color-scheme", "light dark")] + (style.map { [.stylesheet($0)] } ?? [])
    ) {
      HTML.main(.id("main")) {
        for language in languages {
          HTML.section(.lang(language.rawValue)) {
            if language == first {
              HTML.h1 { phrases.title(in: language) }
            } else {
              HTML.h2 { phrases.title(in: language) }
            }
            HTML.p { phrases.text(in: language) }
          }
        }
      }
    }
  }
}
