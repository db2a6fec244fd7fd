import Passwords
import Records
import Site

/// The token that every form of the desk carries: it proves that the form was shown to the browser that sends it.
///
/// It is worked out from the browser's own secret cookie, which another site can neither read nor guess, and so needs no
/// place on the server and outlives a restart.
enum FormSeal {
  /// The name of the hidden field.
  static let field = "seal"

  /// The token for a browser whose cookie holds a secret.
  static func seal(of secret: String) -> String {
    SHA256.hex(of: Array("lods form ".utf8) + Array(secret.utf8))
  }

  /// Whether a token belongs to a secret.
  static func fits(_ seal: String?, _ secret: String?) -> Bool {
    guard let seal, let secret else { return false }
    return SecretMatch.isSame(seal, self.seal(of: secret))
  }
}
