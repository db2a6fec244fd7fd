import Courses
import Language
import Markup
import Municipality
import Records

/// A term's page as markup: who has a seat and who waits first, for that is what somebody at the telephone asks.
struct TermView {
  let model: TermModel
  let visit: Visit

  private func say(_ phrase: some PhraseKey, _ values: [String: PhraseValue] = [:]) -> String {
    visit.say(phrase, values)
  }

  /// The content of the page.
  @HTMLBuilder
  var main: HTML {
    visit.back(to: CoursePages.link, say(FramePhrase.terms))
    visit.done(CourseDone.self)
    if let trouble = model.trouble {
      HTML.div(.class("notice warning"), .role("alert"), .id("trouble")) { HTML.p { trouble } }
    }
    HTML.div(.class("page-head")) {
      HTML.h1 { model.term.plan.title }
      HTML.p(.class("buttons")) {
        if model.takesSignUps(visit) {
          HTML.a(EnrolmentPages.form(model.term), .class("primary")) { say(EnrolPhrase.signUp) }
        }
      }
    }
    HTML.p(.class("lead")) {
      TermWords.tag(model.term.state, visit)
      " " + model.place + " · " + model.term.code.text
    }
    TermTabs.nav(of: model.term, at: .term, visit)
    ClashWords.notice(model.clashes, visit)
    model.overlaps.notice(visit)
    if model.term.plan.kind.hasEnrolment { learners }
    HTML.div(.class("grid-2")) {
      dates
      facts
    }
    TermPlanning.panel(model, visit)
  }

  @HTMLBuilder
  private var learners: HTML {
    HTML.dl(.class("figures")) {
      figure(.enrolled, model.figures.count.enrolled, say(CoursePhrase.ofSeats, ["n": .number(model.figures.seats)]))
      figure(.free, model.figures.free, nil)
      figure(.offered, model.figures.count.offered, nil)
      figure(.waiting, model.figures.count.waiting, nil)
    }
    for (place, learners) in model.doubles.enumerated() {
      DoubleNotice(learners: learners, id: "double-\(place)", visit: visit).notice
    }
    HTML.section(.ariaLabelledby("enrolled-title")) {
      HTML.h2(.id("enrolled-title")) { say(CoursePhrase.withSeat) }
      for (place, group) in model.groups.enumerated() {
        if let name = group.name {
          let persons = group.learners.reduce(0) { $0 + $1.enrolment.party }
          HTML.h3 {
            name + " "
            HTML.span(.class("hint")) {
              say(CoursePhrase.takenOf, ["n": .number(persons), "all": .number(group.seats)])
            }
          }
        }
        if group.learners.isEmpty {
          HTML.p(.class("hint")) { say(CoursePhrase.nobodyYet) }
        } else {
          LearnerTable(
            learners: group.learners, caption: group.name ?? say(CoursePhrase.withSeat), isLine: false, visit: visit
          ).table(place)
        }
      }
    }
    HTML.section(.ariaLabelledby("waiting-title"), .id("waiting")) {
      HTML.h2(.id("waiting-title")) { say(CoursePhrase.waitingList) }
      if model.waiting.isEmpty {
        HTML.p(.class("hint")) { say(CoursePhrase.nobodyWaits) }
      } else {
        LearnerTable(learners: model.waiting, caption: say(CoursePhrase.waitingList), isLine: true, visit: visit)
          .table(20)
      }
    }
    if !model.gone.isEmpty {
      HTML.details(.class("more"), .id("gone")) {
        HTML.summary { say(CoursePhrase.gone, ["n": .number(model.gone.count)]) }
        LearnerTable(learners: model.gone, caption: say(CoursePhrase.goneTitle), isLine: false, visit: visit).table(21)
      }
    }
  }

  private func figure(_ name: CoursePhrase, _ value: Int, _ hint: String?) -> HTML {
    HTML.div {
      HTML.dt { say(name) }
      HTML.dd {
        NumberText.whole(value, in: visit.language)
        if let hint { HTML.span(.class("hint")) { hint } }
      }
    }
  }

