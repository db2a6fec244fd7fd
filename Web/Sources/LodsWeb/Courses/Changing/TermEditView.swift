import Courses
import Language
import Markup
import Municipality
import Records
import Site

/// The form on which a term is changed, as markup.
struct TermEditView {
  let form: TermEditForm
  let visit: Visit

  private func say(_ phrase: some PhraseKey, _ values: [String: PhraseValue] = [:]) -> String {
    visit.say(phrase, values)
  }

  private var parts: FormParts { visit.parts(form.problems) }

  /// The content of the page.
  @HTMLBuilder
  var main: HTML {
    visit.back(to: CoursePages.link(to: form.term), form.term.plan.title)
    parts.summary
    HTML.h1 { say(TermEditPhrase.title) }
    HTML.p(.class("lead")) {
      HTML.span(.lang(form.term.plan.language.rawValue)) { form.term.plan.title }
      " · " + form.term.code.text
    }
    if form.isChanged { changed }
    visit.form(TermEditForm.link(to: form.term), .class("plan")) {
      HTML.input(.type("hidden"), .name("revision"), .value(String(form.revision)))
      HTML.div(.class("grid-2")) {
        what
        who
      }
      if form.term.plan.kind.hasEnrolment { rules }
      HTML.p(.class("hint")) { say(TermEditPhrase.told) }
      HTML.p(.class("buttons")) {
        HTML.button(.type("submit"), .class("primary")) {
          form.isChanged ? say(TermPlanPhrase.useMine) : say(TermEditPhrase.save)
        }
        HTML.a(CoursePages.link(to: form.term), .class("secondary")) {
          form.isChanged ? say(TermPlanPhrase.useTheirs) : say(ConfirmPhrase.cancel)
        }
      }
    }
  }

  private func line(_ field: String, _ label: some PhraseKey, hint: TermEditPhrase? = nil) -> HTML {
    parts.line(
      field, say(label), hint: hint.map { say($0) }, value: form.edit[field], .autocomplete("off"))
  }

  private func number(_ field: String, _ label: some PhraseKey, hint: String? = nil) -> HTML {
    parts.line(
      field, say(label), hint: hint, value: form.edit[field], .size(6), .inputmode("numeric"), .autocomplete("off"))
  }

  private func box(_ field: String, _ label: TermEditPhrase, isChecked: Bool) -> HTML {
    HTML.div(.class("choice")) {
      HTML.input(.type("checkbox"), .id(field), .name(field), .value("yes"), .checked(isChecked))
      HTML.label(.for(field)) { say(label) }
    }
  }

  private var what: HTML {
    HTML.section(.class("panel"), .ariaLabelledby("what-title")) {
      HTML.h2(.id("what-title")) { say(TermPlanPhrase.what) }
      line("title", TermEditPhrase.name, hint: .nameHint)
      if !form.versions.isEmpty {
        parts.select(
          "version", say(TermEditPhrase.version),
          options: [("", say(TermEditPhrase.noVersion))] + form.versions.map { ($0, $0) }, chosen: form.edit["version"])
      }
      parts.select(
        "room", say(TermPlanPhrase.room),
        options: [("", say(TermPlanPhrase.noRoom))]
          + form.rooms.map {
            let name = "\($0.label(in: visit.language)) (\($0.seats))"
            return ($0.id.description, name)
          },
        chosen: form.edit["room"])
      if form.rooms.isEmpty {
        HTML.p(.class("aside")) {
          HTML.a(CourseRoomPages.blank.query("branch", form.term.plan.branch.text)) { say(CourseRoomPhrase.addOne) }
        }
      }
      line("place", TermEditPhrase.place, hint: .placeHint)
      line("table", TermEditPhrase.table)
      parts.choices(
        "access", say(TermEditPhrase.access), hint: say(TermEditPhrase.accessHint), isMany: true,
        options: RoomAccess.allCases.map { ($0.code, $0.wording[visit.language], nil) }, chosen: form.edit.access)
      parts.select(
        "spoken", say(CoursePhrase.spoken), options: LanguageCode.allCases.map { ($0.rawValue, $0.ownName) },
        chosen: form.edit["spoken"])
    }
  }

