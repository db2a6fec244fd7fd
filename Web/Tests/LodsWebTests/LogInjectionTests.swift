import HTTPTypes
import HelpDesk
import LodsWeb
import Municipality
import Office
import Records
import Site
import Testing

@testable import LodsWeb

/// What is typed gets into no log, no audit and no file but as the entry that it was meant to be.
@Suite struct LogInjectionTests {
  /// Numbers that look like a person's, and a line that would look like one of the program's.
  private static let numbers = ["010190-1234", "0101901234", "19900101-2384", "900101-2384"]
  private static let forged = "\r\n2026-11-18T13:20:00Z AAAAAAAA POST /accounts granted\n\u{2028}\u{85}\u{1B}[2J"

  @Test func `a number of a person, typed in any field of any form, is nowhere afterwards`() async throws {
    let desk = try TestDesk()
    try desk.office.desk.write { writer in
      for field in OptionalField.allCases { try Settings.set(.always, for: field, in: writer) }
    }
    var tried = 0
    for visitor in [TestVisitor.nobody, .device, .person(.administrator)] {
      for (action, form, names) in try await Self.forms(of: visitor) {
        // What a page asks for, and what it does not.
        for name in names.union(["unknown", "hour", "slot-2", "carry", "suggested-by", "id"]).sorted() {
          for typed in [Self.numbers[tried % Self.numbers.count], Self.numbers[tried % 3] + Self.forged] {
            tried += 1
            let browser = try visitor.browser(at: desk, headers: ["user-agent": "Firefox/\(Self.numbers[0])"])
            if browser.cookies.isEmpty { try await browser.get("/sign-in") }
            let seal = FormSeal.seal(of: browser.cookies.values.first ?? "")
            // All else is in order, so that only this field can be what stops it.
            let fields = form.replacing(FormSeal.field, with: seal).replacing(name, with: typed)
            let answer = try await browser.send("POST", action, fields)
            let what = "\(action) \(name) as \(visitor)"
            #expect(answer.status < 500, "\(what): \(answer.status)")
            for header in answer.headers { #expect(!header.value.contains("0190"), "\(what): \(header)") }
          }
        }
      }
    }
    #expect(tried > 200)
    for file in try desk.files() {
      for written in Set(Self.numbers.flatMap { [$0, $0.replacing("-", with: "")] }) {
        #expect(file.bytes.firstRange(of: Array(written.utf8)) == nil, "\(file.name): \(written)")
      }
    }
    for row in try desk.audit() {
      let text = "\(row.act) \(row.subject) \(row.name ?? "")"
      for number in Self.numbers { #expect(!text.contains(number)) }
      #expect(!text.contains("\n"))
    }
    #expect(desk.incidents.all.isEmpty)
  }

  /// The forms of all pages that somebody reads, each place once: what is sent when nothing is changed, with a session
  /// that could be stored, and the names of all fields.
  private static func forms(of visitor: TestVisitor) async throws -> [(String, FormFields, Set<String>)] {
    var forms: [String: (FormFields, Set<String>)] = [:]
    for page in try await RouteWalk.pages.value where page.visitor == visitor {
      let markup = page.answer.text.components(between: "<form", and: "</form>")
      for (form, text) in zip(page.answer.forms, markup) where text.contains("method=\"post\"") {
        let names = Set(text.components(between: "name=\"", and: "\""))
        var fields = form.fields
        if names.contains("task"), fields["task"] == nil { fields = fields.replacing("task", with: TestDesk.task) }
        if names.contains("level"), fields["level"] == nil { fields = fields.replacing("level", with: "1") }
        if names.contains("do"), fields["do"] == nil { fields = fields.replacing("do", with: "save") }
        forms[form.action] = (fields, names.subtracting([FormSeal.field]).union(forms[form.action]?.1 ?? []))
      }
    }
    return forms.sorted { $0.key < $1.key }.map { ($0.key, $0.value.0, $0.value.1) }
  }

  @Test func `what whoever runs the desk is told holds nothing of what was asked, whatever breaks`() throws {
    struct Broken: Error, CustomStringConvertible {
      let description: String
    }
    let desk = try TestDesk()
    let typed = Self.numbers[0] + Self.forged
    for route in RouteBook.routes {
      let broken = Route(method: route.method, path: route.path, access: .everyone) { visit in
        throw Broken(description: visit.form["note"] ?? visit.query["note"] ?? typed)
      }
      let form = FormFields([.init("note", typed), .init(FormSeal.field, FormSeal.seal(of: "v"))])
      var request = WebRequest(
        route.method, "/" + Self.numbers[0], query: form, form: form, cookies: ["lods-visit": "v"],
        headers: ["host": "localhost", "user-agent": typed, "accept": typed, "origin": "http://localhost"],
        address: typed)
      for step in route.steps { request.steps[step] = typed }
      #expect(desk.web.answer(request, at: broken).status == 500)
    }
    #expect(desk.incidents.all.count == RouteBook.routes.count)
    let places = Set(RouteBook.routes.map { "\($0.method.rawValue) \($0.path)" })
    for incident in desk.incidents.all {
      #expect(places.contains(incident.place))
      #expect(incident.kind == "Broken")
      #expect(
        incident.reference.count == 8 && incident.reference.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) })
    }
  }
}
