/// An invented day of birth between 1925 and 2011.
struct Birthday {
  let day: Int
  let month: Int
  let year: Int

  init(using generator: inout SeededGenerator) {
    day = Int.random(in: 1...28, using: &generator)
    month = Int.random(in: 1...12, using: &generator)
    year = Int.random(in: 1925...2011, using: &generator)
  }

  var dd: String { Digits.padded(day, 2) }
  var mm: String { Digits.padded(month, 2) }
  var yy: String { Digits.padded(year % 100, 2) }
  var yyyy: String { String(year) }
}
