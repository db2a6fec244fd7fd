import HelpDesk
import Language
import Municipality
import Records
import Testing

@testable import Office

/// One office that the stories are looked for in; it is made once.
private let shared = Result { try InventedOffice(.faxe, days: 300) }

@Suite struct `The stories of an invented office` {
  let invented: InventedOffice
  let plan: DemoPlan
  let entries: [Entry]

  init() throws {
    invented = try shared.get()
    plan = invented.plan
    entries = try invented.entries()
  }

  private var standing: [Entry] { entries.filter { !$0.isVoid } }

  private func sessions(_ entries: [Entry]) -> Int { entries.reduce(0) { $0 + $1.count } }

  @Test func `nothing is logged where nobody stood at the desk`() throws {
    var statuses: [String: Bool?] = [:]
    for entry in entries where !entry.isMonthOnly {
      let key = entry.branch + entry.day.iso
      if statuses[key] == nil { statuses[key] = try invented.status(of: entry.day, at: entry.branch).countsSessions }
      #expect(statuses[key] == true)
    }
    #expect(statuses.count > 200)
  }

  @Test func `there are public holidays, closing days and unstaffed open days to leave empty`() throws {
    var holidays = 0
    var closed = 0
    var unstaffed = 0
    for number in plan.firstDay.number...plan.lastDay.number {
      for branch in plan.municipality.branches {
        switch try invented.status(of: Day(number: number), at: branch.code) {
        case .holiday: holidays += 1
        case .closed: closed += 1
        case .unstaffed: unstaffed += 1
        default: break
        }
      }
    }
    #expect(holidays > 5)
    #expect(closed > 1)
    #expect(unstaffed > 50)
  }

  @Test func `on the day of the outage people are turned away in bulk`() {
    let day = standing.filter { $0.day == plan.outage && !$0.isMonthOnly }
    let turnedAway = day.filter { $0.reason == .systemDown && $0.isApproximate && $0.outcome == .couldNot }
    #expect(Set(turnedAway.map(\.branch)).contains("haslev"))
    #expect(sessions(turnedAway) >= 8)
    #expect(standing.filter { $0.isApproximate && $0.reason == .systemDown }.allSatisfy { $0.day == plan.outage })
  }

  @Test func `one task grows`() {
    func share(_ days: ClosedRange<Day>) -> Double {
      let span = standing.filter { days.contains($0.day) }
      let named = span.filter { $0.tasks.contains { $0.task == plan.growingTask } }
      return Double(sessions(named)) / Double(max(1, sessions(span)))
    }
    let early = share(plan.growthStart...plan.growthStart.adding(50))
    let late = share(plan.lastDay.adding(-50)...plan.lastDay)
    #expect(late > 2.5 * early)
    #expect(late > 0.04)
  }

  @Test func `one branch has weeks without an entry, though its desk was staffed`() throws {
    let missing = plan.missingWeeks
    let span = standing.filter { missing.contains($0.day) && !$0.isMonthOnly }
    #expect(!span.contains { $0.branch == plan.carelessBranch })
    #expect(span.contains { $0.branch == "haslev" })
    let staffed = try (missing.lowerBound.number...missing.upperBound.number).filter {
      try invented.status(of: Day(number: $0), at: plan.carelessBranch).countsSessions == true
    }
    #expect(staffed.count > 10)
    let after = missing.upperBound.adding(1)...missing.upperBound.adding(14)
    #expect(standing.contains { $0.branch == plan.carelessBranch && after.contains($0.day) })
  }

  @Test func `the same branch leaves most optional fields out`() {
    func unrecorded(_ isCareless: Bool) -> Double {
      let some = standing.filter { ($0.branch == plan.carelessBranch) == isCareless }
      return Double(some.count { $0.minutes == nil }) / Double(max(1, some.count))
    }
    #expect(unrecorded(true) > 0.75)
    #expect(unrecorded(false) < 0.3)
  }

  @Test func `staff follow the advice of the last year about seven times in ten`() {
    let advised = standing.filter { $0.suggested != nil && $0.level != nil }
    let agreed = Double(advised.count { $0.suggested == $0.level }) / Double(max(1, advised.count))
    #expect((0.67...0.73).contains(agreed))
    #expect(advised.allSatisfy { $0.day >= plan.triageStart && $0.suggestedBy == "dk-2026-2" })
    #expect(advised.count * 3 > standing.count { $0.level != nil && $0.day >= plan.triageStart })
    #expect(standing.contains { $0.otherBecause != nil })
  }

  @Test func `the branches are as busy as such branches are`() throws {
    for (branch, likely) in [("haslev", 25.0...60.0), ("faxe", 5...15)] {
      let some = standing.filter { $0.branch == branch }
      let staffed = try (plan.firstDay.number...plan.lastDay.number).filter {
        let day = Day(number: $0)
        guard !(branch == plan.carelessBranch && plan.missingWeeks.contains(day)) else { return false }
        return try invented.status(of: day, at: branch).countsSessions == true
      }
      #expect(likely.contains(Double(sessions(some)) / Double(staffed.count)), "\(branch)")
    }
  }

  @Test func `July is quieter than October`() {
    func daily(_ month: Int) -> Int {
      sessions(standing.filter { $0.day.month == month && $0.day.year == plan.lastDay.year })
    }
    #expect(daily(7) * 3 < daily(10) * 2)
  }

  @Test func `everything that a real log holds is there`() {
    #expect(entries.contains { $0.isVoid })
    #expect(entries.contains { $0.revision > 0 && !$0.isVoid })
    #expect(standing.contains { $0.isApproximate && $0.count > 1 && $0.reason == nil })
    #expect(standing.contains { $0.tasks.count > 1 })
    #expect(standing.contains { $0.tasks.contains { $0.quantity > 1 } })
    #expect(standing.contains { $0.isMisdirected })
    #expect(standing.contains { $0.campaign == plan.campaign })
    #expect(standing.contains { !$0.pathways.isEmpty })
    #expect(Set(standing.map(\.channel)) == Set(Channel.allCases))
    #expect(Set(standing.map(\.outcome)) == Set(Outcome.allCases))
    #expect(Set(standing.compactMap(\.level)) == Set(HelpLevel.allCases))
    #expect(Set(standing.compactMap(\.area)).count == plan.municipality.areas.count)
    #expect(Set(standing.compactMap(\.age)) == Set(AgeBand.allCases))
    #expect(standing.allSatisfy { $0.helpedIn == nil && $0.note == nil })
  }
  @Test func `most whose age was guessed are past 65, and of authority transactions fewer`() {
    let old: Set<AgeBand> = [.from65, .from75, .from85]
    let kinds = Dictionary(
      Catalogue.of(.denmark).tasks.map { ($0.id, $0.kind) }, uniquingKeysWith: { first, _ in first })
    func share(_ kind: TaskKind) -> Double {
      let guessed = standing.filter { kinds[$0.tasks.first?.task ?? ""] == kind && $0.age != nil }
      return Double(guessed.count { $0.age.map(old.contains) ?? false }) / Double(max(1, guessed.count))
    }
    #expect((0.6...0.75).contains(share(.guidance)))
    #expect((0.2...0.4).contains(share(.transaction)))
    let careless = standing.filter { $0.branch == plan.carelessBranch }
    #expect(careless.count { $0.age != nil } * 5 < careless.count)
  }
}
