import Language
import Municipality
import Office
import Records
import Testing

@testable import HelpDesk

@Suite struct TaskWordsTests {
  private func match(_ word: String, _ country: Country = .denmark) throws -> String? {
    let desk = try ImportDesk(country)
    let tasks = try desk.office.desk.read { try TaskRegister.tasks(in: $0, of: country) }
    return TaskWords(tasks, in: country == .denmark ? .da : .sv).match(word).map { $0.code + ($0.isSure ? "" : "?") }
  }

  @Test(arguments: [
    ("Pas", "passport"), ("Passet", "passport"), ("printer", "print-scan"), ("Scanning", "print-scan"),
    ("scanne og printe", "print-scan"), ("kørekortet", "driving-licence"), ("Årsopgørelsen", "tax-statement"),
    ("Nem konto", "nemkonto"), ("min-sundhed", "minsundhed"), ("eboks", "private-mail"), ("wi fi", "wifi"),
  ])
  func `inflections, hyphens and blanks make no other word`(word: String, code: String) throws {
    let found = try match(word)
    #expect(found == code || found == "digital-post-read?")
  }

  @Test(arguments: [
    ("MitID", "mitid-app?"), ("Mit-id", "mitid-app?"), ("Mitld", "mitid-app?"), ("Mtid", "mitid-app?"),
    ("køreklort", "driving-licence?"), ("Folkepesnion", "pension?"), ("pas og kørekort", "passport+driving-licence"),
    ("MitID, print", "mitid-app+print-scan?"), ("hjælp til boligstøtte", "housing-benefit?"),
  ])
  func `slips, several words and words of many tasks are guesses`(word: String, code: String) throws {
    #expect(try match(word) == code)
  }

  @Test(arguments: ["Zumba", "Fjernvarme", "x", "", "hjælp", "12"])
  func `what is no task is left open`(word: String) throws {
    #expect(try match(word) == nil)
  }

  @Test(arguments: [("skriva ut", "utskrift"), ("Swish", "swish"), ("Kivera", "kivra")])
  func `Swedish words are known too`(word: String, code: String) throws {
    #expect(try match(word, .sweden) == code)
  }

  @Test func `one slip is a sign too many, too few, wrong or swapped`() {
    for typed in ["mitidd", "miid", "mitld", "mtiid", "imtid"] { #expect(TaskWords.isSlip(typed, "mitid"), "\(typed)") }
    for typed in ["mitid", "mit", "mtidi x", "tidim", "mitidabc"] {
      #expect(!TaskWords.isSlip(typed, "mitid"), "\(typed)")
    }
  }

  @Test(arguments: ["Anna Jensen", "Ole", "Birthe Sørensen", "Karl-Erik Holm", "Anna", "Zainab Olsen"])
  func `a name is seen`(text: String) { #expect(NameWatch.isName(text)) }

  @Test(arguments: [
    "MitID", "hjalp Anna", "Print og scan", "Hornbæk Bibliotek", "løst", "Pas", "Anna 12345678 ring", "",
  ])
  func `other texts are no names`(text: String) { #expect(!NameWatch.isName(text)) }
}
