import Formats
import Language
import Markup

extension CurriculumPrint {
  /// What the teacher has in hand: clock, notes, and what to look up before.
  func plan(_ session: CurriculumSession) -> HTML {
    HTML.article {
      head(session)
      HTML.p(.class("sum")) { say(.teachersPlan) + ": " + minutes(session) }
      objectives(session, marked)
      clock(session)
      HTML.section(.class("notes")) {
        HTML.h2 { SessionPart.teacher.heading[language] }
        marked.html(session.teacherNotes)
      }
      HTML.section(.class("prepare")) { preparations(session) }
      HTML.p(.class("colophon")) { colophon }
    }
  }

  func minutes(_ session: CurriculumSession) -> String {
    say(
      .inAll,
      [
        "teaching": .number(session.teaching), "exercises": .number(session.exerciseMinutes),
        "pause": .number(session.pause), "total": .number(session.minutes),
      ])
  }

  private func clock(_ session: CurriculumSession) -> HTML {
    let plan = PlanClock(session, from: start)
    let separator: Character = language == .da ? "." : ":"
    return HTML.section(.class("clock")) {
      HTML.h2 { say(.clock) }
      HTML.table {
        HTML.thead {
          HTML.tr {
            HTML.th(.scope("col")) { say(.time) }
            HTML.th(.scope("col")) { say(.what) }
            HTML.th(.scope("col"), .class("e")) { "min." }
          }
        }
        HTML.tbody {
          for row in plan.rows {
            HTML.tr(.class(row.activity == .pause ? "pause" : "")) {
              HTML.td(.class("time")) {
                PlanClock.text(row.start, separator: separator) + "–" + PlanClock.text(row.end, separator: separator)
              }
              HTML.td { activity(row.activity, session) }
              HTML.td(.class("e")) { String(row.minutes) }
            }
          }
        }
      }
      HTML.p(.class("remark")) { say(.clockNote) }
    }
  }

  @HTMLBuilder private func activity(_ activity: PlanClock.Activity, _ session: CurriculumSession) -> HTML {
    switch activity {
    case .pause: say(.pause)
    case .teaching(let headings):
      HTML.strong { say(.teaching) }
      if !headings.isEmpty { ": " + headings.joined(separator: " · ") }
    case .exercise(let place):
      HTML.strong { say(.exercise, ["number": .number(place + 1)]) }
      ": " + session.exercises[place].title
    }
  }

  @HTMLBuilder private func preparations(_ session: CurriculumSession) -> HTML {
    HTML.div(.class("lists")) {
      if !session.materials.isEmpty {
        HTML.div {
          HTML.h2 { say(.materialsToPrint) }
          marked.html(session.materials)
        }
      }
      if !curriculum.equipment.isEmpty {
        HTML.div {
          HTML.h2 { say(.equipment) }
          HTML.ul { for item in curriculum.equipment { HTML.li { item } } }
        }
      }
    }
    if !session.steps.isEmpty { steps(session) }
    let used = factsUsed(session)
    if !used.isEmpty {
      HTML.h2 { say(.factsUsed) }
      factTable(used)
    }
    HTML.p(.class("remark")) {
      say(.competences, ["version": .text(curriculum.frameworkVersion)]) + ": "
        + PrintWords.competences(session.digComp, curriculum.frameworkVersion, language)
    }
  }

  private func steps(_ session: CurriculumSession) -> HTML {
    HTML.group {
      HTML.h2 { say(.stepsUsed) }
      HTML.table {
        HTML.thead {
          HTML.tr {
            HTML.th(.scope("col")) { say(.service) }
            HTML.th(.scope("col")) { say(.state) }
          }
        }
        HTML.tbody {
          for steps in unique(session.steps) {
            HTML.tr {
              HTML.td { steps.service }
              HTML.td {
                HTML.span(.class(steps.tried == nil ? "doubt" : "sure")) { PrintWords.state(of: steps, language) }
              }
            }
          }
        }
      }
    }
  }

  /// One row for all steps of a service that are in the same state.
  private func unique(_ steps: [ServiceSteps]) -> [ServiceSteps] {
    var seen: Set<String> = []
    return steps.filter { seen.insert($0.service + "\n" + PrintWords.state(of: $0, language)).inserted }
  }

  private func factsUsed(_ session: CurriculumSession) -> [CurriculumFact] {
    var seen: Set<String> = []
    let materials = session.materialPaths.compactMap(curriculum.material).flatMap { $0.blocks + $0.teacherBlocks }
    return (session.allBlocks + materials).flatMap(FactMark.ids).filter { seen.insert($0).inserted }
      .compactMap { facts.fact($0, in: language) }
  }

  func factTable(_ facts: [CurriculumFact]) -> HTML {
    HTML.table {
      HTML.thead {
        HTML.tr {
          for label in [PrintPhrase.fact, .about, .source, .seen] { HTML.th(.scope("col")) { say(label) } }
        }
      }
      HTML.tbody {
        for fact in facts {
          HTML.tr {
            HTML.td { fact.text }
            HTML.td { fact.about }
            HTML.td { fact.source }
            HTML.td {
              if let day = fact.seen {
                DayText.short(day, in: language)
              } else {
                HTML.span(.class("doubt")) { say(.notConfirmed) }
              }
            }
          }
        }
      }
    }
  }
}
