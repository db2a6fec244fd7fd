import Accounts
import Testing

@testable import LodsWeb

@Suite("Signing in")
struct SignInTests {
  @Test func `a colleague signs in and out`() throws {
    let office = try StaffedOffice()
    try office.account("sille", [.desk])
    let browser = try office.browser(as: "sille")
    #expect(browser.page.status == 200)
    #expect(browser.page.path == "/")
    #expect(browser.cookie(.session) != nil)
    try browser.press("Log ud") { $0.element["id"] == nil }
    #expect(browser.page.path == "/sign-in")
    #expect(browser.cookie(.session) == nil)
    #expect(office.told == [])
  }

  @Test func `a machine is paired and needs nobody to sign in`() throws {
    let office = try StaffedOffice()
    let browser = try office.device()
    #expect(browser.page.path == "/log")
    #expect(browser.cookie(.device) != nil)
  }
}
