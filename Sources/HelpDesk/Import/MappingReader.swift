import Formats
import Language

/// Reads the parts of a mapping document and collects what is wrong with them.
struct MappingReader {
  /// What a column that is left out has for a field.
  static let ignored = "ignore"

  private(set) var items: [MappingFault.Item] = []

  private static let keys = [
    "source", "rows", "headerRows", "dates", "year", "decimal", "fillDown", "columns", "words", "fixed",
  ]

  /// The mapping of a document; nil, or one with gaps, where something is wrong.
  mutating func mapping(_ document: JSON) -> ImportMapping? {
    guard let members = document.object else {
      note("", .wrongType(.object))
      return nil
    }
    for (index, member) in members.enumerated() where !Self.keys.contains(member.key) {
      // Counted from 0 among the document's keys: the key itself may be anything.
      note("[\(index)]", .unknownKey(nearest: Nearest.word(to: member.key, among: Self.keys)))
    }
    for key in ["rows", "dates", "columns"] where document[key] == nil { note("", .keyMissing(key: key)) }
    let rows = choice(ImportMapping.Rows.self, document, "rows")
    let dates = choice(SheetDateStyle.self, document, "dates")
    let decimal = choice(DecimalSign.self, document, "decimal")
    var mapping = ImportMapping(
      rows: rows ?? .sessions, dates: dates ?? .yearFirst, decimal: decimal ?? .comma, columns: [])
    if let source = document["source"] { mapping.source = text(source, "source") }
    if let number = document["headerRows"] {
      if let number = number.int { mapping.headerRows = number } else { note("headerRows", .wrongType(.number)) }
    }
    if let list = document["fillDown"] {
      for (index, value) in (array(list, "fillDown") ?? []).enumerated() {
        if let field = field(value, "fillDown[\(index)]") { mapping.fillDown.append(field) }
      }
    }
    if let list = document["columns"] {
      for (index, value) in (array(list, "columns") ?? []).enumerated() {
        if let column = column(value, "columns[\(index)]") { mapping.columns.append(column) }
      }
    }
    if let words = document["words"] { mapping.words = self.words(words) }
    if let number = document["year"] {
      if let number = number.int { mapping.year = number } else { note("year", .wrongType(.number)) }
    }
    if let fixed = document["fixed"] {
      mapping.unsaid = fields(fixed, nil).filter(\.1.isNull).map(\.0)
      mapping.fixed = values(fixed, "fixed", mayBeNull: true)
    }
    return mapping
  }

  private mutating func column(_ value: JSON, _ place: String) -> ImportMapping.Column? {
    guard let members = value.object else {
      note(place, .wrongType(.object))
      return nil
    }
    for (index, member) in members.enumerated() where !["heading", "field", "set"].contains(member.key) {
      note(
        "\(place)[\(index)]", .unknownKey(nearest: Nearest.word(to: member.key, among: ["heading", "field", "set"])))
    }
    for key in ["heading", "field"] where value[key] == nil { note(place, .keyMissing(key: key)) }
    guard let heading = value["heading"], let name = value["field"],
      let heading = text(heading, place + ".heading")
    else { return nil }
    let isIgnored = name.string == Self.ignored
    let field = isIgnored ? nil : field(name, place + ".field", and: [Self.ignored])
    return ImportMapping.Column(
      heading, field, set: value["set"].map { values($0, place + ".set") } ?? [:])
  }

  private mutating func words(_ value: JSON) -> [ImportField: [ImportMapping.Word]] {
    var words: [ImportField: [ImportMapping.Word]] = [:]
    for (field, value) in fields(value, "words") {
      guard let members = value.object else {
        note("words.\(field.rawValue)", .wrongType(.object))
        continue
      }
      for (index, member) in members.enumerated() {
        let place = "words.\(field.rawValue)[\(index)]"
        if member.value.isNull {
          words[field, default: []].append(ImportMapping.Word(member.key, nil))
        } else if let code = text(member.value, place) {
          words[field, default: []].append(ImportMapping.Word(member.key, code))
        }
      }
    }
    return words
  }

  private mutating func values(
    _ value: JSON, _ place: String, mayBeNull: Bool = false
  ) -> [ImportField: String] {
    var values: [ImportField: String] = [:]
    for (field, value) in fields(value, place) where !(mayBeNull && value.isNull) {
      values[field] = text(value, "\(place).\(field.rawValue)")
    }
    return values
  }

  /// The members of an object whose keys are fields; what is wrong is noted where a place is given.
  private mutating func fields(_ value: JSON, _ place: String?) -> [(ImportField, JSON)] {
    guard let members = value.object else {
      if let place { note(place, .wrongType(.object)) }
      return []
    }
    return members.enumerated().compactMap { index, member in
      guard let field = ImportField(rawValue: member.key) else {
        let nearest = Nearest.word(to: member.key, among: ImportField.allCases.map(\.rawValue))
        if let place { note("\(place)[\(index)]", .unknownKey(nearest: nearest)) }
        return nil
      }
      return (field, member.value)
    }
  }

  private mutating func field(_ value: JSON, _ place: String, and others: [String] = []) -> ImportField? {
    guard let name = text(value, place) else { return nil }
    if let field = ImportField(rawValue: name) { return field }
    note(place, .notAllowed(choices: ImportField.allCases.map(\.rawValue) + others))
    return nil
  }

  private mutating func choice<Choice: RawRepresentable<String> & CaseIterable>(
    _ type: Choice.Type, _ document: JSON, _ key: String
  ) -> Choice? {
    guard let value = document[key], let name = text(value, key) else { return nil }
    if let choice = Choice(rawValue: name) { return choice }
    note(key, .notAllowed(choices: Choice.allCases.map(\.rawValue)))
    return nil
  }

  private mutating func text(_ value: JSON, _ place: String) -> String? {
    if let text = value.string { return text }
    note(place, .wrongType(.text))
    return nil
  }

  private mutating func array(_ value: JSON, _ place: String) -> [JSON]? {
    if let array = value.array { return array }
    note(place, .wrongType(.list))
    return nil
  }

  private mutating func note(_ place: String, _ problem: MappingProblem) {
    items.append(MappingFault.Item(place, problem))
  }
}
