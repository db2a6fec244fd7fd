import Site

/// A try at a password or a code, before it is looked at.
struct Guess: Sendable {
  /// What all of must have room for it; the first is what is guessed at.
  let lanes: [GuessLane]
  /// The lane of one who is known: where it has room, nothing else is asked.
  let own: GuessLane?
  /// Where it comes from, as a digest.
  let address: [UInt8]
  /// The browser it comes from, as a digest of what its forms are tied to.
  let browser: [UInt8]

  /// A try from a browser.
  init(_ lanes: [GuessLane], own: GuessLane? = nil, address: String, browser: String) {
    self.lanes = lanes
    self.own = own
    self.address = GuessLane.digest(["address", address])
    self.browser = GuessLane.digest(["browser", address, browser])
  }

  /// A try at the password of a name.
  static func password(of name: String, own: GuessLane?, _ visit: Visit) -> Guess {
    let address = visit.request.address
    // Whatever its case, and no longer than a name can be.
    let name = String(name.lowercased().prefix(80))
    return Guess([.name(name), .address(address)], own: own, address: address, browser: visit.secret)
  }

  /// A try at a pairing code.
  static func code(_ visit: Visit) -> Guess {
    let address = visit.request.address
    return Guess([.codes, .codes(from: address)], address: address, browser: visit.secret)
  }
}
