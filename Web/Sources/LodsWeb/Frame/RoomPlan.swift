import Accounts
import Language
import Markup

/// The rooms of the desk that somebody may go to.
enum RoomPlan {
  private struct Entry {
    let name: FramePhrase
    let link: Link
    let access: Access
    /// Further places that belong to the room.
    var others: [String] = []
  }

  private static let entries = [
    Entry(name: .start, link: Link("/"), access: .signedIn),
    Entry(name: .log, link: Link("/log"), access: .counter),
    Entry(name: .reports, link: Link("/reports/desk"), access: FiguresPages.access, others: ["/reports"]),
    Entry(name: .alerts, link: AlertPages.link, access: FiguresPages.access),
    Entry(name: .catalogue, link: Link("/tasks"), access: .signedIn),
    Entry(name: .branches, link: Link("/branches"), access: .signedIn),
    Entry(name: .accounts, link: Link("/accounts"), access: .roles([.administrator])),
    Entry(name: .devices, link: Link("/devices"), access: .roles([.administrator])),
    Entry(
      name: .supervision, link: Link("/audit"), access: AuditPages.overseers, others: ["/privacy", "/doctor"]),
  ]

  /// The links of the way about; a device has one place only and needs none.
  static func rooms(for visitor: Visitor, at path: String, in language: LanguageCode) -> [PageFrame.Room] {
    guard visitor.person != nil else { return [] }
    return entries.filter { $0.access.admits(visitor) }.map { entry in
      let own = entry.link.text
      let places = [own] + entry.others
      let isCurrent = own == "/" ? path == "/" : places.contains { path == $0 || path.hasPrefix($0 + "/") }
      return PageFrame.Room(name: entry.name(in: language), link: entry.link, isCurrent: isCurrent)
    }
  }
}
