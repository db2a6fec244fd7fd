/// The one door through which text reaches the log of the desk.
///
/// The gate looks for personal identifiers and admits only text without any. It never changes a text and never keeps
/// one: what is refused must be edited by the person who wrote it.
public struct Gate: Sendable {
  private let publicNumbers: Set<String>
  private let publicAddresses: PublicAddresses

  /// The gate that lets the known public numbers pass; made once, as making one reads its list.
  public static let standard = Gate()

  /// Makes a gate that lets these numbers and e-mail addresses pass.
  ///
  /// Numbers may be written with spaces and with a country code; 33 98 00 10, +45 33980010 and 33980010 are the same.
  ///
  /// - Parameter addresses: the addresses of the house itself, as "Allegade 2, 3000 Helsingør"; a part of one passes
  /// too.
  public init(allowing publicNumbers: Set<String> = Gate.publicNumbers, addresses: Set<String> = []) {
    publicAddresses = PublicAddresses(addresses)
    self.publicNumbers = Set(publicNumbers.map { Gate.key(NormalisedText($0).scalars) })
  }

  /// Asks everything that knows identifiers; a new family is one more file and one more line here.
  private static func search(_ text: NormalisedText, into found: inout [Candidate]) {
    NumberRecogniser().search(text, into: &found)
    LetteredCPRRecogniser().search(text, into: &found)
    TelephoneRecogniser().search(text, into: &found)
    EmailRecogniser().search(text, into: &found)
    LooseEmailRecogniser().search(text, into: &found)
    LinkRecogniser().search(text, into: &found)
    IBANRecogniser().search(text, into: &found)
    PlateRecogniser().search(text, into: &found)
    MachineZoneRecogniser().search(text, into: &found)
    BirthDateRecogniser().search(text, into: &found)
    CueRecogniser().search(text, into: &found)
  }

  /// What knows the names and addresses of people, which a text for places may hold.
  private static func personRecogniser(_ profile: ScreeningProfile) -> NameAndHomeRecogniser? {
    profile == .place ? nil : NameAndHomeRecogniser(isStrict: profile == .code)
  }

  /// Everything in a text that looks like a personal identifier, in the order of the text and without overlaps.
  ///
  /// Takes time linear in the text.
  public func findings(in text: String, profile: ScreeningProfile) -> [Finding] {
    let mayHoldNumber = Gate.mayHoldIdentifier(text, as: profile)
    let persons = Gate.personRecogniser(profile)
    guard mayHoldNumber || persons != nil else { return [] }
    let normalised = NormalisedText(text)
    var found: [Candidate] = []
    if mayHoldNumber { Gate.search(normalised, into: &found) }
    persons?.search(normalised, into: &found)
    found.removeAll { isPublic($0, in: normalised) || (profile == .place && $0.kind.isWhere) }
    return Gate.withoutOverlaps(found).map { candidate in
      let place = normalised.original(candidate.range)
      return Finding(
        kind: candidate.kind, from: place.lowerBound, to: place.upperBound, confidence: candidate.confidence)
    }
  }

  /// Admits a text in which nothing was found, or refuses it.
  ///
  /// Throws a ``ScreeningRefusal`` that says what was found and where, and never holds the text.
  public func admit(_ text: String, as profile: ScreeningProfile) throws(ScreeningRefusal) -> ScreenedText {
    if let limit = profile.limit {
      guard text.unicodeScalars.count <= limit else { throw ScreeningRefusal(.tooLong(limit: limit)) }
      if let place = Gate.controlCharacter(in: text) { throw ScreeningRefusal(.controlCharacter(at: place)) }
    }
    let findings = findings(in: text, profile: profile)
    guard findings.isEmpty else { throw ScreeningRefusal(.identifiers(findings)) }
    return ScreenedText(admitted: text)
  }

  private static func controlCharacter(in text: String) -> Int? {
    for (place, scalar) in text.unicodeScalars.enumerated() where scalar.properties.generalCategory == .control {
      return place
    }
    return nil
  }

  /// Whether a text is worth a closer look: words of plain letters are not, nor codes of letters and hyphens.
  private static func mayHoldIdentifier(_ text: String, as profile: ScreeningProfile) -> Bool {
    text.utf8.contains { byte in
      let isLetter = (byte | 0x20) &- 0x61 < 26
      return !isLetter && byte != UInt8(ascii: ",") && !(profile == .code && byte == UInt8(ascii: "-"))
    }
  }

  // MARK: - Public numbers

  private func isPublic(_ candidate: Candidate, in text: NormalisedText) -> Bool {
    if candidate.kind == .address { return publicAddresses.hold(text.scalars[candidate.range]) }
    guard candidate.kind == .telephone || candidate.kind == .email else { return false }
    return publicNumbers.contains(Gate.key(text.scalars[candidate.range]))
  }

  /// One spelling for each number or address: a number without its country code 45, an address in lower case.
  private static func key(_ scalars: some Collection<UInt32>) -> String {
    var key = ""
    if scalars.contains(ASCII.at) {
      for value in scalars where !ASCII.isSpace(value) {
        if let scalar = Unicode.Scalar(ASCII.lowered(value)) { key.unicodeScalars.append(scalar) }
      }
      return key
    }
    for value in scalars where ASCII.isDigit(value) { key.append(Character(UnicodeScalar(UInt8(value)))) }
    for prefix in ["0045", "45"] where key.utf8.count == 8 + prefix.utf8.count && key.hasPrefix(prefix) {
      return String(key.dropFirst(prefix.utf8.count))
    }
    return key
  }

  // MARK: - Overlaps

  /// One candidate for each place, see ``Candidate/merged(with:)``.
  private static func withoutOverlaps(_ found: [Candidate]) -> [Candidate] {
    guard found.count > 1 else { return found }
    var kept: [Candidate] = []
    for candidate in found.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
      kept.merge(candidate, from: 0)
    }
    return kept
  }
}
