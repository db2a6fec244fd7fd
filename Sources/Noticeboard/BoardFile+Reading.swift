import Language
import Municipality
import SQLite

extension BoardFile {
  /// Reads the board; nothing is left open.
  ///
  /// - Throws: ``NoticeboardProblem/noBoard``.
  public func board() throws(NoticeboardProblem) -> Board {
    do {
      let file = try Connection(path: folder.board, mode: .readOnly)
      return try file.snapshot { try Self.read(file) }
    } catch {
      throw .noBoard
    }
  }

  private static func read(_ file: Connection) throws -> Board {
    let head = try file.first("SELECT * FROM house") { row -> (Board.House, Day)? in
      guard let country = Country(rawValue: row.text(1)), let language = LanguageCode(rawValue: row.text(2)) else {
        return nil
      }
      return (
        Board.House(
          name: row.text(0), country: country, language: language, isDemo: row.whole(3) == 1, letterKey: row.blob(4),
          notice: words(row, 5), made: row.whole(8)), Day(number: row.whole(9))
      )
    }
    guard let (house, day) = head.flatMap(\.self) else { throw NoticeboardProblem.noBoard }
    return Board(
      house: house,
      places: try file.rows("SELECT code, name, telephone FROM place ORDER BY number") {
        Board.Place(code: $0.text(0), name: $0.text(1), telephone: $0.optionalText(2))
      },
      courses: try courses(file),
      today: try file.rows("SELECT * FROM meeting_today ORDER BY number") { row in
        PublicMeeting(
          branch: row.text(1), title: row.text(2), from: row.whole(3), to: row.whole(4), location: words(row, 5),
          news: words(row, 8), seats: words(row, 11))
      }, day: day, links: try links(file))
  }

  private static func courses(_ file: Connection) throws -> [PublicCourse] {
    var meetings: [Int: [PublicCourse.Meeting]] = [:]
    try file.each("SELECT course, day, begins, ends, is_cancelled FROM course_meeting ORDER BY course, number") { row in
      meetings[row.whole(0), default: []].append(
        PublicCourse.Meeting(
          day: Day(number: row.whole(1)), from: row.whole(2), to: row.whole(3), isCancelled: row.whole(4) == 1))
    }
    var devices: [Int: [PublicCourse.Device]] = [:]
    try file.each("SELECT course, code, name_da, name_sv, name_en FROM course_device ORDER BY course, number") { row in
      devices[row.whole(0), default: []].append(PublicCourse.Device(code: row.text(1), name: words(row, 2)))
    }
    return try file.rows("SELECT * FROM course ORDER BY number") { row -> PublicCourse? in
      guard let language = LanguageCode(rawValue: row.text(4)),
        let signUp = PublicCourse.SignUp(rawValue: row.text(15))
      else { return nil }
      return PublicCourse(
        code: row.text(1), title: row.text(2), branch: row.text(3), language: language, kind: words(row, 5),
        location: words(row, 8), access: words(row, 11), price: row.whole(14), signUp: signUp, free: row.whole(16),
        waiting: row.whole(17), largestParty: row.whole(18), asksDevice: row.whole(19) == 1,
        devices: devices[row.whole(0)] ?? [], meetings: meetings[row.whole(0)] ?? [], calendar: row.text(20))
    }.compactMap(\.self)
  }

  private static func links(_ file: Connection) throws -> [[UInt8]: PublicLink] {
    var links: [[UInt8]: PublicLink] = [:]
    try file.each("SELECT * FROM secret_link") { row in
      guard let state = LinkState(rawValue: row.text(2)) else { return }
      links[row.blob(0)] = PublicLink(
        course: row.text(1), state: state, refusal: row.optionalText(3).flatMap(LetterRefusal.init(rawValue:)),
        position: row.optionalWhole(4), until: row.optionalWhole(5), calendar: row.optionalText(6))
    }
    return links
  }

  private static func words(_ row: Row, _ column: Int) -> Wording {
    Wording(da: row.text(column), sv: row.text(column + 1), en: row.text(column + 2))
  }
}
