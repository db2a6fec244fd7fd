/// A group of categories as a certificate names it.
public struct CertifiedGroup: Hashable, Sendable {
  /// Its name.
  public let name: String
  /// The names of its categories.
  public let categories: [String]

  /// Makes a group.
  public init(name: String, categories: [String]) {
    self.name = name
    self.categories = categories
  }
}
