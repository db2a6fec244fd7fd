import Language

/// One way of writing one kind of identifier.
struct Spelling: Sendable {
  /// Tells it from the other spellings of the kind, and decides its half where none is told.
  let name: String
  let languages: [LanguageCode]
  let half: CorpusHalf
  let write: @Sendable (inout Inventor) -> Plant

  init(
    _ name: String, in languages: [LanguageCode] = LanguageCode.allCases, half: CorpusHalf? = nil,
    write: @escaping @Sendable (inout Inventor) -> Plant
  ) {
    self.name = name
    self.languages = languages
    self.half = half ?? CorpusHalf.of(name)
    self.write = write
  }

  /// A spelling that is a pattern: slots in braces, the identifier between `‹` and `›`.
  ///
  /// A clause stands by itself; else the pattern is put into a sentence.
  init(pattern: String, in languages: [LanguageCode], isClause: Bool) {
    let parts = pattern.split(omittingEmptySubsequences: false) { $0 == "‹" || $0 == "›" }.map(String.init)
    self.init(pattern, in: languages) { inventor in
      guard parts.count == 3 else { return Plant(core: inventor.filled(pattern), isClause: isClause) }
      return Plant(
        before: inventor.filled(parts[0]), core: inventor.filled(parts[1]), after: inventor.filled(parts[2]),
        isClause: isClause)
    }
  }

  /// Each name once, with all the languages it has in the list.
  static func merged(_ spellings: [Spelling]) -> [Spelling] {
    var places: [String: Int] = [:]
    var merged: [Spelling] = []
    for spelling in spellings {
      if let place = places[spelling.name] {
        let languages = merged[place].languages + spelling.languages.filter { !merged[place].languages.contains($0) }
        merged[place] = Spelling(spelling.name, in: languages, half: merged[place].half, write: merged[place].write)
      } else {
        places[spelling.name] = merged.count
        merged.append(spelling)
      }
    }
    return merged
  }
}
