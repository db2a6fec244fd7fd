import Courses
import Foundation
import Language
import Municipality
import Records

/// The curricula of a folder on an invented office's shelf, and the terms that are taught by them.
///
/// The curriculum of a term that goes on stands there in an older version too, by which it is still taught: so it is seen
/// what a new version asks of an office.
public struct DemoCurricula: Sendable {
  /// The folder with a folder for each curriculum, and `Facts`.
  let folder: String
  /// Whether somebody named it: then what cannot be taken is a fault, and else it is passed over.
  let isNamed: Bool

  /// The number of the older version.
  static let older = "0.9"
  /// The name of the folder that is looked for where none is named.
  public static let usual = "Curricula"

  /// The folder that was named, or the usual one in the folder that somebody works in.
  ///
  /// - Parameter working: the folder that somebody works in; nil where none is known.
  /// - Returns: nil where none was named and the usual one is not there.
  public init?(named folder: String?, in working: String?) {
    if let folder {
      (self.folder, isNamed) = (folder, true)
      return
    }
    guard let working, !working.isEmpty else { return nil }
    let place = working + "/" + Self.usual
    guard (try? CurriculumReader.curricula(in: place))?.isEmpty == false else { return nil }
    (self.folder, isNamed) = (place, false)
  }

  /// Puts them on the shelf.
  ///
  /// - Parameter people: has the terms.
  /// - Throws: ``/Courses/CurriculumFolderFault``, ``/Courses/CurriculumShelfFault``.
  func write(to desk: DeskFile, people: PeopleFile, in country: Country, on today: Day) throws {
    let first = try people.read { reader in
      try OfferRegister.offers(in: reader).first { offer in
        try offer.curriculum != nil && TermRegister.terms(of: offer.id, in: reader).contains(where: Self.goesOn)
      }?.curriculum
    }
    try desk.write { writer in
      for path in try CurriculumReader.curricula(in: folder) {
        do {
          let reading = try CurriculumReader.reading(at: path)
          guard isFor(country, reading) else { continue }
          let facts = try CurriculumReader.facts(beside: path)
          let others = try CurriculumReader.prerequisites(beside: path)
          if reading.folder.name == first {
            _ = try CurriculumShelf.add(
              Self.older(reading), facts: facts, others: others, on: today.adding(-300), in: writer)
          }
          _ = try CurriculumShelf.add(reading, facts: facts, others: others, on: today.adding(-20), in: writer)
        } catch {
          if isNamed { throw error }
        }
      }
    }
  }

  /// Says of each term that goes on which version it is taught by.
  func setVersions(in people: PeopleFile, desk: DeskFile, on time: OfficeTime) throws {
    let kept = try desk.read { try CurriculumShelf.kept(in: $0) }
    try people.write { writer in
      for offer in try OfferRegister.offers(in: writer.reader) {
        // Kept in order: the oldest version is the one that a term began with.
        guard let version = kept.first(where: { $0.code.text == offer.curriculum })?.version else { continue }
        for term in try TermRegister.terms(of: offer.id, in: writer.reader)
        where Self.goesOn(term) {
          var plan = term.plan
          plan.version = "\(version)"
          try TermRegister.change(term.id, to: plan, at: time, in: writer)
        }
      }
    }
  }

  private static func goesOn(_ term: Term) -> Bool { [.planned, .open, .closed].contains(term.state) }

  private func isFor(_ country: Country, _ reading: CurriculumReading) -> Bool {
    (reading.curriculum?.language == .sv) == (country == .sweden)
  }

  /// The same with an older number.
  private static func older(_ reading: CurriculumReading) -> CurriculumReading {
    let files = reading.folder.files.map { file -> CurriculumFile in
      guard file.path == CurriculumFolder.about else { return file }
      let lines = String(decoding: file.bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
      let text = lines.map { $0.hasPrefix("version:") ? "version: " + older : String($0) }.joined(separator: "\n")
      return CurriculumFile(path: file.path, bytes: Array(text.utf8))
    }
    return CurriculumParser.reading(CurriculumFolder(name: reading.folder.name, files: files))
  }
}
