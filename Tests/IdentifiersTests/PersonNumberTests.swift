import Identifiers
import Testing

@Suite("Numbers of persons in a sign-up")
struct PersonNumberTests {
  @Test(arguments: ["010170-1234", "0101701234", "010170 1234", "Anna 010170-1234", "4571 0000 0000 0001"])
  func `a number of a person or a card is found`(text: String) {
    #expect(Gate.standard.findsPersonNumber(in: text))
  }

  @Test(arguments: ["12 34 56 78", "+45 12 34 56 78", "11223344", "Anna Aagaard", ""])
  func `a telephone number or a name is none`(text: String) {
    #expect(!Gate.standard.findsPersonNumber(in: text))
  }

  @Test func `a Swedish telephone number is spared, and a personal number is not`() {
    for text in ["0701234567", "070-123 45 67", "070-1234567", "08-123 456 78"] {
      #expect(!Gate.standard.findsPersonNumber(in: text, sparingMobiles: true), "\(text)")
    }
    for text in ["700101-1238", "7001011238", "070123-4567"] {
      #expect(Gate.standard.findsPersonNumber(in: text, sparingMobiles: true), "\(text)")
    }
  }
}
