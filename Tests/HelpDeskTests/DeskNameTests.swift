import HelpDesk
import Testing

@Suite struct DeskNameTests {
  @Test(arguments: ["1", "skranke", "web-3", "a", "abcdefghijklmnopqrst", "desk-1"])
  func `letters, digits and hyphens make a name`(text: String) {
    #expect(DeskName(text) != nil)
  }

  @Test(arguments: ["", "Skranke", "skranke 1", "æ", "skranke_1", "a.b", "abcdefghijklmnopqrstu", "010203-1234"])
  func `anything else, and anybody's number, is none`(text: String) {
    #expect(DeskName(text) == nil)
  }

  @Test func `different names are different desks`() {
    #expect(DeskName("1") == DeskName("1"))
    #expect(DeskName("1") != DeskName("2"))
  }
}
