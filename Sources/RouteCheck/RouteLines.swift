/// A solution in lines: `Route #n: …` for each route, and the cost.
struct RouteLines {
  struct Route {
    /// The number after the sign `#`, from 1.
    let number: Int
    /// The clients; the first one of the file is 1.
    let clients: [Int]
  }

  var routes: [Route] = []
  var cost: Double?

  init(_ text: CheckedLines) throws(RouteFileFinding) {
    for line in text.lines {
      let words = line.fields.joined(separator: " ").lowercased()
      if words.hasPrefix("route") {
        let parts = words.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        let title = parts[0].dropFirst(5).filter { $0 != " " && $0 != "#" }
        guard parts.count == 2, let number = Int(title), number > 0 else {
          throw RouteFileFinding(.strangeLine, line: line.number)
        }
        var clients: [Int] = []
        for word in parts[1].split(separator: " ") {
          guard let client = Int(word) else { throw RouteFileFinding(.notNumber, line: line.number) }
          clients.append(client)
        }
        guard !routes.contains(where: { $0.number == number }) else {
          throw RouteFileFinding(.twice(field: "Route"), line: line.number)
        }
        routes.append(Route(number: number, clients: clients))
      } else if words.hasPrefix("cost") {
        guard cost == nil else { throw RouteFileFinding(.twice(field: "Cost"), line: line.number) }
        let value = words.dropFirst(4).drop { $0 == " " || $0 == ":" }
        guard let number = CheckedLines.number(value) else { throw RouteFileFinding(.notNumber, line: line.number) }
        cost = number
      } else {
        throw RouteFileFinding(.strangeLine, line: line.number)
      }
    }
  }
}
