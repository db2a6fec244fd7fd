/// The line that tells what just happened.
struct DeskStatus: Hashable {
  enum Kind: Hashable {
    case done, hint, fault
  }

  /// How it is shown.
  let kind: Kind
  /// The sentence.
  let text: String
}
