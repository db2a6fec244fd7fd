public import Language

/// A field of an entry that an office may leave out, ask always, or ask now and then.
public enum OptionalField: String, CodedChoice {
  case minutes, barriers, alone, contact, persons, effort, area, age
  case helpedIn = "helped-in"
  case note

  /// What an office starts with: what could point at a person is off until the municipality turns it on.
  public var defaultRule: AskRule {
    switch self {
    case .area, .age, .helpedIn, .note: .off
    case .minutes, .barriers, .alone, .contact, .persons, .effort: .always
    }
  }

  /// The field's name.
  public var wording: Wording {
    switch self {
    case .minutes: Wording(da: "Minutter", sv: "Minuter", en: "Minutes")
    case .barriers: Wording(da: "Barrierer", sv: "Hinder", en: "Barriers")
    case .alone: Wording(da: "Kan selv næste gang", sv: "Klarar det själv nästa gång", en: "Alone next time")
    case .contact:
      Wording(da: "Information eller sag", sv: "Information eller ärende", en: "Information or transaction")
    case .persons: Wording(da: "Personer", sv: "Personer", en: "Persons")
    case .effort: Wording(da: "Indsats", sv: "Arbetsinsats", en: "Effort")
    case .area: Wording(da: "Lokalområde", sv: "Område", en: "Area")
    case .age: Wording(da: "Aldersgruppe", sv: "Åldersgrupp", en: "Age band")
    case .helpedIn: Wording(da: "Hjulpet på", sv: "Hjälpt på", en: "Helped in")
    case .note: Wording(da: "Note", sv: "Anteckning", en: "Note")
    }
  }
}

/// When an optional field is asked.
public enum AskRule: Hashable, Sendable {
  /// Never; the log refuses it.
  case off
  /// With every entry.
  case always
  /// In chosen weeks.
  case weeks([ISOWeek])
  /// With one entry in so many, drawn by the entry's random id.
  case oneIn(Int)

  /// Reads the written form: `off`, `always`, `weeks:2026-W10+2026-W43`, `one-in:10` (2…1000).
  public init?(_ text: String) {
    let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    switch (parts.first, parts.count) {
    case ("off", 1): self = .off
    case ("always", 1): self = .always
    case ("weeks", 2):
      let words = parts[1].split(separator: "+", omittingEmptySubsequences: false).map(String.init)
      let weeks = words.compactMap { ISOWeek(iso: $0) }
      guard !weeks.isEmpty, weeks.count == words.count else { return nil }
      self = .weeks(weeks.sorted())
    case ("one-in", 2):
      guard parts[1].utf8.allSatisfy({ (48...57).contains($0) }), let number = Int(parts[1]),
        (2...1000).contains(number)
      else { return nil }
      self = .oneIn(number)
    default: return nil
    }
  }

  /// The written form.
  public var text: String {
    switch self {
    case .off: "off"
    case .always: "always"
    case .weeks(let weeks): "weeks:" + weeks.map(\.iso).joined(separator: "+")
    case .oneIn(let number): "one-in:\(number)"
    }
  }

  /// Whether the field is asked of an entry.
  ///
  /// - Parameters:
  ///   - lottery: the entry's evenly spread random number.
  ///   - day: the entry's day.
  public func asks(lottery: UInt64, on day: Day) -> Bool {
    switch self {
    case .off: false
    case .always: true
    case .weeks(let weeks): weeks.contains(day.week)
    case .oneIn(let number): lottery % UInt64(number) == 0
    }
  }
}
