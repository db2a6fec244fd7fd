public import Language
public import Markup
public import Municipality

/// What is held on a day as one HTML page for a big screen on a wall.
///
/// The page needs nothing else, runs no script and fetches itself anew every minute. Where there is more than fits, its
/// sheets are shown in turn within that minute, and letters become smaller only where six sheets do not hold it all.
/// What is over is left out. The smallest letters of a meeting are else a twenty-fourth of the screen's height: about
/// 20 mm of capitals on a screen of 55 inches, which reads from 5 metres (a 250th of the distance, a rule of thumb).
public struct TodayPage: Sendable {
  /// How many seconds the page stands before the browser fetches it anew.
  static let seconds = 60

  /// Whose screen it is: the branch, or the office where all branches are shown.
  public let name: String
  /// The day.
  public let day: Day
  /// The meetings.
  public let meetings: [TodayMeeting]
  /// The names of branches by code.
  public let branches: [Code<Branch>: String]
  /// The branch that the screen hangs in, which is not named at each meeting; nil for a screen of all branches.
  public let branch: Code<Branch>?
  /// The minute after midnight at which the page was made; nil where it is for another day than that.
  public let minute: Int?
  /// The language.
  public let language: LanguageCode

  /// Makes a page.
  public init(
    named name: String, of branch: Code<Branch>? = nil, on day: Day, _ meetings: [TodayMeeting],
    branches: [Code<Branch>: String] = [:], at minute: Int?, in language: LanguageCode
  ) {
    self.name = name
    self.day = day
    self.meetings = meetings
    self.branches = branches
    self.branch = branch
    self.minute = minute
    self.language = language
  }

  /// The page's style, for whoever serves it as a file of its own.
  public static var style: StaticString { TodayStyle.sheet }

  /// The page, ending in a newline.
  public var text: String { document(styled: .style(TodayStyle.sheet)).rendered() }

  /// The page with its style given otherwise, as by a link to ``style``.
  public func document(styled style: HeadItem) -> Document {
    let sheets = sheets
    return Document(
      lang: language.rawValue, title: name + ": " + TodayPhrase.heading(in: language),
      head: [.meta("robots", "noindex"), .refresh(seconds: Self.seconds), style]
    ) {
      HTML.header {
        HTML.h1 { name }
        HTML.p { date }
      }
      HTML.main(.class("sheets\(sheets.sheets.count) \(sheets.size.rawValue)")) {
        for sheet in sheets.sheets { HTML.section { for meeting in sheet { article(meeting) } } }
        if sheets.sheets.isEmpty {
          HTML.p(.class("none")) {
            (meetings.isEmpty ? TodayPhrase.nothing : .nothingMore)(in: language)
          }
        }
      }
      HTML.footer {
        HTML.p { TodayPhrase.ask(in: language) }
        if let minute {
          HTML.p {
            TodayPhrase.updated(in: language, ["time": .text(DayText.time(minute: minute, in: language))])
          }
        }
      }
    }
  }

  /// The meetings that are not over, parted over sheets.
  private var sheets: TodaySheets {
    TodaySheets(
      meetings.filter { meeting in minute.map { !meeting.isOver(at: $0) } ?? true }, location: location, in: language)
  }

  private func location(_ meeting: TodayMeeting) -> String {
    meeting.location(in: language, branch: meeting.branch == branch ? nil : branches[meeting.branch])
  }

  private var date: String {
    let text = TodayMeeting.dayText(day, in: language)
    return text.prefix(1).uppercased() + text.dropFirst()
  }

  private func article(_ meeting: TodayMeeting) -> HTML {
    let isOn = meeting.seats != nil
    return HTML.article(.class(isOn ? "on" : "off")) {
      HTML.p(.class("time")) {
        HTML.strong { DayText.time(minute: meeting.span.from, in: language) }
        HTML.span {
          TodayPhrase.until(in: language, ["time": .text(DayText.time(minute: meeting.span.to, in: language))])
        }
      }
      HTML.div(.class("what")) {
        HTML.h2 { meeting.title }
        if isOn {
          HTML.p { location(meeting) }
        }
        if let news = meeting.whereTo(in: language) { HTML.p(.class("news")) { news } }
      }
      HTML.div(.class("signs")) {
        for word in meeting.news(in: language) { HTML.p(.class("sign")) { word } }
        if let seats = meeting.seatsText(in: language) {
          HTML.p(.class(meeting.seats == .full || meeting.seats == .enrolledOnly ? "seats" : "seats free")) { seats }
        }
      }
    }
  }
}
