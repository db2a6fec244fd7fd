/// Reads a JSON-stat data set and notes all that is wrong with it.
struct JSONStatReader {
  private let document: JSON
  private let bytes: [UInt8]
  private(set) var findings: [JSONStatFinding] = []

  /// The most faults that are noted.
  private static let told = 100

  init(_ document: JSON, _ bytes: [UInt8]) {
    self.document = document
    self.bytes = bytes
  }

  /// The data set; nil, with a finding, where there is none.
  mutating func dataset() -> JSONStatDataset? {
    guard document["class"]?.string == "dataset", document["version"]?.string == "2.0" else {
      return note(.notADataset, at: [])
    }
    guard let ids = texts(of: "id", isRequired: true), let sizes = sizes(), let dimensions = dimensions(ids, sizes)
    else { return nil }
    var count = 1
    for size in sizes {
      let product = count.multipliedReportingOverflow(by: size)
      guard !product.overflow, product.partialValue <= JSONStatDataset.cellLimit else {
        return note(.tooLarge, at: [.key("size")])
      }
      count = product.partialValue
    }
    guard let values = values(count), let marks = marks(count) else { return nil }
    return JSONStatDataset(
      label: text("label"), source: text("source"), updated: text("updated"),
      notes: texts(of: "note", isRequired: false) ?? [], dimensions: dimensions,
      cells: zip(values, marks).map { JSONStatCell($0, status: $1) }, extras: extras())
  }

  /// Notes a fault; nothing is handed on.
  private mutating func note<Anything>(_ problem: JSONStatProblem, at path: [JSONStep]) -> Anything? {
    // Each place is looked up in the whole text, so many would take long.
    guard findings.count < JSONStatReader.told else { return nil }
    findings.append(
      JSONStatFinding(line: JSON.line(of: path, in: bytes), path: JSONStatReader.written(path), problem: problem))
    return nil
  }

  /// The path in words; names that the document made up are left out, as they may be anything.
  private static func written(_ path: [JSONStep]) -> String {
    let own: Set<String> = [
      "id", "size", "role", "time", "geo", "metric", "dimension", "category", "index", "label", "unit", "child",
      "decimals", "value", "status", "note", "source", "updated", "extension",
    ]
    return path.map { step in
      switch step {
      case .key(let key): own.contains(key) ? key : "*"
      case .index(let index): String(index)
      }
    }.joined(separator: ".")
  }

  // MARK: - Plain members

  private mutating func text(_ key: String) -> String? {
    guard let value = document[key], !value.isNull else { return nil }
    guard let text = value.string else { return note(.wrongKind, at: [.key(key)]) }
    return text
  }

  private mutating func texts(of key: String, isRequired: Bool) -> [String]? {
    guard let value = document[key] else {
      if isRequired { let _: Int? = note(.missing, at: [.key(key)]) }
      return nil
    }
    guard let array = value.array, array.allSatisfy({ $0.string != nil }) else {
      return note(.wrongKind, at: [.key(key)])
    }
    return array.compactMap(\.string)
  }

  private mutating func sizes() -> [Int]? {
    guard let value = document["size"] else { return note(.missing, at: [.key("size")]) }
    guard let array = value.array, array.allSatisfy({ ($0.int ?? -1) >= 0 }) else {
      return note(.wrongKind, at: [.key("size")])
    }
    return array.compactMap(\.int)
  }

  private mutating func extras() -> [JSONMember] {
    guard let value = document["extension"], !value.isNull else { return [] }
    guard let members = value.object else { return note(.wrongKind, at: [.key("extension")]) ?? [] }
    return members
  }

  // MARK: - Dimensions

  private mutating func dimensions(_ ids: [String], _ sizes: [Int]) -> [JSONStatDimension]? {
    guard Set(ids).count == ids.count else { return note(.twice, at: [.key("id")]) }
    guard sizes.count == ids.count else {
      return note(.count(expected: ids.count, found: sizes.count), at: [.key("size")])
    }
    guard let all = document["dimension"]?.object else {
      return note(document["dimension"] == nil ? .missing : .wrongKind, at: [.key("dimension")])
    }
    let roles = roles(ids)
    let stray = all.first { !ids.contains($0.key) }
    if let stray { let _: Int? = note(.unknown, at: [.key("dimension"), .key(stray.key)]) }
    let found = zip(ids, sizes).map { id, size in dimension(id, size: size, role: roles[id]) }
    return found.contains(nil) ? nil : found.compactMap(\.self)
  }

