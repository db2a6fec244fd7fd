import HelpDesk
import Language
import Municipality

/// Draws the fields of one invented session from what its tasks make likely.
struct DemoDraw {
  let plan: DemoPlan
  let branch: DemoBranch
  /// The tasks, the main one first.
  let tasks: [OfficeTask]
  let isCareless: Bool

  /// The hardest of the tasks, 1…3.
  private var complexity: Int { tasks.map(\.complexity).max() ?? 1 }
  private var main: OfficeTask? { tasks.first }
  private var hasGuidance: Bool { tasks.contains { $0.kind == .guidance } }

  /// The tasks with how many times each: a family may bring several passports, somebody several letters.
  func counts(using generator: inout some RandomNumberGenerator) -> [EntryForm.TaskCount] {
    tasks.map { task in
      let isSeveral = generator.chance(task.kind == .transaction ? 0.08 : 0.02)
      return EntryForm.TaskCount(task.code.text, quantity: isSeveral ? generator.whole(2...4) : 1)
    }
  }

  /// How the session ended.
  func outcome(using generator: inout some RandomNumberGenerator) -> Outcome {
    let choices: [(value: Outcome, weight: Double)] =
      switch main?.kind ?? .guidance {
      case .guidance: [(.done, 80), (.partly, 10), (.left, 2), (.couldNot, 4), (.referred, 4)]
      case .transaction: [(.done, 88), (.couldNot, 7), (.referred, 3), (.left, 2)]
      case .teaching: [(.done, 84), (.partly, 15), (.left, 1)]
      case .elsewhere: [(.referred, 90), (.partly, 6), (.left, 4)]
      }
    return generator.pick(choices) ?? .done
  }

  /// Fills in everything else.
  func fill(_ form: inout EntryForm, on day: Day, using generator: inout some RandomNumberGenerator) {
    form.channel = channel(on: day, using: &generator)
    if hasGuidance {
      let level = level(using: &generator)
      form.level = level
      if recorded(0.85, using: &generator), day >= plan.triageStart { advise(&form, level, using: &generator) }
    }
    if form.outcome != .done, recorded(0.75, using: &generator) { form.reason = reason(using: &generator) }
    if recorded(0.86, using: &generator) { form.minutes = minutes(at: form.level, using: &generator) }
    if recorded(0.7, using: &generator) { form.barriers = barriers(at: form.level, using: &generator) }
    if recorded(0.65, using: &generator) { form.alone = alone(at: form.level, using: &generator) }
    if recorded(0.6, using: &generator) { form.contact = contact(at: form.level, using: &generator) }
    if recorded(0.55, using: &generator) { form.persons = generator.chance(0.14) ? 2 : 1 }
    if recorded(0.35, using: &generator) { form.effort = effort(at: form.level, using: &generator) }
    if recorded(0.75, using: &generator) { form.area = area(using: &generator) }
    form.isMisdirected = generator.chance(main?.kind == .elsewhere ? 0.3 : 0.02)
    form.pathways = ChoiceSet(pathways(at: form.level, using: &generator))
    if plan.hasCampaign(on: day), !isCareless, generator.chance(0.2) { form.campaign = plan.campaign }
  }

  /// Whether an optional answer was given; the careless branch gives few.
  private func recorded(_ share: Double, using generator: inout some RandomNumberGenerator) -> Bool {
    generator.chance(isCareless ? share * 0.12 : share)
  }

  private func channel(on day: Day, using generator: inout some RandomNumberGenerator) -> Channel {
    let isCafe = branch.hasCitizenService && day.weekday == .thursday
    // From then on the visits bring their own entries.
    let isDrawn = branch.hasCitizenService && day < plan.outreachStart
    let choices: [(value: Channel, weight: Double)] = [
      (.desk, 0.86 - branch.bookedShare), (.booked, branch.bookedShare), (.cafe, isCafe ? 0.3 : 0), (.phone, 0.09),
      (.phoneBooked, 0.01), (.online, 0.01), (.homeVisit, isDrawn ? 0.012 : 0),
      (.careHome, isDrawn ? 0.018 : 0),
    ]
    return generator.pick(choices) ?? .desk
  }

  /// More help for harder tasks; a library without borgerservice gives no more than its role's ceiling.
  private func level(using generator: inout some RandomNumberGenerator) -> HelpLevel {
    let byComplexity: [[Double]] = [[8, 50, 32, 8, 2], [5, 26, 46, 17, 6], [4, 12, 42, 30, 12]]
    let weights = byComplexity[complexity - 1]
    let ceiling = (branch.hasCitizenService ? Role.borgerservice : Role.library).defaultCeiling
    let choices = HelpLevel.allCases.map { (value: $0, weight: $0 > ceiling ? 0 : weights[$0.rawValue]) }
    return generator.pick(choices) ?? .sideBySide
  }

