public import Language
public import Municipality

/// What kind of meeting a term is.
public enum TermKind: String, CodedChoice {
  /// Several dates that belong together; who signs up comes to all of them.
  case series
  /// One date.
  case single
  /// Open to whoever drops in: nobody signs up, and heads are counted.
  case cafe
  /// One learner with one helper.
  case pair

  /// Whether people sign up.
  public var hasEnrolment: Bool { self != .cafe }

  /// What it is called.
  public var wording: Wording {
    switch self {
    case .series: Wording(da: "Kursus", sv: "Kurs", en: "Series")
    case .single: Wording(da: "Enkelt arrangement", sv: "Enstaka tillfälle", en: "Single event")
    case .cafe: Wording(da: "Åben café", sv: "Öppet kafé", en: "Drop-in café")
    case .pair: Wording(da: "Makkerpar", sv: "En till en", en: "One to one")
    }
  }
}
