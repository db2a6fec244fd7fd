public import Language

extension Option where Value == String {
  /// An option that takes a text as it is; an empty one is refused, since it is most often an unset shell variable.
  public static func text(
    _ name: String, short: Character? = nil, value: Wording, help: Wording, isRequired: Bool = false,
    isRepeated: Bool = false
  ) -> Option<String> {
    Option(name, short: short, value: value, help: help, isRequired: isRequired, isRepeated: isRepeated) {
      $0.isEmpty ? nil : $0
    }
  }
}

extension Option where Value == Int {
  /// An option that takes a whole number within a range; a bound of `Int.min` or `Int.max` is not mentioned.
  public static func whole(
    _ name: String, short: Character? = nil, value: Wording = ConsolePhrase.valueNumber.wording,
    range: ClosedRange<Int> = 0...Int.max, help: Wording, isRequired: Bool = false, isRepeated: Bool = false
  ) -> Option<Int> {
    Option(name, short: short, value: value, help: help, isRequired: isRequired, isRepeated: isRepeated) { word in
      guard let number = Int(word), range.contains(number) else {
        throw UsageFault(.notWhole(option: name, range: range))
      }
      return number
    }
  }
}

extension Option where Value == Day {
  /// An option that takes a date as `yyyy-MM-dd`.
  public static func day(
    _ name: String, short: Character? = nil, value: Wording = ConsolePhrase.valueDate.wording, help: Wording,
    isRequired: Bool = false, isRepeated: Bool = false
  ) -> Option<Day> {
    Option(name, short: short, value: value, help: help, isRequired: isRequired, isRepeated: isRepeated) { word in
      guard let day = Day(iso: word) else {
        let parts = word.split(separator: "-", omittingEmptySubsequences: false)
        let looksRight =
          parts.map(\.utf8.count) == [4, 2, 2] && parts.allSatisfy { $0.utf8.allSatisfy { (48...57).contains($0) } }
        throw UsageFault(looksRight ? .noSuchDay(option: name) : .notDay(option: name))
      }
      return day
    }
  }
}

extension Option where Value: RawRepresentable & CaseIterable, Value.RawValue == String {
  /// An option that takes one of an enum's raw values.
  public static func choice(
    _ name: String, short: Character? = nil, value: Wording = ConsolePhrase.valueChoice.wording, help: Wording,
    of type: Value.Type, isRequired: Bool = false, isRepeated: Bool = false
  ) -> Option<Value> {
    Option(
      name, short: short, value: value, help: help, choices: type.allCases.map(\.rawValue), isRequired: isRequired,
      isRepeated: isRepeated
    ) { type.init(rawValue: $0) }
  }
}
