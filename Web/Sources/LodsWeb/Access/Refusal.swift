import Language
import Site

/// Why a request gets no answer of its own.
enum Refusal: Error, Hashable, Sendable {
  /// There is no such page, or none for whoever asks: which of the two is not said.
  case notFound
  /// The visitor may not do this.
  case notAllowed
  /// The form did not come from a page of the desk, or from one of another browser.
  case foreignForm
  /// The form cannot be read.
  case brokenForm
  /// The form is larger than any of the desk's own.
  case tooLarge
  /// The path is there, but not for this method.
  case wrongMethod
  /// The desk does not go by this name.
  case wrongHost
  /// Too many tries; so many seconds to wait.
  case tooMany(seconds: Int)
  /// Too much at the same time.
  case crowded
  /// The visitor has no branch that is open.
  case noBranch

  /// The status.
  var status: Int {
    switch self {
    case .notFound: 404
    case .notAllowed, .foreignForm: 403
    case .brokenForm: 400
    case .noBranch: 422
    case .tooLarge: 413
    case .wrongMethod: 405
    case .wrongHost: 421
    case .tooMany: 429
    case .crowded: 503
    }
  }

  /// The code for programs.
  var code: String {
    switch self {
    case .notFound: "notFound"
    case .notAllowed: "notAllowed"
    case .foreignForm: "foreignForm"
    case .brokenForm: "brokenForm"
    case .tooLarge: "tooLarge"
    case .wrongMethod: "wrongMethod"
    case .wrongHost: "wrongHost"
    case .tooMany: "tooMany"
    case .crowded: "crowded"
    case .noBranch: "noBranch"
    }
  }
}
