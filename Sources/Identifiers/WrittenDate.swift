/// A day as somebody wrote it.
struct WrittenDate {
  /// The place in the normalised text.
  let range: Range<Int>
  /// The year in full, or its last two digits where no more are written.
  let year: Int
  let isShort: Bool
  let style: Style

  /// How the parts are held apart.
  enum Style {
    /// Hyphens, or a slash and a hyphen, or slashes: how people write days.
    case dashed
    /// Full stops, which versions have as well.
    case dotted
    /// Spaces, which lists have as well.
    case spaced
    /// Nothing.
    case bare
    /// The month is a word.
    case words
  }
}
