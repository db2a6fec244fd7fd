/// The number of a house after the name of its street, with the letter, the floor, the door and the town that follow.
struct HouseNumber {
  /// The place after the number and its letter.
  let end: Int
  /// The place after all that follows.
  let fullEnd: Int
  /// Whether a letter belongs to the number, as in "4B".
  let hasLetter: Bool
  /// Whether a floor, a door or a postcode with a town follows.
  var isConfirmed: Bool { fullEnd > end }
  /// Whether what follows is so much part of an address that any word before it is a street.
  let isCertain: Bool

  /// Reads the number at most four signs after the name of a street; nil where there is none.
  init?(after place: Int, in words: NameText) {
    let text = words.text
    guard var next = HouseNumber.start(after: place, in: text) else { return nil }
    let first = next
    while next < first + 4, ASCII.isDigit(text.scalar(at: next)) { next += 1 }
    guard next > first, next - first <= 3, text.scalar(at: first) != ASCII.zero else { return nil }
    let afterLetter = HouseNumber.letter(at: next, in: text)
    hasLetter = afterLetter != nil
    if let afterLetter { next = afterLetter }
    if text.scalar(at: next) == ASCII.hyphen, ASCII.isDigit(text.scalar(at: next + 1)) {
      var last = next + 1
      while last < next + 4, ASCII.isDigit(text.scalar(at: last)) { last += 1 }
      next = last
    }
    let sign = text.scalar(at: next)
    guard !ASCII.isDigit(sign), !ASCII.isWordLetter(sign), sign != 0x25 else { return nil }
    // "10.30", "10:30", "3/4" and "3. maj" are times and dates.
    if sign == ASCII.colon || sign == ASCII.slash || sign == ASCII.dot, ASCII.isDigit(text.scalar(at: next + 1)) {
      guard sign == ASCII.dot || sign == ASCII.slash else { return nil }
      guard HouseNumber.floor(at: next + 1, in: text) != nil else { return nil }
    }
    end = next
    (fullEnd, isCertain) = HouseNumber.rest(after: next, in: words)
    if fullEnd == end, text.isCount(endingAt: next) || HouseNumber.isCount(next, in: text) { return nil }
  }

  /// Where the digits start: after a blank or a comma, and "nr." perhaps.
  private static func start(after place: Int, in text: NormalisedText) -> Int? {
    var next = place
    if text.scalar(at: next) == ASCII.dot { next += 1 }
    if text.scalar(at: next) == ASCII.comma { next += 1 }
    while next < place + 3, text.scalar(at: next) == ASCII.space { next += 1 }
    guard next > place else { return nil }
    if ASCII.isDigit(text.scalar(at: next)) { return next }
    for word in joints where text.matches(word, at: next) { next += word.count }
    for word in numbers where text.matches(word, at: next) {
      next += word.count
      if text.scalar(at: next) == ASCII.dot { next += 1 }
      if text.scalar(at: next) == ASCII.space { next += 1 }
      return ASCII.isDigit(text.scalar(at: next)) ? next : nil
    }
    return nil
  }

  /// The place after a house letter, as in "4A" or "4 b".
  private static func letter(at place: Int, in text: NormalisedText) -> Int? {
    let isApart = text.scalar(at: place) == ASCII.space
    let letter = isApart ? place + 1 : place
    let value = text.scalar(at: letter)
    guard ASCII.isLetter(value), !ASCII.isWordLetter(text.scalar(at: letter + 1)) else { return nil }
    let small = ASCII.lowered(value)
    // "i" is a word of its own in Danish and Swedish.
    if isApart, small == 0x69 || value == small && small > 0x66 { return nil }
    return letter + 1
  }

  /// Whether the number counts something, as in "Skovvej 3 gange".
  private static func isCount(_ place: Int, in text: NormalisedText) -> Bool {
    var next = place
    if text.scalar(at: next) == ASCII.dot { next += 1 }
    guard text.scalar(at: next) == ASCII.space else { return false }
    next += 1
    return counted.contains { text.matches($0, at: next) && !ASCII.isWordLetter(text.scalar(at: next + $0.count)) }
  }

  /// The place after the floor, the door, the postcode and the town.
  private static func rest(after place: Int, in words: NameText) -> (end: Int, isCertain: Bool) {
    let text = words.text
    var end = place
    var isCertain = false
    for _ in 0..<4 {
      var next = end
      while next < end + 3,
        text.scalar(at: next) == ASCII.space || text.scalar(at: next) == ASCII.comma
          || text.scalar(at: next) == ASCII.dot || text.scalar(at: next) == ASCII.newline
      { next += 1 }
      if next == end, !ASCII.isDigit(text.scalar(at: next)) { break }
      if let (after, isDoor) = floor(at: next, in: text) {
        end = after
        isCertain = isCertain || isDoor
      } else if let after = town(at: next, in: words) {
        end = after
        isCertain = true
      } else {
        break
      }
    }
    return (end, isCertain)
  }