  /// What triage advised, and why another level was given, which three in five say.
  private func advise(
    _ form: inout EntryForm, _ level: HelpLevel, using generator: inout some RandomNumberGenerator
  ) {
    let advice = advice(beside: level, using: &generator)
    form.suggested = advice
    form.suggestedBy = plan.triageModel
    guard advice != level, generator.chance(0.6) else { return }
    let choices: [(value: HelpLevelReason, weight: Double)] =
      advice < level
      ? [(.neededMore, 34), (.harder, 20), (.wish, 18), (.time, 14), (.technical, 10), (.other, 4)]
      : [(.managedMore, 46), (.wish, 24), (.time, 22), (.other, 8)]
    form.otherBecause = generator.pick(choices)
  }

  /// What triage advised: the staff follow it seven times in ten, and otherwise give a little more or less.
  private func advice(beside level: HelpLevel, using generator: inout some RandomNumberGenerator) -> HelpLevel {
    if generator.chance(0.7) { return level }
    let near = HelpLevel.allCases.filter { abs($0.rawValue - level.rawValue) == 1 }
    // A tie goes to less advised than given: in doubt the staff help more.
    return generator.pick(near.map { (value: $0, weight: $0 < level ? 3 : 2) }) ?? level
  }

  private func reason(using generator: inout some RandomNumberGenerator) -> NotDoneReason {
    let choices: [(value: NotDoneReason, weight: Double)] = [
      (.papersMissing, 24), (.noEID, 22), (.needsColleague, 20), (.noTime, 14), (.refusedByRule, 10),
      (.privateMatter, 7), (.systemDown, 3),
    ]
    return generator.pick(choices) ?? .noTime
  }

  private func minutes(at level: HelpLevel?, using generator: inout some RandomNumberGenerator) -> Int {
    let byLevel: [Double] = [0.4, 0.7, 1.2, 1.5, 1.3]
    let mean = (3 + 4 * Double(complexity)) * (level.map { byLevel[$0.rawValue] } ?? 1) + 5 * Double(tasks.count - 1)
    let drawn = mean * (0.4 + 0.8 * generator.share() + (generator.chance(0.06) ? 1.5 : 0))
    // People write 4 and 7, and then 10, 15 and 20.
    return drawn < 10 ? max(1, Int(drawn.rounded())) : min(90, Int((drawn / 5).rounded()) * 5)
  }

  private func barriers(at level: HelpLevel?, using generator: inout some RandomNumberGenerator) -> ChoiceSet<Barrier> {
    let more = Double(level?.rawValue ?? 1) * 0.06
    let likely: [(Barrier, Double)] = [
      (.digital, 0.24 + more), (.administrative, 0.12 + more), (.device, 0.16), (.helper, 0.1), (.language, 0.08),
    ]
    return ChoiceSet(likely.filter { generator.chance($0.1) }.map(\.0))
  }

  private func alone(at level: HelpLevel?, using generator: inout some RandomNumberGenerator) -> AloneNextTime {
    let yes: [Double] = [0.6, 0.7, 0.42, 0.18, 0.06]
    if generator.chance(0.15) { return .unknown }
    return generator.chance(level.map { yes[$0.rawValue] } ?? 0.4) ? .yes : .no
  }

  private func contact(at level: HelpLevel?, using generator: inout some RandomNumberGenerator) -> ContactKind {
    let matter: [Double] = [0.05, 0.3, 0.6, 0.8, 0.85]
    return generator.chance(level.map { matter[$0.rawValue] } ?? 0.7) ? .transaction : .information
  }

  private func effort(at level: HelpLevel?, using generator: inout some RandomNumberGenerator) -> Int {
    min(6, max(1, complexity + (level?.rawValue ?? 1) - 1 + generator.whole(0...2)))
  }

  private func area(using generator: inout some RandomNumberGenerator) -> String? {
    let areas = plan.municipality.areas
    let choices = areas.indices.map { (value: $0, weight: branch.homeAreas.contains($0) ? 6.0 : 0.6) }
    return generator.pick(choices).map { areas[$0].code }
  }

  private func pathways(at level: HelpLevel?, using generator: inout some RandomNumberGenerator) -> [Pathway] {
    var ways: [Pathway] = []
    switch main?.code.text {
    case "digital-post-exemption", "papperspost": ways.append(.exemption)
    case "self-service-exception", "benefits-exception": ways.append(.serviceExemption)
    case "digital-post-read-access": ways.append(.readAccess)
    case "digital-fuldmagt", "ombud-myndighet", "apotek-fullmakt": ways.append(.powerOfAttorney)
    case "guardianship", "framtidsfullmakt", "god-man": ways.append(.guardianship)
    case "scam-happened": ways.append(.fraudAlarm)
    default: break
    }
    if main?.kind == .elsewhere, ways.isEmpty { ways.append(.refer) }
    if let level, level >= .sideBySide, generator.chance(0.06) { ways.append(.course) }
    if generator.chance(0.02) { ways.append(.bookedTime) }
    if !branch.hasCitizenService, complexity == 3, generator.chance(0.1) { ways.append(.handOver) }
    return ways
  }
}
