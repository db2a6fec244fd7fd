public import Language
public import Municipality

/// How a learner is told.
public enum NoticeWay: String, CodedChoice {
  case telephone
  case letter
  case email
  case sms

  /// What it is called.
  public var wording: Wording {
    switch self {
    case .telephone: Wording(da: "telefon", sv: "telefon", en: "telephone")
    case .letter: Wording(da: "brev", sv: "brev", en: "letter")
    case .email: Wording(da: "e-mail", sv: "e-post", en: "e-mail")
    case .sms: Wording(da: "sms", sv: "sms", en: "text message")
    }
  }
}
