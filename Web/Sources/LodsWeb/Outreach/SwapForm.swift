import Language
import Markup
import Municipality
import Office
import Outreach
import Records
import Site

/// Two visits that take each other's day and team: the other one is chosen, the swap is seen, then made.
struct SwapForm {
  static let routes = [
    Route.get("/outreach/visits/{number}/swap", OutreachPages.access) { visit in
      try SwapForm(visit.movable(), visit).page(visit)
    },
    Route.post("/outreach/visits/{number}/swap", OutreachPages.access) { visit in
      try SwapForm(visit.movable(), visit).answer(visit)
    },
  ]

  /// How many days before and after its own the other visit may stand.
  private static let span = 31

  /// The visit.
  let trip: OutreachVisit
  /// The visits that it may be swapped with.
  let others: [OutreachVisit]
  let words: TripWords
  /// What is wrong.
  private var problems: [FieldProblem] = []
  /// The one that was chosen.
  private var chosen: OutreachVisit?
  /// What the swap comes to.
  private var found: [String] = []
  /// Whether somebody else changed one of them meanwhile.
  private var isChangedMeanwhile = false

  /// Where two visits are swapped.
  static func link(_ trip: OutreachVisit) -> Link { OutreachPages.link(to: trip).appending("swap") }

  init(_ trip: OutreachVisit, _ visit: Visit) throws {
    guard let slot = trip.slot else { throw PlanFault.notScheduled }
    self.trip = trip
    let days = max(visit.today, slot.day.adding(-Self.span))...max(visit.today, slot.day.adding(Self.span))
    (others, words) = try visit.office.desk.read { reader in
      (
        try VisitRegister.visits(on: days, in: reader).filter { other in
          other.number != trip.number && visit.reaches(other) && [.planned, .confirmed].contains(other.state)
            && other.slot.map { ($0.day, $0.team) != (slot.day, slot.team) } ?? false
        },
        try TripWords(visit, in: reader)
      )
    }
  }

  /// Tries the swap or makes it.
  private func answer(_ visit: Visit) throws -> WebReply {
    var form = self
    func fault(_ text: String) { form.problems.append(FieldProblem("other", text)) }
    guard let other = others.first(where: { $0.number.description == visit.form.text("other") }) else {
      fault(visit.say(SwapPhrase.otherMissing))
      return form.page(visit)
    }
    form.chosen = other
    let isSaved = visit.form["do"] == "save"
    if isSaved, visit.form["seen"] != trip.mark || visit.form["seen-other"] != other.mark {
      form.isChangedMeanwhile = true
      form.chosen = nil
      return form.page(visit)
    }
    do {
      let (snapshot, proposal) = try TripMoves.swap(trip, other, visit)
      guard proposal.changed.allSatisfy(visit.reaches) else {
        fault(visit.say(TripPhrase.notMine))
        return form.page(visit)
      }
      let teams = Set(proposal.changed.flatMap { proposal.slots[$0.number]?.teams ?? [] })
      guard words.areReached(teams, by: visit) else {
        fault(visit.say(TripPhrase.notMyTeam))
        return form.page(visit)
      }
      form.found = proposal.changed.map { words.change($0, to: proposal.slots[$0.number]) }
      guard isSaved else { return form.page(visit) }
      let outcome = try TripMoves.write(
        proposal, from: snapshot, pins: [trip.number, other.number], because: .hand, visit)
      guard outcome.left.isEmpty else {
        form.isChangedMeanwhile = true
        return form.page(visit)
      }
    } catch let problem as PlanFault {
      fault(problem.sentence(in: visit.language))
      return form.page(visit)
    }
    return .redirect(to: OutreachPages.link(to: trip).query("done", TripDone.swapped.rawValue))
  }

  private func page(_ visit: Visit) -> WebReply {
    let status = isChangedMeanwhile ? 409 : problems.isEmpty ? 200 : 422
    let name = words.name(trip)
    let title = visit.say(SwapPhrase.title, ["name": .text(name)])
    let parts = visit.parts(problems)
    return visit.page(title, status: status, hasFault: !problems.isEmpty) {
      HTML.div(.class("narrow")) {
        visit.back(to: OutreachPages.link(to: trip), name)
        parts.summary
        HTML.h1 { title }
        if isChangedMeanwhile {
          HTML.div(.class("notice warning"), .role("alert")) { HTML.p { visit.say(SwapPhrase.changed) } }
        }
        HTML.p(.class("lead")) { trip.slot.map(words.slot) ?? "" }
        if others.isEmpty {
          HTML.p { visit.say(SwapPhrase.none) }
        } else {
          if let chosen, problems.isEmpty, !found.isEmpty { result(chosen, visit) }
          visit.form(Self.link(trip), .novalidate()) {
            parts.select(
              "other", visit.say(SwapPhrase.other), hint: visit.say(SwapPhrase.otherHint),
              options: [("", "–")]
                + others.map { other in
                  (
                    other.number.description,
                    words.name(other) + (other.slot.map { ", " + words.slot($0) } ?? "")
                  )
                }, chosen: (chosen?.number.description ?? visit.form.text("other")) ?? "")
            HTML.p(.class("buttons")) {
              HTML.button(.type("submit"), .class(found.isEmpty ? "primary" : "secondary"), .name("do"), .value("try"))
              {
                visit.say(SwapPhrase.look)
              }
              HTML.a(OutreachPages.link(to: trip), .class("secondary")) { visit.say(ConfirmPhrase.cancel) }
            }
          }
        }
      }
    }
  }

  private func result(_ other: OutreachVisit, _ visit: Visit) -> HTML {
    HTML.div(.class("notice"), .role("status")) {
      HTML.p { HTML.strong { visit.say(SwapPhrase.becomes) } }
      HTML.ul { for line in found { HTML.li { line } } }
      visit.form(Self.link(trip)) {
        HTML.input(.type("hidden"), .name("other"), .value(other.number.description))
        HTML.input(.type("hidden"), .name("seen"), .value(trip.mark))
        HTML.input(.type("hidden"), .name("seen-other"), .value(other.mark))
        HTML.p(.class("buttons")) {
          HTML.button(.type("submit"), .class("primary"), .name("do"), .value("save")) { visit.say(SwapPhrase.swap) }
        }
      }
    }
  }
}
