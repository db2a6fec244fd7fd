/// Finds lines of the machine-readable zone of passports, identity cards and licences (ICAO Doc 9303 parts 3 to 6).
///
/// A line is capitals, digits and fillers `<`. The shape decides; check digits (weights 7, 3, 1) raise confidence.
struct MachineZoneRecogniser: Recogniser {
  private static let filler: UInt32 = 0x3C

  func search(_ text: NormalisedText, into found: inout [Candidate]) {
    var place = 0
    var floor = 0
    let count = text.count
    while place < count {
      guard text.scalars[place] == MachineZoneRecogniser.filler else {
        place += 1
        continue
      }
      var start = place
      while start > floor, isZone(text.scalars[start - 1]) { start -= 1 }
      var end = place
      while end < count, isZone(text.scalars[end]) { end += 1 }
      floor = end
      place = end
      if let confidence = confidence(text.scalars[start..<end]) {
        let kind: IdentifierKind = text.scalars[start] | 0x20 == 0x64 ? .licence : .passport
        found.append(Candidate(kind: kind, range: start..<end, confidence: confidence))
      }
    }
  }

  private func isZone(_ value: UInt32) -> Bool {
    value == MachineZoneRecogniser.filler || ASCII.isDigit(value) || ASCII.isLetter(value)
  }

  private func confidence(_ line: ArraySlice<UInt32>) -> Confidence? {
    var fillers = 0
    var pairs = 0
    var previous: UInt32 = 0
    for value in line {
      if value == MachineZoneRecogniser.filler {
        fillers += 1
        if previous == value { pairs += 1 }
      }
      previous = value
    }
    let signs = line.count - fillers
    guard line.count <= 200, signs >= 5, line.count >= 10 else { return nil }
    if passesChecks(Array(line)) { return .certain }
    guard pairs > 0 || line[line.startIndex + 1] == MachineZoneRecogniser.filler else { return nil }
    return line.count >= 28 ? .likely : .possible
  }

  /// Whether a line holds a day of birth and a day of expiry with their check digits, where the formats have them.
  private func passesChecks(_ line: [UInt32]) -> Bool {
    switch line.count {
    case 36, 44: holds(line, 13..<19) && holds(line, 21..<27)
    case 30: holds(line, 0..<6) && holds(line, 8..<14) || (holds(line, 5..<14) && isDocument(line))
    default: false
    }
  }

  /// The first line of three: a letter for the kind of document.
  private func isDocument(_ line: [UInt32]) -> Bool { [0x61, 0x63, 0x69].contains(line[0] | 0x20) }

  private func holds(_ line: [UInt32], _ range: Range<Int>) -> Bool {
    var sum = 0
    for (index, value) in line[range].enumerated() {
      let number: Int
      if ASCII.isDigit(value) {
        number = Int(value - ASCII.zero)
      } else if ASCII.isLetter(value) {
        number = Int((value | 0x20) - 0x61) + 10
      } else {
        number = 0
      }
      sum += number * [7, 3, 1][index % 3]
    }
    return line[range.upperBound] == ASCII.zero + UInt32(sum % 10)
  }
}