  /// The place after a floor, a door or a flat, and whether it is a door.
  private static func floor(at place: Int, in text: NormalisedText) -> (end: Int, isDoor: Bool)? {
    var next = place
    if text.matches(ground, at: next), !ASCII.isWordLetter(text.scalar(at: next + ground.count)) {
      next += ground.count
    } else if ASCII.isDigit(text.scalar(at: next)) {
      while next < place + 2, ASCII.isDigit(text.scalar(at: next)) { next += 1 }
      if ASCII.isDigit(text.scalar(at: next)) { return nil }
    } else {
      for word in flats where text.matches(word, at: next) {
        next += word.count
        while next < place + word.count + 2, [ASCII.dot, ASCII.space].contains(text.scalar(at: next)) { next += 1 }
        let digits = next
        while next < digits + 4, ASCII.isDigit(text.scalar(at: next)) { next += 1 }
        guard next > digits, !ASCII.isWordLetter(text.scalar(at: next)) else { return nil }
        return (next, word == flats[0])
      }
      return nil
    }
    let afterNumber = next
    while next < afterNumber + 3, [ASCII.dot, ASCII.space, ASCII.comma, ASCII.slash].contains(text.scalar(at: next)) {
      next += 1
    }
    for word in doors where text.matches(word, at: next) && !ASCII.isWordLetter(text.scalar(at: next + word.count)) {
      next += word.count
      return (text.scalar(at: next) == ASCII.dot ? next + 1 : next, word.count == 2 && word != tr)
    }
    return nil
  }

  /// The place after a postcode and a town, as in "3000 Helsingør" or "232 37 Arlöv".
  private static func town(at place: Int, in words: NameText) -> Int? {
    let text = words.text
    var next = place
    if text.matches(country, at: next) { next += country.count }
    let first = next
    while next < first + 6, ASCII.isDigit(text.scalar(at: next)) { next += 1 }
    if next - first == 3, text.scalar(at: next) == ASCII.space {
      guard ASCII.isDigit(text.scalar(at: next + 1)), ASCII.isDigit(text.scalar(at: next + 2)) else { return nil }
      next += 3
    } else if next - first != 4, next - first != 5 {
      return nil
    }
    guard text.scalar(at: next) == ASCII.space, ASCII.isWordLetter(text.scalar(at: next + 1)) else { return nil }
    let town = next + 1
    next = town
    while next < town + 30, ASCII.isWordLetter(text.scalar(at: next)) { next += 1 }
    guard next - town >= 3 else { return nil }
    let letters = NameLexicon.letters(of: text.scalars[town..<next])
    let classes = words.lexicon.classes(of: NameLexicon.hash(letters))
    if classes.meets(.place) { return next }
    let isCapital = ASCII.lowered(text.scalar(at: town)) != text.scalar(at: town)
    return isCapital && !classes.meets(.ordinary) ? next : nil
  }

  private static let joints = ["i ", "på ", "at "].map(NormalisedText.word)
  private static let numbers = ["nr", "nummer", "husnr", "husnummer", "number", "no", "num"].map(NormalisedText.word)
  private static let tr = NormalisedText.word("tr")
  private static let ground = NormalisedText.word("st")
  private static let country = NormalisedText.word("dk-")
  private static let flats = ["lgh", "lejl", "lejlighed", "lägenhet", "dør", "våning", "vån", "apt", "flat", "værelse"]
    .map(NormalisedText.word)
  private static let doors = [
    "tv", "th", "mf", "sal", "etage", "trappor", "tr", "til venstre", "til højre", "mellem", "midt for", "midtfor",
    "venstre", "højre", "floor", "vån", "våning", "dør", "dørnr",
  ].map(NormalisedText.word)
  private static let counted = [
    "gange", "gang", "gånger", "times", "timer", "timmar", "hours", "minutter", "minuter", "minutes", "min", "personer",
    "people", "persons", "borgere", "besøg", "besök", "visits", "stk", "st", "deltagere", "deltagare", "pladser",
    "platser", "seats", "dage", "dagar", "days", "uger", "veckor", "weeks", "måneder", "månader", "months", "år",
    "years", "procent", "pct", "mennesker", "gæster", "frivillige", "medarbejdere", "biler", "bøger", "pc", "nye",
    "januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september", "oktober", "november",
    "december", "januari", "februari", "mars", "augusti", "january", "february", "march", "may", "june", "july",
    "october", "sal er", "klasse", "kilometer", "km", "meter", "beboere", "boende", "residents", "mødte", "kom", "kom.",
    "besøgende", "besökare", "visitors", "elever", "pupils", "books", "böcker", "volontärer", "volunteers", "hjulpet",
    "helped", "billetter", "biljetter", "tickets", "medlemmer", "medlemmar", "members", "fick", "fik", "stole",
    "stolar", "chairs", "jobs", "job", "nyheder", "sider", "sidor", "pages",
  ].map(NormalisedText.word)
}
