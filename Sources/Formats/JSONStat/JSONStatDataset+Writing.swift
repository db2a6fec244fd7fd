extension JSONStatDataset {
  /// The data set as a JSON-stat 2.0 document: values as an array with null for none, marks by their places.
  public var json: JSON {
    var members: [JSONMember] = [JSONMember("version", "2.0"), JSONMember("class", "dataset")]
    for (key, text) in [("label", label), ("source", source), ("updated", updated)] where text != nil {
      members.append(JSONMember(key, JSON(text)))
    }
    if !notes.isEmpty { members.append(JSONMember("note", JSON(notes))) }
    members.append(JSONMember("id", JSON(dimensions.map(\.id))))
    members.append(JSONMember("size", .array(dimensions.map { .whole($0.categories.count) })))
    let roles = JSONStatDimension.Role.allCases.compactMap { role -> JSONMember? in
      let ids = dimensions.filter { $0.role == role }.map(\.id)
      return ids.isEmpty ? nil : JSONMember(role.rawValue, JSON(ids))
    }
    if !roles.isEmpty { members.append(JSONMember("role", .object(roles))) }
    members.append(JSONMember("dimension", .object(dimensions.map { JSONMember($0.id, $0.json) })))
    members.append(JSONMember("value", .array(cells.map(\.value))))
    let marks = cells.enumerated().compactMap { place, cell in
      cell.status.map { JSONMember(String(place), .text($0)) }
    }
    if !marks.isEmpty { members.append(JSONMember("status", .object(marks))) }
    if !extras.isEmpty { members.append(JSONMember("extension", .object(extras))) }
    return .object(members)
  }
}

extension JSONStatDimension {
  fileprivate var json: JSON {
    var parts: [JSONMember] = [
      JSONMember("index", JSON(categories.map(\.id)))
    ]
    // The schema asks for at least one label where there are any.
    if !categories.isEmpty {
      parts.append(JSONMember("label", .object(categories.map { JSONMember($0.id, .text($0.label)) })))
    }
    let units = categories.compactMap { category in category.unit.map { JSONMember(category.id, $0.json) } }
    if !units.isEmpty { parts.append(JSONMember("unit", .object(units))) }
    let sums = categories.filter { !$0.children.isEmpty }.map { JSONMember($0.id, JSON($0.children)) }
    if !sums.isEmpty { parts.append(JSONMember("child", .object(sums))) }
    return ["label": .text(label), "category": .object(parts)]
  }
}

extension JSONStatCategory.Unit {
  fileprivate var json: JSON {
    .object(
      [label.map { JSONMember("label", .text($0)) }, decimals.map { JSONMember("decimals", .whole($0)) }]
        .compactMap(\.self))
  }
}
