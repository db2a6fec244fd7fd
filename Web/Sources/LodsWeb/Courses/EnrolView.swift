import Courses
import Language
import Markup
import Municipality
import People
import Site

/// Signing up as markup: name and number first, for that is all that most sign-ups need.
struct EnrolView {
  let form: EnrolForm
  let figures: SeatFigures
  let visit: Visit

  private func say(_ phrase: some PhraseKey, _ values: [String: PhraseValue] = [:]) -> String {
    visit.say(phrase, values)
  }

  private var parts: FormParts { visit.parts(form.problems) }

  /// The content of the page.
  @HTMLBuilder
  var main: HTML {
    HTML.div(.class("narrow")) {
      visit.back(to: CoursePages.link(to: form.term), form.term.plan.title)
      parts.summary
      if let existing = form.existing {
        HTML.p { HTML.a(existing) { say(EnrolPhrase.toExisting) } }
      }
      HTML.h1 { say(EnrolPhrase.signUpTo, ["title": .text(form.term.plan.title)]) }
      HTML.p(.class("lead")) { seats }
      if let closed = form.closed {
        HTML.div(.class("notice warning"), .role("status")) { HTML.p { closed } }
      } else {
        fields
      }
    }
  }

  private var seats: String {
    let next = form.term.heldDates.first { $0.day >= visit.today }
    let when = next.map { visit.meetingDay($0.day) + " " + visit.hours($0.span) } ?? ""
    let free =
      figures.free > 0
      ? say(EnrolPhrase.seatsFree, ["n": .number(figures.free)])
      : say(EnrolPhrase.seatsNone, ["n": .number(figures.count.waiting)])
    return when.isEmpty ? free : when + " · " + free
  }

  // Who is asked knows what is theirs by a piece of it; whoever knows a name and one contact is not told the other.
  private func endOfNumber(_ stored: String) -> String {
    say(EnrolPhrase.keepTelephone, ["value": .text(String(stored.suffix(2)))])
  }

  private func startOfEmail(_ stored: String) -> String {
    say(EnrolPhrase.keepEmail, ["value": .text(String(stored.prefix(1)))])
  }

  /// The question which of two is right, with what the person knows them by.
  private func which(_ way: KnownPerson.Way) -> HTML {
    let (isTelephone, stored) = (way == .telephone, form.stored.flatMap(way.value))
    return parts.choices(
      EnrolForm.keep(way), say(isTelephone ? EnrolPhrase.whichTelephone : .whichEmail),
      hint: say(EnrolPhrase.whichHint), isMany: false,
      options: [
        (
          EnrolForm.Kept.stored.rawValue,
          stored.map(isTelephone ? endOfNumber : startOfEmail) ?? say(EnrolPhrase.keepNone), nil
        ),
        (
          EnrolForm.Kept.said.rawValue,
          say(EnrolPhrase.keepSaid, ["value": .text(isTelephone ? form.telephone : form.email)]), nil
        ),
      ], chosen: Set([form.kept[way]?.rawValue].compactMap(\.self)))
  }

  private var fields: HTML {
    visit.form(EnrolmentPages.form(form.term), .class("enrol"), .data("data-draft", "none")) {
      visit.once
      parts.line(
        "name", say(CoursePhrase.name), value: form.name, .autocomplete("off"), .autofocus(form.problems.isEmpty))
      parts.line(
        "telephone", say(EnrolPhrase.telephone), hint: say(EnrolPhrase.telephoneHint), value: form.telephone,
        .inputmode("tel"), .autocomplete("off"))
      parts.line("email", say(EnrolPhrase.email), value: form.email, .inputmode("email"), .autocomplete("off"))
      for way in form.asked { which(way) }
      parts.line(
        "party", say(EnrolPhrase.party), value: form.party, .inputmode("numeric"), .size(2), .maxlength(2),
        .autocomplete("off"))
      parts.select(
        "device", say(EnrolPhrase.device),
        options: [("", say(EnrolPhrase.deviceUnknown))]
          + LearnerDevice.allCases.map { ($0.code, $0.wording[visit.language]) },
        chosen: form.device)
      HTML.div(.class("field choices")) {
        HTML.div(.class("choice")) {
          HTML.input(.type("checkbox"), .id("loan"), .name("loan"), .value("yes"), .checked(form.wantsLoan))
          HTML.label(.for("loan")) { say(EnrolPhrase.loan) }
        }
      }
      parts.choices(
        "senior", say(EnrolPhrase.senior), isMany: false,
        options: [
          ("", say(EnrolPhrase.seniorUnasked), nil), ("yes", say(EnrolPhrase.yes), nil),
          ("no", say(EnrolPhrase.no), nil),
        ], chosen: [form.senior])
      if !form.term.plan.priorities.isEmpty {
        parts.choices(
          "priority", say(EnrolPhrase.priority), hint: say(EnrolPhrase.priorityHint), isMany: true,
          options: form.term.plan.priorities.choices.map { ($0.code, $0.wording[visit.language], nil) },
          chosen: form.priorities)
      }
      parts.line("wish", say(EnrolPhrase.wish), hint: say(EnrolPhrase.wishHint), value: form.wish, .autocomplete("off"))
      HTML.p(.class("buttons")) {
        HTML.button(.type("submit"), .class("primary")) { say(EnrolPhrase.save) }
        HTML.a(CoursePages.link(to: form.term), .class("secondary")) { say(ConfirmPhrase.cancel) }
      }
      HTML.p(.class("hint")) { say(EnrolPhrase.knownHint) }
    }
  }
}
