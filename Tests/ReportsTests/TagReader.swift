/// Reads the tags of a page, as strictly as XML would but for the elements that have no end.
struct TagReader {
  /// The start tags in order, each with the names of its attributes.
  private(set) var tags: [String] = []
  /// The values of attributes by name.
  private(set) var values: [String: [String]] = [:]
  /// What is wrong; empty for a page that is in order.
  private(set) var problems: [String] = []

  private static let void: Set<String> = ["meta", "br", "hr", "img", "input", "link", "col"]

  init(_ page: String) {
    var open: [String] = []
    var rest = page[...]
    while let start = rest.firstIndex(of: "<") {
      if rest[..<start].contains(">"), open.last != "style" { problems.append("stray >") }
      guard let end = rest[start...].firstIndex(of: ">") else {
        problems.append("unclosed tag")
        return
      }
      let tag = rest[rest.index(after: start)..<end]
      rest = rest[rest.index(after: end)...]
      if tag.hasPrefix("!DOCTYPE") { continue }
      if tag.hasPrefix("/") {
        if open.popLast() != String(tag.dropFirst()) { problems.append("</\(tag.dropFirst())> closes another") }
        continue
      }
      let name = String(tag.prefix { $0.isLetter || $0.isNumber })
      read(tag.dropFirst(name.count), of: name)
      if !tag.hasSuffix("/"), !Self.void.contains(name) { open.append(name) }
    }
    if !open.isEmpty { problems.append("open: \(open)") }
  }

  private mutating func read(_ attributes: Substring, of name: String) {
    var names: [String] = []
    var rest = attributes.drop { $0 == " " }
    while let first = rest.first, first != "/" {
      let key = String(rest.prefix { $0 != "=" && $0 != " " && $0 != "/" })
      rest = rest.dropFirst(key.count)
      if names.contains(key) || key.isEmpty { return problems.append("<\(name) \(key)> twice or empty") }
      names.append(key)
      if rest.first == "=" {
        rest = rest.dropFirst()
        guard rest.first == "\"", let end = rest.dropFirst().firstIndex(of: "\"") else {
          return problems.append("<\(name) \(key)> without quotes")
        }
        values[key, default: []].append(String(rest.dropFirst()[..<end]))
        rest = rest[rest.index(after: end)...]
      }
      rest = rest.drop { $0 == " " }
    }
    tags.append(([name] + names).joined(separator: " "))
  }
}
