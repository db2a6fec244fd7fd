public import Municipality

/// What somebody does with their secret link.
public enum LinkWish: String, CodedChoice {
  /// Says yes to an offer.
  case accept
  /// Says no to an offer.
  case decline
  /// Leaves the term or the list.
  case leave
}
