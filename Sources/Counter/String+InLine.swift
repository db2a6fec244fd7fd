extension String {
  /// The text with a small first letter, for the middle of a line; an abbreviation keeps its own.
  public var inLine: String {
    dropFirst().first?.isUppercase == true ? self : prefix(1).lowercased() + dropFirst()
  }
}
