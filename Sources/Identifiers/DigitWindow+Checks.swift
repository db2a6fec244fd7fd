extension DigitWindow {
  /// Whether the last so many digits pass the Luhn check (ISO/IEC 7812-1, annex B).
  func passesLuhn(last length: Int) -> Bool {
    var rest = value
    var sum = 0
    for index in 0..<length {
      let digit = Int(rest % 10)
      rest /= 10
      let doubled = index.isMultiple(of: 2) ? digit : digit * 2
      sum += doubled > 9 ? doubled - 9 : doubled
    }
    return sum.isMultiple(of: 10)
  }

  /// Whether the weighted sum of the digits from a place on is divisible by eleven.
  func passesModulus11(_ weights: [Int], from place: Int = 0) -> Bool {
    var sum = 0
    for (index, weight) in weights.enumerated() { sum += weight * digit(place + index) }
    return sum.isMultiple(of: 11)
  }
}
