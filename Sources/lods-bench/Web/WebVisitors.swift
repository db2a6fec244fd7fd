import Foundation

/// Who else is about while the desks save: somebody who goes through every room, and citizens on the public pages.
struct WebVisitors {
  private let port: Int
  private let cookie: String
  private let pages: [String]
  private let outside: Int
  private let citizens: Int
  private let programme: [String]

  /// Finds the pages that there are by following the ways that the pages show, so that new ones are asked as well.
  ///
  /// - Parameters:
  ///   - desk: the staff's desk; nil where nobody is to go through its rooms.
  ///   - cookie: the cookie of somebody who may go everywhere.
  ///   - outside: the public pages; nil where no citizen comes.
  ///   - citizens: how many citizens read at the same time.
  init(desk: WebServerProcess?, cookie: String, outside: WebServerProcess?, citizens: Int) throws {
    port = desk?.port ?? 0
    self.cookie = cookie
    self.outside = outside?.port ?? 0
    self.citizens = citizens
    pages = try desk.map { try Self.rooms(of: WebClient(port: $0.port, cookie: cookie)) } ?? []
    programme = try outside.map { try Self.programme(of: WebClient(port: $0.port)) } ?? []
  }

  /// Starts all of them.
  func start(until end: ContinuousClock.Instant, _ load: WebLoad) -> [WebThread] {
    let people = (0..<citizens).map { number in
      walk(.citizen, programme, from: number, pausing: 1, until: end, load)
    }
    return pages.isEmpty
      ? people : people + [walk(.room, pages, pausing: 0.1, until: end, load)]
  }

  private func walk(
    _ kind: WebLoad.Kind, _ paths: [String], from start: Int = 0,
    pausing pause: Double, until end: ContinuousClock.Instant, _ load: WebLoad
  ) -> WebThread {
    let (port, cookie) = kind == .room ? (port, cookie) : (outside, "")
    return WebThread {
      let client = WebClient(port: port, cookie: cookie)
      var turn = start
      while ContinuousClock.now < end {
        let path = paths[turn % paths.count]
        turn += 1
        do { load.add(kind, try client.get(path), of: path) } catch { load.fail(kind, error) }
        Thread.sleep(forTimeInterval: pause)
      }
    }
  }

  /// The pages of all rooms: the way about of the first page, and of each room that it leads to.
  private static func rooms(of client: WebClient) throws -> [String] {
    var found = links(in: try client.get("/").text, of: "rooms")
    for room in found { found += links(in: try client.get(room).text, of: "subpages") }
    try BenchProblem.unless(found.count > 10, "the rooms' pages are not found")
    return unique(found)
  }

  /// The pages that the programme leads to.
  private static func programme(of client: WebClient) throws -> [String] {
    let end = ContinuousClock.now + .seconds(20)
    // The desk writes the board a moment after it starts.
    while ContinuousClock.now < end {
      let reply = try client.get("/")
      let found = unique(["/"] + links(in: reply.text, of: nil).filter { !$0.hasPrefix("/assets") })
      if reply.status == 200, found.count > 3 { return found }
      Thread.sleep(forTimeInterval: 0.5)
    }
    throw BenchProblem.broken("the public pages show no programme")
  }

  /// Where the links of a list lead, or all of a page.
  private static func links(in page: String, of list: String?) -> [String] {
    var part = Substring(page)
    if let list {
      guard let start = page.firstRange(of: "class=\"\(list)\"") else { return [] }
      part = page[start.upperBound...]
      if let close = part.firstRange(of: "</nav>") { part = part[..<close.lowerBound] }
    }
    return part.matches(of: /<a [^>]*href="(\/[^"#]*)"/).map { String($0.1) }
  }

  private static func unique(_ paths: [String]) -> [String] {
    var seen: Set<String> = []
    return paths.filter { seen.insert($0).inserted }
  }
}
