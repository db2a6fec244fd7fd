import Foundation
import Identifiers
import Language
import Municipality
import Records

@testable import HelpDesk

/// What the log promises, written a second time without a file: entries in a dictionary.
///
/// It knows the summer of 2026 only, when Denmark is two hours ahead of UTC.
struct ModelLog {
  private(set) var entries: [RandomID: Entry] = [:]
  /// What stood in an entry before it was corrected or voided, with the month for its day.
  private var former: [RandomID: [Entry]] = [:]
  private var lastEntries: [String: (id: RandomID, day: Day)] = [:]

  /// The day and the part of it.
  static func place(_ now: Date) -> (day: Day, part: PartOfDay) {
    let minute = Int(now.timeIntervalSince1970 / 60) + 120
    let hour = minute % 1_440 / 60
    return (Day(number: minute / 1_440), hour < 12 ? .morning : hour < 17 ? .afternoon : .evening)
  }

  /// Whether the entry is new, or nil where the log refuses another content under a known id.
  mutating func log(_ form: EntryForm, at desk: String?, now: Date) -> Bool? {
    let asked = content(form, known: entries[form.id], now: now)
    if let old = entries[form.id] {
      let isSame = asked == Self.plain(old) || former[form.id, default: []].contains(Self.monthly(asked))
      return isSame ? false : nil
    }
    entries[form.id] = asked
    if let desk { lastEntries[desk] = (form.id, Self.place(now).day) }
    return true
  }

  func last(at desk: String, now: Date) -> Entry? {
    guard let last = lastEntries[desk], last.day == Self.place(now).day, let entry = entries[last.id], !entry.isVoid
    else { return nil }
    return entry
  }

  mutating func undo(at desk: String, now: Date) -> Entry? {
    guard let entry = last(at: desk, now: now) else { return nil }
    entries[entry.id] = nil
    former[entry.id] = nil
    lastEntries[desk] = nil
    return entry
  }

  /// The entry afterwards, or the fault.
  mutating func correct(_ form: EntryForm, now: Date) -> Result<Entry, EntryFault> {
    guard let old = entries[form.id] else { return .failure(.unknownEntry) }
    guard !old.isVoid else { return .failure(.alreadyVoid) }
    let new = content(form, known: old, now: now)
    guard new != Self.plain(old) else { return .success(old) }
    former[form.id, default: []].append(Self.monthly(old))
    let entry = Self.changed(new, isVoid: false, revision: old.revision + 1)
    entries[form.id] = entry
    return .success(entry)
  }

  /// The entry afterwards, or the fault.
  mutating func void(_ id: RandomID) -> Result<Entry, EntryFault> {
    guard let old = entries[id] else { return .failure(.unknownEntry) }
    guard !old.isVoid else { return .failure(.alreadyVoid) }
    let entry = Self.changed(old, isVoid: true, revision: old.revision + 1)
    entries[id] = entry
    return .success(entry)
  }

  /// The entries that stand, with their sessions.
  func sessions(on day: Day, at branch: String?) -> (sessions: Int, entries: Int) {
    let found = entries.values.filter { !$0.isVoid && $0.day == day && (branch == nil || $0.branch == branch) }
    return (found.reduce(0) { $0 + $1.count }, found.count)
  }

  private func content(_ form: EntryForm, known: Entry?, now: Date) -> Entry {
    var place: (day: Day, part: PartOfDay?)
    var isMonth = [Channel.booked, .phoneBooked, .homeVisit, .careHome].contains(form.channel)
    switch form.time {
    case .now:
      place = known.map { ($0.day, $0.part) } ?? Self.place(now)
      if known?.isMonthOnly == true { isMonth = true }
    case .instant(let instant): place = Self.place(instant)
    case .moment(let moment):
      place = (moment.day, moment.minute < 720 ? .morning : moment.minute < 1_020 ? .afternoon : .evening)
    case .day(let day, let part):
      place = (day, part)
      if let known, known.isMonthOnly, known.day == day, part == nil { isMonth = true }
    }
    return Entry(
      id: form.id, branch: form.branch ?? "main", day: isMonth ? place.day.adding(1 - place.day.day) : place.day,
      isMonthOnly: isMonth, part: isMonth ? nil : place.part,
      tasks: form.tasks.map { Entry.TaskCount(task: $0.task, quantity: $0.quantity) }.sorted { $0.task < $1.task },
      level: form.level, suggested: form.suggested, suggestedBy: form.suggestedBy, otherBecause: form.otherBecause,
      channel: form.channel, outcome: form.outcome,
      minutes: form.minutes, barriers: form.barriers, alone: form.alone, contact: form.contact,
      isMisdirected: form.isMisdirected, pathways: form.pathways, reason: form.reason, area: form.area, age: form.age,
      helpedIn: form.helpedIn, persons: form.persons, count: form.count, isApproximate: form.isApproximate,
      effort: form.effort, campaign: form.campaign, note: form.note?.text, isVoid: false, revision: 0)
  }

  /// An entry with its tasks by code, as the model keeps them: their order means nothing.
  static func sorted(_ entry: Entry) -> Entry {
    changed(entry, isVoid: entry.isVoid, revision: entry.revision)
  }

  private static func plain(_ entry: Entry) -> Entry { changed(entry, isVoid: false, revision: 0) }

  private static func monthly(_ entry: Entry) -> Entry {
    changed(entry, isVoid: false, revision: 0, isMonthly: true)
  }

  private static func changed(_ entry: Entry, isVoid: Bool, revision: Int, isMonthly: Bool = false) -> Entry {
    Entry(
      id: entry.id, branch: entry.branch, day: isMonthly ? entry.day.adding(1 - entry.day.day) : entry.day,
      isMonthOnly: isMonthly || entry.isMonthOnly, part: isMonthly ? nil : entry.part,
      tasks: entry.tasks.sorted { $0.task < $1.task }, level: entry.level, suggested: entry.suggested,
      suggestedBy: entry.suggestedBy, otherBecause: entry.otherBecause,
      channel: entry.channel, outcome: entry.outcome, minutes: entry.minutes, barriers: entry.barriers,
      alone: entry.alone, contact: entry.contact, isMisdirected: entry.isMisdirected, pathways: entry.pathways,
      reason: entry.reason, area: entry.area, age: entry.age, helpedIn: entry.helpedIn, persons: entry.persons,
      count: entry.count, isApproximate: entry.isApproximate, effort: entry.effort, campaign: entry.campaign,
      note: entry.note, isVoid: isVoid, revision: revision)
  }
}
