import Accounts
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
  private func written(
    _ name: String, _ telephone: String, _ office: PublicOffice, from address: String = "10.0.0.1"
  ) throws -> (path: String, [String]) {
    let ticket = try office.ticket("mitid-f27")
    let reply = office.post(
      "/c/mitid-f27/sign-up", ["name": name, "telephone": telephone, "ticket": ticket], from: address)
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
    // Once more, of who has a seat, and of a stranger: the same page, the next place in line.
    let (echo, echoed) = try written("Bo Bæk", "22334455", office)
    #expect(echoed == fresh)
    try office.rounds.round()
    let again = plain(office.get(echo), echo)
    #expect(try office.heading(echo) == "Du står på ventelisten")
    _ = office.post(echo, ["wish": "leave"])
    try office.rounds.round()
    // From elsewhere: one network may sign up four in a day.
    let (strange, _) = try written("Clara Carlsen", "55667788", office, from: "10.1.0.1")
    try office.rounds.round()
    #expect(plain(office.get(strange), strange) == again)
    // Nobody's sign-up was touched by it.
    #expect(try office.heading(seat) == "Du har en plads")
    #expect(try office.heading(list) == "Du står på ventelisten")
    #expect(try office.count(of: term) == 5)
  }

  @Test func `a calendar of who was there before is a newcomer's`() throws {
    let office = try PublicOffice()
    _ = try office.course(seats: SeatRules(seats: 3, listLimit: 9))
    try office.rounds.round()
    let first = try office.signUpTaken("Anna Aagaard", "11223344")
    _ = office.post(first, ["wish": "leave"])
    try office.rounds.round()
    let second = try office.signUp("Anna Aagaard", "11223344")
    let stranger = try office.signUpTaken("Bo Bæk", "22334455")
    func calendar(_ path: String) -> [Substring] {
      let reply = office.get(path + "/calendar.ics")
      #expect(reply.status == 200)
      // When it was made is the moment of asking.
      return PublicOffice.text(reply).split(separator: "\r\n").filter { !$0.hasPrefix("DTSTAMP") }
    }
    #expect(calendar(second).contains("METHOD:REQUEST"))
    #expect(calendar(second).contains("SEQUENCE:0"))
    #expect(calendar(second) == calendar(stranger))
  }

  @Test func `details that cannot be used get a neutral page, and nobody is signed up`() throws {
    let office = try PublicOffice()
    let term = try office.course(seats: SeatRules(seats: 3, listLimit: 9))
    try office.rounds.round()
    func neutral(_ telephone: String?, _ email: String?, seed: Int) throws -> String {
      var generator = SeededGenerator(seed: UInt64(seed))
      let secret = SecretLink(using: &generator)
      let letter = Letter(
        id: RandomID(using: &generator),
        .signUp(
          SignUpLetter(
            link: secret.digest, course: "mitid-f27", name: "Anna", telephone: telephone, email: email, party: 1,
            device: nil)))
      try office.site.drop(letter, to: office.site.board().house.letterKey)
      try office.rounds.round()
      let path = "/l/" + secret.text
      return plain(office.get(path), path)
    }
    let one = try neutral("0101701234", nil, seed: 5)
    #expect(one.contains("Din tilmelding er modtaget"))
    #expect(try neutral(nil, "010170-1234@mail.example", seed: 6) == one)
    #expect(try office.count(of: term) == 0)
    let ticket = try office.ticket("mitid-f27")
    let form = office.post(
      "/c/mitid-f27/sign-up", ["name": "Anna", "email": "0101701234@mail.example", "ticket": ticket])
    #expect(form.status == 422)
  }

  @Test func `a link does nothing to a sign-up that another link has made`() throws {
    let office = try PublicOffice()
    let term = try office.course(seats: SeatRules(seats: 3, listLimit: 9))
    try office.rounds.round()
    let first = try office.signUpTaken("Anna Aagaard", "11223344")
    let second = try office.signUpTaken("Anna Aagaard", "11223344")
    _ = office.post(second, ["wish": "leave"])
    try office.rounds.round()
    #expect(try office.heading(first) == "Du har en plads")
    #expect(try office.count(of: term) == 2)
  }

  @Test func `staff see who may have signed up twice, and take one out`() throws {
    let office = try PublicOffice()
    let term = try office.course(seats: SeatRules(seats: 1, listLimit: 9))
    try office.rounds.round()
    let bo = try office.signUpTaken("Bo Bæk", "22334455")
    let anna = try office.signUpTaken("Anna Aagaard", "11223344")
    try office.staffed.account("aksel", [.administrator])
    let browser = try office.staffed.browser(as: "aksel")
    let path = "/courses/terms/\(term.id)"
    #expect(try !browser.open(path).words.contains("Måske tilmeldt to gange"))
    let other = try office.signUpTaken("Anna Aagaard", "99887766")
    let page = try browser.open(path)
    #expect(page.words.contains("Måske tilmeldt to gange"))
    #expect(page.hasButton("Tag denne ud (Anna Aagaard, tilmelding 2)"))
    #expect(!page.hasButton("Tag denne ud (Bo Bæk, tilmelding 1)"))
    // Also on the list of those to ring, once one of the two is offered a seat.
    _ = office.post(bo, ["wish": "leave"])
    try office.rounds.round()
    #expect(try office.heading(anna) == "Der er en plads til dig")
    #expect(try browser.open("/courses/calls").words.contains("Måske tilmeldt to gange"))
    _ = try browser.press("Tag denne ud (Anna Aagaard, tilmelding 2)")
    try office.rounds.round()
    #expect(try office.heading(other) == "Der er en plads til dig")
    #expect(try !browser.open(path).words.contains("Måske tilmeldt to gange"))
  }

  @Test(arguments: ["/l/abc", "/sv/l/abc", "/%6c/abc"])
  func `nothing at a secret link tells its address, also where nothing is put up`(path: String) throws {
    let office = try PublicOffice()
    for isUp in [false, true] {
      if isUp { try office.rounds.round() }
      let reply = office.get(path)
      #expect(reply.status == (isUp ? 404 : 503))
      #expect(reply.headers.contains { $0.name == "referrer-policy" && $0.value == "no-referrer" })
      #expect(reply.keeping == .no)
    }
  }
}
