import Language

/// The words of a comparison with the year before.
enum VerdictPhrase: PhraseKey {
  case more, fewer, chance, new, unknown, span

  var wording: Wording {
    switch self {
    case .more: Wording(da: "flere", sv: "fler", en: "more")
    case .fewer: Wording(da: "færre", sv: "färre", en: "fewer")
    case .chance:
      Wording(da: "ingen sikker forskel", sv: "ingen säker skillnad", en: "no clear difference")
    case .new: Wording(da: "ny", sv: "ny", en: "new")
    case .unknown: Wording(da: "kan ikke siges", sv: "går inte att säga", en: "cannot be said")
    case .span: Wording(da: "{low} til {high}", sv: "{low} till {high}", en: "{low} to {high}")
    }
  }

  /// The word for a verdict.
  init(_ verdict: ReportVerdict) {
    switch verdict {
    case .more: self = .more
    case .fewer: self = .fewer
    case .chance: self = .chance
    case .new: self = .new
    case .unknown: self = .unknown
    }
  }
}
