/// Takes the text of a block apart into spans, in one pass.
struct MarkdownSpanReader {
  /// Emphasis, importance or a link that has begun and not ended.
  private struct Frame {
    enum Kind { case root, emphasis, strong, link, picture }
    let kind: Kind
    /// The sign of emphasis, `*` or `_`.
    let sign: Unicode.Scalar
    /// What it was written as, put back where it never ends.
    let opening: String
    var spans: [MarkdownSpan] = []
    var text = String.UnicodeScalarView()

    mutating func flush() {
      guard !text.isEmpty else { return }
      spans.append(.text(String(text)))
      text = String.UnicodeScalarView()
    }

    /// The spans of the frame when it is done: texts beside each other are one.
    mutating func finish() -> [MarkdownSpan] {
      flush()
      var joined: [MarkdownSpan] = []
      var run = ""
      for span in spans {
        if case .text(let text) = span {
          run += text
          continue
        }
        if !run.isEmpty { joined.append(.text(run)) }
        run = ""
        joined.append(span)
      }
      if !run.isEmpty { joined.append(.text(run)) }
      return joined
    }
  }

  /// So deep frames lie in each other; further signs are text, which keeps the time linear.
  private static let deepest = 12
  /// A link's target and a stretch of code are no longer than this, so that looking for their end is bounded.
  private static let longest = 400

  private let scalars: [Unicode.Scalar]
  private var place = 0
  private var line: Int
  private var frames = [Frame(kind: .root, sign: "*", opening: "")]

  static func spans(of lines: [Substring], from line: Int) -> [MarkdownSpan] {
    var reader = MarkdownSpanReader(lines, line)
    return reader.read()
  }

  private init(_ lines: [Substring], _ line: Int) {
    var scalars: [Unicode.Scalar] = []
    for (index, text) in lines.enumerated() {
      if index > 0 { scalars.append("\n") }
      scalars.append(contentsOf: text.unicodeScalars)
    }
    self.scalars = scalars
    self.line = line
  }

  private mutating func read() -> [MarkdownSpan] {
    while place < scalars.count {
      let sign = scalars[place]
      switch sign {
      case "\n":
        frames[frames.count - 1].flush()
        frames[frames.count - 1].spans.append(.lineEnd)
        line += 1
        place += 1
      case "\\": escape()
      case "`": code()
      case "*", "_": stress(sign)
      case "!" where peek(1) == "[": open(.picture, "![")
      case "[": open(.link, "[")
      case "]": closeLink()
      default: take(1)
      }
    }
    while frames.count > 1 { flatten() }
    return frames[0].finish()
  }

  private func peek(_ offset: Int) -> Unicode.Scalar? {
    let index = place + offset
    return scalars.indices.contains(index) ? scalars[index] : nil
  }

  /// Takes signs as text.
  private mutating func take(_ count: Int) {
    frames[frames.count - 1].text.append(contentsOf: scalars[place..<min(place + count, scalars.count)])
    place += count
  }

  private mutating func escape() {
    guard let next = peek(1), "\\`*_[]!|#->".unicodeScalars.contains(next) else { return take(1) }
    place += 1
    take(1)
  }

  private mutating func code() {
    let start = place + 1
    let limit = min(scalars.count, start + Self.longest)
    guard let end = scalars[min(start, limit)..<limit].firstIndex(where: { $0 == "`" || $0 == "\n" }),
      scalars[end] == "`", end > start
    else { return take(1) }
    frames[frames.count - 1].flush()
    frames[frames.count - 1].spans.append(.code(String(String.UnicodeScalarView(scalars[start..<end]))))
    place = end + 1
  }

  // MARK: - Emphasis

  private static func isBlank(_ sign: Unicode.Scalar?) -> Bool { sign.map { $0 == " " || $0 == "\n" } ?? true }

  private static func isWord(_ sign: Unicode.Scalar?) -> Bool {
    sign.map { $0.properties.isAlphabetic || $0.properties.numericType != nil || $0 == "_" } ?? false
  }

  private mutating func stress(_ sign: Unicode.Scalar) {
    var run = 1
    while peek(run) == sign, run < 4 { run += 1 }
    // Lines to write on are no emphasis.
    guard sign == "*" ? run <= 3 : run == 1 else {
      while peek(run) == sign { run += 1 }
      return take(run)
    }
    let before = place > 0 ? scalars[place - 1] : nil
    let after = peek(run)
    var closes = !Self.isBlank(before)
    var opens = !Self.isBlank(after)
    if sign == "_" {
      closes = closes && !Self.isWord(after)
      opens = opens && !Self.isWord(before)
    }
    let width = closes ? closingWidth(sign, run) : nil
    if let width {
      close(width == 2 ? .strong : .emphasis, sign)
      place += width
    } else if opens, frames.count < Self.deepest {
      open(run >= 2 ? .strong : .emphasis, String(repeating: String(sign), count: run >= 2 ? 2 : 1))
    } else {
      take(run)
    }
  }

  /// How many of the run's signs end something that is open: the innermost it may.
  private func closingWidth(_ sign: Unicode.Scalar, _ run: Int) -> Int? {
    for frame in frames.reversed() where frame.sign == sign {
      if frame.kind == .strong, run >= 2 { return 2 }
      if frame.kind == .emphasis, run != 2 { return 1 }
    }
    return nil
  }

  private mutating func open(_ kind: Frame.Kind, _ opening: String) {
    guard frames.count < Self.deepest else { return take(opening.unicodeScalars.count) }
    frames[frames.count - 1].flush()
    frames.append(Frame(kind: kind, sign: opening.unicodeScalars.first ?? "*", opening: opening))
    place += opening.unicodeScalars.count
  }

  private mutating func close(_ kind: Frame.Kind, _ sign: Unicode.Scalar) {
    while let last = frames.last, last.kind != kind || last.sign != sign { flatten() }
    var frame = frames.removeLast()
    let spans = frame.finish()
    frames[frames.count - 1].spans.append(kind == .strong ? .strong(spans) : .emphasis(spans))
  }

  /// Makes text of the innermost frame, which never ends.
  private mutating func flatten() {
    var frame = frames.removeLast()
    frame.flush()
    frames[frames.count - 1].text.append(contentsOf: frame.opening.unicodeScalars)
    frames[frames.count - 1].flush()
    frames[frames.count - 1].spans.append(contentsOf: frame.spans)
  }

  // MARK: - Links

  private mutating func closeLink() {
    guard peek(1) == "(", let index = frames.lastIndex(where: { $0.kind == .link || $0.kind == .picture }) else {
      return take(1)
    }
    let start = place + 2
    let limit = min(scalars.count, start + Self.longest)
    guard let end = scalars[min(start, limit)..<limit].firstIndex(where: { $0 == ")" || $0 == "\n" || $0 == "(" }),
      scalars[end] == ")", end > start
    else { return take(1) }
    let target = String(String.UnicodeScalarView(scalars[start..<end]))
    while frames.count - 1 > index { flatten() }
    var frame = frames.removeLast()
    let spans = frame.finish()
    let span: MarkdownSpan =
      frame.kind == .picture
      ? .picture(alt: spans.plain, target: target, line: line)
      : .link(spans, target: target, line: line)
    frames[frames.count - 1].spans.append(span)
    place = end + 1
  }
}
