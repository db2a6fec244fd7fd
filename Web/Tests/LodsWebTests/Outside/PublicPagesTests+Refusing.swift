import Accounts
import Courses
import Foundation
import Language
import Municipality
import Noticeboard
import Office
import PublicSide
import Records
import Sealing
import Site
import Testing

@testable import LodsWeb
@testable import PublicPages

/// What is refused, and how it is told.
extension PublicPagesTests {
  @Test func `what is wrong is said, and what was typed stays`() throws {
    let office = try PublicOffice()
    _ = try office.course(seats: SeatRules(seats: 3, listLimit: 2))
    try office.rounds.round()
    let ticket = try office.ticket("mitid-f27")
    let path = "/c/mitid-f27/sign-up"
    let bad: [(KeyValuePairs<String, String>, String)] = [
      (["name": "", "telephone": "11223344", "ticket": ticket], "Skriv dit navn."),
      (["name": "Anna", "ticket": ticket], "Skriv et telefonnummer eller en e-mail"),
      (["name": "Anna", "telephone": "ring", "ticket": ticket], "Skriv telefonnummeret med tal"),
      (["name": "Anna", "email": "anna@", "ticket": ticket], "Skriv e-mailen som"),
      (["name": "Anna", "telephone": "11223344", "party": "99", "ticket": ticket], "Vælg, hvor mange I kommer."),
      (["name": "Anna", "telephone": "11223344", "ticket": "1.2.3"], "Siden har stået åben længe."),
      (["name": "Anna", "telephone": "11223344", "ticket": ticket, "website": "x"], "Lad det skjulte felt stå tomt"),
    ]
    for (fields, words) in bad {
      let reply = office.post(path, fields)
      #expect(reply.status == 422)
      let text = PublicOffice.text(reply)
      #expect(text.contains(words), "\(words)")
      #expect(text.contains("error-summary"))
      // A hidden field cannot be led to.
      #expect(!text.contains("href=\"#website\""))
      if fields.contains(where: { $0 == ("name", "Anna") }) { #expect(text.contains("value=\"Anna\"")) }
    }
    #expect(try office.site.letterbox.waiting().isEmpty)
    // From another site, and at once as no person does.
    let foreign = office.site.answer(
      WebRequest(
        .post, path,
        form: FormFields([.init("name", "Anna"), .init("telephone", "11223344"), .init("ticket", ticket)]),
        headers: ["host": "127.0.0.1", "sec-fetch-site": "cross-site"]))
    #expect(foreign.status == 400)
    let text = PublicOffice.text(office.get(path))
    let start = try #require(text.range(of: "name=\"ticket\" value=\""))
    let fresh = String(text[start.upperBound...].prefix { $0 != "\"" })
    let fast = office.post(path, ["name": "Anna", "telephone": "11223344", "ticket": fresh])
    #expect(PublicOffice.text(fast).contains("Det gik meget hurtigt."))
  }

  @Test func `a robot is held back, and the desk goes on`() throws {
    let office = try PublicOffice()
    _ = try office.course(seats: SeatRules(seats: 3, listLimit: 2))
    try office.rounds.round()
    let ticket = try office.ticket("mitid-f27")
    var statuses: [Int: Int] = [:]
    for number in 0..<500 {
      let reply = office.post(
        "/c/mitid-f27/sign-up", ["name": "Robot \(number)", "telephone": "11223344", "ticket": ticket])
      statuses[reply.status, default: 0] += 1
    }
    // The first is a sign-up, the others are the same form again.
    let repeats = PublicLimits().faults
    #expect(statuses == [303: 1 + repeats, 429: 499 - repeats])
    #expect(try office.site.letterbox.waiting().count == 1)
    #expect(office.get("/").status == 200)
    // Somebody else comes through.
    let other = office.post(
      "/c/mitid-f27/sign-up", ["name": "Bo", "telephone": "22334455", "ticket": try office.ticket("mitid-f27")],
      from: "10.0.0.2")
    #expect(other.status == 303)
    try office.rounds.round()
    try office.staffed.account("aksel", [.administrator])
    #expect(try office.staffed.browser(as: "aksel").open("/").reply.status == 200)
  }

  @Test func `a letter that nobody sealed for this office is thrown away`() throws {
    let office = try PublicOffice()
    let term = try office.course(seats: SeatRules(seats: 1, listLimit: 2))
    try office.rounds.round()
    var generator = SeededGenerator(seed: 4)
    let letterbox = office.site.letterbox
    let other = try LetterKeys(at: office.staffed.folder.path + "/other.key")
    for key in [other.open, try office.site.board().house.letterKey] {
      let id = RandomID(using: &generator)
      try letterbox.drop(LetterSeal.seal(Array("{}".utf8), to: key), named: id)
    }
    try letterbox.drop([1, 2, 3], named: RandomID(using: &generator))
    try office.rounds.round()
    #expect(try letterbox.waiting().isEmpty)
    #expect(try office.count(of: term) == 0)
    #expect(throws: NoticeboardProblem.tooLarge) {
      try letterbox.drop(Array(repeating: 0, count: 10_000), named: RandomID(using: &generator))
    }
  }

