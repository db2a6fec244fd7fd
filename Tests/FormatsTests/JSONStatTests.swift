import Formats
import Testing

@Suite struct JSONStatTests {
  /// Two areas by three ages, one cell blank.
  private static let dense = """
    {"version": "2.0", "class": "dataset", "label": "Ekspeditioner", "source": "Skranken", "updated": "2026-07-02",
     "note": ["Til prøve"], "id": ["area", "age"], "size": [2, 3], "role": {"geo": ["area"]},
     "dimension": {
       "area": {"label": "Lokalområde", "category": {"index": ["nord", "syd"], "label": {"nord": "Nord", "syd": "Syd"}}},
       "age": {"category": {"index": ["ung", "gammel", "alle"], "child": {"alle": ["ung", "gammel"]},
                            "unit": {"alle": {"label": "antal", "decimals": 0}}}}},
     "value": [5, null, 12, 7, 8.5, 15.5], "status": {"1": ".."}, "extension": {"release": 3}}
    """

  private func read(_ text: String) throws -> JSONStatDataset { try JSONStatDataset(parsing: Array(text.utf8)) }

  private func findings(_ text: String) -> [JSONStatFinding] {
    do {
      _ = try read(text)
      return []
    } catch let fault as JSONStatFault {
      return fault.findings
    } catch {
      return []
    }
  }

  @Test func `a data set is read with its dimensions, cells, marks and labels`() throws {
    let found = try read(Self.dense)
    #expect(found.label == "Ekspeditioner" && found.source == "Skranken" && found.updated == "2026-07-02")
    #expect(found.notes == ["Til prøve"] && found.extras == [JSONMember("release", 3)])
    #expect(found.dimensions.map(\.id) == ["area", "age"] && found.dimensions.map(\.role) == [.geo, nil])
    #expect(found.dimensions.map(\.label) == ["Lokalområde", "age"])
    #expect(found.dimensions[0].categories.map(\.label) == ["Nord", "Syd"])
    #expect(found.dimensions[1].categories.map(\.label) == ["ung", "gammel", "alle"])
    #expect(found.dimensions[1].categories[2].children == ["ung", "gammel"])
    #expect(found.dimensions[1].categories[2].unit == .init(label: "antal", decimals: 0))
    #expect(found.cells.map(\.value) == [5, nil, 12, 7, 8.5, 15.5])
    #expect(found.cells.map(\.status) == [nil, "..", nil, nil, nil, nil])
  }

