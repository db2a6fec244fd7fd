import Courses
import Language

/// What is asked of the indicators, the same for every period.
struct IndicatorQuery {
  /// The code of the branch; nil for all.
  let branch: String?
  /// What an hour at the desk costs; nil leaves the money out.
  let hourCost: Double?
  /// The cards of terms; each counts in the period in which its last day lies.
  let effects: [TermEffect]
  /// For whom the figures are.
  let discretion: Discretion
  /// The language of names.
  let language: LanguageCode
  /// The day on which they are made.
  let today: Day
}
