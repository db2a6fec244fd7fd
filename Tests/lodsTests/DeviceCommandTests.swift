import Console
import Formats
import Testing

@testable import lods

@Suite struct DeviceCommandTests {
  @Test func `a device is prepared with a code that is shown once, listed and shut out`() throws {
    let office = try OfficeLine()
    #expect(office.run("device").messages.contains("lods device prepare"))
    let made = office.run("device", "prepare", "--name", "Skranke 2", "-b", "zonen", "--role", "volunteer")
    #expect(made.exitCode == 0 && made.output.contains("inden kl. 12.15"))
    #expect(made.output.firstMatch(of: /\n[2-9A-HJKMNP-Z]{5}-[2-9A-HJKMNP-Z]{5}\n/) != nil)
    let again = try office.run("device", "code", "1", "--json").json()
    #expect(again["code"]?.string?.count == 11 && again["codeUntil"]?.string == "2026-11-21T11:15:00Z")
    let list = try #require(try office.run("device", "list", "--json").json().array)
    #expect(list.count == 1 && list[0]["code"] == nil && list[0]["paired"]?.isNull == true)
    #expect(list[0]["role"]?.string == "volunteer" && list[0]["prepared"]?.string == "2026-11-21")
    #expect(office.run("device", language: "sv").output.contains("Volontär"))
    #expect(office.run("device", "revoke", "1").output.contains("Skranke 2"))
    #expect(office.run("device", "code", "1").exitCode == 65)
    #expect(try office.run("device", "list", "--json").json().array?[0]["revoked"]?.string == "2026-11-21")
    let acts = try #require(try office.run("audit", "--json").json().array).compactMap { $0["act"]?.string }
    #expect(acts.prefix(3) == ["device-revoked", "device-prepared", "device-prepared"])
  }

  @Test func `a device's name, branch and number are checked, and the nearest one is told`() throws {
    let office = try OfficeLine()
    let name = office.run("device", "prepare", "--name", "PC 010203-1234", "-b", "zonen")
    #expect(name.exitCode == 65 && !name.messages.contains("010203"))
    let branch = office.run("device", "prepare", "--name", "Skranke", "-b", "zonnen", "--json")
    #expect(try branch.exitCode == 65 && branch.error()["nearest"]?.string == "zonen")
    let role = office.run("device", "prepare", "--name", "Skranke", "-b", "zonen", "--role", "libary", "--json")
    #expect(try role.exitCode == 64 && role.error()["nearest"]?.string == "library")
    #expect(office.run("device", "revoke", "7").exitCode == 66)
    #expect(office.run("device", "revoke", "Skranke").exitCode == 64)
    #expect(try office.run("device", "--json").json().array?.isEmpty == true)
  }
}
