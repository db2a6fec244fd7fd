import Language

/// A time of day with its day, as people say it.
enum MomentPhrase: PhraseKey {
  case today, yesterday, tomorrow, moment, never

  var wording: Wording {
    switch self {
    case .today: Wording(da: "i dag kl. {time}", sv: "i dag kl. {time}", en: "today at {time}")
    case .yesterday: Wording(da: "i går kl. {time}", sv: "i går kl. {time}", en: "yesterday at {time}")
    case .tomorrow: Wording(da: "i morgen kl. {time}", sv: "i morgon kl. {time}", en: "tomorrow at {time}")
    case .moment: Wording(da: "{day} kl. {time}", sv: "{day} kl. {time}", en: "{day} at {time}")
    case .never: Wording(da: "Aldrig", sv: "Aldrig", en: "Never")
    }
  }
}
