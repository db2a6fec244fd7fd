import Formats
import Foundation
import Language
import Markup
import Site

/// What is done aside, as pages show it: under way with how far it is, then what came of it.
///
/// The place reads itself anew by a script until it is over, and without scripts the page does.
struct AsideView {
  /// How it stands.
  struct Standing: Sendable {
    /// When it was begun.
    let begun: Date
    /// Whether somebody still works on it.
    let isUnderWay: Bool
    /// How much is done, in thousandths; nil where it does not tell.
    let share: Int?
    /// What it does just now, in the reader's language; nil where there is one step only.
    var step: String?

    init<Aim, Outcome>(_ task: AsideTask<Aim, Outcome>) {
      begun = task.begun
      isUnderWay = task.isUnderWay
      share = task.share
    }

    init<Aim, Outcome>(_ task: AsideTask<Aim, Outcome>, share: Int?, step: String?) {
      begun = task.begun
      isUnderWay = task.isUnderWay
      self.share = share
      self.step = step
    }
  }

  /// How it stands; nil where it was never done.
  let standing: Standing?
  /// The page that it is on, which tells a script how far it is.
  let page: Link
  let visit: Visit

  /// What a page with such a place has in its head.
  static func head(isUnderWay: Bool) -> [HeadItem] {
    [.module(Asset.asideScript.link)] + (isUnderWay ? [.refresh(seconds: 3, onlyWithoutScripts: true)] : [])
  }

  /// How far it is, for the script.
  static func state(_ standing: Standing?, _ visit: Visit) -> WebReply {
    guard let standing, standing.isUnderWay else { return .json(["running": .bool(false)]) }
    return .json([
      "running": .bool(true), "share": standing.share.map { .whole($0) } ?? .null,
      "text": .text(text(standing, visit)), "soFar": .text(soFar(standing, visit)),
    ])
  }

  /// That it is under way, and how far it is.
  ///
  /// - Parameters:
  ///   - says: what is done.
  ///   - more: what can be done about it.
  @HTMLBuilder
  func underWay(@HTMLBuilder says: () -> HTML, @HTMLBuilder more: () -> HTML = { .empty }) -> HTML {
    if let standing, standing.isUnderWay {
      HTML.div(.class("notice info"), .id("under-way")) {
        says()
        // As long as nobody knows how much there is to do, something moves; the next step may have a bar.
        HTML.progress(
          .class("planning"), .max("1000"), .value(String(standing.share ?? 0)), .ariaLabelledby("aside-text"),
          .hidden(standing.share == nil)
        ) {
          Self.text(standing, visit)
        }
        HTML.p(.class("waiting-bar"), .ariaHidden(), .hidden(standing.share != nil)) {}
        HTML.p(.role("status"), .id("aside-text")) { Self.text(standing, visit) }
        HTML.p {
          HTML.span(.id("aside-so-far")) { Self.soFar(standing, visit) }
          " "
          HTML.a(page) { visit.say(AsidePhrase.lookAgain) }
        }
        more()
      }
    }
  }

  /// What stands around it, under way or over; the script puts the next content into it.
  ///
  /// - Parameter isWhole: whether the whole page is another one once it is over.
  func around(isWhole: Bool = false, @HTMLBuilder content: () -> HTML) -> HTML {
    let marks: [Attribute] =
      standing?.isUnderWay == true
      ? [.data("data-running", "yes"), .data("data-state", page.text)] + (isWhole ? [.data("data-whole", "yes")] : [])
      : []
    return HTML.div([.id("aside"), .tabindex(-1)] + marks) { content() }
  }

  /// That it failed.
  static func failed(_ text: String) -> HTML {
    HTML.div(.class("notice error"), .role("alert"), .id("aside-failed")) { HTML.p { text } }
  }

  /// What it does and how much of it is done; it changes with each tenth and no oftener, as it is read aloud.
  private static func text(_ standing: Standing, _ visit: Visit) -> String {
    let percent = standing.share.map { visit.say(AsidePhrase.percent, ["n": .number($0 / 100 * 10)]) }
    return [standing.step, percent].compactMap(\.self).joined(separator: " · ")
  }

  private static func soFar(_ standing: Standing, _ visit: Visit) -> String {
    let seconds = max(0, Int(visit.now.timeIntervalSince(standing.begun)))
    return seconds < 120
      ? visit.say(AsidePhrase.seconds, ["n": .number(seconds)])
      : visit.say(AsidePhrase.minutes, ["n": .number(seconds / 60)])
  }
}
