import Identifiers
import Testing

@Suite struct SensitiveMentionTests {
  private let gate = Gate()

  @Test(arguments: [
    ("Borgeren har demens", [SensitiveTopic.health]), ("har haft brystkræft", [.health]), ("psykisk sårbar", [.health]),
    ("er muslim", [.faith]), ("Har siddet i fængsel", [.offence]), ("dömd för stöld", [.offence, .offence]),
    ("she has depression", [.health]), ("flygtning fra Syrien", [.origin]), ("misbrug", [.health]),
    ("missbruksproblem", [.health]), ("KRÆFT", [.health]), ("homoseksuel", [.sexuality]),
  ])
  func `a word on a guarded matter is told by topic`(text: String, topics: [SensitiveTopic]) {
    #expect(gate.sensitiveMentions(in: text).map(\.topic) == topics)
  }

  @Test func `the words of the desk's own services are no mention`() {
    for text in [
      "Nyt sygesikringskort bestilt", "Viste sundhed.dk", "Find lægen.dk", "Tid hos kirkekontoret",
      "Straffeattest bestilt",
      "Valg af læge", "Sundhedskort", "Invalid code", "Windows-diagnostik", "Vårdcentralen på 1177", "Aborted",
      "Sikkerhed",
    ] {
      #expect(gate.sensitiveMentions(in: text).isEmpty, "\(text)")
    }
  }

  @Test func `a mention warns and does not block`() throws {
    let text = "Har demens og fik hjælp"
    #expect(gate.sensitiveMentions(in: text) == [SensitiveMention(topic: .health, from: 4, to: 10)])
    #expect(try gate.admit(text, as: .note).text == text)
  }
}
