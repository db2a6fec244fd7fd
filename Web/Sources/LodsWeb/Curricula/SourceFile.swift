import Courses
import Formats
import Site

/// A file of a curriculum as it is edited: what stands above the text as fields, and the text.
struct SourceFile: Sendable {
  /// A field: one line, or a list with an item a line.
  struct Field: Sendable {
    /// How it is called in the file.
    let key: String
    /// What stands there; of a list an item a line.
    var value: String
    /// Whether it is a list.
    let isList: Bool
  }

  /// The fields in the order of the file.
  var fields: [Field]
  /// The text below them.
  var body: String

  /// Takes a file apart.
  init(_ text: String) {
    let front = FrontMatter(reading: text)
    fields = front.entries.map { entry in
      entry.items.isEmpty
        ? Field(key: entry.key, value: entry.value, isList: false)
        : Field(key: entry.key, value: entry.items.map(\.text).joined(separator: "\n"), isList: true)
    }
    body = front.body
  }

  /// The file's lines of each field that is filled in.
  private var lines: [[String]] {
    fields.map { field in
      let values = field.value.split(whereSeparator: \.isNewline).map { String($0).trimmed }.filter { !$0.isEmpty }
      guard let first = values.first else { return [] }
      guard field.isList else { return ["\(field.key): \(values.count == 1 ? first : values.joined(separator: " "))"] }
      return ["\(field.key):"] + values.map { "  - \($0)" }
    }
  }

  /// The whole file.
  var text: String {
    guard !fields.isEmpty else { return body }
    return (["---"] + lines.flatMap(\.self) + ["---"]).joined(separator: "\n") + "\n" + body
  }

  /// Where a line of the file is found in the form.
  enum Place {
    /// In a field, by its place.
    case field(Int)
    /// In the text, by the line within it.
    case body(Int)
  }

  /// Where a line of ``text`` is found in the form.
  func place(of line: Int) -> Place {
    guard !fields.isEmpty else { return .body(line) }
    var last = 1
    for (place, own) in lines.enumerated() {
      last += own.count
      if line <= last, !own.isEmpty { return line == 1 ? .body(1) : .field(place) }
    }
    return .body(max(1, line - last - 1))
  }

  /// Gives the file's version another number.
  mutating func setVersion(_ version: String) {
    // The key is the same word in all three languages.
    guard let place = fields.firstIndex(where: { $0.key.lowercased() == "version" }) else { return }
    fields[place].value = version
  }
}
