import Accounts
import Language
import Markup

/// The rooms of the desk and the pages in them, as the way about shows them to somebody who may go there.
enum RoomPlan {
  /// A page that the way about leads to.
  struct Page: Sendable {
    /// What it is called.
    let name: FramePhrase
    /// Where it is.
    let link: Link
    /// Who may go there.
    let access: Access
    /// Further places that belong to it; what is below them and below the link does too.
    var others: [String] = []
  }

  private struct Room {
    let name: FramePhrase
    let pages: [Page]

    /// A room with one page, which is called as the room.
    init(_ name: FramePhrase, _ link: Link, _ access: Access) {
      self.init(name, [Page(name: name, link: link, access: access)])
    }

    init(_ name: FramePhrase, _ pages: [Page]) {
      self.name = name
      self.pages = pages
    }
  }

  private static let rooms = [
    Room(.start, Link("/"), .signedIn),
    Room(.log, Link("/log"), .counter),
    Room(.courses, CoursePages.pages + CurriculumPages.pages),
    Room(.outreach, OutreachPages.pages),
    Room(.figures, FiguresPages.pages),
    Room(
      .office,
      CataloguePages.pages + BranchPages.pages + StaffPages.pages + DevicePages.pages + OutsidePages.pages
        + CitizenCardPages.pages),
    Room(
      .supervision,
      AuditPages.pages + PrivacyPages.pages + RetentionPages.pages + PersonPages.pages + AttackPages.pages
        + BackupPages.pages + DoctorPages.pages),
  ]

  /// The links of the way about; a device has one place only and needs none.
  static func rooms(for visitor: Visitor, at path: String, in language: LanguageCode) -> [PageFrame.Room] {
    guard visitor.person != nil else { return [] }
    return rooms.compactMap { room in
      let open = room.pages.filter { $0.access.admits(visitor) }
      return open.first.map { first in
        PageFrame.Room(
          name: room.name(in: language), link: first.link, isCurrent: open.contains { reach(of: $0, at: path) != nil })
      }
    }
  }

  /// The links to the pages of the room that a path lies in; none where there is only one.
  static func pages(for visitor: Visitor, at path: String, in language: LanguageCode) -> [PageFrame.Room] {
    guard visitor.person != nil else { return [] }
    for room in rooms {
      let open = room.pages.filter { $0.access.admits(visitor) }
      guard open.count > 1,
        let here = open.max(by: { (reach(of: $0, at: path) ?? -1) < (reach(of: $1, at: path) ?? -1) }),
        reach(of: here, at: path) != nil
      else { continue }
      return open.map {
        PageFrame.Room(name: $0.name(in: language), link: $0.link, isCurrent: $0.link == here.link)
      }
    }
    return []
  }

  /// How much of a path a page stands for, so that the nearest of several is the current one; nil where it does not.
  private static func reach(of page: Page, at path: String) -> Int? {
    let own = page.link.text
    if own == "/" { return path == "/" ? 1 : nil }
    return ([own] + page.others).filter { path == $0 || path.hasPrefix($0 + "/") }.map(\.utf8.count).max()
  }
}
