import Language
import Markup
import Municipality
import Outreach
import Records

/// The month board as markup: a table of days and teams that is whole without scripts; with them its cards can be moved.
struct BoardView {
  let model: BoardModel
  let visit: Visit

  private func say(_ phrase: BoardPagePhrase, _ values: [String: PhraseValue] = [:]) -> String {
    visit.say(phrase, values)
  }

  /// The class of a card by its state.
  static func tone(_ state: VisitState) -> String {
    switch state {
    case .confirmed, .onTheWay: "is-confirmed"
    case .done, .partly: "is-made"
    case .homeCancelled, .weCancelled, .nobodyThere, .toRebook, .closed: "is-over"
    case .requested, .checked, .planned: "is-planned"
    }
  }

  /// The content of the page.
  @HTMLBuilder
  var main: HTML {
    visit.done(TripDone.self)
    visit.done(PlanDone.self)
    HTML.div(.class("page-head")) {
      HTML.h1 { model.title }
      HTML.p(.class("buttons")) {
        HTML.a(OutreachPages.newRequest, .class("primary")) { say(.newRequest) }
        if OutreachPages.planners.admits(visit.visitor) {
          HTML.a(RegularPage.link(month: model.board.month), .class("secondary")) { visit.say(RegularPhrase.open) }
          HTML.a(PlanPages.link(month: model.board.month), .class("secondary")) { say(.planMonth) }
        }
        if OutreachPages.planners.admits(visit.visitor) {
          HTML.a(SheetPages.boardPaper(month: model.board.month), .class("secondary")) { say(.printMonth) }
        }
      }
    }
    months
    HTML.p(.class("lead")) { model.summary }
    if model.toConfirm > 0 {
      HTML.p { HTML.a(OutreachPages.calls) { say(.toConfirm, ["n": .number(model.toConfirm)]) } }
    }
    if model.board.teams.isEmpty {
      HTML.div(.class("empty")) {
        HTML.strong { say(.noTeams) }
        HTML.p { say(.noTeamsText) }
      }
    }
    HTML.div(
      [
        .class("visit-board"), .id("board"), .data("data-grip", say(.grip, ["name": .text("{name}")])),
        .data("data-lifted", say(.lifted, ["name": .text("{name}")])),
        .data("data-over", say(.over, ["day": .text("{day}"), "team": .text("{team}"), "n": .text("{n}")])),
        .data("data-saving", say(.saving)), .data("data-back", say(.putBack, ["name": .text("{name}")])),
        .data("data-choose", say(.choose)), .data("data-lost", say(.lost)),
      ]
    ) {
      HTML.div(.class("table-wrap"), .tabindex(0), .role("region"), .ariaLabel(model.title)) { table }
      waiting
      HTML.div(.class("board-said notice"), .id("said"), .role("status"), .hidden()) {}
      visit.seal
    }
    legend
    beside
  }

  private var months: HTML {
    let first = model.board.month
    return HTML.nav(.class("pages"), .ariaLabel(visit.say(BranchPagePhrase.months))) {
      HTML.a(OutreachPages.link(month: first.adding(-1))) { visit.say(BranchPagePhrase.monthBefore) }
      HTML.a(OutreachPages.link(month: first.adding(31).firstOfMonth)) { visit.say(BranchPagePhrase.monthAfter) }
    }
  }

  private var table: HTML {
    HTML.table(.class("data stack visits")) {
      HTML.caption(.class("unseen")) { model.title }
      HTML.thead {
        HTML.tr {
          HTML.th(.scope("col")) { visit.say(TripPhrase.day) }
          for team in model.board.teams { HTML.th(.scope("col")) { team.name } }
        }
      }
      HTML.tbody { for line in model.rows { row(line) } }
    }
  }

  private func row(_ line: VisitBoard.DayLine) -> HTML {
    let note = line.holiday?[visit.language] ?? line.closing
    let isWeekStart = line.day.weekday == .monday && line.day != model.board.month
    let classes = [
      line.day == model.board.today ? "is-today" : nil, note == nil ? nil : "is-shut", isWeekStart ? "is-week" : nil,
    ].compactMap(\.self).joined(separator: " ")
    return HTML.tr(.class(classes)) {
      HTML.th(.scope("row")) {
        HTML.a(DayPage.link(line.day)) {
          String(line.day.weekday.wording[visit.language].prefix(3)).capitalizedFirst
            + " \(line.day.day)/\(line.day.month)"
        }
        if line.day == model.board.today { HTML.span(.class("hint")) { " " + visit.say(FramePhrase.start) } }
        if let note { HTML.span(.class("hint")) { " " + note } }
      }
      for team in model.board.teams { cell(line, team) }
    }
  }

