public import Language

/// What the faults of this room advise to type at the command line; a page leaves it out.
public enum RecordsCommandLine: PhraseKey {
  case decider

  /// The text.
  public var wording: Wording {
    Wording(
      da: "--by \"Borgerservicechefen\"", sv: "--by \"Servicechefen\"", en: "--by \"Head of citizen service\"")
  }
}
