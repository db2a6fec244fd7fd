import Foundation
import Language
import Markup
import Municipality
import Noticeboard
import Site

/// One request with all that is known when it is answered.
struct PublicVisit {
  /// What was asked.
  let request: WebRequest
  /// The site.
  let site: PublicSite
  /// What is put up.
  let board: Board
  /// The language of the answer.
  let language: LanguageCode
  /// Whether the address names the language.
  let isChosen: Bool
  /// The steps of the path after the language.
  let steps: [String]
  /// The moment on the office's clock.
  let moment: OfficeClock.Moment
  /// When the office was last there, in seconds since 1970, where that is too long ago to believe the board.
  let stale: Int?

  init(_ request: WebRequest, site: PublicSite, board: Board) {
    self.request = request
    self.site = site
    self.board = board
    let chosen: LanguageCode?
    (chosen, steps) = Self.steps(of: request.path)
    isChosen = chosen != nil
    language =
      chosen ?? AcceptedLanguages.first(of: request.headers["accept-language"] ?? "") ?? board.house.language
    let now = site.now
    moment = OfficeClock(board.house.country, source: now).now
    let life = site.lastLife(of: board)
    stale = Int(now().timeIntervalSince1970) - life > PublicSite.patience ? life : nil
  }

  /// The language that a path names, and its steps after that.
  static func steps(of path: String) -> (language: LanguageCode?, steps: [String]) {
    var steps = path.split(separator: "/").map(String.init)
    let chosen = steps.first.flatMap(LanguageCode.init(rawValue:))
    if chosen != nil { steps.removeFirst() }
    return (chosen, steps.map { $0.removingPercentEncoding ?? $0 })
  }

  /// A text in the visitor's language.
  func say(_ phrase: some PhraseKey, _ values: [String: PhraseValue] = [:]) -> String {
    phrase(in: language, values)
  }

  /// A place of the site in the language that was chosen.
  func link(_ steps: String..., in tongue: LanguageCode? = nil) -> Link { link(to: steps, in: tongue) }

  /// A place of the site in the language that was chosen, or in another.
  func link(to steps: [String], in tongue: LanguageCode? = nil) -> Link {
    let prefix = tongue.map { [$0.rawValue] } ?? (isChosen ? [language.rawValue] : [])
    let all = prefix + steps
    guard let first = all.first else { return Link("/") }
    return all.dropFirst().reduce(Self.root(first)) { $0.appending($1) }
  }

  private static func root(_ step: String) -> Link {
    switch step {
    case "da": Link("/da")
    case "sv": Link("/sv")
    case "en": Link("/en")
    case "c": Link("/c")
    case "l": Link("/l")
    case "h": Link("/h")
    case "today": Link("/today")
    default: Link("/accessibility")
    }
  }

  /// Counts what the visitor does.
  ///
  /// - Throws: ``PublicRefusal`` where it is too much.
  func count(_ deed: PublicTally.Deed, to course: PublicCourse? = nil) throws(PublicRefusal) {
    let refusal = site.tally.refuses(
      deed, from: request.address, to: course.map { ($0.code, moment.day.number) }, at: site.now())
    switch refusal {
    case nil: return
    case .quarter(let seconds): throw .tooMany(seconds: seconds)
    case .day: throw .tooManyToday(seconds: (24 * 60 - moment.minute) * 60)
    }
  }

  /// The name of a branch; its code where there is none.
  func branch(_ code: String) -> String { board.places.first { $0.code == code }?.name ?? code }

  /// A day with its time, as people say it.
  func when(_ meeting: PublicCourse.Meeting) -> String {
    DayText.long(meeting.day, in: language) + ", " + hours(meeting.from, meeting.to)
  }

  /// From when to when.
  func hours(_ from: Int, _ to: Int) -> String {
    DayText.time(minute: from, in: language) + "–" + DayText.time(minute: to, in: language)
  }
}
