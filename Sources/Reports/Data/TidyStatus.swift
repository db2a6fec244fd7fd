import Language

/// What stands behind a value in the tidy form.
enum TidyStatus: String, CaseIterable {
  case ok, estimate, hidden
  case notRecorded = "not-recorded"
  case notCounted = "not-counted"

  init(_ cell: ReportCell) {
    switch cell {
    case .estimate: self = .estimate
    case .hidden: self = .hidden
    case .notRecorded: self = .notRecorded
    case .notCounted: self = .notCounted
    default: self = .ok
    }
  }

  var meaning: Wording {
    switch self {
    case .ok: Wording(da: "Talt.", sv: "Räknat.", en: "Counted.")
    case .estimate:
      Wording(
        da: "Skønnet ud fra en del. low og high er enderne af 95 %-intervallet.",
        sv: "Uppskattat från en del. low och high är ändarna på 95-procentsintervallet.",
        en: "Estimated from a part. low and high are the ends of the 95 % interval.")
    case .hidden:
      Wording(
        da: "Skjult for at beskytte personer. value er \"..\".", sv: "Dolt för att skydda personer. value är \"..\".",
        en: "Hidden to protect persons. value is \"..\".")
    case .notRecorded:
      Wording(
        da: "Spørgsmålet er ikke besvaret. value er tom.", sv: "Frågan är inte besvarad. value är tomt.",
        en: "The question was not answered. value is empty.")
    case .notCounted:
      Wording(
        da: "Ingen har talt. Det er ikke det samme som nul. value er tom.",
        sv: "Ingen har räknat. Det är inte samma sak som noll. value är tomt.",
        en: "Nobody counted. That is not the same as zero. value is empty.")
    }
  }
}
