import Identifiers
import Municipality
public import Records

extension EntryForm {
  /// A form that says what an entry says: for repeating it as a new one, or for correcting it.
  ///
  /// - Parameters:
  ///   - entry: the entry.
  ///   - id: the entry's own id for a correction, a fresh one for a repeat.
  public init(_ entry: Entry, id: RandomID) {
    self.init(
      id: id, tasks: entry.tasks.map { TaskCount($0.task, quantity: $0.quantity) }, outcome: entry.outcome)
    branch = entry.branch
    time = .day(entry.day, entry.part)
    level = entry.level
    suggested = entry.suggested
    suggestedBy = entry.suggestedBy
    otherBecause = entry.otherBecause
    channel = entry.channel
    minutes = entry.minutes
    barriers = entry.barriers
    alone = entry.alone
    contact = entry.contact
    isMisdirected = entry.isMisdirected
    pathways = entry.pathways
    reason = entry.reason
    area = entry.area
    age = entry.age
    helpedIn = entry.helpedIn
    persons = entry.persons
    count = entry.count
    isApproximate = entry.isApproximate
    effort = entry.effort
    campaign = entry.campaign
    // A stored note passed the gate; if a newer gate knows better, the note is left out rather than stored again.
    note = entry.note.flatMap { try? Gate.standard.admit($0, as: .note) }
  }
}
