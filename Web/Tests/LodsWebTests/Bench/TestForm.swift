import LodsWeb
import Site

/// A form as it stands in a page: where it goes, and what it sends when nothing is changed.
struct TestForm: Sendable {
  let action: String
  var fields: FormFields

  /// The value of a field.
  subscript(_ name: String) -> String? {
    get { fields[name] }
    set { fields = fields.replacing(name, with: newValue) }
  }

  /// The forms of a page; only what this program writes is understood.
  static func all(in page: String) -> [TestForm] {
    page.components(between: "<form", and: "</form>").map { piece in
      let (head, rest) = piece.cut(at: ">")
      return TestForm(action: attributes(head)["action"] ?? "", fields: FormFields(fields(of: rest)))
    }
  }

  private static func fields(of content: String) -> [FormFields.Field] {
    var fields: [FormFields.Field] = []
    var rest = Substring(content)
    while let start = rest.firstIndex(of: "<") {
      rest = rest[start...].dropFirst()
      let tag = rest.prefix { $0.isLetter }
      let own = attributes(String(rest.prefix { $0 != ">" }))
      switch tag {
      case "input":
        let kind = own["type"] ?? "text"
        guard let name = own["name"], !["submit", "button"].contains(kind), own["disabled"] == nil else { break }
        if ["checkbox", "radio"].contains(kind), own["checked"] == nil { break }
        fields.append(.init(name, own["value"] ?? ""))
      case "select":
        guard let name = own["name"] else { break }
        let (content, _) = String(rest).cut(at: "</select>")
        let options = content.components(between: "<option", and: "</option>").map { attributes($0.cut(at: ">").0) }
        let chosen = options.first { $0["selected"] != nil } ?? options.first
        if let chosen { fields.append(.init(name, chosen["value"] ?? "")) }
      case "textarea":
        guard let name = own["name"] else { break }
        let text = String(rest).cut(at: ">").1.cut(at: "</textarea>").0
        fields.append(.init(name, plain(text.hasPrefix("\n") ? String(text.dropFirst()) : text)))
      default: break
      }
    }
    return fields
  }

  private static func attributes(_ tag: String) -> [String: String] {
    var found: [String: String] = [:]
    var rest = Substring(tag)
    while let sign = rest.firstIndex(where: { $0.isLetter }) {
      rest = rest[sign...]
      let name = rest.prefix { $0.isLetter || $0 == "-" || $0.isNumber }
      rest = rest.dropFirst(name.count)
      guard rest.hasPrefix("=\"") else {
        found[String(name)] = ""
        continue
      }
      let value = rest.dropFirst(2).prefix { $0 != "\"" }
      rest = rest.dropFirst(value.count + 3)
      found[String(name)] = plain(String(value))
    }
    return found
  }

  /// A text with its escapes undone.
  static func plain(_ text: String) -> String {
    var plain = text
    for (escape, sign) in [
      ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#34;", "\""), ("&#39;", "'"), ("&#x27;", "'"), ("&amp;", "&"),
    ] {
      plain = plain.replacing(escape, with: sign)
    }
    return plain
  }
}

extension String {
  /// The text before the first place of another, and the text after it.
  func cut(at other: String) -> (String, String) {
    guard let range = firstRange(of: other) else { return (self, "") }
    return (String(self[..<range.lowerBound]), String(self[range.upperBound...]))
  }

  /// All that stands between two marks.
  func components(between start: String, and end: String) -> [String] {
    ranges(of: start).map { String(self[$0.upperBound...]).cut(at: end).0 }
  }
}
