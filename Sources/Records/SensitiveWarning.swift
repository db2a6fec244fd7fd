public import Identifiers
public import Language

/// A word to the person who writes: the text tells of a matter that the law guards closely.
///
/// It is a warning and never a refusal; what is told of nobody may be told. Holds the topics only, never the text.
public struct SensitiveWarning: Hashable, Sendable {
  /// The topics in the order of the text, each once.
  public let topics: [SensitiveTopic]

  /// Looks for such words in a text; nil where there are none.
  public init?(_ text: String, gate: Gate = .standard) {
    var topics: [SensitiveTopic] = []
    for mention in gate.sensitiveMentions(in: text) where !topics.contains(mention.topic) {
      topics.append(mention.topic)
    }
    guard !topics.isEmpty else { return nil }
    self.topics = topics
  }

  /// The sentence that the user reads.
  public func sentence(in language: LanguageCode) -> String {
    let names = topics.map { SensitiveWarning.name(of: $0)[language] }
    return ScreeningPhrase.sensitive(in: language, ["topics": .text(names.joined(separator: ", "))])
  }

  /// What a topic is called (GDPR articles 9 and 10).
  public static func name(of topic: SensitiveTopic) -> Wording {
    switch topic {
    case .health: Wording(da: "helbred", sv: "hälsa", en: "health")
    case .faith: Wording(da: "tro", sv: "religion", en: "faith")
    case .origin: Wording(da: "oprindelse", sv: "ursprung", en: "origin")
    case .politics:
      Wording(da: "politik eller fagforening", sv: "politik eller facket", en: "politics or a trade union")
    case .sexuality: Wording(da: "seksualitet", sv: "sexualitet", en: "sexuality")
    case .offence: Wording(da: "strafbare forhold", sv: "brott", en: "offences")
    }
  }
}
