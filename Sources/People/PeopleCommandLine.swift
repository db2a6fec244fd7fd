public import Language

/// What the faults of this room advise to type at the command line; a page leaves it out.
public enum PeopleCommandLine: PhraseKey {
  case id

  /// The text.
  public var wording: Wording { Wording(da: "--id NUMMER", sv: "--id NUMMER", en: "--id NUMBER") }
}
