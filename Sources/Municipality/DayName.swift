import Identifiers
import Records

/// What a closing day or a school holiday is called, as "Juleaften", "Personaledag" or "Lukket under ombygning".
///
/// It is free text about why somebody is not there, so it is screened as a note is: a name or an address in it is
/// refused. Only the feasts that are named after people pass.
enum DayName {
  /// The text as it may be stored: without blanks around it, on one line, and with nothing that points at a person.
  ///
  /// - Throws: ``MunicipalityFault`` for a text that is missing or too long or steers a terminal, and
  /// ``/Records/ScreeningFault`` for one that the gate refuses.
  static func screened(_ text: String) throws -> ScreenedText {
    let place = try BranchRegister.placeName(text)
    let excused = feasts(in: place.text)
    let findings = Gate.standard.findings(in: place.text, profile: .note).filter { finding in
      !excused.contains { $0.lowerBound <= finding.from && finding.to <= $0.upperBound }
    }
    guard findings.isEmpty else { throw ScreeningFault(ScreeningRefusal(.identifiers(findings)), field: "name") }
    return place
  }

  /// Where feasts stand in a text as whole words, counted in Unicode scalars.
  private static func feasts(in text: String) -> [Range<Int>] {
    let scalars = Array(text.unicodeScalars)
    // Each scalar by itself, so that the places stay those of the text.
    let letters = scalars.map { $0.properties.lowercaseMapping }
    return named.flatMap { feast -> [Range<Int>] in
      guard feast.count <= letters.count else { return [] }
      return (0...letters.count - feast.count).compactMap { start in
        let end = start + feast.count
        let isWhole =
          (start == 0 || !scalars[start - 1].properties.isAlphabetic)
          && (end == scalars.count || !scalars[end].properties.isAlphabetic)
        return isWhole && letters[start..<end].elementsEqual(feast) ? start..<end : nil
      }
    }
  }

  /// The feasts of Denmark and Sweden that carry the name of a person; a test asks the gate whether each is needed.
  static let feastNames = [
    "Christmas Eve", "New Year's Eve", "New Year’s Eve", "Sankt Mortens aften", "Sankt Knud", "Sankt Knuds dag",
    "Mårten gås", "Tjugondag Knut", "Tjugondedag Knut", "Marie bebudelsesdag",
    "Marias bebudelsesdag", "Jungfru Marie bebådelsedag",
  ]

  private static let named = feastNames.map { feast in
    feast.unicodeScalars.map { $0.properties.lowercaseMapping }
  }
}
