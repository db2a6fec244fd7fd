/// Finds the registrations of vehicles.
///
/// Danish: two letters and five digits, trailers and mopeds four or three (Motorstyrelsen's series). Norwegian: two letters
/// and five digits, trailers four (Statens vegvesen). Swedish: three letters, two digits, and a digit or a letter, without
/// I, Q and V (Transportstyrelsen). Plates with a text of one's own cannot be told from other words.
struct PlateRecogniser: Recogniser {
  func search(_ text: NormalisedText, into found: inout [Candidate]) {
    let start = found.count
    for run in text.runs.indices where text.runs[run].length <= 5 {
      guard let candidate = candidate(run, text) else { continue }
      found.merge(candidate, from: start)
    }
  }

  private func candidate(_ run: Int, _ text: NormalisedText) -> Candidate? {
    guard let letters = letters(before: text.runs[run].start, text) else { return nil }
    let isNamed = { text.isPreceded(byAny: PlateRecogniser.words, before: letters.lowerBound) }
    let isUpper = text.scalars[letters].allSatisfy(ASCII.isUpper)
    guard isUpper || isNamed() || isUnpronounceable(letters, text) else { return nil }
    if letters.count == 3 {
      return swedish(run, letters, text, isNamed: isNamed())
    }
    guard let end = end(of: run, text) else { return nil }
    let isLong = end.digits == 5
    let isPlate = isNamed()
    guard isLong || isPlate || (end.digits == 4 && end.isGrouped && text.gaps[run].isBlank) else { return nil }
    if !isPlate {
      guard !PlateRecogniser.pairs.contains(TextCue.key(text.scalars[letters])) else { return nil }
      guard !text.isCount(endingAt: end.place) else { return nil }
    }
    let base: Confidence = isLong ? .likely : .possible
    return Candidate(kind: .plate, range: letters.lowerBound..<end.place, confidence: base.raised(if: isPlate))
  }

  /// Two or three letters before the digits, with at most a space or a hyphen between, and no sign of a word before.
  private func letters(before place: Int, _ text: NormalisedText) -> Range<Int>? {
    var end = place
    let sign = text.scalar(at: end - 1)
    if sign == ASCII.space || sign == ASCII.hyphen || sign == ASCII.dot || sign == ASCII.underscore { end -= 1 }
    if text.scalar(at: end - 1) == ASCII.space { end -= 1 }
    var start = end
    while start > 0, end - start < 4, isPlateLetter(text.scalars[start - 1]) { start -= 1 }
    guard end - start == 2 || end - start == 3, !ASCII.isWordSign(text.scalar(at: start - 1)) else { return nil }
    return start..<end
  }

  /// Small letters without a vowel that are no abbreviation: "zk 12 345", "wpx 265".
  private func isUnpronounceable(_ letters: Range<Int>, _ text: NormalisedText) -> Bool {
    text.scalars[letters].allSatisfy { !PlateRecogniser.vowels.contains($0 | 0x20) && !ASCII.isUpper($0) }
      && !PlateRecogniser.abbreviations.contains(TextCue.key(text.scalars[letters]))
  }

  /// Whether a word beside is in capitals, so that three capitals are a name as in "HP MFP 479" or all is shouted.
  private func isAmongCapitals(_ range: Range<Int>, _ text: NormalisedText) -> Bool {
    let before = text.scalar(at: range.lowerBound - 1) == ASCII.space
    if before, isCapital(text.scalar(at: range.lowerBound - 2)), isCapital(text.scalar(at: range.lowerBound - 3)) {
      return true
    }
    let end = range.upperBound
    return text.scalar(at: end) == ASCII.space && isCapital(text.scalar(at: end + 1))
      && isCapital(text.scalar(at: end + 2))
  }

  private func isCapital(_ value: UInt32) -> Bool { ASCII.isWordLetter(value) && ASCII.lowered(value) != value }

  private func isPlateLetter(_ value: UInt32) -> Bool {
    ASCII.isLetter(value)
  }

  /// The end of five, four or three digits, perhaps in groups as "12 345" and "12 34".
  private func end(of run: Int, _ text: NormalisedText) -> (place: Int, digits: Int, isGrouped: Bool)? {
    let first = text.runs[run]
    var result = (place: first.end, digits: first.length, isGrouped: false)
    if first.length == 2, run + 1 < text.runs.count {
      let gap = text.gaps[run]
      let next = text.runs[run + 1]
      guard gap.isTight, gap.spaces <= 1, gap.mark != ASCII.slash,
        next.length == 3 || next.length == 2
      else { return nil }
      // "12 345 678" and "12 34 56" go on.
      let after = text.gaps[run + 1]
      if after.isLike(gap), after.isTight, run + 2 < text.runs.count, text.runs[run + 2].length <= 3 { return nil }
      result = (next.end, 2 + next.length, true)
    }
    guard (3...5).contains(result.digits), !ASCII.isWordSign(text.scalar(at: result.place)) else { return nil }
    return result
  }

