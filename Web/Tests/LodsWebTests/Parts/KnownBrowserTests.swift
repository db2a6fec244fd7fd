import Accounts
import LodsWeb
import Records
import Site
import Testing

@testable import LodsWeb

@Suite struct KnownBrowserTests {
  private static let hash = PasswordHash("$y$j9T$abcdefghijklmnopqrstu.$abcdefghijklmnopqrstuvwxyz")
  private static let other = PasswordHash("$y$j9T$bbcdefghijklmnopqrstu.$abcdefghijklmnopqrstuvwxyz")

  private static func account(_ number: Int) throws -> AccountID { try #require(AccountID(number)) }

  private static func fresh(seed: UInt64 = 1) -> KnownBrowser {
    var generator = SeededGenerator(seed: seed)
    return KnownBrowser(RandomID(using: &generator))
  }

  @Test func `a browser is known again by its cookie, for the accounts that signed in on it and for no other`() throws {
    let (anna, bo) = (try Self.account(1), try Self.account(2))
    let hash = try #require(Self.hash)
    let known = Self.fresh().knowing(anna, having: hash)
    let again = try #require(KnownBrowser(known.cookie.value))
    #expect(again.lane(anna, having: hash) != nil)
    #expect(again.lane(anna, having: hash) == known.lane(anna, having: hash))
    #expect(again.lane(bo, having: hash) == nil)
    #expect(Self.fresh().lane(anna, having: hash) == nil)
    // With a new password it is a stranger.
    #expect(again.lane(anna, having: try #require(Self.other)) == nil)
    let both = again.knowing(bo, having: hash)
    #expect(both.lane(anna, having: hash) != nil && both.lane(bo, having: hash) != nil)
    #expect(both.lane(anna, having: hash) != both.lane(bo, having: hash))
  }

  @Test func `a mark of one browser is nothing on another, and nobody can make one`() throws {
    let anna = try Self.account(1)
    let hash = try #require(Self.hash)
    let mark = try #require(Self.fresh().knowing(anna, having: hash).cookie.value.split(separator: ".").last)
    let browser = Self.fresh(seed: 2).cookie.value
    for text in ["\(browser).\(mark)", "\(browser).", "\(browser).\(String(repeating: "0", count: 32))"] {
      #expect(KnownBrowser(text)?.lane(anna, having: hash) == nil)
    }
    for text in ["", ".", "x", "x.\(mark)", String(mark), browser + String(repeating: ".a", count: 9)] {
      #expect(KnownBrowser(text) == nil, "\(text)")
    }
  }

  @Test func `it holds a few accounts, those of last, and nothing that tells whose they are`() throws {
    let hash = try #require(Self.hash)
    var known = Self.fresh()
    for number in 1...12 { known = known.knowing(try Self.account(number), having: hash) }
    known = known.knowing(try Self.account(12), having: hash)
    #expect(known.cookie.value.split(separator: ".").count == 1 + KnownBrowser.most)
    #expect(known.lane(try Self.account(4), having: hash) == nil)
    #expect(known.lane(try Self.account(5), having: hash) != nil)
    let isPlain = known.cookie.value.allSatisfy { $0.isHexDigit || $0 == "." || $0 == "-" }
    #expect(isPlain)
    #expect(known.cookie.seconds == 400 * 86_400)
  }
}
