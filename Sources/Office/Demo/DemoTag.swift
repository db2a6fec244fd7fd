import Language

/// A focus area of an invented strategy: the groups of tasks that it covers, and the days it holds for.
struct DemoTag: Sendable {
  let code: String
  let name: String
  let first: Day?
  let last: Day?
  /// The catalogue's groups whose tasks carry it.
  let groups: [String]

  init(_ code: String, _ name: String, _ first: String, _ last: String?, _ groups: [String]) {
    self.code = code
    self.name = name
    self.first = Day(iso: first)
    self.last = last.flatMap { Day(iso: $0) }
    self.groups = groups
  }
}

extension DemoMunicipality {
  /// The focus areas of the municipality's strategies.
  ///
  /// The periods are those of the real ones, the words are ours.
  var tags: [DemoTag] {
    let digital = ["mitid", "digital-post", "powers", "safety"]
    let everyday = ["home", "health", "family", "work", "id"]
    let learning = ["devices", "library"]
    return switch self {
    case .helsingor:
      [
        DemoTag("aabent-hus", "Et åbent hus", "2022-01-01", "2025-12-31", digital + everyday),
        DemoTag("laering-2022", "Lær sammen", "2022-01-01", "2025-12-31", learning),
        DemoTag("tryg-digital", "Tryg i det digitale", "2026-01-01", "2030-12-31", digital),
        DemoTag("hverdag", "Hjælp til hverdagen", "2026-01-01", "2030-12-31", everyday),
        DemoTag("laering-2026", "Lær hele livet", "2026-01-01", "2030-12-31", learning),
      ]
    case .hedensted:
      [
        DemoTag("taet-paa", "Tæt på borgeren", "2023-05-11", nil, digital + everyday),
        DemoTag("nysgerrig", "Nysgerrig på nyt", "2023-05-11", nil, learning),
      ]
    case .naestved:
      [
        DemoTag("alle-med", "Alle med digitalt", "2023-01-01", "2026-12-31", digital),
        DemoTag("moedested", "Et sted at mødes", "2023-01-01", "2026-12-31", learning),
        DemoTag("faelles-service", "Service i samme hus", "2023-01-01", "2026-12-31", everyday),
      ]
    case .faxe:
      [
        DemoTag("digital-vej", "Vejen ind i det digitale", "2021-01-01", "2025-12-31", digital + everyday),
        DemoTag("laes-og-laer", "Læs og lær", "2021-01-01", "2025-12-31", learning),
        DemoTag("naerhed", "Hjælp tæt på", "2026-01-01", "2029-12-31", digital + everyday),
      ]
    case .burlov:
      [
        DemoTag(
          "delta", "Delta på lika villkor", "2022-01-01", "2025-12-31", ["e-legitimation", "digital-post", "ombud"]),
        DemoTag("laera", "Lära hela livet", "2022-01-01", "2025-12-31", ["mobil-dator", "bibliotek"]),
        DemoTag("trygg-digitalt", "Trygg digitalt", "2026-01-01", "2030-12-31", ["e-legitimation", "bank", "ombud"]),
        DemoTag(
          "vardag", "Vardagens ärenden", "2026-01-01", "2030-12-31", ["vard", "ersattning", "skatt-id", "kommunen"]),
      ]
    }
  }
}
