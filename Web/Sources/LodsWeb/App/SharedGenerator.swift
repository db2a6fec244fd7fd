/// The desk's random numbers for one caller; many may draw at the same time, each a number at a time.
struct SharedGenerator: RandomNumberGenerator, Sendable {
  let desk: WebDesk

  mutating func next() -> UInt64 { desk.draw { $0.next() } }
}
