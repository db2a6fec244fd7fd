/// One word in a text that touches a matter which the law guards more closely.
///
/// A mention warns and never blocks: the word may be about a service and not about a person, and only the person who
/// wrote it can tell. Like a ``Finding`` it holds the topic and the place, never the text.
public struct SensitiveMention: Hashable, Sendable {
  /// What the word is about.
  public let topic: SensitiveTopic
  /// The first Unicode scalar of the word in the original text, counted from zero.
  public let from: Int
  /// The Unicode scalar after the word; always greater than `from`.
  public let to: Int

  /// Makes a mention; places are counted in Unicode scalars of the original text.
  public init(topic: SensitiveTopic, from: Int, to: Int) {
    self.topic = topic
    self.from = from
    self.to = to
  }
}
