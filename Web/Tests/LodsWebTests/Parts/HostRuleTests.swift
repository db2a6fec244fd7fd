import Site
import Testing

@testable import LodsWeb

@Suite struct HostRuleTests {
  @Test(arguments: ["127.0.0.1", "127.0.0.1:8480", "localhost", "LOCALHOST:1", "[::1]", "[::1]:8480"])
  func `the own machine is known by its names`(host: String) {
    #expect(HostRule(publicHost: nil).admits(host))
    #expect(HostRule(publicHost: "lods.example").admits(host))
  }

  @Test(arguments: [
    "", "evil.example", "127.0.0.1.evil.example", "localhost.evil.example", "127.0.0.1:8480.evil", "127.0.0.1@evil",
    "evil.example:8480", "127.0.0.10", "::1", "[::1].evil", "localhost:80a", "0.0.0.0", "127.1", "2130706433",
    "lods.example.evil", "alods.example", "lods.example:8443",
  ])
  func `a foreign name is not answered, so that none can be made to point here`(host: String) {
    #expect(!HostRule(publicHost: "lods.example").admits(host))
  }

  @Test func `the public name is taken with the port that it has`() {
    #expect(HostRule(publicHost: "lods.example").admits("Lods.Example"))
    #expect(HostRule(publicHost: "lods.example:8443").admits("lods.example:8443"))
    #expect(!HostRule(publicHost: nil).admits("lods.example"))
  }
}
