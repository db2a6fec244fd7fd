import Language
import Markup
import Municipality
import Office
import Outreach
import People
import Records
import Site

/// A team's page as markup.
struct TeamView {
  let team: OutreachTeam
  let people: [(member: TeamMember, name: String?)]
  /// Visits that those who are there cannot make.
  let short: [OutreachVisit]
  let words: TripWords
  /// The pieces of each kind that lie at its branch today.
  let kit: [KitKind: Int]
  /// The name of its branch.
  let branch: String
  let problems: [FieldProblem]
  /// The member whose form has a fault; empty for the team's own.
  let wrong: String
  let visit: Visit

  private var own: Link { TeamPages.list.appending(team.code.text) }
  private var parts: FormParts { visit.parts(problems) }
  private func say(_ phrase: TeamPagePhrase, _ values: [String: PhraseValue] = [:]) -> String {
    visit.say(phrase, values)
  }

  /// The content of the page.
  @HTMLBuilder
  var main: HTML {
    visit.back(to: TeamPages.list, visit.say(FramePhrase.visitTeams))
    parts.summary
    visit.done(TeamDone.self)
    HTML.div(.class("page-head")) {
      HTML.h1 { team.details.name }
      HTML.p(.class("buttons")) {
        HTML.a(TeamForm.link(team), .class("secondary")) { visit.say(TeamFormPhrase.change) }
        HTML.a(own.appending("members").appending("new"), .class("primary")) { visit.say(TeamFormPhrase.addMember) }
      }
    }
    if let closed = team.closed { HTML.p(.class("lead")) { visit.say(TeamFormPhrase.closed, ["day": .day(closed)]) } }
    if !short.isEmpty {
      HTML.div(.class("notice warning")) {
        HTML.p { HTML.strong { say(.short) } }
        HTML.ul {
          for trip in short {
            HTML.li {
              HTML.a(OutreachPages.link(to: trip)) {
                words.name(trip) + (trip.slot.map { ", " + words.when($0) } ?? "")
              }
            }
          }
        }
      }
    }
    HTML.div(.class("grid-2")) {
      HTML.section(.class("panel")) {
        HTML.h2 { say(.hours) }
        HTML.dl(.class("facts")) {
          for weekday in Weekday.allCases {
            if let hours = team.details.hours[weekday] {
              HTML.dt { weekday.wording[visit.language].capitalizedFirst }
              HTML.dd { words.time(hours.from) + "–" + words.time(hours.to) }
            }
          }
        }
        HTML.p { HTML.a(SheetPages.calendar(of: team)) { say(.calendar) } }
      }
      HTML.section(.class("panel")) {
        HTML.h2 { say(.offTitle) }
        let coming = team.off.filter { $0.upperBound >= visit.today }
        if coming.isEmpty { HTML.p { say(.neverOff) } }
        for days in coming { off(days) }
        HTML.details(.class("more"), .open(!problems.isEmpty && wrong.isEmpty)) {
          HTML.summary { say(.addOff) }
          days(own.appending("off"), "")
        }
      }
    }
    HTML.section(.class("panel"), .ariaLabelledby("kit-title")) {
      HTML.h2(.id("kit-title")) { visit.say(KitPagePhrase.ofTeam) }
      let kinds = KitKind.allCases.filter { kit[$0, default: 0] > 0 }
      if kinds.isEmpty {
        HTML.p { visit.say(KitPagePhrase.noneOfTeam, ["branch": .text(branch)]) }
      } else {
        HTML.ul {
          for kind in kinds { HTML.li { kind.wording[visit.language] + ": " + String(kit[kind, default: 0]) } }
        }
      }
      HTML.p { HTML.a(KitPages.link.fragment(team.details.branch.text)) { visit.say(KitPagePhrase.toKit) } }
    }
    HTML.h2 { say(.people) }
    if people.isEmpty { HTML.p { say(.nobody) } }
    HTML.ul(.class("calls")) { for line in people { person(line.member, line.name) } }
    visit.form(own.appending("state")) {
      HTML.p(.class("buttons")) {
        HTML.button(.type("submit"), .class("secondary"), .name("do"), .value(team.closed == nil ? "end" : "again")) {
          visit.say(team.closed == nil ? TeamFormPhrase.close : .reopen)
        }
      }
    }
  }

  private func off(_ days: ClosedRange<Day>) -> HTML {
    visit.form(own.appending("back")) {
      HTML.input(.type("hidden"), .name("from"), .value(days.lowerBound.iso))
      let span = BoardWords(in: visit.language).span(days.lowerBound, days.upperBound)
      HTML.p(.class("buttons")) {
        span + " "
        HTML.button(.type("submit"), .class("secondary small")) {
          say(.back)
          HTML.span(.class("unseen")) { ": " + span }
        }
      }
    }
  }

  private func days(_ action: Link, _ end: String) -> HTML {
    visit.form(action, .novalidate()) {
      parts.date("from" + end, visit.say(PlacePagePhrase.shutFrom), value: DateFields(visit.form, "from" + end))
      parts.date(
        "until" + end, visit.say(PlacePagePhrase.shutUntil), hint: say(.untilHint),
        value: DateFields(visit.form, "until" + end))
      HTML.p(.class("buttons")) { HTML.button(.type("submit"), .class("secondary")) { say(.saveDays) } }
    }
  }

  private func person(_ member: TeamMember, _ name: String?) -> HTML {
    let can =
      member.skills.choices.map { $0.wording[visit.language] }
      + member.languages.choices.map { $0.wording[visit.language] }
    return HTML.li(.class("panel")) {
      HTML.h3 { name ?? visit.say(PlacePagePhrase.restricted) }
      if !can.isEmpty { HTML.p { can.joined(separator: ", ") } }
      if let last = member.closed { HTML.p { visit.say(TeamFormPhrase.lastIs, ["day": .day(last)]) } }
      for days in member.away where days.upperBound >= visit.today { away(days, member, name) }
      HTML.p {
        HTML.a(own.appending("members").appending(member.id.description)) {
          visit.say(
            TeamFormPhrase.changeMember, ["name": .text(name ?? visit.say(PlacePagePhrase.restricted))])
        }
      }
      HTML.details(.class("more"), .open(wrong == member.id.description)) {
        HTML.summary { say(.addAway, ["name": .text(name ?? "")]) }
        days(own.appending("members").appending(member.id.description).appending("away"), "-" + member.id.description)
      }
    }
  }

  private func away(_ days: ClosedRange<Day>, _ member: TeamMember, _ name: String?) -> HTML {
    let span = BoardWords(in: visit.language).span(days.lowerBound, days.upperBound)
    return visit.form(own.appending("members").appending(member.id.description).appending("back")) {
      HTML.input(.type("hidden"), .name("from"), .value(days.lowerBound.iso))
      HTML.p(.class("buttons")) {
        say(.awayOn, ["days": .text(span)]) + " "
        HTML.button(.type("submit"), .class("secondary small")) {
          visit.say(TeamFormPhrase.backAgain)
          HTML.span(.class("unseen")) { ": " + (name ?? "") + ", " + span }
        }
      }
    }
  }
}
