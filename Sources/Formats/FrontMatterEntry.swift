/// One key of a text's front matter with what stands at it.
public struct FrontMatterEntry: Hashable, Sendable {
  /// One item of a list.
  public struct Item: Hashable, Sendable {
    /// The item without blanks around it.
    public let text: String
    /// The line, counted from 1.
    public let line: Int

    /// Makes an item.
    public init(text: String, line: Int) {
      self.text = text
      self.line = line
    }
  }

  /// The key as it is written, without blanks around it.
  public let key: String
  /// The line of the key, counted from 1.
  public let line: Int
  /// What stands after the colon, without blanks around it; empty where a list follows or nothing does.
  public let value: String
  /// The items of the list below the key.
  public internal(set) var items: [Item]

  /// Makes an entry.
  public init(key: String, line: Int, value: String, items: [Item] = []) {
    self.key = key
    self.line = line
    self.value = value
    self.items = items
  }
}