  private func cell(_ line: VisitBoard.DayLine, _ team: BoardTeam) -> HTML {
    let own = line.entries.filter { $0.teams.contains(team) && visit.reaches($0.visit) }
      .sorted { ($0.visit.slot?.begins ?? 0) < ($1.visit.slot?.begins ?? 0) }
    let isOff = line.off.contains(team)
    return HTML.td(
      .class("cell" + (own.isEmpty && !isOff ? " is-empty" : "") + (isOff ? " is-off" : "")),
      .data("data-label", team.name), .data("data-day", line.day.iso), .data("data-team", team.code.text),
      .data("data-said", model.words.day(line.day))
    ) {
      if isOff { HTML.p(.class("hint")) { say(.off) } }
      HTML.ul(.class("cards")) { for entry in own { card(entry) } }
    }
  }

  private func card(_ entry: VisitBoard.Entry) -> HTML {
    let trip = entry.visit
    let isMovable = [.checked, .planned, .confirmed].contains(trip.state)
    return HTML.li(
      .class("trip " + Self.tone(trip.state)), .data("data-visit", trip.number.description),
      .data("data-name", entry.name[visit.language]), .data("data-begins", String(trip.slot?.begins ?? 0)),
      isMovable ? .data("data-seen", trip.mark) : .data("data-fixed", "yes")
    ) {
      HTML.span(.class("sign"), .ariaHidden()) { trip.state.sign }
      if let slot = trip.slot { HTML.span(.class("clock")) { model.words.time(slot.begins) } }
      HTML.a(OutreachPages.link(to: trip)) { entry.shortName[visit.language] }
      HTML.span(.class("unseen word")) { ", " + trip.state.wording[visit.language].lowercased() }
      if trip.isPinned {
        HTML.span(.class("pin"), .title(visit.say(TripPhrase.pinned))) {
          HTML.span(.ariaHidden()) { "■" }
          HTML.span(.class("unseen")) { ", " + visit.say(TripPhrase.pinned).lowercased() }
        }
      }
    }
  }

  private var waiting: HTML {
    HTML.section(.class("panel waiting"), .id("waiting"), .ariaLabelledby("waiting-title")) {
      HTML.h2(.id("waiting-title")) { say(.waiting, ["n": .number(model.waiting.count)]) }
      if model.waiting.isEmpty { HTML.p { say(.waitingNone) } }
      HTML.ul(.class("cards")) {
        for entry in model.waiting { waitingCard(entry) }
      }
    }
  }

  private func waitingCard(_ entry: VisitBoard.Entry) -> HTML {
    let trip = entry.visit
    return HTML.li(
      .class("trip is-waiting"), .data("data-visit", trip.number.description),
      .data("data-name", entry.name[visit.language]), .data("data-begins", "0"),
      trip.state == .checked ? .data("data-seen", trip.mark) : .data("data-fixed", "yes")
    ) {
      HTML.span(.class("sign"), .ariaHidden()) { trip.state.sign }
      HTML.a(OutreachPages.link(to: trip)) { entry.shortName[visit.language] }
      HTML.span(.class("unseen word")) { ", " + trip.state.wording[visit.language].lowercased() }
      HTML.span(.class("hint wait")) {
        BoardWords(in: visit.language).waits(entry, on: model.board.today)
          + (trip.isFirst ? " · " + visit.say(TripPhrase.first) : "")
          + (trip.state == .requested ? " · " + say(.notChecked) : "")
      }
    }
  }

  private var legend: HTML {
    HTML.ul(.class("legend"), .ariaLabel(say(.signs))) {
      for line in BoardWords(in: visit.language).signs(model.board) {
        HTML.li {
          HTML.span(.class("sign"), .ariaHidden()) { line.sign }
          " " + line.meaning
        }
      }
    }
  }

  @HTMLBuilder
  private var beside: HTML {
    if !model.board.closures.isEmpty {
      HTML.h2 { say(.closedPlaces) }
      HTML.ul { for closure in model.board.closures { HTML.li { BoardWords(in: visit.language).closure(closure) } } }
    }
    if !model.board.off.isEmpty {
      HTML.h2 { say(.teamsOff) }
      HTML.ul { for off in model.board.off { HTML.li { BoardWords(in: visit.language).off(off) } } }
    }
  }
}