  private var dates: HTML {
    HTML.section(.class("panel"), .ariaLabelledby("dates-title"), .id("dates")) {
      HTML.h2(.id("dates-title")) { say(CoursePhrase.dates) }
      HTML.ol(.class("term-dates")) {
        for meeting in model.meetings {
          HTML.li(.class(meeting.isCancelled ? "is-off" : meeting.isPast ? "is-past" : "is-on")) {
            HTML.span { meeting.when }
            if let room = meeting.room { HTML.span(.class("hint")) { " " + room } }
            if meeting.isCancelled {
              " "
              HTML.span(.class("tag bad")) { say(CoursePhrase.dateCancelled) }
            } else if meeting.isChanged {
              " "
              HTML.span(.class("tag warning")) { say(CoursePhrase.dateChanged) }
            }
            if model.mayPlan, !meeting.isCancelled, !meeting.isPast {
              " "
              HTML.a(
                CoursePages.link(to: model.term).appending("dates").appending(meeting.id.description), .class("nowrap")
              ) {
                say(TermPlanPhrase.changeDate)
                HTML.span(.class("unseen")) { " (\(meeting.when))" }
              }
            }
          }
        }
      }
    }
  }

  private var facts: HTML {
    let plan = model.term.plan
    return HTML.section(.class("panel"), .ariaLabelledby("facts-title")) {
      HTML.h2(.id("facts-title")) { say(CoursePhrase.facts) }
      HTML.dl(.class("facts")) {
        fact(.offer, model.offer.title)
        if let code = model.offer.curriculum { curriculum(code) }
        fact(.kind, plan.kind.wording[visit.language])
        if model.lacksTeacher { fact(.teacher, say(CoursePhrase.noTeacher)) }
        for member in model.staff {
          HTML.div {
            HTML.dt { member.duty.wording[visit.language] }
            HTML.dd { member.who }
          }
        }
        if !model.kit.isEmpty { fact(.kit, model.kit) }
        fact(.price, plan.price == 0 ? say(CoursePhrase.isFree) : price(plan.price))
        if plan.kind.hasEnrolment {
          fact(.queue, plan.seats.queue.wording[visit.language])
          fact(.listLimit, String(plan.seats.listLimit))
        }
        if let least = plan.least { fact(.least, String(least)) }
        if let day = model.term.decisionDay { fact(.decides, visit.meetingDay(day)) }
        if let decision = model.decision {
          fact(
            .decided,
            visit.meetingDay(decision.day) + (decision.reason.map { " (\($0))" } ?? ""))
        }
        if !plan.priorities.isEmpty {
          fact(.priority, plan.priorities.choices.map { $0.wording[visit.language] }.joined(separator: ", "))
        }
        fact(.spoken, plan.language.ownName)
      }
    }
  }

  /// What it is taught by, and that there is something newer while the term goes on.
  private func curriculum(_ code: String) -> HTML {
    let version = model.term.plan.version
    let isGoing = [TermState.planned, .open, .closed].contains(model.term.state)
    return HTML.div {
      HTML.dt { say(CoursePhrase.curriculum) }
      HTML.dd {
        [code, version].compactMap(\.self).joined(separator: " ")
        if isGoing, let newer = model.newerVersion {
          HTML.p(.id("newer")) {
            HTML.span(.class("tag warning")) { say(CoursePhrase.newerVersion, ["version": .text(newer)]) }
            if model.mayPlan {
              " "
              HTML.a(TermEditForm.link(to: model.term)) { say(CoursePhrase.chooseVersion) }
            }
          }
        }
      }
    }
  }

  private func price(_ amount: Int) -> String {
    let number =
      amount.isMultiple(of: 100)
      ? NumberText.whole(amount / 100, in: visit.language)
      : NumberText.decimal(Double(amount) / 100, decimals: 2, in: visit.language)
    return number + (visit.language == .sv ? " kr" : " kr.")
  }

  private func fact(_ name: CoursePhrase, _ value: String) -> HTML {
    HTML.div {
      HTML.dt { say(name) }
      HTML.dd { value }
    }
  }
}
