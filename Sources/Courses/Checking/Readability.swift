public import Formats

/// How hard a text is to read: LIX, words to a sentence and long words in a hundred.
///
/// C. H. Björnsson, *Läsbarhet* (1968): LIX = words / sentences + 100 × long words / words, where a long word has more than
/// six letters. About 25 is a children's book, 35 an easy text, 45 a newspaper. Here a heading, an item of a list and a cell
/// of a table are sentences of their own; a colon ends a sentence, as Björnsson counts.
public struct Readability: Hashable, Sendable {
  /// A sentence and what it weighs.
  public struct Sentence: Hashable, Sendable {
    /// What it says.
    public let text: String
    /// The line of the paragraph or item that it stands in, counted from 1.
    public let line: Int
    /// Its words.
    public let words: Int
    /// Its words of more than six letters.
    public let longWords: Int

    fileprivate var weight: Int { words + longWords }
  }

  /// The words.
  public private(set) var words = 0
  /// The words of more than six letters.
  public private(set) var longWords = 0
  /// The sentences.
  public private(set) var sentences = 0
  /// The sentence that makes the text hardest: with the most words, long ones counted twice.
  public private(set) var heaviest: Sentence?

  /// The measure of nothing.
  public init() {}

  /// The measure of blocks of text.
  public init(of blocks: [MarkdownBlock]) {
    for block in blocks {
      if case .literal = block.content { continue }
      for stretch in block.stretches { add(stretch.spans.plain, line: stretch.line) }
    }
  }

  /// LIX, rounded down; 0 for a text without words.
  public var lix: Int {
    words == 0 ? 0 : Int(Double(words) / Double(max(1, sentences)) + 100 * Double(longWords) / Double(words))
  }

  /// Adds a text that begins and ends sentences.
  public mutating func add(_ text: String, line: Int) {
    var start = text.startIndex
    var index = start
    while index < text.endIndex {
      let next = text.index(after: index)
      if ".!?:…".contains(text[index]), Readability.ends(text, at: next) {
        add(sentence: text[start..<next], line: line)
        start = next
      }
      index = next
    }
    add(sentence: text[start...], line: line)
  }

  /// Whether a sentence ends before a place: nothing follows but closing signs, or a blank and no small letter or digit.
  private static func ends(_ text: String, at place: String.Index) -> Bool {
    var rest = text[place...]
    rest = rest.drop { "\"”’»«)*".contains($0) }
    guard let first = rest.first else { return true }
    guard first.isWhitespace else { return false }
    guard let next = rest.first(where: { !$0.isWhitespace }) else { return true }
    let sign = text[..<place].last
    // "f.eks. en" and "kl. 10" go on; after a colon a new sentence begins whatever follows.
    return sign == ":" || !(next.isLowercase || (next.isNumber && sign == "."))
  }

  private mutating func add(sentence: Substring, line: Int) {
    var count = 0
    var long = 0
    var letters = 0
    func end() {
      if letters > 0 { count += 1 }
      if letters > 6 { long += 1 }
      letters = 0
    }
    for sign in sentence {
      if sign.isLetter {
        letters += 1
      } else if !(letters > 0 && "'’-‑".contains(sign)) {
        end()
      }
    }
    end()
    guard count > 0 else { return }
    words += count
    longWords += long
    sentences += 1
    let text = sentence.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let new = Sentence(text: text, line: line, words: count, longWords: long)
    if new.weight > heaviest?.weight ?? 0 { heaviest = new }
  }
}
