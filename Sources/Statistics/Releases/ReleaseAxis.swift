public import Language
public import Municipality

/// What sessions are told apart by in a release; every session stands at exactly one place of each.
public enum ReleaseAxis: String, CodedChoice {
  case branch, area, age, task, level, channel, outcome, barrier, owner

  /// Whether what a small group has of it is told of nobody: why somebody could not do it, and how it went.
  public var isSensitive: Bool { self == .barrier || self == .outcome }

  /// What it is called, as the heading of a column.
  public var wording: Wording {
    switch self {
    case .branch: Wording(da: "Sted", sv: "Enhet", en: "Branch")
    case .area: Wording(da: "Lokalområde", sv: "Område", en: "Area")
    case .age: Wording(da: "Alder", sv: "Ålder", en: "Age")
    case .task: Wording(da: "Opgave", sv: "Ärende", en: "Task")
    case .level: Wording(da: "Hjælpegrad", sv: "Hjälpnivå", en: "Help level")
    case .channel: Wording(da: "Kanal", sv: "Kanal", en: "Channel")
    case .outcome: Wording(da: "Udfald", sv: "Utfall", en: "Outcome")
    case .barrier: Wording(da: "Barriere", sv: "Hinder", en: "Barrier")
    case .owner: Wording(da: "Løsningens ejer", sv: "Lösningens ägare", en: "Owner of the solution")
    }
  }
}
