import Courses
import Language
import Markup
import Municipality
import Outreach
import People
import Records
import Site

/// The page of a visit as markup.
struct TripView {
  let model: TripModel
  let problems: [FieldProblem]
  let conflict: String?
  let visit: Visit

  private var trip: OutreachVisit { model.trip }
  private var words: TripWords { model.words }
  private var own: Link { OutreachPages.link(to: trip) }
  private func say(_ phrase: TripPagePhrase, _ values: [String: PhraseValue] = [:]) -> String {
    visit.say(phrase, values)
  }

  /// The content of the page.
  @HTMLBuilder
  var main: HTML {
    if let slot = trip.slot {
      visit.back(to: OutreachPages.link(month: slot.day), say(.toMonth))
    } else {
      visit.back(to: OutreachPages.requests, visit.say(FramePhrase.visitRequests))
    }
    visit.parts(problems).summary
    visit.done(TripDone.self)
    if let conflict { changed(conflict) }
    HTML.h1 { model.name }
    HTML.p(.class("lead")) {
      words.state(trip.state)
      " "
      trip.slot.map(words.slot) ?? say(.noDay)
      if trip.isPinned { " · " + visit.say(TripPhrase.pinned) }
    }
    HTML.div(.class("grid-2")) {
      HTML.section(.class("panel")) {
        HTML.h2 { say(.next) }
        next
      }
      facts
    }
    history
  }

  private func changed(_ wanted: String) -> HTML {
    HTML.div(.class("notice warning"), .role("alert")) {
      HTML.h2 { visit.say(TripPhrase.changedMeanwhile) }
      HTML.p { say(.bothShown) }
      HTML.dl(.class("facts")) {
        HTML.dt { visit.say(TripPhrase.standsNow) }
        HTML.dd { trip.state.wording[visit.language] + (trip.slot.map { ", " + words.slot($0) } ?? "") }
        HTML.dt { visit.say(TripPhrase.youWanted) }
        HTML.dd { wanted }
      }
    }
  }

  // MARK: What may be done

  @HTMLBuilder
  private var next: HTML {
    switch trip.state {
    case .requested: criteria
    case .checked: waiting
    default:
      if let next = model.successor {
        HTML.p { HTML.a(OutreachPages.link(to: next)) { say(.successor, ["n": .text(next.description)]) } }
      }
    }
    if trip.state.isScheduled, let day = trip.slot?.day, day <= visit.today {
      HTML.p(.class("buttons")) {
        HTML.a(own.appending("log"), .class("primary")) { visit.say(TripLogPhrase.open) }
      }
    }
    steps
    moving
    if trip.slot != nil, trip.state.isScheduled {
      HTML.p(.class("buttons links")) {
        HTML.a(own.appending("prep"), .class("secondary")) { say(.prep) }
        HTML.a(own.appending("form"), .class("secondary")) { say(.form) }
      }
    }
    if HomePages.isOpen(trip), HomePages.access.admits(visit.visitor) {
      HTML.p(.class("buttons links")) {
        HTML.a(HomePages.link(to: trip), .class("secondary")) { visit.say(HomePhrase.see) }
        if trip.slot != nil {
          HTML.a(HomePages.link(to: trip).appending("sheet"), .class("secondary")) { visit.say(HomePhrase.sheet) }
        }
      }
    }
    if let record = model.record {
      HTML.p {
        visit.say(
          TripCorrectPhrase.counted,
          [
            "minutes": .number(record.minutes), "sessions": .number(record.sessions),
            "persons": .number(record.persons),
          ])
      }
      HTML.p(.class("buttons")) {
        HTML.a(own.appending("correct"), .class("secondary")) { visit.say(TripCorrectPhrase.open) }
      }
    } else if trip.state.isMade || trip.state == .closed {
      HTML.p { say(.over) }
    }
  }

  private var criteria: HTML {
    visit.form(own.appending("check")) {
      if model.criteria.isEmpty {
        HTML.p { say(.noCriteria) }
      } else {
        HTML.p { say(.askCriteria) }
        HTML.ul { for criterion in model.criteria { HTML.li { criterion.text } } }
      }
      visit.parts(problems).choices(
        "meets", say(.meets), hint: say(.meetsHint), isMany: false,
        options: [("yes", say(.yes), nil), ("no", say(.no), nil)], chosen: [])
      HTML.p(.class("buttons")) { HTML.button(.type("submit"), .class("primary")) { say(.saveAnswer) } }
    }
  }

  @HTMLBuilder
  private var waiting: HTML {
    for note in model.notes { HTML.div(.class("notice warning")) { HTML.p { note } } }
    if let reason = model.reason {
      offer(reason)
    } else {
      HTML.p(.class("buttons")) { HTML.a(own.query("offer", "yes"), .class("primary")) { say(.findTime) } }
    }
  }

  @HTMLBuilder
  private func offer(_ reason: VisitReason) -> HTML {
    switch reason {
    case .hasRoom(let slot):
      HTML.div(.class("notice said-back"), .id("offer"), .role("status")) {
        HTML.p { HTML.strong { visit.say(TripPhrase.saidBack) } }
        HTML.p { saidBack(slot) }
      }
      visit.form(own.appending("take")) {
        HTML.input(.type("hidden"), .name("day"), .value(slot.day.iso))
        HTML.input(.type("hidden"), .name("at"), .value(String(slot.begins)))
        HTML.input(.type("hidden"), .name("team"), .value(words.teams[slot.team]?.code.text ?? ""))
        HTML.p(.class("buttons")) {
          HTML.button(.type("submit"), .class("primary")) {
            say(trip.isHome ? .takeTimeHome : .takeTime)
          }
        }
      }
    case .blocked(_, let obstacle):
      unserved(say(.blocked, ["reason": .text(obstacle.sentence(in: visit.language))]))
    case .limits(_, let limits):
      unserved(limits.isEmpty ? say(.noSingle) : say(.roomIf, ["limits": .text(words.conditions(limits))]))
    case .stands, .waitsForCheck, .ended: HTML.empty
    }
  }

