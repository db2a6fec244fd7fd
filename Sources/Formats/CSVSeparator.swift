/// The signs that may stand between the fields of a CSV row.
public enum CSVSeparator: UInt8, CaseIterable, Hashable, Sendable {
  /// `;`, as Danish and Swedish spreadsheets write.
  case semicolon = 0x3B
  /// A tab.
  case tab = 0x09
  /// `,`, as RFC 4180 says.
  case comma = 0x2C

  /// The separator that a text most likely has, judged by its first 100 rows.
  ///
  /// A separator that gives every row the same number of fields, and more than one, wins in the order semicolon, tab,
  /// comma, as decimal commas are common where semicolons separate. Otherwise the one that most rows agree on wins;
  /// comma where nothing separates.
  public static func sniffed(in text: String) -> CSVSeparator {
    sniffed(in: text.utf8)
  }

  /// The separator that a text in UTF-8 most likely has, as ``sniffed(in:)``.
  public static func sniffed(in bytes: some Collection<UInt8>) -> CSVSeparator {
    let sample = head(of: bytes)
    var best = (separator: CSVSeparator.comma, share: 0.0)
    for separator in allCases {
      var reader = CSVReader(separator: separator)
      var counts: [Int: Int] = [:]
      reader.read(sample) { counts[$0.fields.count, default: 0] += 1 }
      reader.finish { counts[$0.fields.count, default: 0] += 1 }
      let rows = counts.values.reduce(0, +)
      let agreed = counts.filter { $0.key > 1 }.values.max() ?? 0
      let share = rows > 0 ? Double(agreed) / Double(rows) : 0
      if share > best.share { best = (separator, share) }
    }
    return best.separator
  }

  /// The first 100 lines, at most 64 kB.
  private static func head(of text: some Collection<UInt8>) -> ArraySlice<UInt8> {
    let bytes = Array(text.prefix(65_536))
    var lines = 0
    for (index, byte) in bytes.enumerated() where byte == 0x0A || byte == 0x0D {
      lines += 1
      if lines == 100 { return bytes[...index] }
    }
    guard bytes.count == 65_536, let last = bytes.lastIndex(where: { $0 == 0x0A || $0 == 0x0D }) else {
      return bytes[...]
    }
    return bytes[...last]
  }
}
