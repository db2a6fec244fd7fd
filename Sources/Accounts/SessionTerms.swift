/// How long somebody stays signed in.
///
/// OWASP's session guidance names 15 to 30 minutes without use for applications of low risk; a desk keeps what is half
/// typed, so that the end of a session loses nothing. A term is over at its last second: with 1,800 seconds, second
/// 1,799 is still in and second 1,800 is out.
public struct SessionTerms: Hashable, Sendable {
  /// Half an hour without use, 12 hours in all, 12 hours of remembering why a session ended.
  public static let standard = SessionTerms(idle: 30 * 60, absolute: 12 * 3_600, remembered: 12 * 3_600)

  /// Seconds without use after which a session is over.
  public let idle: Int
  /// Seconds after its beginning when a session is over, used or not.
  public let absolute: Int
  /// Seconds that a session that is over stays in the file, so that whoever comes back is told why.
  public let remembered: Int
  /// Seconds between two times that use is written down.
  public let touchEvery: Int

  /// Makes terms; each is at least one second.
  public init(idle: Int, absolute: Int, remembered: Int, touchEvery: Int = 60) {
    self.idle = max(1, idle)
    self.absolute = max(1, absolute)
    self.remembered = max(1, remembered)
    self.touchEvery = max(1, touchEvery)
  }
}
