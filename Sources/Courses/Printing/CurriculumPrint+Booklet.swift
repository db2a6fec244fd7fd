import Formats
import Language
import Markup

extension CurriculumPrint {
  /// The whole curriculum: cover, contents, sessions with everything, practice material, facts.
  @HTMLBuilder var booklet: HTML {
    cover
    contents
    for session in curriculum.sessions { chapter(session) }
    for (place, path) in sheetPaths.enumerated() {
      if let material = curriculum.material(path) {
        HTML.article(.class("sheet"), .id("m\(place + 1)")) {
          marked.html(material.blocks)
          if !material.teacherBlocks.isEmpty {
            HTML.aside(.class("notes")) { marked.html(material.teacherBlocks) }
          }
        }
      }
    }
    let used = curriculum.factIDs.compactMap { facts.fact($0, in: language) }
    if !used.isEmpty {
      HTML.article(.class("facts"), .id("facts")) {
        HTML.h1 { say(.factsUsed) }
        HTML.p(.class("remark")) { say(.doubtNote) }
        factTable(used)
      }
    }
  }

  private var cover: HTML {
    HTML.article(.class("cover")) {
      HTML.header {
        HTML.p(.class("over")) { curriculum.audience }
        HTML.h1 { PrintWords.title(curriculum.title) }
      }
      HTML.div(.class("lead")) { plain.html(curriculum.about) }
      HTML.dl {
        HTML.dt { say(.level) }
        HTML.dd { PrintWords.capital(curriculum.level.word[language]) }
        if !curriculum.prerequisites.isEmpty {
          HTML.dt { say(.before) }
          HTML.dd { HTML.ul { for item in curriculum.prerequisites { HTML.li { item } } } }
        }
        if !curriculum.equipment.isEmpty {
          HTML.dt { say(.bring) }
          HTML.dd { HTML.ul { for item in curriculum.equipment { HTML.li { item } } } }
        }
      }
      HTML.p(.class("colophon")) { colophon }
    }
  }

  private var contents: HTML {
    HTML.nav(.class("contents")) {
      HTML.h2 { say(.contents) }
      HTML.ol {
        for session in curriculum.sessions {
          HTML.li {
            HTML.a(.fragment("s\(session.number)")) { session.title }
            HTML.span { say(.minutes, ["n": .number(session.minutes)]) }
          }
        }
      }
      if !sheetPaths.isEmpty {
        HTML.h3 { say(.practice) }
        HTML.ul {
          for (place, path) in sheetPaths.enumerated() {
            if let material = curriculum.material(path) {
              HTML.li { HTML.a(.fragment("m\(place + 1)")) { material.title } }
            }
          }
        }
      }
    }
  }

  private func chapter(_ session: CurriculumSession) -> HTML {
    HTML.article(.id("s\(session.number)")) {
      head(session)
      HTML.p(.class("sum")) { minutes(session) }
      if !session.questions.isEmpty {
        HTML.section(.class("questions")) {
          HTML.h2 { SessionPart.questions.heading[language] }
          marked.html(session.questions)
        }
      }
      objectives(session, marked)
      sections(session, marked)
      exercises(session, marked)
      keyPoints(session, marked)
      if !session.keyCards.isEmpty {
        HTML.section(.class("cardlist")) {
          HTML.h2 { SessionPart.keyCards.heading[language] }
          for card in session.keyCards {
            HTML.div(.class("smallcard")) {
              HTML.h3 { card.title }
              HTML.ul { for line in card.lines { HTML.li { plain.html(line) } } }
            }
          }
        }
      }
      HTML.aside(.class("notes")) {
        HTML.h2 { SessionPart.teacher.heading[language] }
        marked.html(session.teacherNotes)
        if !session.materials.isEmpty {
          HTML.h3 { SessionPart.materials.heading[language] }
          marked.html(session.materials)
        }
      }
    }
  }
}
