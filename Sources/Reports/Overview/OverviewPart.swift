import Language

/// A part of the manager's overview; on paper each begins a page.
public enum OverviewPart: String, CaseIterable, Sendable {
  /// What changed, whether that is more than chance, what to do, and what cannot be known.
  case first
  /// Key figures, focus areas, branches and areas.
  case figures
  /// The weeks of the tasks that changed.
  case weeks
  /// The period in pictures.
  case pictures
  /// The tables behind the pictures, with what chance makes of each line.
  case tables

  /// The heading of the part.
  ///
  /// - Parameter isYear: whether the period is a year.
  func wording(isYear: Bool) -> Wording {
    switch self {
    case .first: Wording(da: "Først", sv: "Först", en: "First")
    case .figures:
      Wording(da: "Nøgletal og steder", sv: "Nyckeltal och platser", en: "Key figures and places")
    case .weeks: Wording(da: "Uge for uge", sv: "Vecka för vecka", en: "Week by week")
    case .pictures where isYear: Wording(da: "Året i billeder", sv: "Året i bilder", en: "The year in pictures")
    case .pictures: Wording(da: "Perioden i billeder", sv: "Perioden i bilder", en: "The period in pictures")
    case .tables: Wording(da: "Tabellerne", sv: "Tabellerna", en: "The tables")
    }
  }
}
