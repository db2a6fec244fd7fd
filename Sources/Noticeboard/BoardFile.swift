import Glibc
import Language
import Municipality
import Records
import SQLite

/// The board as a file of its own: the office writes it anew, and the public pages only read it.
public struct BoardFile: Sendable {
  let folder: PublicFolder

  /// The board of a public folder.
  public init(_ folder: PublicFolder) { self.folder = folder }

  /// Which version of the file lies there; nil where there is none.
  public var mark: BoardMark? {
    var found = stat()
    guard stat(folder.board, &found) == 0 else { return nil }
    return BoardMark(
      inode: Int(found.st_ino), seconds: found.st_mtim.tv_sec, nanoseconds: found.st_mtim.tv_nsec,
      size: Int(found.st_size))
  }

  /// Puts a board up: a fresh file takes the old one's place at once, so that no reader ever sees half.
  ///
  /// - Throws: ``NoticeboardProblem/cannotWrite``.
  public func put(_ board: Board) throws {
    let draft = folder.board + ".new"
    unlink(draft)
    do {
      let connection = try Connection(path: draft, mode: .create)
      try connection.execute("PRAGMA journal_mode = OFF")
      try connection.execute(BoardTables.make)
      try connection.transaction { try Self.write(board, to: connection) }
    } catch {
      unlink(draft)
      throw NoticeboardProblem.cannotWrite
    }
    chmod(draft, 0o644)
    try PublicFolder.sync(draft)
    guard rename(draft, folder.board) == 0 else { throw NoticeboardProblem.cannotWrite }
    try PublicFolder.sync(folder.path)
  }

  private static func write(_ board: Board, to file: Connection) throws {
    let house = board.house
    try file.run(
      "INSERT INTO house VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
      [
        .text(house.name), .text(house.country.rawValue), .text(house.language.rawValue),
        .whole(house.isDemo ? 1 : 0), .blob(house.letterKey),
      ] + words(house.notice) + [.whole(house.made), .whole(board.day.number)])
    for place in board.places {
      try file.run(
        "INSERT INTO place (code, name, telephone) VALUES (?, ?, ?)",
        [.text(place.code), .text(place.name), .optionalText(place.telephone)])
    }
    for (number, course) in board.courses.enumerated() {
      try file.run(
        "INSERT INTO course VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        [
          .whole(number), .text(course.code), .text(course.title), .text(course.branch),
          .text(course.language.rawValue),
        ] + words(course.kind) + words(course.location) + words(course.access) + [
          .whole(course.price), .text(course.signUp.code), .whole(course.free), .whole(course.waiting),
          .whole(course.largestParty), .whole(course.asksDevice ? 1 : 0), .text(course.calendar),
        ])
      for (place, meeting) in course.meetings.enumerated() {
        try file.run(
          "INSERT INTO course_meeting VALUES (?, ?, ?, ?, ?, ?)",
          [
            .whole(number), .whole(place), .whole(meeting.day.number), .whole(meeting.from), .whole(meeting.to),
            .whole(meeting.isCancelled ? 1 : 0),
          ])
      }
      for (place, device) in course.devices.enumerated() {
        try file.run(
          "INSERT INTO course_device VALUES (?, ?, ?, ?, ?, ?)",
          [.whole(number), .whole(place), .text(device.code)] + words(device.name))
      }
    }
    for (number, meeting) in board.today.enumerated() {
      try file.run(
        "INSERT INTO meeting_today VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        [
          .whole(number), .text(meeting.branch), .text(meeting.title), .whole(meeting.from), .whole(meeting.to),
        ] + words(meeting.location) + words(meeting.news) + words(meeting.seats))
    }
    for (digest, link) in board.links {
      try file.run(
        "INSERT INTO secret_link VALUES (?, ?, ?, ?, ?, ?, ?)",
        [
          .blob(digest), .text(link.course), .text(link.state.code), .optionalText(link.refusal?.code),
          .whole(link.position), .whole(link.until), .optionalText(link.calendar),
        ])
    }
  }

  private static func words(_ wording: Wording) -> [SQLValue] { wording.all.map(SQLValue.text) }
}

/// Which version of the board's file lies there.
public struct BoardMark: Hashable, Sendable {
  let inode: Int
  let seconds: Int
  let nanoseconds: Int
  let size: Int
}
