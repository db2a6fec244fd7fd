// What gate.js calls. This folder is compiled together with Sources/Identifiers, see build-gate.sh, so that there is one
// gate. Profiles, kinds, confidences and topics are told by their places in the lists of `gateWords`.

/// Room for so many bytes of text in UTF-8, which `gateFree` gives back; null for a count below zero.
@c(gate_buffer)
public func gateBuffer(_ count: Int32) -> UnsafeMutableRawPointer? {
  count < 0 ? nil : BrowserGate.room(Int(count))
}

/// Gives a text or an answer back.
@c(gate_free)
public func gateFree(_ memory: UnsafeMutableRawPointer?) { memory?.deallocate() }

/// What the gate finds in a text; null for a profile that is none.
///
/// How many findings, then for each its kind, from, to and confidence; places are counted in Unicode scalars.
@c(gate_screen)
public func gateScreen(_ bytes: UnsafeRawPointer, _ count: Int32, _ profile: Int32) -> UnsafeMutableRawPointer? {
  guard let profile = BrowserGate.profile(profile) else { return nil }
  let findings = Gate.standard.findings(in: BrowserGate.text(bytes, count), profile: profile)
  return BrowserGate.answer(BrowserGate.rows(findings))
}

/// Whether the gate admits a text; null for a profile that is none.
///
/// 0 for yes; 1 and the limit for a text too long; 2 and the place of a control character; 3 and then as `gateScreen` for
/// identifiers.
@c(gate_admit)
public func gateAdmit(_ bytes: UnsafeRawPointer, _ count: Int32, _ profile: Int32) -> UnsafeMutableRawPointer? {
  guard let profile = BrowserGate.profile(profile) else { return nil }
  do {
    _ = try Gate.standard.admit(BrowserGate.text(bytes, count), as: profile)
    return BrowserGate.answer([Int32(0)])
  } catch {
    switch error.problem {
    case .tooLong(let limit): return BrowserGate.answer([1, Int32(limit)])
    case .controlCharacter(let place): return BrowserGate.answer([2, Int32(place)])
    case .identifiers(let findings): return BrowserGate.answer([3] + BrowserGate.rows(findings))
    }
  }
}

/// The words of a text on health, faith and the like.
///
/// How many, then for each its topic, from and to; places are counted in Unicode scalars.
@c(gate_mentions)
public func gateMentions(_ bytes: UnsafeRawPointer, _ count: Int32) -> UnsafeMutableRawPointer? {
  BrowserGate.answer(BrowserGate.rows(Gate.standard.sensitiveMentions(in: BrowserGate.text(bytes, count))))
}

/// What the numbers stand for, as a text that ends with a zero.
///
/// A line each for the profiles, the kinds, the confidences and the topics, their words parted by blanks.
@c(gate_words)
public func gateWords() -> UnsafeMutableRawPointer? {
  let lines = [
    BrowserGate.line(ScreeningProfile.self), BrowserGate.line(IdentifierKind.self), BrowserGate.line(Confidence.self),
    BrowserGate.line(SensitiveTopic.self),
  ]
  return BrowserGate.answer(Array(lines.joined(separator: "\n").utf8) + [0])
}
