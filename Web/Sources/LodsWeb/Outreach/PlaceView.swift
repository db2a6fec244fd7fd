import Language
import Markup
import Municipality
import Office
import Outreach
import People
import Records
import Routing
import Site

/// A place's page as markup.
struct PlaceView {
  let place: OutreachPlace
  let contacts: [PlaceContact]
  let trips: [OutreachVisit]
  let words: TripWords
  let problems: [FieldProblem]
  let visit: Visit

  private var parts: FormParts { visit.parts(problems) }
  private var own: Link { PlacePages.link(to: place) }
  private func say(_ phrase: PlacePagePhrase, _ values: [String: PhraseValue] = [:]) -> String {
    visit.say(phrase, values)
  }

  /// The content of the page.
  @HTMLBuilder
  var main: HTML {
    visit.back(to: PlacePages.list, visit.say(FramePhrase.visitPlaces))
    parts.summary
    visit.done(PlaceDone.self)
    HTML.div(.class("page-head")) {
      HTML.h1 { place.details.name }
      HTML.p(.class("buttons")) {
        if place.closed == nil {
          HTML.a(OutreachPages.newRequest.query("place", place.code.text), .class("primary")) {
            visit.say(BoardPagePhrase.newRequest)
          }
        }
        HTML.a(own.appending("change"), .class("secondary")) { say(.change) }
      }
    }
    if let closed = place.closed {
      HTML.div(.class("notice warning")) { HTML.p { say(.endedOn, ["day": .day(closed)]) } }
    }
    HTML.div(.class("grid-2")) {
      HTML.section(.class("panel")) {
        HTML.h2 { say(.agreed) }
        HTML.dl(.class("facts")) {
          for fact in PlacePage.facts(place, visit) {
            HTML.dt { fact.name }
            HTML.dd { fact.text }
          }
        }
      }
      people
    }
    visits
    closing
  }

  private var people: HTML {
    HTML.section(.class("panel"), .id("contacts")) {
      HTML.h2 { visit.say(TripPagePhrase.contacts) }
      if contacts.isEmpty { HTML.p { visit.say(TripCallPhrase.nobody) } }
      HTML.ul {
        for contact in contacts {
          HTML.li {
            if let details = contact.details {
              details.name
              if let telephone = details.telephone {
                " "
                HTML.a(.telephone(telephone)) { telephone }
              }
              if let email = details.email {
                " "
                HTML.a(.email(email)) { email }
              }
              HTML.span(.class("hint")) { " " + say(.keptUntil, ["day": .day(contact.until)]) }
            } else {
              say(.restricted)
            }
          }
        }
      }
      HTML.details(.class("more"), .open(problems.contains { ["name", "telephone", "email"].contains($0.field) })) {
        HTML.summary { say(.addContact) }
        visit.form(own.appending("contacts"), .novalidate(), .autocomplete("off"), .data("data-draft", "none")) {
          HTML.p(.class("hint")) { visit.say(RequestPhrase.callerHint) }
          parts.line("name", visit.say(RequestPhrase.callerName), value: visit.form.text("name") ?? "")
          parts.line(
            "telephone", visit.say(RequestPhrase.telephone), value: visit.form.text("telephone") ?? "",
            .inputmode("tel"))
          parts.line("email", say(.email), value: visit.form.text("email") ?? "", .inputmode("email"))
          HTML.p(.class("buttons")) { HTML.button(.type("submit"), .class("secondary")) { say(.keepContact) } }
        }
      }
    }
  }

  @HTMLBuilder
  private var visits: HTML {
    HTML.h2 { say(.visits) }
    if trips.isEmpty { HTML.p { say(.noVisits) } }
    HTML.ol(.class("timeline")) {
      for trip in trips.reversed().prefix(20) {
        HTML.li {
          HTML.a(OutreachPages.link(to: trip)) {
            trip.slot.map(words.when) ?? visit.say(TripPhrase.number, ["n": .text(trip.number.description)])
          }
          " "
          words.state(trip.state)
          " " + words.help(trip.wish)
        }
      }
    }
  }

  private var closing: HTML {
    HTML.section(.id("closing")) {
      HTML.h2 { say(.closures) }
      let coming = place.closures.filter { $0.last.map { $0 >= visit.today } ?? true }
      if coming.isEmpty { HTML.p { say(.noClosures) } }
      for closure in coming {
        HTML.p {
          BoardWords(in: visit.language).span(closure.first, closure.last) + ": "
            + closure.reason.wording[visit.language]
        }
        if closure.holds(visit.today) {
          visit.form(own.appending("open")) {
            HTML.input(.type("hidden"), .name("from"), .value(visit.today.iso))
            HTML.p(.class("buttons")) { HTML.button(.type("submit"), .class("secondary")) { say(.openAgain) } }
          }
        }
      }
      HTML.details(.class("more"), .open(problems.contains { ["from", "until"].contains($0.field) })) {
        HTML.summary { say(.shutTitle) }
        visit.form(own.appending("shut"), .novalidate()) {
          parts.date(
            "from", say(.shutFrom),
            value: visit.form.has("reason") ? DateFields(visit.form, "from") : DateFields(visit.today))
          parts.date("until", say(.shutUntil), hint: say(.shutHint), value: DateFields(visit.form, "until"))
          parts.select(
            "reason", say(.why), options: ClosureReason.allCases.map { ($0.code, $0.wording[visit.language]) },
            chosen: visit.form.text("reason") ?? ClosureReason.infection.code)
          HTML.p(.class("hint")) { say(.shutNote) }
          HTML.p(.class("buttons")) { HTML.button(.type("submit"), .class("primary")) { say(.shut) } }
        }
      }
      visit.form(own.appending("state")) {
        HTML.p(.class("buttons")) {
          HTML.button(
            .type("submit"), .class("link"), .name("do"), .value(place.closed == nil ? "end" : "again")
          ) { say(place.closed == nil ? .end : .again) }
        }
      }
    }
  }
}
