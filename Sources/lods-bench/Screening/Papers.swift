import Language

/// Invented numbers of papers, accounts and cases, days of birth and rooms.
enum Papers {
  /// A value for a slot of ``Inventor``; nil for the slots of others.
  static func value(of slot: String, with inventor: inout Inventor) -> String? {
    paper(slot, &inventor.random) ?? day(slot, &inventor) ?? place(slot, &inventor.random)
  }

  private static func paper(_ slot: String, _ random: inout SeededGenerator) -> String? {
    switch slot {
    case "reg": random.digits(4)
    case "konto": random.pick(["000", "", "00"]) + random.digits(7)
    case "konto10": random.digits(10)
    case "konto3": "\(random.digits(3)) \(random.digits(3)) \(random.digits(4))"
    case "clearing": random.pick(["8327-9", "8105-9", "3300", "5491", "6680", "9020", "1200"])
    case "plate": letters(2, "ABCDEFGHJKLMNPRSTUVXYZ", &random) + random.digits(5)
    case "pass9": "2" + random.digits(8)
    case "pass33": "2" + random.digits(2) + " " + random.digits(3) + " " + random.digits(3)
    case "passAA": letters(2, "ABCDEFGHJKLMNPRST", &random) + random.digits(7)
    case "lic8": random.digits(8)
    case "year": "\(random.whole(2021...2026))"
    case "yy": "\(random.whole(21...26))"
    case "num4": random.digits(4)
    case "num5": random.digits(5)
    case "num6": random.digits(6)
    case "num7": random.digits(7)
    case "kle":
      "\(random.pick(["23", "27", "29", "32"])).\(Persons.two(random.whole(0...39))).\(Persons.two(random.whole(0...20)))"
    case "facet": random.pick(["G01", "P35", "K08", "A00", "P19"])
    case "LL": letters(2, "ABCDEFGHJKLMNPRSTUVXYZ", &random)
    case "d5": random.digits(5)
    case "d2": random.digits(2)
    case "d3": random.digits(3)
    case "LLL": letters(3, "ABCDEFGHJKLMNOPRSTUWXYZ", &random)
    case "lll": letters(3, "abcdefghjklmnoprstuwxyz", &random)
    case "L": letters(1, "ABCDEFGHJKLMNPRSTUWXYZ", &random)
    default: nil
    }
  }

  static func letters(_ count: Int, _ from: String, _ random: inout SeededGenerator) -> String {
    String((0..<count).map { _ in random.pick(Array(from)) })
  }

  /// Days of birth; of grown-ups, as those are who come to a desk.
  private static func day(_ slot: String, _ inventor: inout Inventor) -> String? {
    guard slot.hasPrefix("born ") else { return nil }
    let (day, month) = (inventor.random.whole(1...28), inventor.random.whole(1...12))
    let year = inventor.random.whole(1930...2008)
    let (dd, mm, yy) = (Persons.two(day), Persons.two(month), Persons.two(year % 100))
    let name = NoteVocabulary.of(inventor.language).months[month - 1]
    return switch slot {
    case "born d.m.y": "\(dd).\(mm).\(year)"
    case "born d-m-y": "\(dd)-\(mm)-\(year)"
    case "born d/m y": "\(day)/\(month) \(year)"
    case "born d/m-yy": "\(day)/\(month)-\(yy)"
    case "born d/m/y": "\(dd)/\(mm)/\(year)"
    case "born d name y": "\(day). \(name) \(year)"
    case "born d name y plain": "\(day) \(name) \(year)"
    case "born d nam yy": "\(day). \(name.prefix(3)). \(yy)"
    case "born ddmmyy": dd + mm + yy
    case "born ddmmyyyy": "\(dd)\(mm)\(year)"
    case "born d.m.yy": "\(dd).\(mm).\(yy)"
    case "born iso": "\(year)-\(mm)-\(dd)"
    case "born yyyymmdd": "\(year)\(mm)\(dd)"
    case "born name d y": "\(name) \(day), \(year)"
    default: nil
    }
  }

  private static func place(_ slot: String, _ random: inout SeededGenerator) -> String? {
    switch slot {
    case "no": "\(random.whole(1...180))"
    case "noB": "\(random.whole(1...90))" + random.pick(["A", "B", "C", "D", "b", "c"])
    case "fl": "\(random.whole(1...5))"
    case "door": random.pick(["tv", "th", "mf"])
    case "postDa": random.pick(NoteVocabulary.postcodes) + " " + random.pick(NoteVocabulary.of(.da).towns)
    case "townDa": random.pick(NoteVocabulary.of(.da).towns)
    case "postSv": "2\(random.digits(2)) \(random.digits(2)) " + random.pick(NoteVocabulary.of(.sv).towns)
    case "townSv": random.pick(NoteVocabulary.of(.sv).towns)
    case "lgh": "1\(random.whole(0...5))0\(random.whole(1...9))"
    case "room": "\(random.pick([random.whole(1...40), random.whole(101...320)]))"
    case "bed": "\(random.whole(1...4))"
    case "careDa": random.pick(NoteVocabulary.of(.da).careHomes)
    case "careSv": random.pick(NoteVocabulary.of(.sv).careHomes)
    default: nil
    }
  }
}
