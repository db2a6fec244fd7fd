/// A number of the right shape for nobody in particular.
struct InventedCPR {
  let day: Int
  let month: Int
  let year: Int
  let serial: Int

  init(using generator: inout SeededGenerator) {
    // Days 1…28 exist in every month, and every fourth number is a replacement number.
    let replaced = Int.random(in: 0..<4, using: &generator) == 0
    day = Int.random(in: 1...28, using: &generator) + (replaced ? 60 : 0)
    month = Int.random(in: 1...12, using: &generator)
    year = Int.random(in: 1937...2009, using: &generator)
    let seventh = year < 2000 ? Int.random(in: 0...3, using: &generator) : Int.random(in: 4...8, using: &generator)
    serial = seventh * 1000 + Int.random(in: 0...999, using: &generator)
  }

  var dd: String { padded(day, 2) }
  var mm: String { padded(month, 2) }
  var yy: String { padded(year % 100, 2) }
  var ssss: String { padded(serial, 4) }
  var date: String { dd + mm + yy }
  var digits: String { date + ssss }
  var serialPairs: [String] { [String(ssss.prefix(2)), String(ssss.suffix(2))] }

  private func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: width - digits.count) + digits
  }
}
