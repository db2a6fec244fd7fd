public import Municipality

/// Why a sign-up could not be taken, as its secret link and the staff are told it.
public enum LetterRefusal: String, CodedChoice {
  /// Seats and waiting list are full.
  case full
  /// The same person is signed up already: written by earlier versions alone, and kept so that the codes after it stand.
  case already
  /// The term takes no sign-ups any more.
  case closed
  /// More persons than one sign-up may bring.
  case party
  /// Nothing that can be rung or written to, or a name that is none.
  case details
}
