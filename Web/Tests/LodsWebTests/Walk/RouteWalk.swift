import LodsWeb
import Office
import Records
import Site
import Testing

@testable import LodsWeb

/// What every walk through the places of the desk needs: real addresses for them, and what every answer must be.
enum RouteWalk {
  /// An address of a place, with something that exists in each variable step where a test knows one.
  static func address(of route: Route, for visitor: TestVisitor) -> String {
    let steps = route.path.split(separator: "/").map { step -> String in
      guard step.hasPrefix("{") else { return String(step) }
      switch step.dropFirst().dropLast() {
      case "token": return String(repeating: "a", count: 42) + "A"
      case "branch", "code": return visitor.branch
      case "language": return "da"
      case "mark": return Asset.mark
      case "name": return route.path.hasPrefix("/assets") ? Asset.style.rawValue : "desk"
      case "task": return TestDesk.task
      case "kind": return "open"
      default: return "1"
      }
    }
    // A file is asked for in one of its forms.
    let isFile = route.path.hasSuffix("/file")
    return "/" + steps.joined(separator: "/") + (isFile ? "?format=html" : "")
  }

  /// What everybody reads who may, read once for all tests that look at pages.
  static let pages = Task { () -> [(what: String, route: Route, visitor: TestVisitor, answer: TestAnswer)] in
    let desk = try TestDesk()
    var pages: [(String, Route, TestVisitor, TestAnswer)] = []
    for (route, visitor) in cases where route.method == .get && visitor.mayUse(route.access) {
      let address = address(of: route, for: visitor)
      let answer = try await visitor.browser(at: desk).send("GET", address)
      pages.append(("GET \(address) as \(visitor)", route, visitor, answer))
    }
    #expect(desk.incidents.all.isEmpty)
    return pages
  }

  /// All places with all visitors before them.
  static let cases: [(route: Route, visitor: TestVisitor)] = RouteBook.routes.flatMap { route in
    TestVisitor.all.map { (route, $0) }
  }

  /// The headers that every answer has.
  static func expectHeaders(
    _ answer: TestAnswer, _ what: String, isSecure: Bool = false, at location: SourceLocation = #_sourceLocation
  ) {
    for header in StandingHeaders.all(isSecure: isSecure) {
      #expect(answer.all(header.name) == [header.value], "\(what): \(header.name)", sourceLocation: location)
    }
  }

  /// What holds of every answer, whatever it is, in an office where nothing is broken.
  static func expectWhole(
    _ answer: TestAnswer, _ what: String, isSecure: Bool = false, at location: SourceLocation = #_sourceLocation
  ) {
    expectHeaders(answer, what, isSecure: isSecure, at: location)
    #expect(answer.status < 500, "\(what): \(answer.status)", sourceLocation: location)
    for header in ["server", "x-powered-by"] + (what.contains("/api/") ? [] : ["access-control-allow-origin"]) {
      #expect(answer[header] == nil, "\(what): \(header)", sourceLocation: location)
    }
    if !answer.bytes.isEmpty {
      let type = answer["content-type"] ?? ""
      let isText = ["text/", "image/svg+xml", "application/json"].contains { type.hasPrefix($0) }
      #expect(!type.isEmpty, "\(what): no type", sourceLocation: location)
      #expect(!isText || type.hasSuffix("; charset=utf-8"), "\(what): \(type)", sourceLocation: location)
      if type.hasPrefix("text/html") {
        #expect(answer.text.hasPrefix("<!doctype html>") || answer.text.hasPrefix("<!DOCTYPE html>"), "\(what)")
      }
      #expect(String(validating: answer.bytes, as: UTF8.self) != nil || !isText, "\(what)", sourceLocation: location)
    }
    let keeping = answer["cache-control"]
    let mayBeKept = ["/assets/", "/log/kit/", "/api/"].contains { what.contains($0) }
    #expect(keeping == "no-store" || mayBeKept, "\(what): \(keeping ?? "-")", sourceLocation: location)
    #expect(
      keeping?.hasPrefix("public") != true || what.contains("/assets/") || what.contains("/api/"), "\(what)",
      sourceLocation: location)
    for cookie in answer.all("set-cookie") {
      #expect(cookie.contains("; HttpOnly; SameSite=Lax"), "\(what): \(cookie)", sourceLocation: location)
    }
  }
}

/// What a desk holds that only something done on purpose changes.
struct DeskState: Equatable {
  let sessions: Int
  let accounts: [String]
  let devices: [String]
  let acts: Int
  let settings: String

  init(_ desk: TestDesk) throws {
    sessions = try desk.sessions()
    accounts = try desk.states()
    devices = try desk.deviceStates()
    // Who came, who was turned away and who looked at internal figures is noted, and that is all.
    acts = try desk.audit().count {
      !["access-denied", "sign-in-refused", "signed-in", "internal-figures"].contains($0.act)
    }
    settings = String(describing: try desk.office.settings())
  }
}