  private var who: HTML {
    HTML.section(.class("panel"), .ariaLabelledby("who-title")) {
      HTML.h2(.id("who-title")) { say(TermEditPhrase.who) }
      number("price", TermPlanPhrase.price)
      HTML.fieldset(.class("field choices")) {
        HTML.legend { say(TermEditPhrase.announcing) }
        box("announced", .announced, isChecked: form.edit.isAnnounced)
        if form.term.plan.kind.hasEnrolment { box("sign-up", .signUp, isChecked: form.edit.takesSignUp) }
      }
      if form.term.plan.kind.hasEnrolment {
        number("least", TermPlanPhrase.least, hint: say(TermPlanPhrase.leastHint))
        parts.date(
          "decides", say(TermEditPhrase.decides), hint: say(TermEditPhrase.decidesHint), value: form.edit.decides)
        parts.choices(
          "priority", say(CoursePhrase.priority), hint: say(TermEditPhrase.priorityHint), isMany: true,
          options: SeatPriority.allCases.map { ($0.code, $0.wording[visit.language], nil) },
          chosen: form.edit.priorities)
      }
      line("campaign", TermEditPhrase.campaign, hint: .campaignHint)
    }
  }

  /// What most terms never change.
  private var rules: HTML {
    HTML.details(.class("more"), .open(!form.problems.isEmpty || form.isChanged)) {
      HTML.summary { say(TermEditPhrase.rules) }
      number("offer-hours", TermEditPhrase.offerHours)
      number("offer-days", TermEditPhrase.offerDays)
      number("share", TermEditPhrase.share)
      number("stage", TermEditPhrase.stage, hint: say(TermEditPhrase.stageHint))
    }
  }

  // MARK: Changed meanwhile

  /// What stands now beside what was typed, where they differ.
  private var changed: HTML {
    let now = TermEdit(form.term.plan)
    return HTML.div(.class("notice warning"), .role("alert"), .id("changed")) {
      HTML.p { say(TermPlanPhrase.changedMeanwhile) }
      HTML.table(.class("data")) {
        HTML.caption(.class("unseen")) { say(TermPlanPhrase.changedMeanwhile) }
        HTML.thead {
          HTML.tr {
            HTML.td {}
            HTML.th(.scope("col")) { say(TermPlanPhrase.theirs) }
            HTML.th(.scope("col")) { say(TermPlanPhrase.yours) }
          }
        }
        HTML.tbody {
          for (name, theirs, yours) in rows(now, form.edit) where theirs != yours {
            HTML.tr {
              HTML.th(.scope("row")) { name }
              HTML.td { theirs }
              HTML.td { yours }
            }
          }
        }
      }
    }
  }

  private func rows(_ now: TermEdit, _ mine: TermEdit) -> [(String, String, String)] {
    func both(_ name: some PhraseKey, _ text: (TermEdit) -> String) -> (String, String, String) {
      (say(name), text(now), text(mine))
    }
    func words(_ codes: Set<String>, _ all: [(String, Wording)]) -> String {
      all.filter { codes.contains($0.0) }.map { $0.1[visit.language] }.joined(separator: ", ")
    }
    func whether(_ isSo: Bool) -> String { say(isSo ? TermEditPhrase.yes : .no) }
    return [
      both(TermEditPhrase.name) { $0["title"] }, both(TermEditPhrase.version) { $0["version"] },
      both(TermPlanPhrase.room) { edit in
        form.rooms.first { $0.id.description == edit["room"] }?.label(in: visit.language) ?? ""
      },
      both(TermEditPhrase.place) { $0["place"] }, both(TermEditPhrase.table) { $0["table"] },
      both(TermEditPhrase.access) { words($0.access, RoomAccess.allCases.map { ($0.code, $0.wording) }) },
      both(CoursePhrase.spoken) { LanguageCode(rawValue: $0["spoken"])?.ownName ?? "" },
      both(TermPlanPhrase.price) { $0["price"] },
      both(TermEditPhrase.announced) { whether($0.isAnnounced) },
      both(TermEditPhrase.signUp) { whether($0.takesSignUp) },
      both(TermPlanPhrase.least) { $0["least"] },
      both(TermEditPhrase.decides) { edit in
        edit.decides.value.map { visit.meetingDay($0) }
          ?? [edit.decides.day, edit.decides.month, edit.decides.year].joined(separator: " ")
      },
      both(CoursePhrase.priority) { words($0.priorities, SeatPriority.allCases.map { ($0.code, $0.wording) }) },
      both(TermEditPhrase.campaign) { $0["campaign"] }, both(TermEditPhrase.offerHours) { $0["offer-hours"] },
      both(TermEditPhrase.offerDays) { $0["offer-days"] }, both(TermEditPhrase.share) { $0["share"] },
      both(TermEditPhrase.stage) { $0["stage"] },
    ]
  }
}