  private mutating func roles(_ ids: [String]) -> [String: JSONStatDimension.Role] {
    guard let value = document["role"], !value.isNull else { return [:] }
    guard let members = value.object else { return note(.wrongKind, at: [.key("role")]) ?? [:] }
    var roles: [String: JSONStatDimension.Role] = [:]
    for member in members {
      let path: [JSONStep] = [.key("role"), .key(member.key)]
      guard let role = JSONStatDimension.Role(rawValue: member.key), let named = member.value.array else {
        let _: Int? = note(.wrongKind, at: path)
        continue
      }
      for (place, name) in named.enumerated() {
        guard let id = name.string, ids.contains(id) else {
          let _: Int? = note(.unknown, at: path + [.index(place)])
          continue
        }
        roles[id] = role
      }
    }
    return roles
  }

  private mutating func dimension(_ id: String, size: Int, role: JSONStatDimension.Role?) -> JSONStatDimension? {
    let path: [JSONStep] = [.key("dimension"), .key(id)]
    guard let value = document["dimension"]?[id] else { return note(.missing, at: path) }
    guard let category = value["category"] else { return note(.missing, at: path + [.key("category")]) }
    guard category.object != nil else { return note(.wrongKind, at: path + [.key("category")]) }
    guard let labels = labels(category, at: path), let ids = categories(category, labels, at: path) else { return nil }
    guard ids.count == size else {
      return note(.count(expected: size, found: ids.count), at: path + [.key("category")])
    }
    let children = children(category, ids, at: path)
    let units = units(category, ids, at: path)
    if let label = value["label"], !label.isNull, label.string == nil {
      return note(.wrongKind, at: path + [.key("label")])
    }
    return JSONStatDimension(
      id: id, label: value["label"]?.string, role: role,
      categories: ids.map {
        JSONStatCategory(id: $0, label: labels[$0], unit: units[$0], children: children[$0] ?? [])
      })
  }
}

// MARK: - Categories

extension JSONStatReader {
  /// The labels by category, each a text.
  private mutating func labels(_ category: JSON, at path: [JSONStep]) -> [String: String]? {
    guard let value = category["label"], !value.isNull else { return [:] }
    guard let members = value.object, members.allSatisfy({ $0.value.string != nil }) else {
      return note(.wrongKind, at: path + [.key("category"), .key("label")])
    }
    return Dictionary(members.map { ($0.key, $0.value.string ?? "") }, uniquingKeysWith: { first, _ in first })
  }

  /// The ids in their order.
  private mutating func categories(_ category: JSON, _ labels: [String: String], at path: [JSONStep]) -> [String]? {
    let place = path + [.key("category"), .key("index")]
    let ids: [String]
    switch category["index"] {
    case nil:
      // One category needs no order.
      guard labels.count == 1 else { return note(.missing, at: place) }
      ids = Array(labels.keys)
    case .array(let values):
      guard values.allSatisfy({ $0.string != nil }) else { return note(.wrongKind, at: place) }
      ids = values.compactMap(\.string)
      guard Set(ids).count == ids.count else { return note(.twice, at: place) }
    case .object(let members):
      guard members.allSatisfy({ $0.value.int != nil }) else { return note(.wrongKind, at: place) }
      let places = members.map { $0.value.int ?? 0 }
      guard Set(places).count == places.count else { return note(.twice, at: place) }
      guard places.allSatisfy(members.indices.contains) else { return note(.unknown, at: place) }
      ids = members.sorted { ($0.value.int ?? 0) < ($1.value.int ?? 0) }.map(\.key)
    default: return note(.wrongKind, at: place)
    }
    guard labels.keys.allSatisfy(Set(ids).contains) else {
      return note(.unknown, at: path + [.key("category"), .key("label")])
    }
    return ids
  }

