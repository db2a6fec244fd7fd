import Language

/// What is said of those who can do it alone next time.
enum AlonePhrase: PhraseKey {
  case share, more, fewer, chance

  var wording: Wording {
    switch self {
    case .share:
      Wording(
        da: "{share} kan selv næste gang (95 %-interval {low} til {high}).",
        sv: "{share} klarar det själva nästa gång (95-procentsintervall {low} till {high}).",
        en: "{share} can do it alone next time (95 % interval {low} to {high}).")
    case .more:
      Wording(
        da: "Året før var det {before}: Det er flere, end tilfældigheder forklarer.",
        sv: "Året innan var det {before}: det är fler än slumpen förklarar.",
        en: "The year before it was {before}: that is more than chance explains.")
    case .fewer:
      Wording(
        da: "Året før var det {before}: Det er færre, end tilfældigheder forklarer.",
        sv: "Året innan var det {before}: det är färre än slumpen förklarar.",
        en: "The year before it was {before}: that is fewer than chance explains.")
    case .chance:
      Wording(
        da: "Året før var det {before}: Forskellen er ikke større, end tilfældigheder giver.",
        sv: "Året innan var det {before}: skillnaden är inte större än slumpen ger.",
        en: "The year before it was {before}: the difference is no greater than chance makes.")
    }
  }
}
