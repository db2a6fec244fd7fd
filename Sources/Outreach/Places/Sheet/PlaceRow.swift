import Formats
import Language
import Municipality
import Routing

/// Reads one row of a file of places; its faults go into the table.
struct PlaceRow {
  private(set) var table: PlaceTable
  private let row: [PlaceColumn: CSVField]
  private let words: PlaceWords
  private let country: Country

  init(_ row: [PlaceColumn: CSVField], table: PlaceTable, words: PlaceWords, country: Country) {
    self.row = row
    self.table = table
    self.words = words
    self.country = country
  }

  /// The row's place; nil where what must be there is not.
  ///
  /// What is wrong is noted in either case.
  mutating func line() -> PlaceLine? {
    let code = text(.code).flatMap { word in
      let code = Code<OutreachPlace>(word)
      if code == nil { note(.text(.badCode), .code) }
      return code
    }
    if text(.code) == nil { note(.text(.textMissing(field: "code")), .code) }
    let kind = needed(.kind, PlaceWords.choices { (kind: PlaceKind) in kind.wording })
    let branch = needed(.branch, words.branches)
    let name = text(.name) ?? ""
    checked(.name) { _ = try OutreachText.name(name) }
    let old = code.flatMap { words.places[$0] }
    // What must be there may be missing: the rest is read all the same, so that every fault is told at once.
    guard let anyBranch = branch ?? words.branches.values.first else { return nil }
    var details = old?.details ?? PlaceDetails(kind ?? .careHome, name: name, branch: anyBranch)
    details.kind = kind ?? details.kind
    details.name = name
    details.branch = branch ?? details.branch
    readTexts(into: &details)
    readPoint(into: &details)
    readChoices(into: &details)
    readNumbers(into: &details)
    var closed = old?.closed
    if has(.closed) { closed = day(.closed) }
    guard let code, kind != nil, branch != nil else { return nil }
    return PlaceLine(code: code, details: details, closed: closed)
  }

  // MARK: Parts

  private mutating func readTexts(into details: inout PlaceDetails) {
    // As they are kept, so that a file that is read twice changes nothing.
    if has(.address) {
      details.address = text(.address)
      checked(.address) { _ = try OutreachText.place(details.address, "address") }
    }
    if has(.note) {
      details.note = text(.note)
      checked(.note) { _ = try OutreachText.note(details.note) }
    }
    if has(.hours) {
      do throws(MunicipalityFault) {
        if let text = text(.hours) { details.hours = try PlaceHours.read(text) } else { details.hours = [:] }
      } catch {
        note(.hours(error), .hours)
      }
    }
  }

  private mutating func readPoint(into details: inout PlaceDetails) {
    guard has(.latitude) || has(.longitude) else { return }
    let (north, east) = (text(.latitude), text(.longitude))
    guard let north, let east else {
      if north == nil, east == nil {
        details.point = nil
      } else {
        note(.halfPoint, north == nil ? .latitude : .longitude)
      }
      return
    }
    guard let latitude = Self.degrees(north), let longitude = Self.degrees(east),
      let point = GeoPoint(latitude: latitude, longitude: longitude)
    else {
      note(.text(.badPoint), Self.degrees(north) == nil ? .latitude : .longitude)
      return
    }
    do throws(PlaceFault) {
      try PointCheck.require(point, in: country)
      details.point = point
    } catch {
      note(.point(error), .latitude)
    }
  }

  private mutating func readChoices(into details: inout PlaceDetails) {
    if has(.area) { details.area = word(.area, words.areas) }
    if has(.team) { details.team = word(.team, words.teams) }
    if has(.parking) { details.parking = word(.parking, PlaceWords.choices { (one: PlaceParking) in one.wording }) }
    if has(.wifi) { details.wifi = word(.wifi, PlaceWords.choices { (one: PlaceWifi) in one.wording }) }
    if has(.access) {
      let known = PlaceWords.choices { (one: PlaceAccess) in one.wording }
      let parts = (text(.access) ?? "").split { $0 == "+" || $0 == "," }.map { part in
        part.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      }
      details.access = ChoiceSet(parts.filter { !$0.isEmpty }.compactMap { find($0, .access, known) })
    }
  }

  private mutating func readNumbers(into details: inout PlaceDetails) {
    let usual = PlaceDetails(details.kind, name: details.name, branch: details.branch)
    if has(.residents) { details.residents = number(.residents, 0...10_000) }
    if has(.every) { details.every = number(.every, 1...366) }
    if has(.gap) { details.gap = number(.gap, 0...366) ?? usual.gap }
    if has(.minutes) { details.minutes = number(.minutes, 5...600) ?? usual.minutes }
    if has(.staff) { details.staff = number(.staff, 1...4) ?? usual.staff }
    if has(.teams) { details.teams = number(.teams, 1...2) ?? usual.teams }
  }

  // MARK: Cells

  private func has(_ column: PlaceColumn) -> Bool { table.columns.contains(column) }

  private func text(_ column: PlaceColumn) -> String? { table.text(column, of: row) }

  private mutating func note(_ problem: PlaceProblem, _ column: PlaceColumn) {
    table.note(problem, in: column, of: row)
  }

  private mutating func checked(_ column: PlaceColumn, _ body: () throws -> Void) {
    do {
      try body()
    } catch let fault as OutreachFault {
      note(.text(fault), column)
    } catch {
      note(.text(.textRefused(field: column.rawValue)), column)
    }
  }

  private mutating func needed<Value>(_ column: PlaceColumn, _ known: [String: Value]) -> Value? {
    if text(column) == nil { note(.text(.textMissing(field: column.rawValue)), column) }
    return word(column, known)
  }

  private mutating func word<Value>(_ column: PlaceColumn, _ known: [String: Value]) -> Value? {
    text(column).flatMap { find($0, column, known) }
  }

  private mutating func find<Value>(_ word: String, _ column: PlaceColumn, _ known: [String: Value]) -> Value? {
    if let value = known[word.lowercased()] { return value }
    note(.unknownWord(nearest: Nearest.word(to: word, among: known.keys.sorted())), column)
    return nil
  }

  private mutating func number(_ column: PlaceColumn, _ range: ClosedRange<Int>) -> Int? {
    guard let text = text(column) else { return nil }
    guard text.utf8.allSatisfy({ (48...57).contains($0) }), let number = Int(text), range.contains(number) else {
      note(.badNumber(range), column)
      return nil
    }
    return number
  }

  /// A date as ISO writes it, or as 12-10-2026 and 12.10.2026, which spreadsheets make of it.
  private mutating func day(_ column: PlaceColumn) -> Day? {
    guard let text = text(column) else { return nil }
    if let day = Day(iso: text) { return day }
    let parts = text.split(omittingEmptySubsequences: false) { "-./".contains($0) }
    let numbers = parts.compactMap { part in part.utf8.allSatisfy { (48...57).contains($0) } ? Int(part) : nil }
    if numbers.count == 3, parts.count == 3, parts[2].count == 4,
      let day = Day(year: numbers[2], month: numbers[1], day: numbers[0])
    {
      return day
    }
    note(.badDate, column)
    return nil
  }

  /// Degrees with a point or a decimal comma.
  private static func degrees(_ text: String) -> Double? {
    let text = String(text.map { $0 == "," ? "." : $0 })
    guard text.utf8.allSatisfy({ (48...57).contains($0) || $0 == 46 || $0 == 45 }) else { return nil }
    return Double(text)
  }
}