  private mutating func children(_ category: JSON, _ ids: [String], at path: [JSONStep]) -> [String: [String]] {
    guard let value = category["child"], !value.isNull else { return [:] }
    let place = path + [.key("category"), .key("child")]
    guard let members = value.object else { return note(.wrongKind, at: place) ?? [:] }
    let ids = Set(ids)
    var found: [String: [String]] = [:]
    for member in members {
      let named = member.value.array?.compactMap(\.string)
      guard let named, ids.contains(member.key), named.allSatisfy(ids.contains) else {
        let _: Int? = note(.unknown, at: place + [.key(member.key)])
        continue
      }
      found[member.key] = named
    }
    return found
  }

  private mutating func units(
    _ category: JSON, _ ids: [String], at path: [JSONStep]
  ) -> [String: JSONStatCategory.Unit] {
    guard let value = category["unit"], !value.isNull else { return [:] }
    let place = path + [.key("category"), .key("unit")]
    guard let members = value.object else { return note(.wrongKind, at: place) ?? [:] }
    let ids = Set(ids)
    var found: [String: JSONStatCategory.Unit] = [:]
    for member in members {
      let decimals = member.value["decimals"]
      guard ids.contains(member.key) else {
        let _: Int? = note(.unknown, at: place + [.key(member.key)])
        continue
      }
      guard member.value.object != nil, decimals == nil || decimals?.int != nil else {
        let _: Int? = note(.wrongKind, at: place + [.key(member.key), .key("decimals")])
        continue
      }
      found[member.key] = JSONStatCategory.Unit(label: member.value["label"]?.string, decimals: decimals?.int)
    }
    return found
  }

  // MARK: - Cells

  private mutating func values(_ count: Int) -> [JSON]? {
    let path: [JSONStep] = [.key("value")]
    switch document["value"] {
    case nil: return note(.missing, at: path)
    case .array(let values):
      guard values.count == count else { return note(.count(expected: count, found: values.count), at: path) }
      if let wrong = values.firstIndex(where: { !JSONStatReader.isValue($0) }) {
        return note(.wrongKind, at: path + [.index(wrong)])
      }
      return values
    case .object(let members):
      var values = [JSON](repeating: .null, count: count)
      for member in members {
        guard let place = JSONStatReader.place(member.key, below: count) else {
          return note(.unknown, at: path + [.key(member.key)])
        }
        guard JSONStatReader.isValue(member.value) else { return note(.wrongKind, at: path + [.key(member.key)]) }
        values[place] = member.value
      }
      return values
    default: return note(.wrongKind, at: path)
    }
  }

  private mutating func marks(_ count: Int) -> [String?]? {
    let path: [JSONStep] = [.key("status")]
    switch document["status"] {
    case nil, .null: return [String?](repeating: nil, count: count)
    case .text(let mark): return [String?](repeating: mark, count: count)
    case .array(let marks):
      guard marks.count == count || marks.count == 1 else {
        return note(.count(expected: count, found: marks.count), at: path)
      }
      if let wrong = marks.firstIndex(where: { $0.string == nil && !$0.isNull }) {
        return note(.wrongKind, at: path + [.index(wrong)])
      }
      return marks.count == count ? marks.map(\.string) : [String?](repeating: marks[0].string, count: count)
    case .object(let members):
      var marks = [String?](repeating: nil, count: count)
      for member in members {
        guard let place = JSONStatReader.place(member.key, below: count) else {
          return note(.unknown, at: path + [.key(member.key)])
        }
        guard let mark = member.value.string else { return note(.wrongKind, at: path + [.key(member.key)]) }
        marks[place] = mark
      }
      return marks
    default: return note(.wrongKind, at: path)
    }
  }

  private static func isValue(_ value: JSON) -> Bool {
    switch value {
    case .null, .whole, .number, .text: true
    default: false
    }
  }

  /// The place that a key names; "07" and "+7" name none.
  private static func place(_ key: String, below count: Int) -> Int? {
    guard let place = Int(key), String(place) == key, (0..<count).contains(place) else { return nil }
    return place
  }
}
