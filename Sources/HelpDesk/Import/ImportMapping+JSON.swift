public import Formats
import Language

extension ImportMapping {
  /// Reads a mapping document.
  ///
  /// ```json
  /// {
  ///   "source": "optaelling-nord", "rows": "sessions", "dates": "dmy", "decimal": ",",
  ///   "columns": [{"heading": "Dato", "field": "date"}, {"heading": "Opgave", "field": "task"}],
  ///   "words": {"task": {"Pas": "passport"}},
  ///   "fixed": {"outcome": "done"}
  /// }
  /// ```
  ///
  /// - Throws: ``MappingFault`` with every fault and its place.
  public init(parsing bytes: [UInt8]) throws(MappingFault) {
    let document: JSON
    do {
      document = try JSON(parsing: bytes)
    } catch {
      throw MappingFault([.init("", .notJSON(line: error.line, column: error.column))])
    }
    var reader = MappingReader()
    let mapping = reader.mapping(document)
    guard let mapping, reader.items.isEmpty else { throw MappingFault(reader.items) }
    let faults = mapping.faults()
    guard faults.isEmpty else { throw MappingFault(faults) }
    self = mapping
  }

  /// The mapping as a document.
  public var json: JSON {
    var members: [JSONMember] = []
    if let source { members.append(JSONMember("source", .text(source))) }
    members.append(JSONMember("rows", .text(rows.rawValue)))
    if headerRows != 1 { members.append(JSONMember("headerRows", .whole(headerRows))) }
    members.append(JSONMember("dates", .text(dates.rawValue)))
    if let year { members.append(JSONMember("year", .whole(year))) }
    members.append(JSONMember("decimal", .text(decimal.rawValue)))
    if !fillDown.isEmpty { members.append(JSONMember("fillDown", JSON(fillDown.map(\.rawValue)))) }
    let columns: [JSON] = self.columns.map { column in
      var members = [
        JSONMember("heading", .text(column.heading)),
        JSONMember("field", .text(column.field?.rawValue ?? MappingReader.ignored)),
      ]
      if !column.set.isEmpty { members.append(JSONMember("set", Self.object(column.set))) }
      return .object(members)
    }
    members.append(JSONMember("columns", .array(columns)))
    let words = ImportField.allCases.compactMap { field -> JSONMember? in
      guard let list = self.words[field], !list.isEmpty else { return nil }
      return JSONMember(field.rawValue, .object(list.map { JSONMember($0.word, JSON($0.code)) }))
    }
    if !words.isEmpty { members.append(JSONMember("words", .object(words))) }
    let said = ImportField.allCases.compactMap { field -> JSONMember? in
      if let code = fixed[field] { return JSONMember(field.rawValue, .text(code)) }
      return unsaid.contains(field) ? JSONMember(field.rawValue, .null) : nil
    }
    if !said.isEmpty { members.append(JSONMember("fixed", .object(said))) }
    return .object(members)
  }

  private static func object(_ values: [ImportField: String]) -> JSON {
    .object(
      ImportField.allCases.compactMap { field in values[field].map { JSONMember(field.rawValue, .text($0)) } })
  }
}
