import Console
import Counter
import HelpDesk
import Language
import Municipality
import Testing

@testable import lods

struct DeskViewTests {
  /// Situations that a desk can be in, by the keys that lead there.
  static let situations: [[Key]] = [
    [], [.character(" ")], [.character("m")], [.down], [.character("1")], [.character("1"), .character("2")],
    [.character("7")], [.character("1"), .character("+")], [.character("1"), .character("u")],
    [.character("1"), .character("b")], [.character("1"), .character("v")], [.character("1"), .character("m")],
    [.character("1"), .character("n")], [.character("1"), .character("o")], [.character("?")], [.control("e")],
    [.control("n")], [.character("1"), .control("e")], [.character("7"), .control("e")],
    [.character("1"), .control("n")], [.control("e"), .character("m")],
  ]

  @Test(arguments: LanguageCode.allCases, Country.allCases)
  func `Neither the keys at the bottom nor the fixed texts are cut at 80 columns`(
    language: LanguageCode, country: Country
  ) throws {
    let bench = try DeskBench(country: country, areas: ["Nord"], rules: [.note: .always, .area: .always])
    let desk = try bench.open(language)
    for keys in DeskViewTests.situations {
      var state = desk.state
      for key in keys { _ = state.handle(.key(key)) }
      let narrow = DeskView.screen(of: state, rows: 24, columns: 80)
      let wide = DeskView.screen(of: state, rows: 24, columns: 110)
      for row in [22, 23] { #expect(narrow.text(ofRow: row) == wide.text(ofRow: row), "\(keys)") }
      #expect(narrow.text(ofRow: 22).count < 80)
      let isPage = state.showsKeys || (state.bulk == nil && state.session.chooser?.marked == nil)
      if isPage, keys.count < 2 {
        for row in 2..<21 { #expect(!narrow.text(ofRow: row).contains("…"), "\(keys)") }
      }
    }
  }

  @Test(arguments: LanguageCode.allCases, Country.allCases)
  func `Every rule card is whole beside the form at 80 by 24, and no line touches the edge`(
    language: LanguageCode, country: Country
  ) throws {
    let bench = try DeskBench(country: country)
    let desk = try bench.open(language)
    for task in desk.state.office.shown {
      var state = desk.state
      state.sessions[0].draft.tasks = [Draft.TaskCount(task: task.number)]
      state.sessions[0].started = 0
      state.sessions[0].chooser = nil
      let screen = DeskView.screen(of: state, rows: 24, columns: 80)
      for row in 10..<21 {
        let text = screen.text(ofRow: row)
        #expect(!text.hasSuffix("…"), "\(task.code)")
        #expect(CellWidth.of(text) < 80, "\(task.code)")
      }
      let shown = (10..<21).map { screen.text(ofRow: $0) }.joined(separator: " ")
      let last = try #require(task.entry?.card.mayNot.last?[language].split(separator: " ").last)
      #expect(shown.contains(last), "\(task.code)")
    }
  }

  @Test(arguments: LanguageCode.allCases)
  func `The card says when it was read and whether it was confirmed`(language: LanguageCode) throws {
    let bench = try DeskBench()
    var desk = try bench.open(language)
    try desk.type("7")
    let word = RuleCardPhrase.unverified(in: language)
    #expect(desk.shows(" · \(word) · "))
    #expect(desk.shows(DayText.short(Day(number: 0).adding(20_778), in: language)))
  }

  @Test func `A window that is too small is asked for more room, politely, and nothing is lost`() throws {
    let bench = try DeskBench()
    var desk = try bench.open()
    try desk.type("12")
    #expect(desk.screen(rows: 23, columns: 80)[0].contains("Gør venligst vinduet større"))
    #expect(desk.screen(rows: 24, columns: 79)[0].contains("Gør venligst vinduet større"))
    _ = desk.screen(rows: 1, columns: 1)
    #expect(desk.shows("MitID: første gang i appen"))
  }

  @Test func `Without colours the chosen level and the current slot can be told from the others`() throws {
    let bench = try DeskBench()
    var desk = try bench.open()
    try desk.type("12")
    let screen = DeskView.screen(of: desk.state, rows: 24, columns: 80)
    #expect(screen.text(ofRow: 1).hasPrefix("[1 "))
    let inverse = (0..<80).filter { screen[3, $0].paint.contains(.inverse) }.map { screen[3, $0].character }
    #expect(String(inverse) == " 2 Side om side ")
  }

  @Test(arguments: LanguageCode.allCases)
  func `Whatever single choice is taken is shown whole in its place, but for long names of ways on`(
    language: LanguageCode
  ) throws {
    let bench = try DeskBench(rules: [.age: .always, .helpedIn: .always])
    let desk = try bench.open(language)
    for field in DeskField.allCases where field != .pathways {
      for (place, choice) in field.choices(in: desk.state.office).enumerated() where field != .effort {
        var state = desk.state
        _ = state.handle(.key(.character("1")))
        if field == .reason { state.sessions[0].draft.choose(3, of: .outcome, in: state.office) }
        state.sessions[0].draft.choose(place, of: field, in: state.office)
        let screen = DeskView.screen(of: state, rows: 24, columns: 80)
        let name = DeskFieldPhrase.name(of: field)(in: language)
        let isShown = (4..<12).contains { screen.text(ofRow: $0).contains("\(field.key) \(name): \(choice)") }
        #expect(isShown, "\(field) \(choice)")
      }
    }
  }

  @Test func `A long fault is told whole`() throws {
    let bench = try DeskBench()
    let desk = try bench.open()
    var state = desk.state
    let sentence = "En fejl " + String(repeating: "der er lang ", count: 12) + "og slut."
    _ = state.handle(.failed(sentence))
    let screen = DeskView.screen(of: state, rows: 24, columns: 80)
    let shown = (19...21).map { screen.text(ofRow: $0) }.joined(separator: " ")
    #expect(shown.split(separator: " ").suffix(2) == ["og", "slut."])
  }
}
