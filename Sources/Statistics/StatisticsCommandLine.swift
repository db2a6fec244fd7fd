public import Language

/// What the faults of this room advise to type at the command line; a page leaves it out.
public enum StatisticsCommandLine: PhraseKey {
  case notes, table, verify, releases, release, revise
  case areas, source, date, municipality

  /// The text.
  public var wording: Wording {
    switch self {
    case .notes: Wording(same: "lods alert notes")
    case .table: Wording(same: "--table area+age+task")
    case .verify: Wording(same: "lods release verify")
    case .releases: Wording(same: "lods release list")
    case .release:
      Wording(
        da: "lods release show {release}; er noget rettet siden, så lods release revise {release}",
        sv: "lods release show {release}; har något rättats sedan dess, lods release revise {release}",
        en: "lods release show {release}; where something was corrected since, lods release revise {release}")
    case .revise:
      Wording(
        da: "lods release show, og derefter: lods release revise eller publish",
        sv: "lods release show, och sedan: lods release revise eller publish",
        en: "lods release show, and then: lods release revise or publish")
    case .areas: Wording(same: "lods area list")
    case .source: Wording(da: "--source TEKST", sv: "--source TEXT", en: "--source TEXT")
    case .date: Wording(same: "--date 2026-01-01")
    case .municipality: Wording(da: "--municipality NAVN", sv: "--municipality NAMN", en: "--municipality NAME")
    }
  }
}