  private func unserved(_ text: String) -> HTML {
    HTML.div(.class("notice warning"), .id("offer"), .role("status")) {
      HTML.p { HTML.strong { say(.noTime) } }
      HTML.p { text }
    }
  }

  /// The offered time in a sentence for the telephone.
  private func saidBack(_ slot: VisitSlot) -> String {
    say(
      trip.isHome ? .backHome : trip.wish.residents == 1 ? .backOne : .back,
      [
        "place": .text(model.place?.details.name ?? say(.home)),
        "when": .text(MeetingWords.moment(slot.day, minute: slot.begins, in: visit.language)),
        "minutes": .number(trip.wish.minutes), "staff": .number(trip.wish.staff * trip.wish.teams),
        "n": .number(trip.wish.residents), "help": .text(words.help(trip.wish)),
      ])
  }

  @HTMLBuilder
  private var moving: HTML {
    if [.checked, .planned, .confirmed].contains(trip.state) {
      HTML.p(.class("buttons")) {
        HTML.a(own.appending("move"), .class("secondary")) { trip.slot == nil ? say(.giveDay) : say(.move) }
        if trip.slot != nil {
          HTML.a(SwapForm.link(trip), .class("secondary")) { visit.say(SwapPhrase.open) }
        }
      }
    }
  }

  private func fits(_ act: TripSteps.Act) -> Bool { act.fits(trip, on: visit.today) }

  @HTMLBuilder
  private var steps: HTML {
    let first = [TripSteps.Act.confirm, .start, .pin, .unpin, .rebook].filter(fits)
    if !first.isEmpty {
      visit.form(own.appending("step")) {
        HTML.input(.type("hidden"), .name("seen"), .value(trip.mark))
        HTML.p(.class("buttons")) {
          for act in first {
            HTML.button(
              .type("submit"), .class(act == .confirm || act == .rebook ? "primary" : "secondary"), .name("do"),
              .value(act.rawValue)
            ) { visit.say(TripPagePhrase.act(act, isHome: trip.isHome)) }
          }
        }
      }
    }
    let ends = [TripSteps.Act.nobody, .homeCancels, .weCancel].filter(fits)
    if !ends.isEmpty {
      HTML.details(.class("more")) {
        HTML.summary { say(.ends) }
        visit.form(own.appending("step")) {
          HTML.input(.type("hidden"), .name("seen"), .value(trip.mark))
          visit.parts().choices(
            "again", say(.againLegend), isMany: true, options: [("yes", say(.again), nil)], chosen: ["yes"])
          HTML.p(.class("buttons")) {
            for act in ends {
              HTML.button(.type("submit"), .class("secondary"), .name("do"), .value(act.rawValue)) {
                visit.say(TripPagePhrase.act(act, isHome: trip.isHome))
              }
            }
          }
        }
      }
    }
  }

  // MARK: What is known

  private var facts: HTML {
    HTML.section(.class("panel")) {
      HTML.h2 { visit.say(TripPhrase.number, ["n": .text(trip.number.description)]) }
      HTML.dl(.class("facts")) {
        fact(visit.say(TripPhrase.help), words.help(trip.wish))
        fact(visit.say(TripPhrase.residents), String(trip.wish.residents))
        fact(visit.say(TripPhrase.wished), words.wished(trip.wish))
        fact(visit.say(TripPhrase.length), words.takes(trip.wish))
        if let needs = words.needs(trip.wish) { fact(visit.say(TripPhrase.needs), needs) }
        if let place = model.place {
          if let address = place.details.address { fact(say(.address), address) }
          let access =
            place.details.access.choices.map { $0.wording[visit.language] }
            + [place.details.parking?.wording[visit.language], place.details.wifi?.wording[visit.language]]
            .compactMap(\.self)
          if !access.isEmpty { fact(say(.access), access.joined(separator: ", ")) }
          if let note = place.details.note { fact(say(.note), note) }
        }
        fact(say(.origin), trip.origin.wording[visit.language])
      }
      if !model.contacts.isEmpty {
        HTML.h3 { say(.contacts) }
        HTML.ul {
          for contact in model.contacts.compactMap(\.details) {
            HTML.li {
              contact.name
              if let telephone = contact.telephone {
                " "
                HTML.a(.telephone(telephone)) { telephone }
              }
            }
          }
        }
      }
    }
  }

  @HTMLBuilder
  private func fact(_ name: String, _ text: String) -> HTML {
    HTML.dt { name }
    HTML.dd { text }
  }

  private var history: HTML {
    HTML.section {
      HTML.h2 { say(.history) }
      HTML.ol(.class("timeline")) {
        for step in model.steps.reversed() {
          HTML.li {
            HTML.time { DayText.short(step.day, in: visit.language) }
            " "
            HTML.strong { step.state.wording[visit.language] }
            " – " + step.cause.wording[visit.language]
          }
        }
      }
    }
  }
}