  @Test func `every spelling of the format is the same data set`() throws {
    let head = #"{"version":"2.0","class":"dataset","id":["a","b"],"size":[1,3],"dimension":{"a":"#
    let plain =
      head + #"{"category":{"index":["x"],"label":{"x":"X"}}},"b":{"category":{"index":["p","q","r"]}}},"#
      + #""value":[1,null,3],"status":["e","e","e"]}"#
    let other =
      head + #"{"category":{"label":{"x":"X"}}},"b":{"category":{"index":{"r":2,"p":0,"q":1}}}},"#
      + #""value":{"2":3,"0":1},"status":"e"}"#
    let third =
      head + #"{"category":{"label":{"x":"X"}}},"b":{"category":{"index":{"q":1,"r":2,"p":0}}}},"#
      + #""value":{"0":1,"1":null,"2":3},"status":["e"]}"#
    #expect(try read(plain) == read(other) && read(other) == read(third))
    let byPlace = plain.replacing(#"["e","e","e"]"#, with: #"{"0":"e","2":"e"}"#)
    #expect(try read(byPlace).cells.map(\.status) == ["e", nil, "e"])
  }

  @Test func `a data set is written as the format asks`() {
    let set = JSONStatDataset(
      label: "Tal", notes: ["En note"],
      dimensions: [
        JSONStatDimension(
          id: "age", label: "Alder",
          categories: [JSONStatCategory(id: "65+", label: "65+", children: ["75+"]), .init(id: "75+")]),
        JSONStatDimension(
          id: "measure", role: .metric, categories: [.init(id: "sessions", unit: .init(label: "stk.", decimals: 0))]),
      ], cells: [JSONStatCell(4), JSONStatCell(nil, status: "..")], extras: [JSONMember("release", 1)])
    #expect(
      set.json.text() == #"{"version":"2.0","class":"dataset","label":"Tal","note":["En note"],"id":["age","measure"],"#
        + #""size":[2,1],"role":{"metric":["measure"]},"dimension":{"age":{"label":"Alder","category":{"#
        + #""index":["65+","75+"],"label":{"65+":"65+","75+":"75+"},"child":{"65+":["75+"]}}},"measure":{"#
        + #""label":"measure","category":{"index":["sessions"],"label":{"sessions":"sessions"},"#
        + #""unit":{"sessions":{"label":"stk.","decimals":0}}}}},"value":[4,null],"status":{"1":".."},"#
        + #""extension":{"release":1}}"#)
  }

  /// What is taken away from the document above, what is put there, and what is then told.
  @Test(arguments: [
    ("[5, null, 12, 7, 8.5, 15.5]", "[5, null, 12, 7, 8.5]", "value", JSONStatProblem.count(expected: 6, found: 5)),
    ("[5, null, 12, 7, 8.5, 15.5]", "[5, null, 12, 7, 8.5, 15.5, 1]", "value", .count(expected: 6, found: 7)),
    ("[5, null, 12, 7, 8.5, 15.5]", "[5, null, 12, 7, true, 1]", "value.4", .wrongKind),
    ("[5, null, 12, 7, 8.5, 15.5]", #"{"0": 5, "6": 1}"#, "value.*", .unknown),
    ("[5, null, 12, 7, 8.5, 15.5]", #"{"0": 5, "01": 1}"#, "value.*", .unknown),
    ("[5, null, 12, 7, 8.5, 15.5]", "7", "value", .wrongKind),
    (#""value": [5, null, 12, 7, 8.5, 15.5],"#, "", "value", .missing),
    (#"{"1": ".."}"#, #"["a", "b"]"#, "status", .count(expected: 6, found: 2)),
    (#"{"1": ".."}"#, #"{"9": ".."}"#, "status.*", .unknown),
    (#"{"1": ".."}"#, #"{"1": 3}"#, "status.*", .wrongKind),
    ("[2, 3]", "[2]", "size", .count(expected: 2, found: 1)),
    ("[2, 3]", "[3, 2]", "dimension.*.category", .count(expected: 3, found: 2)),
    ("[2, 3]", #"[2, "3"]"#, "size", .wrongKind), ("[2, 3]", "[-2, -3]", "size", .wrongKind),
    (#"["area", "age"]"#, #"["area", "area"]"#, "id", .twice),
    (#"["area", "age"]"#, #"["area", "sex"]"#, "dimension.*", .unknown),
    (#"{"geo": ["area"]}"#, #"{"geo": ["sted"]}"#, "role.geo.0", .unknown),
    (#"{"geo": ["area"]}"#, #"{"space": ["area"]}"#, "role.*", .wrongKind),
    (#""index": ["nord", "syd"]"#, #""index": ["nord", "nord"]"#, "dimension.*.category.index", .twice),
    (#""index": ["nord", "syd"]"#, #""index": {"nord": 0, "syd": 0}"#, "dimension.*.category.index", .twice),
    (#""index": ["nord", "syd"]"#, #""index": {"nord": 0, "syd": 2}"#, "dimension.*.category.index", .unknown),
    (#""index": ["nord", "syd"], "#, "", "dimension.*.category.index", .missing),
    (#""index": ["nord", "syd"]"#, #""index": ["nord", "vest"]"#, "dimension.*.category.label", .unknown),
    (#"["ung", "gammel"]"#, #"["ung", "ældst"]"#, "dimension.*.category.child.*", .unknown),
    (#""decimals": 0"#, #""decimals": "nul""#, "dimension.*.category.unit.*.decimals", .wrongKind),
    (#""2.0""#, #""1.3""#, "", .notADataset), (#""dataset""#, #""collection""#, "", .notADataset),
  ])
  func `what does not fit is refused with its place`(
    taken: String, put: String, path: String, problem: JSONStatProblem
  ) throws {
    let text = Self.dense.replacing(taken, with: put, maxReplacements: 1)
    try #require(text != Self.dense)
    let found = try #require(findings(text).first)
    #expect(found.problem == problem && found.path == path)
    #expect(found.line >= 1 && found.line <= 9)
  }

  @Test func `a text that is no JSON and an older document are refused`() {
    #expect(findings("{").map(\.problem) == [.format(.unexpectedEnd)])
    #expect(findings(#"{"dataset": {"dimension": {}}}"#).map(\.problem) == [.notADataset])
    #expect(findings("[]").map(\.problem) == [.notADataset])
  }

  @Test func `a short document cannot ask for more cells than memory holds`() {
    let categories = (0..<300).map { "\"\($0)\"" }.joined(separator: ",")
    let dimension = #"{"category":{"index":[\#(categories)]}}"#
    let ids = ["a", "b", "c", "d", "e", "f", "g", "h"]
    let dimensions = ids.map { "\"\($0)\":\(dimension)" }.joined(separator: ",")
    let text =
      #"{"version":"2.0","class":"dataset","id":["a","b","c","d","e","f","g","h"],"#
      + #""size":[300,300,300,300,300,300,300,300],"dimension":{\#(dimensions)},"value":{}}"#
    #expect(findings(text).map(\.problem) == [.tooLarge])
  }

  @Test func `of many faults a hundred are told`() {
    let units = (0..<500).map { #""x\#($0)":{}"# }.joined(separator: ",")
    let text =
      #"{"version":"2.0","class":"dataset","id":["a"],"size":[1],"dimension":{"a":{"category":{"#
      + #""index":["p"],"unit":{\#(units)}}}},"value":[1]}"#
    #expect(findings(text).count == 100)
  }

  @Test func `what is written is read back`() throws {
    var generator = SeededGenerator(seed: 21)
    for _ in 0..<300 {
      let set = JSONStatDataset.invented(using: &generator)
      #expect(try JSONStatDataset(parsing: set.json.bytes()) == set)
      #expect(try JSONStatDataset(parsing: set.json.bytes(pretty: true)) == set)
    }
  }

  @Test func `the spelling by places is read as the list is`() throws {
    var generator = SeededGenerator(seed: 22)
    for _ in 0..<200 {
      let set = JSONStatDataset.invented(using: &generator)
      #expect(try JSONStatDataset(parsing: set.json.spelledByPlaces(using: &generator).bytes()) == set)
    }
  }

  @Test func `no change of a document can bring the reader down`() {
    var generator = SeededGenerator(seed: 23)
    var refused = 0
    for _ in 0..<2000 {
      var bytes = JSONStatDataset.invented(using: &generator).json.bytes()
      for _ in 0..<Int.random(in: 1...3, using: &generator) {
        let place = Int.random(in: bytes.indices, using: &generator)
        if Bool.random(using: &generator) {
          bytes[place] = Array("{}[]\",:0129.e-n".utf8).randomElement(using: &generator) ?? 0x30
        } else {
          bytes.remove(at: place)
        }
      }
      do {
        let set = try JSONStatDataset(parsing: bytes)
        #expect(set.cells.count == set.dimensions.reduce(1) { $0 * $1.categories.count })
      } catch {
        refused += 1
        #expect(!error.findings.isEmpty)
      }
    }
    #expect(refused > 1000)
  }
}

extension JSONStatDataset {
  /// A random data set of one to four dimensions.
  static func invented(using generator: inout SeededGenerator) -> JSONStatDataset {
    var dimensions: [JSONStatDimension] = []
    for place in 0..<Int.random(in: 1...4, using: &generator) {
      var categories: [JSONStatCategory] = []
      for index in 0..<Int.random(in: 1...4, using: &generator) {
        let hasUnit = Int.random(in: 0..<4, using: &generator) == 0
        categories.append(
          JSONStatCategory(
            id: "\(index)" + generator.text(upTo: 5), label: generator.text(upTo: 8),
            unit: hasUnit
              ? .init(label: generator.text(upTo: 4), decimals: Int.random(in: 0...3, using: &generator)) : nil,
            children: categories.map(\.id).filter { _ in Int.random(in: 0..<5, using: &generator) == 0 }))
      }
      dimensions.append(
        JSONStatDimension(
          id: "\(place)" + generator.text(upTo: 5), label: generator.text(upTo: 8),
          role: ([nil] + JSONStatDimension.Role.allCases.map(Optional.some)).randomElement(using: &generator) ?? nil,
          categories: categories))
    }
    let count = dimensions.reduce(1) { $0 * $1.categories.count }
    return JSONStatDataset(
      label: Bool.random(using: &generator) ? generator.text(upTo: 8) : nil,
      source: Bool.random(using: &generator) ? generator.text(upTo: 8) : nil,
      notes: (0..<Int.random(in: 0...2, using: &generator)).map { _ in generator.text(upTo: 8) },
      dimensions: dimensions,
      cells: (0..<count).map { _ in
        let values: [JSON] = [.null, .whole(Int.random(in: -9...9999, using: &generator)), .number(0.25), .text("x")]
        return JSONStatCell(
          values.randomElement(using: &generator) ?? .null,
          status: Int.random(in: 0..<3, using: &generator) == 0 ? generator.text(upTo: 3) : nil)
      }, extras: Bool.random(using: &generator) ? [JSONMember("a", [1, nil])] : [])
  }
}

extension JSON {
  /// A data set with its values and categories by their places, in any order.
  fileprivate func spelledByPlaces(using generator: inout SeededGenerator) -> JSON {
    func places(_ values: [JSON]) -> [JSONMember] {
      values.enumerated().filter { !$0.element.isNull }.map { JSONMember(String($0.offset), $0.element) }
        .shuffled(using: &generator)
    }
    guard var members = object else { return self }
    for place in members.indices {
      switch members[place].key {
      case "value": members[place].value = .object(places(members[place].value.array ?? []))
      case "dimension":
        members[place].value = .object(
          (members[place].value.object ?? []).map { dimension in
            let parts = (dimension.value["category"]?.object ?? []).map { part in
              guard part.key == "index" else { return part }
              let ids = (part.value.array ?? []).compactMap(\.string)
              return JSONMember(
                "index",
                .object(ids.enumerated().map { JSONMember($1, .whole($0)) }.shuffled(using: &generator)))
            }
            return JSONMember(
              dimension.key, ["label": dimension.value["label"] ?? nil, "category": .object(parts)])
          })
      default: break
      }
    }
    return .object(members)
  }
}
