import Language
import Municipality

/// The meetings of a screen, parted over sheets that are shown in turn.
///
/// Heights are in hundredths of the screen's and are reckoned, not measured: a page without a script cannot measure.
/// They hold for ``TodayStyle`` on a screen of 16:9, with some room to spare.
struct TodaySheets {
  /// How large letters are.
  enum Size: String, CaseIterable {
    case huge, large, medium, small

    /// The size of letters beside the large ones, as in the style.
    var share: Double {
      switch self {
      case .huge: 1.35
      case .large: 1
      case .medium: 0.65
      case .small: 0.42
      }
    }

    /// The most sheets for which letters are so large: the largest are for a day that one sheet holds.
    var sheets: Int { self == .huge ? 1 : TodaySheets.most }
  }

  /// How many sheets can be read in the minute that the page stands.
  static let most = 6
  private static let height = 80.0

  /// How large letters are: as large as the number of meetings lets them be.
  let size: Size
  /// The sheets, none empty.
  let sheets: [[TodayMeeting]]

  /// Parts meetings.
  init(_ meetings: [TodayMeeting], location: (TodayMeeting) -> String, in language: LanguageCode) {
    func rows(_ size: Size) -> [(TodayMeeting, Double)] {
      meetings.map { ($0, Self.height(of: $0, location($0), size, in: language)) }
    }
    let size = Size.allCases.first { Self.packed(rows($0), below: Self.height).count <= $0.sheets } ?? .small
    let rows = rows(size)
    let fewest = min(Self.packed(rows, below: Self.height).count, Self.most)
    let all = rows.reduce(0) { $0 + $1.1 }
    // The same number of sheets, as even as can be, so that the last one does not stand with a single line.
    var limit = all / Double(max(1, fewest))
    while limit < Self.height, Self.packed(rows, below: limit).count > fewest { limit += 1 }
    var sheets = Self.packed(rows, below: min(max(limit, 1), Self.height))
    if sheets.count > Self.most {
      // More than any house holds in a day; nothing is left out of the page.
      sheets[Self.most - 1] += sheets[Self.most...].flatMap(\.self)
      sheets.removeSubrange(Self.most...)
    }
    self.size = size
    self.sheets = sheets
  }

  private static func packed(_ rows: [(TodayMeeting, Double)], below limit: Double) -> [[TodayMeeting]] {
    var sheets: [[TodayMeeting]] = []
    var left = 0.0
    for (meeting, height) in rows {
      if sheets.isEmpty || height > left {
        sheets.append([])
        left = limit
      }
      sheets[sheets.count - 1].append(meeting)
      left -= height
    }
    return sheets
  }

  private static func height(
    of meeting: TodayMeeting, _ location: String, _ size: Size, in language: LanguageCode
  ) -> Double {
    func lines(_ text: String, _ signs: Double) -> Double {
      text.isEmpty ? 0 : (Double(text.count) * size.share / signs).rounded(.up)
    }
    let news = lines(meeting.whereTo(in: language) ?? "", 44)
    let place = meeting.seats == nil ? 0 : lines(location, 42)
    let what = 5.8 * lines(meeting.title, 32) + 5.3 * (place + news)
    return (2.8 + max(what, 11.3)) * size.share
  }
}