  @Test func `what could not be taken is told to both sides, and help is counted with a floor`() throws {
    let office = try PublicOffice()
    _ = try office.course(seats: SeatRules(seats: 1, listLimit: 0))
    try office.rounds.round()
    let ticket = try office.ticket("mitid-f27")
    _ = try office.signUp("Anna Aagaard", "11223344")
    let late = office.post(
      "/c/mitid-f27/sign-up", ["name": "Bo Bæk", "telephone": "22334455", "ticket": ticket])
    let path = try #require(late.headers.first { $0.name == "location" }?.value)
    try office.rounds.round()
    // Letters are read in no order that anybody can choose; one of the two got the seat.
    let refused = try office.staffed.desk.people.read { try PublicLinkRegister.refused(in: $0) }
    #expect(refused.map(\.refusal) == [.full])
    #expect(["Du er ikke tilmeldt", "Du har en plads"].contains(try office.heading(path)))

    try office.staffed.account("aksel", [.administrator])
    let admin = try office.staffed.browser(as: "aksel")
    for answer in ["yes", "yes", "yes", "yes", "yes", "yes", "partly", "partly", "partly", "partly", "partly"] {
      #expect(office.post("/h/nord", ["answer": answer]).status == 303)
    }
    #expect(office.post("/h/nord", ["answer": "maybe"]).status == 400)
    try office.rounds.round()
    let now = try admin.open("/outside")
    #expect(now.words.contains("Hold og venteliste var fulde"))
    // A week that goes on would tell each answer as it comes.
    #expect(!now.words.contains("Nordbiblioteket 6"))
    func week(_ days: Int) throws -> [HelpAnswer: Int] {
      try office.staffed.desk.office.desk.read {
        try HelpAnswerRegister.weeks(before: office.staffed.time.day.adding(days), in: $0)
      }.first?.counts ?? [:]
    }
    #expect(try week(0).isEmpty)
    #expect(try week(7) == [.yes: 6, .partly: 5, .no: 0])
    #expect(office.post("/h/nord", ["answer": "no"]).status == 303)
    try office.rounds.round()
    #expect(try week(7) == [.yes: 6])
  }

  @Test func `a personal number is refused, and dropped where it comes all the same`() throws {
    let office = try PublicOffice()
    let term = try office.course(seats: SeatRules(seats: 3, listLimit: 3))
    try office.rounds.round()
    let path = "/c/mitid-f27/sign-up"
    let ticket = try office.ticket("mitid-f27")
    let bad: [KeyValuePairs<String, String>] = [
      ["name": "Anna", "telephone": "010170-1234", "ticket": ticket],
      ["name": "Anna", "telephone": "0101701234", "ticket": ticket],
      ["name": "Anna 010170-1234", "telephone": "11223344", "ticket": ticket],
    ]
    for fields in bad {
      let reply = office.post(path, fields)
      #expect(reply.status == 422)
      #expect(PublicOffice.text(reply).contains("Skriv aldrig et CPR-nummer her."))
    }
    var generator = SeededGenerator(seed: 5)
    let letter = Letter(
      id: RandomID(using: &generator),
      .signUp(
        SignUpLetter(
          link: SecretLink(using: &generator).digest, course: "mitid-f27", name: "Anna", telephone: "0101701234",
          email: nil, party: 1, device: nil)))
    try office.site.drop(letter, to: office.site.board().house.letterKey)
    try office.rounds.round()
    #expect(try office.site.letterbox.waiting().isEmpty)
    #expect(try office.count(of: term) == 0)
  }
}
