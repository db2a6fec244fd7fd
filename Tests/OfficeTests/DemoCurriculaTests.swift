import Courses
import Foundation
import Language
import Municipality
import Records
import Testing

@testable import Office

@Suite("The curricula of an invented office")
struct DemoCurriculaTests {
  /// The folder of this repository.
  private static let repository = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().path

  private static func office(_ curricula: DemoCurricula?) throws -> Office {
    let last = InventedOffice.lastDay
    let plan = DemoPlan(.helsingor, from: last.adding(-27).firstOfMonth, to: last)
    var generator = SeededGenerator(seed: 1)
    return try DemoOffice(plan, curricula: curricula).make(
      in: InventedOffice.freshFolder(), now: InventedOffice.now, using: &generator)
  }

  @Test func `the usual folder is taken where somebody works beside it, and a named one must be there`() throws {
    #expect(DemoCurricula(named: nil, in: nil) == nil)
    #expect(DemoCurricula(named: nil, in: Self.repository + "/Tests") == nil)
    #expect(DemoCurricula(named: nil, in: Self.repository)?.isNamed == false)
    let missing = try #require(DemoCurricula(named: Self.repository + "/Tests/none", in: nil))
    #expect(throws: CurriculumFolderFault.self) { try Self.office(missing) }
  }

  @Test func `an office has its country's curricula, and one of its terms goes on by an older version`() throws {
    let office = try Self.office(DemoCurricula(named: nil, in: Self.repository))
    defer { try? FileManager.default.removeItem(atPath: office.folder.path) }
    let kept = try office.desk.read { try CurriculumShelf.kept(in: $0) }
    let codes = Set(kept.map(\.code.text))
    #expect(codes.isSuperset(of: ["mitid", "digital-post", "android", "first-steps-denmark"]))
    #expect(codes.isDisjoint(with: ["e-legitimation", "trygg-paa-naetet"]))
    let older = try #require(kept.first { "\($0.version)" == "0.9" }?.code.text)
    #expect(kept.filter { $0.code.text == older }.map { "\($0.version)" } == ["0.9", "1.0"])
    #expect(kept.count == codes.count + 1)
    let versions = try office.people().read { reader -> [String: Set<String?>] in
      var versions: [String: Set<String?>] = [:]
      for offer in try OfferRegister.offers(in: reader) {
        let going = try TermRegister.terms(of: offer.id, in: reader)
          .filter { [.planned, .open, .closed].contains($0.state) }
        if !going.isEmpty { versions[offer.curriculum ?? ""] = Set(going.map(\.plan.version)) }
      }
      return versions
    }
    #expect(versions[older] == ["0.9"])
    for (code, version) in versions where code != older { #expect(version == [codes.contains(code) ? "1.0" : nil]) }
  }
}
