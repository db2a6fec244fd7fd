import HelpDesk
import Municipality
import Records

/// How old staff guess the visitors of an invented office to be.
///
/// The ages are drawn apart, by a generator for each entry, so that nothing else of the office depends on them.
enum DemoAge {
  /// The band that is written on an entry; nil where nobody answered.
  ///
  /// - Parameter isCareless: whether the branch leaves most such questions unanswered.
  static func band(of form: EntryForm, for task: OfficeTask?, isCareless: Bool) -> AgeBand? {
    let seed = form.id.bytes.prefix(8).reduce(0 as UInt64) { $0 << 8 | UInt64($1) }
    var generator = SeededGenerator(seed: seed)
    guard generator.chance(isCareless ? 0.08 : 0.7) else { return nil }
    let weights =
      form.channel == .careHome ? oldest : task?.kind == .transaction ? allAges : task?.parent == "work" ? younger : old
    return generator.pick(weights)
  }

  /// Most who ask for help are past 65.
  private static let old: [(value: AgeBand, weight: Double)] = [
    (.to14, 0.3), (.from15, 4), (.from25, 10), (.from45, 17), (.from65, 31), (.from75, 27), (.from85, 9),
    (.unknown, 1.7),
  ]
  /// A passport is for everybody.
  private static let allAges: [(value: AgeBand, weight: Double)] = [
    (.to14, 5), (.from15, 14), (.from25, 25), (.from45, 24), (.from65, 18), (.from75, 10), (.from85, 2), (.unknown, 2),
  ]
  private static let younger: [(value: AgeBand, weight: Double)] = [
    (.from15, 18), (.from25, 34), (.from45, 33), (.from65, 9), (.from75, 4), (.unknown, 2),
  ]
  private static let oldest: [(value: AgeBand, weight: Double)] = [
    (.from65, 6), (.from75, 38), (.from85, 54), (.unknown, 2),
  ]
}
