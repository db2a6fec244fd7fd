import Console
import Formats
import Foundation
import Municipality
import Records
import SQLite
import Testing

@testable import Accounts
@testable import Office
@testable import lods

@Suite struct AccountCommandTests {
  private func invite(_ office: OfficeLine, _ words: String..., input: String) -> OfficeLine.Reply {
    office.run(all: ["account", "invite"] + words, input: input)
  }

  private func token(_ link: String) throws -> LinkToken { try #require(LinkToken(link.suffix(43))) }

  /// Joins by a link, as the web desk does.
  private func join(_ office: OfficeLine, _ link: String) throws {
    let now = Date(timeIntervalSince1970: 1_795_258_800)
    let opened = try Office(in: Folder(path: office.path)) { now }
    let hash = try #require(PasswordHash("$y$j9T$opdigtet$" + String(repeating: "a", count: 43)))
    _ = try opened.people().write {
      try LinkRegister.accept(token(link), choosing: hash, at: OfficeTime(opened.clock), in: $0)
    }
  }

  @Test func `an invitation prints a link that works, until when, and neither name nor sign-in name`() throws {
    let office = try OfficeLine()
    let reply = invite(office, "--role", "administrator", input: "navn: Vera Prøvensen\nbrugernavn: vera@example.org\n")
    #expect(reply.exitCode == 0, "\(reply.messages)")
    let link = try #require(reply.output.split(separator: "\n").first { $0.hasPrefix("http") })
    #expect(link.hasPrefix("http://127.0.0.1:8480/invitation/"))
    #expect(reply.output.contains("til 24-11-2026 kl. 12.00"))
    #expect(!reply.output.contains("Vera") && !reply.output.contains("vera"))
    try join(office, String(link))
    let list = try #require(try office.run("account", "list", "--json").json().array)
    #expect(list.count == 1 && list[0]["state"]?.string == "active" && list[0]["id"]?.int == 1)
    #expect(list[0]["roles"]?.array?.compactMap(\.string) == ["administrator"])
    #expect(list[0]["signInName"]?.string == "vera@example.org" && list[0]["language"]?.string == "da")
    let audit = office.run("audit", language: "en").output
    #expect(audit.contains("Colleague invited") && audit.contains("Invitation accepted"))
    #expect(office.run("audit", "verify").exitCode == 0)
  }

  @Test func `roles, branches, language and address are taken as given, and JSON says all`() throws {
    let office = try OfficeLine()
    let reply = invite(
      office, "--role", "desk", "--role", "teacher", "--branch", "zonen", "-b", "aeroe-bibliotek", "--language", "sv",
      "--address", "https://lods.example.dk/desk/", "--json", input: "namn: Åke\nanvändarnamn: åke.a\n")
    let object = try reply.json()
    #expect(object["link"]?.string?.hasPrefix("https://lods.example.dk/desk/invitation/") == true)
    #expect(object["linkKind"]?.string == "join" && object["linkUntil"]?.string == "2026-11-24T11:00:00Z")
    #expect(object["branches"]?.array?.compactMap(\.string) == ["aeroe-bibliotek", "zonen"])
    #expect(object["allBranches"]?.bool == false && object["language"]?.string == "sv")
    let changed = try office.run("account", "roles", "1", "--role", "manager", "--all-branches", "--json").json()
    #expect(changed["allBranches"]?.bool == true && changed["version"]?.int == 2)
    #expect(changed["roles"]?.array?.compactMap(\.string) == ["manager"])
    #expect(try office.run("account", "roles", "1", "--role", "desk", "--json").json()["allBranches"]?.bool == true)
  }

  @Test func `a word that is not known is answered with the nearest one`() throws {
    let office = try OfficeLine()
    let role = invite(office, "--role", "manger", "--json", input: "")
    #expect(try role.exitCode == 64 && role.error()["nearest"]?.string == "manager")
    let branch = invite(office, "--role", "desk", "-b", "zonnen", "--json", input: "")
    #expect(try branch.exitCode == 65 && branch.error()["nearest"]?.string == "zonen")
    #expect(try office.run("account", "invit", "--json").error()["nearest"]?.string == "invite")
    #expect(office.run("account", "invite").exitCode == 64)
  }

  @Test func `what was typed is never repeated, and the line is told by its number`() throws {
    let office = try OfficeLine()
    for (input, code) in [
      ("navn: Vera\nhemmelig linje\n", 65), ("navn: Vera\n", 65), ("brugernavn: hemmelig\n", 65),
      ("navn: Vera\nbrugernavn: hemmelig!\n", 65),
    ] as [(String, Int32)] {
      let reply = invite(office, "--role", "desk", input: input)
      #expect(reply.exitCode == code && !(reply.output + reply.messages).contains("hemmelig"))
    }
    #expect(invite(office, "--role", "desk", input: "navn: A\nhej\n").messages.contains("Linje 2"))
    #expect(office.run("account", "list").messages.contains("lods account invite --role administrator"))
  }

  @Test(arguments: [
    "lods.example.dk", "ftp://x", "https://", "https://a/?b", "https://a#b", "https://u:p@a", "https://a b",
    "javascript:x",
  ])
  func `an address that no browser would take to the desk is refused before anything is made`(_ address: String) throws
  {
    let office = try OfficeLine()
    let reply = invite(office, "--role", "desk", "--address", address, input: "name: A B\nusername: ab\n")
    #expect(reply.exitCode == 64 && reply.output.isEmpty)
    #expect(try office.run("account", "--json").json().array?.isEmpty == true)
  }

  @Test func `an account is closed, opened, given a new link and erased by its number`() throws {
    let office = try OfficeLine()
    _ = invite(office, "--role", "desk", input: "name: Bo\nusername: bo\n")
    #expect(try office.run("account", "disable", "1", "--json").json()["state"]?.string == "disabled")
    #expect(office.run("account", "reset", "1").exitCode == 77)
    let enabled = office.run("account", "enable", "1")
    #expect(enabled.output.contains("lods account reset 1"))
    let renewed = try office.run("account", "reset", "1", "--json").json()
    #expect(renewed["linkKind"]?.string == "join")
    #expect(office.run("account", "erase", "1", "--yes").exitCode == 65)
    _ = office.run("account", "disable", "1")
    #expect(office.run("account", "erase", "1").exitCode == 64)
    #expect(office.run("account", "erase", "1", "--yes").exitCode == 0)
    for command in ["disable", "enable", "reset", "show"] {
      #expect(office.run("account", command, "1").exitCode == 66)
      #expect(office.run("account", command, "bo").exitCode == 64)
      #expect(office.run("account", command, "0").exitCode == 64)
    }
  }

  @Test func `the last administrator stays, at the command line too`() throws {
    let office = try OfficeLine()
    let link = try #require(
      try invite(office, "--role", "administrator", "--json", input: "name: Vera\nusername: vera\n").json()["link"]?
        .string)
    try join(office, link)
    #expect(try office.run("account", "disable", "1", "--json").error()["code"]?.string == "lastAdministrator")
    #expect(
      try office.run("account", "roles", "1", "--role", "desk", "--json").error()["code"]?.string == "lastAdministrator"
    )
    #expect(
      try office.run("account", "roles", "1", "--role", "administrator", "-b", "zonen", "--json").error()["code"]?
        .string
        == "administratorNeedsAllBranches")
    #expect(
      office.run("account", "roles", "1", "--role", "administrator", "-b", "zonen", "--all-branches").exitCode == 64)
    #expect(try office.run("account", "reset", "1", "--json").json()["linkKind"]?.string == "reset")
  }

  @Test func `an account is shown in full in three languages`() throws {
    let office = try OfficeLine()
    _ = invite(office, "--role", "data-protection-officer", input: "name: Bo Prøvensen\nusername: bo\n")
    for (language, words) in [
      ("da", ["Databeskyttelsesrådgiver", "alle biblioteker", "21-11-2028", "dansk"]),
      ("sv", ["Dataskyddsombud", "alla bibliotek", "2028-11-21"]), ("en", ["Data protection officer", "21/11/2028"]),
    ] {
      let text = office.run("account", "show", "1", language: language).output
      for word in words + ["Bo Prøvensen"] { #expect(text.contains(word), "\(language): \(word)") }
    }
    let json = try office.run("account", "show", "1", "--json").json()
    #expect(json["until"]?.string == "2028-11-21" && json["sessions"]?.array?.isEmpty == true)
  }
}
