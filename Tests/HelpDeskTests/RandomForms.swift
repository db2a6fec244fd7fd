import Foundation
import HelpDesk
import Identifiers
import Language
import Municipality
import Records

/// Draws forms that the log of a ``TestDesk`` takes.
struct RandomForms {
  var generator: SeededGenerator
  let guidance: [String]
  let others: [String]

  init(_ desk: TestDesk, seed: UInt64) throws {
    generator = SeededGenerator(seed: seed)
    guidance = try Array(desk.tasks(.guidance).prefix(8))
    others = try Array(desk.tasks(.transaction, .teaching, .elsewhere).prefix(6))
  }

  mutating func id() -> RandomID { RandomID(using: &generator) }

  mutating func chance(_ one: Int, in all: Int) -> Bool { Int.random(in: 1...all, using: &generator) <= one }

  /// A form over all fields, with a time on or before the clock's.
  mutating func form(_ id: RandomID, now: Date) -> EntryForm {
    var form = EntryForm(id: id, tasks: tasks(), outcome: Outcome.allCases.randomElement(using: &generator) ?? .done)
    if form.tasks.contains(where: { guidance.contains($0.task) }) {
      form.level = HelpLevel.allCases.randomElement(using: &generator)
      form.suggested = sometimes(HelpLevel.allCases)
      if form.suggested != nil { form.suggestedBy = sometimes(["dk-2026-1", "our-own-2"]) }
      if form.suggested != nil, form.suggested != form.level { form.otherBecause = sometimes(HelpLevelReason.allCases) }
    }
    form.branch = sometimes(["main", "harbour"])
    form.time = time(before: now)
    form.channel = sometimes(Channel.allCases) ?? .desk
    form.minutes = sometimes(Array(0...600))
    form.barriers = sometimes((0..<32).map { ChoiceSet<Barrier>(bits: $0) })
    form.alone = sometimes(AloneNextTime.allCases)
    form.contact = sometimes(ContactKind.allCases)
    form.isMisdirected = chance(1, in: 4)
    form.pathways = sometimes((0..<2_048).map { ChoiceSet<Pathway>(bits: $0) }) ?? ChoiceSet(bits: 0)
    if form.outcome != .done { form.reason = sometimes(NotDoneReason.allCases) }
    form.area = sometimes(["north", "south", "island"])
    form.age = sometimes(AgeBand.allCases)
    form.helpedIn = sometimes(HelpedIn.allCases)
    form.persons = sometimes(Array(1...50))
    form.count = sometimes(Array(1...500)) ?? 1
    form.isApproximate = chance(1, in: 4)
    form.effort = sometimes(Array(1...6))
    form.campaign = sometimes(["flyer", "radio", "open-house"])
    form.note = sometimes([.literal("Kode glemt"), .literal("Ø, æ og \"citat\"\nny linje"), .literal("")])
    return form
  }

  private mutating func tasks() -> [EntryForm.TaskCount] {
    let codes = (guidance + others).shuffled(using: &generator).prefix(Int.random(in: 1...3, using: &generator))
    return codes.map { EntryForm.TaskCount($0, quantity: sometimes(Array(1...99)) ?? 1) }
  }

  /// A time within the sixty days before the clock's, in the months when both branches are open and the clock does not
  /// change.
  mutating func time(before now: Date) -> EntryTime {
    let minute = Int(now.timeIntervalSince1970 / 60) - Int.random(in: 0...60 * 1_440, using: &generator)
    let face = minute + 120
    let day = Day(number: face / 1_440)
    switch Int.random(in: 0..<8, using: &generator) {
    case 0..<4: return .now
    case 4: return .instant(Date(timeIntervalSince1970: Double(minute * 60)))
    case 5: return .moment(OfficeClock.Moment(day: day, minute: face % 1_440))
    // Yesterday's whole day is over whatever the part.
    default: return .day(day.adding(-1), sometimes(PartOfDay.allCases))
    }
  }

  mutating func sometimes<Value>(_ values: [Value]) -> Value? {
    chance(1, in: 2) ? nil : values.randomElement(using: &generator)
  }
}
