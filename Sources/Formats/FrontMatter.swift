/// What stands about a text between two lines of three hyphens at its beginning.
///
/// A small subset of YAML, so that there is one way to write a thing and every fault can be told in a sentence:
///
///     ---
///     titel: Hent appen og prøv den
///     udstyr:
///       - En smartphone
///       - Papir
///     ---
///
/// A line is `key: value`, `key:` with items below it, an item (two blanks or more, a hyphen, a blank, the text), or
/// empty. Values are taken as they stand: no quotes, no continued lines, no comments. Reading takes time linear in the
/// text and never fails; what is wrong stands in ``findings``, and the rest is read all the same.
public struct FrontMatter: Hashable, Sendable {
  /// The keys in order; a key that stands twice is here once, as it stood first.
  public let entries: [FrontMatterEntry]
  /// What is wrong, by line.
  public let findings: [FrontMatterFinding]
  /// The text after the front matter.
  public let body: String
  /// The line that the body begins at, counted from 1.
  public let bodyLine: Int

  /// Reads the front matter of a text whose line ends are `\n`, as ``PlainLines/text(of:)`` makes them.
  public init(reading text: String) {
    let lines = PlainLines.lines(of: text)
    guard let first = lines.first, FrontMatter.isFence(first) else {
      entries = []
      findings = [FrontMatterFinding(line: 1, column: 1, problem: .missing)]
      body = text
      bodyLine = 1
      return
    }
    var draft = Draft()
    var end = 1
    while end < lines.count, !FrontMatter.isFence(lines[end]) {
      // Without the closing line, the first heading tells where the text begins.
      if lines[end].hasPrefix("# ") || lines[end].hasPrefix("## ") { break }
      draft.take(lines[end], number: end + 1)
      end += 1
    }
    let isClosed = end < lines.count && FrontMatter.isFence(lines[end])
    if !isClosed {
      draft.findings.append(FrontMatterFinding(line: min(end + 1, lines.count), column: 1, problem: .unclosed))
    }
    entries = draft.entries
    findings = draft.findings
    let start = isClosed ? end + 1 : end
    bodyLine = start + 1
    body = start < lines.count ? String(text[lines[start].startIndex...]) : ""
  }

  /// The entry of a key, whose capitals do not count.
  public subscript(key: String) -> FrontMatterEntry? {
    let key = key.lowercased()
    return entries.first { $0.key.lowercased() == key }
  }

  private static func isFence(_ line: Substring) -> Bool {
    line.hasPrefix("---") && line.dropFirst(3).allSatisfy { $0 == " " || $0 == "\t" }
  }
}

extension FrontMatter {
  /// What has been read so far.
  private struct Draft {
    var entries: [FrontMatterEntry] = []
    var findings: [FrontMatterFinding] = []
    private var keys: Set<String> = []
    /// Whether items may follow, and whether they are kept.
    private var open: (holds: Bool, keeps: Bool, hasValue: Bool) = (false, false, false)

    mutating func take(_ line: Substring, number: Int) {
      func find(_ problem: FrontMatterProblem, at index: Substring.Index) {
        let column = line.unicodeScalars.distance(from: line.startIndex, to: index) + 1
        findings.append(FrontMatterFinding(line: number, column: column, problem: problem))
      }
      if let tab = line.firstIndex(of: "\t") {
        let before = line[..<tab]
        // A tab inside a value does no harm.
        if before.allSatisfy({ $0 == " " }) || !before.contains(":") && !before.contains("-") {
          if !line.allSatisfy({ $0 == " " || $0 == "\t" }) { return find(.tab, at: tab) }
        }
      }
      guard let start = line.firstIndex(where: { $0 != " " && $0 != "\t" }) else { return }
      let text = line[start...]
      if text.hasPrefix("- ") || text == "-" {
        guard open.holds else { return find(.itemWithoutKey, at: start) }
        guard !open.hasValue else { return find(.itemBelowValue, at: start) }
        let item = FrontMatter.trimmed(text.dropFirst())
        if open.keeps, !item.isEmpty {
          entries[entries.count - 1].items.append(FrontMatterEntry.Item(text: item, line: number))
        }
        return
      }
      guard start == line.startIndex else { return find(.badIndent, at: start) }
      guard let colon = text.firstIndex(of: ":") else { return find(.missingColon, at: start) }
      let key = FrontMatter.trimmed(text[..<colon])
      let value = FrontMatter.trimmed(text[text.index(after: colon)...])
      guard !key.isEmpty else { return find(.emptyKey, at: start) }
      let isNew = keys.insert(key.lowercased()).inserted
      if isNew {
        entries.append(FrontMatterEntry(key: key, line: number, value: value))
      } else {
        find(.duplicateKey, at: start)
      }
      open = (true, isNew, !value.isEmpty)
    }
  }

  private static func trimmed(_ text: Substring) -> String {
    var text = text
    while let first = text.first, first == " " || first == "\t" { text.removeFirst() }
    while let last = text.last, last == " " || last == "\t" { text.removeLast() }
    return String(text)
  }
}
