import Foundation
import HelpDesk
import Municipality
import Office
import Records
import Site

extension Visit {
  /// What takes an entry back that was stored just now, as it stands in a form.
  func ticket(of form: EntryForm) -> String {
    let hour: Int? =
      switch form.time {
      case .now: office.clock.now.minute / 60
      case .instant(let instant): office.clock.moment(of: instant).minute / 60
      case .moment(let moment): moment.minute / 60
      case .day: nil
      }
    return UndoTicket(form.id, hour: hour).text(
      for: secret, until: now.addingTimeInterval(UndoTicket.seconds), key: desk.ticketKey)
  }

  /// Takes back the entry of the form's ticket.
  ///
  /// - Returns: whether it is out of the log, also where an earlier press of the button has taken it out; false where the
  ///   minute is over.
  func takeBack() throws -> Bool {
    guard let text = form["ticket"], let ticket = UndoTicket(text, from: secret, at: now, key: desk.ticketKey) else {
      return false
    }
    do {
      _ = try office.log.takeBack(ticket.entry, loggedInHour: ticket.hour)
      return true
    } catch EntryFault.unknownEntry {
      // The desk has signed that it was stored, so somebody has pressed twice.
      return true
    } catch EntryFault.nothingToUndo {
      return false
    }
  }

  /// How many sessions a branch has logged today; nil for a device, which reads nothing of the log but its own entry.
  func sessionsToday(at branch: Branch) throws -> Int? {
    guard visitor.person != nil else { return nil }
    return try office.log.sessionsToday(branch: branch).sessions
  }
}
