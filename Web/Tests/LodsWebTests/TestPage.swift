import Markup
import Site

@testable import LodsWeb

/// A page as a test reads it: its words, links and forms.
struct TestPage {
  /// The answer.
  let reply: WebReply
  /// Where it is.
  let path: String
  /// The markup as it was sent.
  let markup: String
  /// The outermost element.
  let root: TestElement

  init(_ reply: WebReply, path: String) {
    self.reply = reply
    self.path = path
    markup =
      switch reply.body {
      case .none: ""
      case .page(let document): document.rendered()
      case .bytes(let bytes, _): String(decoding: bytes, as: UTF8.self)
      case .fixed(let text, _): text.withUTF8Buffer { String(decoding: $0, as: UTF8.self) }
      }
    root = if case .page = reply.body { TestElement(reading: markup) } else { TestElement(tag: "none") }
  }

  /// The status.
  var status: Int { reply.status }
  /// What the browser's tab says.
  var title: String { root.all("title").first?.text ?? "" }
  /// The words of the page's own part.
  var words: String { root.all("main").first?.text ?? "" }
  /// The first heading.
  var heading: String { root.all("h1").first?.text ?? "" }
  /// The sentences of the list of what is wrong.
  var problems: [String] {
    root.all("div").first { $0["id"] == "problems" }?.all("li").map(\.text) ?? []
  }

  /// A header of the answer.
  func header(_ name: String) -> String? { reply.headers.first { $0.name == name }?.value }

  /// Whether there is a button with some words.
  func hasButton(_ words: String) -> Bool { root.all("button").contains { $0.text == words } }

  /// The element with an id.
  func element(_ id: String) -> TestElement? { root.first { $0["id"] == id } }

  /// The forms in the order of the page.
  var forms: [Form] {
    root.all("form").map { form in
      // A button may stand elsewhere and name its form.
      let far = root.all("button").filter { $0["form"] != nil && $0["form"] == form["id"] }
      return Form(element: form, farButtons: far, place: path)
    }
  }

  /// A form of the page.
  struct Form {
    let element: TestElement
    let farButtons: [TestElement]
    let place: String

    var action: String { element["action"] ?? place }
    var method: WebMethod { element["method"]?.lowercased() == "post" ? .post : .get }
    var buttons: [TestElement] { (element.all("button") + farButtons).filter { $0["type"] != "button" } }
    /// The value that a field has before anything is typed; of boxes the first that is chosen.
    subscript(_ name: String) -> String? { standing[name] }

    private var controls: [TestElement] {
      element.descendants.filter { ["input", "select", "textarea"].contains($0.tag) && $0["name"] != nil }
    }

    /// What the form holds as it was shown.
    var standing: FormFields { FormFields(controls.flatMap(Self.values)) }

    /// What is sent when a button is pressed.
    func fields(
      pressing words: String, typing: KeyValuePairs<String, String>, leaving: Set<String>
    ) throws -> FormFields {
      for (name, value) in typing {
        let own = controls.filter { $0["name"] == name && $0["type"] != "hidden" }
        guard !own.isEmpty else { throw TestBrowser.Lost.noSuchField(name) }
        let choices = own.flatMap(Self.choices)
        guard choices.isEmpty || choices.contains(value) else {
          throw TestBrowser.Lost.noSuchChoice(value, field: name)
        }
      }
      for name in leaving where !controls.contains(where: { $0["name"] == name }) {
        throw TestBrowser.Lost.noSuchField(name)
      }
      let typed = Set(typing.map(\.key))
      var fields = standing.fields.filter { !typed.contains($0.name) && !leaving.contains($0.name) }
      fields += typing.map { FormFields.Field($0.key, $0.value) }
      if let button = buttons.first(where: { $0.text == words }), let name = button["name"] {
        fields.append(FormFields.Field(name, button["value"] ?? ""))
      }
      return FormFields(fields)
    }

    /// The values that a control can be given; empty where anything can be typed.
    private static func choices(_ control: TestElement) -> [String] {
      switch control.tag {
      case "select": control.all("option").map { $0["value"] ?? $0.text }
      case "input" where ["checkbox", "radio"].contains(control["type"]): [control["value"] ?? "on"]
      default: []
      }
    }

    private static func values(_ control: TestElement) -> [FormFields.Field] {
      guard let name = control["name"], control["disabled"] == nil else { return [] }
      switch control.tag {
      case "select":
        let options = control.all("option")
        let chosen = options.filter { $0["selected"] != nil }
        let standing = chosen.isEmpty && control["multiple"] == nil ? Array(options.prefix(1)) : chosen
        return standing.map { FormFields.Field(name, $0["value"] ?? $0.text) }
      case "textarea": return [FormFields.Field(name, control.rawText)]
      case "input" where ["checkbox", "radio"].contains(control["type"]):
        return control["checked"] == nil ? [] : [FormFields.Field(name, control["value"] ?? "on")]
      default: return [FormFields.Field(name, control["value"] ?? "")]
      }
    }
  }
}
