import Identifiers

/// A municipality's own number for a task, as the numbers of its KLE mapping.
///
/// We ship none: KL's terms ask for its written consent to any use of KLE, so the municipality brings its own.
enum LocalCode {
  /// The number as a text that may be stored: letters, digits, dots and hyphens, at most 20 characters.
  static func screened(_ text: String) throws -> ScreenedText {
    let allowed = text.unicodeScalars.allSatisfy { scalar in
      scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) || scalar == "." || scalar == "-"
    }
    guard !text.isEmpty, text.count <= 20, allowed, let screened = try? Gate.standard.admit(text, as: .code) else {
      throw MunicipalityFault.badLocalCode
    }
    return screened
  }
}
