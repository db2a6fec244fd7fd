import Courses
import Formats
import Language
import Municipality

/// A curriculum as commands write it for other programs.
enum CurriculumJSON {
  static func about(_ curriculum: Curriculum) -> JSON {
    [
      "id": .text(curriculum.id.text), "title": .text(curriculum.title), "audience": .text(curriculum.audience),
      "language": .text(curriculum.language.rawValue), "version": .text("\(curriculum.version)"),
      "state": .text(curriculum.state.word.en), "level": .text(curriculum.level.word.en),
      "licence": .text(curriculum.licence), "focus": JSON(curriculum.focus),
      "sessions": .array(
        curriculum.sessions.map { session in
          [
            "file": .text(session.file), "title": .text(session.title), "minutes": .whole(session.minutes),
            "digComp": JSON(session.digComp),
          ]
        }),
    ]
  }

  static func finding(_ finding: CurriculumFinding, in language: LanguageCode) -> JSON {
    [
      "file": .text(finding.file), "line": .whole(finding.line), "severity": .text(finding.severity.rawValue),
      "code": .text(finding.problem.code), "message": .text(finding.sentence(in: language)),
      "excerpt": finding.excerpt.map { .text($0) } ?? .null,
    ]
  }
}
