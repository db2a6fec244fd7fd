import Language
import Municipality
import Office
import Records

extension Visit {
  /// The branches that a room or kit may be at: those that the visitor works with and that are open, and its own.
  ///
  /// - Parameter own: the one where it is; nil for something new.
  func branches(for own: Code<Branch>?) throws -> [Branch] {
    let today = today
    return try reachedBranches().filter { $0.code == own || $0.isOpen(on: today) }
  }
}

extension Code {
  /// A code made of a name, with a number where the name has one already; nil where a hundred have it.
  ///
  /// - Parameters:
  ///   - word: what it is called where nothing of the name can stand in a code.
  ///   - taken: the codes that are in use.
  static func free(for name: String, else word: String, butFor taken: Set<Code>) -> Code? {
    guard let stem = Code(from: name) ?? Code(word) else { return nil }
    let short = String(stem.text.prefix(36).reversed().drop { $0 == "-" }.reversed())
    return ([stem] + (2...99).compactMap { Code("\(short)-\($0)") }).first { !taken.contains($0) }
  }
}
