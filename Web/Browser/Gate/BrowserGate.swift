/// The gate as a browser asks it: what the functions in Exports.swift are made of.
///
/// All numbers that pass are 32 bits wide, and an answer is a row of them that stays until it is freed.
enum BrowserGate {
  /// The text of these bytes; what is no UTF-8 becomes replacement signs, as on the server.
  static func text(_ bytes: UnsafeRawPointer, _ count: Int32) -> String {
    String(decoding: UnsafeRawBufferPointer(start: bytes, count: Int(count)), as: UTF8.self)
  }

  /// The profile at a place of the list; nil where there is none.
  static func profile(_ place: Int32) -> ScreeningProfile? {
    let all = ScreeningProfile.allCases
    return all.indices.contains(Int(place)) ? all[Int(place)] : nil
  }

  /// How many findings, then for each its kind, from, to and confidence.
  static func rows(_ findings: [Finding]) -> [Int32] {
    var numbers = [Int32(findings.count)]
    for finding in findings {
      numbers += [place(of: finding.kind), Int32(finding.from), Int32(finding.to), place(of: finding.confidence)]
    }
    return numbers
  }

  /// How many mentions, then for each its topic, from and to.
  static func rows(_ mentions: [SensitiveMention]) -> [Int32] {
    var numbers = [Int32(mentions.count)]
    for mention in mentions { numbers += [place(of: mention.topic), Int32(mention.from), Int32(mention.to)] }
    return numbers
  }

  /// A line of the words for the places of a list.
  static func line<Word: CaseIterable & RawRepresentable>(_: Word.Type) -> String where Word.RawValue == String {
    Word.allCases.map { $0.rawValue }.joined(separator: " ")
  }

  /// The place of a case in its list.
  private static func place<Word: CaseIterable & Equatable>(of word: Word) -> Int32 {
    var place: Int32 = 0
    for other in Word.allCases {
      if other == word { break }
      place += 1
    }
    return place
  }

  /// Memory for so many bytes, which the browser gives back.
  static func room(_ count: Int) -> UnsafeMutableRawPointer {
    UnsafeMutableRawPointer.allocate(byteCount: max(1, count), alignment: MemoryLayout<Int32>.alignment)
  }

  /// Bytes in memory that the browser gives back.
  static func answer(_ numbers: [some BitwiseCopyable]) -> UnsafeMutableRawPointer {
    numbers.withUnsafeBytes { bytes in
      let memory = room(bytes.count)
      UnsafeMutableRawBufferPointer(start: memory, count: bytes.count).copyMemory(from: bytes)
      return memory
    }
  }
}
