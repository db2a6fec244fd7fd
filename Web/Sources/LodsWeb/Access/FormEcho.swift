import Records
import Site
import Synchronization

/// Knows which forms have made something already, so that a form sent twice makes it once.
///
/// What is made with a secret that is shown once cannot be shown again, so the second answer says where the first thing
/// is. It is kept in memory, and for so many forms only: a second press comes within moments of the first.
final class FormEcho: Sendable {
  /// The name of the hidden field with an identity of the form's own.
  static let field = "once"
  /// How many forms are remembered.
  static let most = 200

  private let turn = Mutex(())
  private let made = Mutex<[(form: String, number: Int)]>([])

  /// What a form has made: its number; nil for a form that has made nothing, and for one without an identity.
  ///
  /// Somebody who comes back to a page and fills it in anew sends another form, whatever its identity.
  func number(madeBy form: FormFields) -> Int? {
    guard let mark = Self.mark(form) else { return nil }
    return made.withLock { made in made.last { $0.form == mark }?.number }
  }

  /// Remembers what a form has made.
  ///
  /// It is told inside the transaction that makes it, as the second form waits for its end and no longer.
  func note(_ number: Int, madeBy form: FormFields) {
    guard let mark = Self.mark(form) else { return }
    made.withLock { made in
      made.append((mark, number))
      if made.count > Self.most { made.removeFirst() }
    }
  }

  /// Does something once, however often its form is sent and however fast: the second waits for the first.
  ///
  /// It is for what is seldom done and makes its own transactions, as others wait meanwhile.
  ///
  /// - Parameter body: what is done; it gives a number that tells where the result is.
  func once(_ form: FormFields, _ body: () throws -> Int) throws -> Int {
    try turn.withLock { _ in try noted(form, body) }
  }

  /// What a form has made, or makes now: to be called inside the transaction that makes it.
  ///
  /// - Parameter body: what is done; it gives a number that tells where the result is.
  func noted(_ form: FormFields, _ body: () throws -> Int) throws -> Int {
    if let number = number(madeBy: form) { return number }
    let number = try body()
    note(number, madeBy: form)
    return number
  }

  /// Forgets a form whose transaction failed.
  ///
  /// - Parameter transaction: the transaction.
  func forgetting(_ form: FormFields, _ transaction: () throws -> Int) throws -> Int {
    do {
      return try transaction()
    } catch {
      forget(form)
      throw error
    }
  }

  /// Forgets what a form has made, so that it can make it anew.
  func forget(_ form: FormFields) {
    guard let mark = Self.mark(form) else { return }
    made.withLock { made in made.removeAll { $0.form == mark } }
  }

  /// The form as a checksum: nothing that was typed is kept.
  private static func mark(_ form: FormFields) -> String? {
    guard form.text(field) != nil else { return nil }
    return SHA256.hex(of: Array(form.without([FormSeal.field]).encoded.utf8))
  }
}
