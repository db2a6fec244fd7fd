import Courses
import Foundation
import Language
import Office
import Records
import Testing

/// The curricula that come with the program, as the check and a reader with a list in hand see them.
@Suite struct ShippedCurriculaTests {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("Curricula").path

  @Test func `pass the check without an error, and no session is too short or heavy to read`() throws {
    let facts = try CurriculumReader.facts(beside: Self.folder + "/mitid")
    #expect(CurriculumCheck.findings(in: facts).isEmpty)
    for path in try CurriculumReader.curricula(in: Self.folder) {
      let check = CurriculumCheck(
        try CurriculumReader.reading(at: path), facts: try CurriculumReader.facts(beside: path),
        others: try CurriculumReader.prerequisites(beside: path))
      #expect(check.errors.isEmpty, "\(check.errors)")
      // What may stand is a book's author or the name of a firm, which look like whole names.
      #expect(Set(check.warnings.map(\.problem.code)).isSubset(of: ["wholeName"]), "\(check.warnings)")
    }
  }

  @Test func `can be imported all at once, and a second time adds nothing`() throws {
    let temporary = try TemporaryFolder()
    defer { withExtendedLifetime(temporary) {} }
    let desk = try DeskFile(in: Folder(path: temporary.path), migrations: Schema.desk, access: .create)
    let paths = try CurriculumReader.curricula(in: Self.folder)
    let outcomes = try (0..<2).map { _ in
      try desk.write { writer in
        try paths.map { path in
          try CurriculumShelf.add(
            try CurriculumReader.reading(at: path), facts: try CurriculumReader.facts(beside: path),
            others: try CurriculumReader.prerequisites(beside: path), on: Day(number: 20_000), in: writer)
        }
      }
    }
    #expect(outcomes[0].allSatisfy { $0 == .added } && outcomes[1].allSatisfy { $0 == .same })
  }

  @Test func `are at least twelve in Danish, three in Swedish and one in English, whole or with a reason`() throws {
    let curricula = try CurriculumReader.curricula(in: Self.folder).map {
      try #require(try CurriculumReader.reading(at: $0).curriculum)
    }
    func count(_ language: LanguageCode) -> Int { curricula.count { $0.language == language } }
    #expect(count(.da) >= 12 && count(.sv) >= 3 && count(.en) >= 1)
    for curriculum in curricula {
      #expect(curriculum.sessions.count >= 6 || curriculum.shorterReason != nil, "\(curriculum.title)")
      #expect(!curriculum.materials.isEmpty && !curriculum.about.isEmpty, "\(curriculum.title)")
      for session in curriculum.sessions {
        #expect(!session.exercises.isEmpty && !session.keyCards.isEmpty, "\(curriculum.title)")
      }
    }
  }
}
