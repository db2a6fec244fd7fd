import Foundation
import HelpDesk
import Municipality
import Office
import Records

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
  /// - Returns: whether it is out of the log; false where the minute is over or it was taken back before.
  func takeBack() throws -> Bool {
    guard let text = form["ticket"], let ticket = UndoTicket(text, from: secret, at: now, key: desk.ticketKey) else {
      return false
    }
    do {
      _ = try office.log.takeBack(ticket.entry, loggedInHour: ticket.hour)
      return true
    } catch EntryFault.unknownEntry, EntryFault.nothingToUndo {
      return false
    }
  }
}
