import Chance
import Language

/// What the pairs of an objective come to.
enum EffectVerdict: String, CaseIterable {
  case rose, fell, chance

  /// What each of several changes comes to; they are looked at together, so that one false alarm among all of them has
  /// a chance of at most 5 per cent.
  static func verdicts(_ changes: [EffectReading.Change?]) -> [EffectVerdict?] {
    let chances = changes.map { change in change.flatMap { SignTest.chance(rose: $0.rose, fell: $0.fell) } }
    return zip(changes, Holm.clear(chances, error: CountComparison.error)).map { change, isClear in
      change.map { isClear ? ($0.rose > $0.fell ? .rose : .fell) : .chance }
    }
  }

  /// What it is called.
  var wording: Wording {
    switch self {
    case .rose: Wording(da: "Ja, flere steg", sv: "Ja, fler steg", en: "Yes, more rose")
    case .fell: Wording(da: "Ja, flere faldt", sv: "Ja, fler sjönk", en: "Yes, more fell")
    case .chance: Wording(da: "Nej", sv: "Nej", en: "No")
    }
  }
}
