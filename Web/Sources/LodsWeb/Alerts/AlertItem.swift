import Language
import Markup
import Municipality
import Reports
import Site
import Statistics

/// An alert as a page tells it.
struct AlertItem: Sendable {
  /// A way on from an alert.
  struct Way: Sendable {
    let link: Link
    let name: String
  }

  /// Its place among all alerts, by which links find it.
  let place: Int
  /// What it is about, as "Stigning".
  let kind: String
  /// What was found.
  let sentence: String
  /// The known cause; nil for none.
  let cause: String?
  /// What to do.
  let advice: String
  /// Where to do it; nil where there is nothing to do here, or not for this visitor.
  let way: Way?

  /// The id of an alert on the page.
  static func id(_ place: Int) -> String { "alert-\(place + 1)" }

  /// Says an alert.
  init(_ alert: Alert, at place: Int, in words: AlertWords, for visit: Visit) {
    self.place = place
    kind = alert.kind.wording[words.language]
    sentence = words.sentence(alert)
    cause = alert.note.map(words.cause)
    // Who may not write a cause down tells it to somebody who may.
    if case .rise = alert.finding, alert.isChange, !visit.keepsWholeOffice {
      advice = visit.say(AlertPagePhrase.askStaffTell)
    } else {
      advice = words.advice(alert)
    }
    way = Self.way(alert, words, visit)
  }

  private static func way(_ alert: Alert, _ words: AlertWords, _ visit: Visit) -> Way? {
    switch alert.finding {
    case .gap:
      return alert.branch.map { branch in
        Way(
          link: BranchPages.link(to: branch).query("month", String(alert.days.lowerBound.iso.prefix(7)))
            .fragment("calendar"),
          name: visit.say(AlertPagePhrase.calendarOf, ["branch": .text(branch.name)]))
      }
    case .capture: return nil
    case .outage, .rise, .growth:
      guard alert.note == nil, visit.keepsWholeOffice else { return nil }
      return Way(link: noteLink(alert, words), name: visit.say(AlertPagePhrase.writeCause))
    }
  }

  /// The form for the alert's cause, with what is known of it.
  private static func noteLink(_ alert: Alert, _ words: AlertWords) -> Link {
    var link = AlertPages.noteForm.query("from", alert.days.lowerBound.iso)
    if let code = words.code(alert.task) { link = link.query("task", code) }
    switch alert.finding {
    case .outage: return link.query("until", alert.days.upperBound.iso).query("cause", AlertCause.outage.code)
    case .rise: return link.query("until", alert.days.upperBound.iso)
    // What has gone on for months does not end with the last week.
    default: return link
    }
  }
}
