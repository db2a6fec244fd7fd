/// The part that the scripts for bash and zsh share: tables that a walk over the words so far looks things up in.
struct CompletionWalk {
  let places: [CompletionPlace]

  /// Patterns of `place word` that lead on to another place.
  var steps: [String] { places.dropFirst().map { ShellText.quoted($0.path.replacingLastSlash()) } }

  /// Patterns of `place --option` whose value stands in the next word.
  var valueTakers: [String] {
    places.flatMap { place in
      place.options.filter(\.takesValue).flatMap { names($0) }.map { ShellText.quoted("\(place.path) \($0)") }
    }
  }

  /// Patterns of `place --option` with the choices for the value.
  var choices: [(patterns: [String], choices: [String])] {
    var order: [[String]] = []
    var patterns: [[String]: [String]] = [:]
    for place in places {
      for option in place.options where !option.choices.isEmpty {
        if patterns[option.choices] == nil { order.append(option.choices) }
        patterns[option.choices, default: []] += names(option).map { ShellText.quoted("\(place.path) \($0)") }
      }
    }
    return order.map { (patterns[$0] ?? [], $0) }
  }

  /// The spellings of an option.
  func names(_ option: any OptionDeclaration) -> [String] {
    (option.short.map { ["-\($0)"] } ?? []) + [option.typed]
  }
}

extension String {
  /// `a/b/c` as `a/b c`: a place and the word that leads on.
  fileprivate func replacingLastSlash() -> String {
    guard let slash = lastIndex(of: "/") else { return self }
    return self[..<slash] + " " + self[index(after: slash)...]
  }
}
