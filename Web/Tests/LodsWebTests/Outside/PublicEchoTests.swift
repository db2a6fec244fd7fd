import Courses
import Foundation
import Municipality
import Noticeboard
import Records
import Site
import Testing

@testable import LodsWeb
@testable import PublicPages

/// Who knows a name and a number, and signs that person up once more.
@Suite("A sign-up of somebody who is signed up")
struct PublicEchoTests {
  /// The answer to a form with its page, byte by byte, but for the secret link.
  private func written(_ name: String, _ telephone: String, _ office: PublicOffice) throws -> (path: String, [String]) {
    let ticket = try office.ticket("mitid-f27")
    let reply = office.post("/c/mitid-f27/sign-up", ["name": name, "telephone": telephone, "ticket": ticket])
    let path = try #require(reply.headers.first { $0.name == "location" }?.value)
    return (path, [plain(reply, path), plain(office.get(path), path)])
  }

  private func plain(_ reply: WebReply, _ path: String) -> String {
    let headers = reply.headers.map { "\($0.name): \($0.value)" }.joined(separator: "\n")
    return "\(reply.status)\n\(headers)\n\n\(PublicOffice.text(reply))".replacing(path, with: "/l/secret")
  }

  @Test func `what is seen after sending is the same for everybody`() throws {
    let office = try PublicOffice()
    let term = try office.course(seats: SeatRules(seats: 1, listLimit: 9))
    try office.rounds.round()
    let (seat, fresh) = try written("Bo Bæk", "22334455", office)
    // The letter waits: again, and by somebody else.
    #expect(try written("Bo Bæk", "22334455", office).1 == fresh)
    try office.rounds.round()
    let (list, listed) = try written("Anna Aagaard", "11223344", office)
    try office.rounds.round()
    #expect(listed == fresh)
    #expect(try office.heading(seat) == "Du har en plads")
    #expect(try office.heading(list) == "Du står på ventelisten")
    // Once more, of who has a seat, and later of who waits.
    let (echo, echoed) = try written("Bo Bæk", "22334455", office)
    #expect(echoed == fresh)
    office.staffed.wait(24 * 3_600)
    try office.rounds.round()
    let (other, others) = try written("Anna Aagaard", "11223344", office)
    #expect(others == fresh)
    try office.rounds.round()
    #expect(try count(of: term, office) == 2)

    // One neutral page, whatever stands before it.
    let neutral = plain(office.get(echo), echo)
    #expect(neutral.contains("Din tilmelding er modtaget"))
    #expect(neutral.contains("Her kan du ikke se, hvordan den står: ring til biblioteket"))
    for word in ["Bo", "Anna", "22334455", "i køen", "name=\"wish\"", "calendar.ics", "refresh"] {
      #expect(!neutral.contains(word), "\(word)")
    }
    func stillSays(_ what: Comment) throws {
      try office.rounds.round()
      for path in [echo, other] { #expect(plain(office.get(path), path) == neutral, what) }
    }
    try stillSays("of who waits")
    for wish in ["leave", "accept", "decline"] { #expect(office.post(echo, ["wish": wish]).status == 303) }
    try stillSays("whatever is wished")
    #expect(office.get(echo + "/calendar.ics").status == 404)
    #expect(try office.heading(seat) == "Du har en plads")

    _ = office.post(seat, ["wish": "leave"])
    try stillSays("after the first has left, and the other is offered a seat")
    #expect(try office.heading(list) == "Der er en plads til dig")
    let people = office.staffed.desk.people
    for person in try people.read({ try EnrolmentRegister.enrolments(of: term.id, in: $0) }).compactMap(\.person) {
      try people.write { try EnrolmentRegister.erase(person, at: office.staffed.time, in: $0) }
    }
    try stillSays("after both were erased")
    #expect(office.get(list).status == 404)
  }

  @Test func `details that cannot be used get the same page, and nobody is signed up`() throws {
    let office = try PublicOffice()
    let term = try office.course(seats: SeatRules(seats: 3, listLimit: 9))
    try office.rounds.round()
    _ = try office.signUp("Anna Aagaard", "11223344")
    try office.rounds.round()
    let echo = try office.signUp("Anna Aagaard", "11223344")
    var generator = SeededGenerator(seed: 5)
    let secret = SecretLink(using: &generator)
    let letter = Letter(
      id: RandomID(using: &generator),
      .signUp(
        SignUpLetter(
          link: secret.digest, course: "mitid-f27", name: "Anna", telephone: "0101701234", email: nil, party: 1,
          device: nil)))
    try office.site.drop(letter, to: office.site.board().house.letterKey)
    try office.rounds.round()
    let path = "/l/" + secret.text
    #expect(plain(office.get(path), path) == plain(office.get(echo), echo))
    #expect(try count(of: term, office) == 1)
  }

  @Test func `a link does nothing to a sign-up that another link has made anew`() throws {
    let office = try PublicOffice()
    let term = try office.course(seats: SeatRules(seats: 3, listLimit: 9))
    try office.rounds.round()
    let first = try office.signUp("Anna Aagaard", "11223344")
    try office.rounds.round()
    _ = office.post(first, ["wish": "leave"])
    try office.rounds.round()
    let second = try office.signUp("Anna Aagaard", "11223344")
    try office.rounds.round()
    #expect(try office.heading(second) == "Du har en plads")
    #expect(!PublicOffice.text(office.get(first)).contains("name=\"wish\""))
    _ = office.post(first, ["wish": "leave"])
    var generator = SeededGenerator(seed: 6)
    let digest = try #require(SecretLink(String(first.dropFirst(3)))).digest
    try office.site.drop(
      Letter(id: RandomID(using: &generator), .wish(.leave, link: digest)), to: office.site.board().house.letterKey)
    try office.rounds.round()
    #expect(try office.heading(second) == "Du har en plads")
    #expect(try count(of: term, office) == 1)
  }

  private func count(of term: Term, _ office: PublicOffice) throws -> Int {
    try office.staffed.desk.people.read { try EnrolmentRegister.enrolments(of: term.id, in: $0).count }
  }
}