  private func swedish(_ run: Int, _ letters: Range<Int>, _ text: NormalisedText, isNamed: Bool) -> Candidate? {
    let digits = text.runs[run]
    let key = TextCue.key(text.scalars[letters])
    guard isNamed || !PlateRecogniser.triples.contains(key) else { return nil }
    guard text.scalars[letters].allSatisfy({ !PlateRecogniser.unused.contains($0 | 0x20) }) else { return nil }
    if digits.length == 2 {
      let last = text.scalar(at: digits.end)
      guard isNamed || ASCII.isUpper(text.scalars[letters.lowerBound]) else { return nil }
      guard ASCII.isUpper(last) || (isNamed && ASCII.isLetter(last)), last | 0x20 != 0x6F,
        !ASCII.isWordSign(text.scalar(at: digits.end + 1))
      else { return nil }
      return Candidate(
        kind: .plate, range: letters.lowerBound..<(digits.end + 1), confidence: Confidence.likely.raised(if: isNamed))
    }
    guard digits.length == 3, !ASCII.isWordSign(text.scalar(at: digits.end)) else { return nil }
    guard isNamed || !text.isCount(endingAt: digits.end) else { return nil }
    // "ABC 123-4567" and "ABC 123.45" are other numbers.
    let gap = text.gaps[run]
    guard isNamed || !gap.isTight || gap.isBlank || gap.spaces > 0 else { return nil }
    guard isNamed || !isAmongCapitals(letters.lowerBound..<digits.end, text) else { return nil }
    return Candidate(
      kind: .plate, range: letters.lowerBound..<digits.end, confidence: Confidence.possible.raised(if: isNamed))
  }

  private static let vowels: Set<UInt32> = [0x61, 0x65, 0x69, 0x6F, 0x75, 0x79]
  /// Of small letters without a vowel.
  private static let abbreviations = keys(
    """
    nr kr kl st pr stk km cm mm dm kg mg dl cl ml gb mb tb kb kw hk tv dr pc dk hp sd th tr hr fr jf pkt pct mdr sms pdf \
    kbh tlf tfn nb ps ms bd bl vs www http css html xml ggr hz mhz ghz kwh mbit pt ff ft rd nd sth mr mrs dr sk fx ca kv \
    min sek bl pl pls thx mv sv lv kvm ltd gps nfc wlan lcd lgh chf dkk nok sgd vhs dvd cd cpr cvr bs gg lb lbk mth wks \
    mfp hrs yrs ppl ppm mph kmt km xl xs xxl
    """)
  private static let unused: Set<UInt32> = [0x69, 0x71, 0x76]

  private static let words = WordPrefixes(
    [
      "nummerplade", "nrplade", "nr.plade", "regnr", "reg.nr", "reg nr", "registreringsn", "indreg", "køretøj",
      "trailer",
      "knallert", "påhængs", "anhænger", "campingvogn", "motorcykel", "regskylt", "fordon", "släp", "moped",
      "kjennemerke",
      "number plate", "license plate", "licence plate", "vehicle", "parkering",
    ],
    whole: ["plade", "bil", "bilen", "biler", "mc", "skylt", "skylten", "plate", "car", "bilens", "reg", "van"])

  private static let pairs = keys(
    """
    nr kl kr tv dr ip pc eu dk se no id pk fi de uk us it ok nb ps hp lg ms kb w kw kv st pr ca ab \
    il ej op af os tz bh lo lb
    """)
  private static let triples = keys(
    """
    usb led ram iso bmw dsb vhs sms htc pdf ios cpr cvr lbk bek lov law nem aar pct max min kle kmd nfc sim gps mac \
    app web net www tlf mob tel fax dvd dab hbo kbh ajm dr1 ltd aps kwh mhz ghz std san sek nok dkk eur usd gbp chf sfs \
    mdr uge kap art bil pkt sag gul rum hus sal dok ref faq hdd ssd cpu gpu lan wan url adr alm afd awb sos ups tnt dhl \
    dao gls nas tdc lej box bus tog kat fag mål tek std amt gab ugl okt nov dec jan feb mar apr maj jun jul aug sep \
    mfp och att som men ett den det and the for her der ved til fra med per pin puk koc htl aes rsa php sql xls doc csv pos msc the mod
    """)

  private static func keys(_ text: String) -> Set<UInt64> {
    Set(
      text.split(whereSeparator: { $0 == " " || $0 == "\n" }).map { TextCue.key(NormalisedText.word(String($0))[...]) })
  }
}
