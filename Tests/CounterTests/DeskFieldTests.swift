import Counter
import HelpDesk
import Language
import Municipality
import Testing

@Suite struct DeskFieldTests {
  @Test func `no two fields share a key, and none takes a digit`() {
    let keys = DeskField.allCases.map(\.key)
    #expect(Set(keys).count == keys.count)
    #expect(keys.allSatisfy { ("a"..."z").contains($0) })
  }

  @Test(arguments: DeskField.allCases)
  func `what is chosen in a list stands there, has a name and a key, and can be cleared`(field: DeskField) throws {
    let office = try CounterBench().desk()
    let choices = field.choices(in: office)
    #expect(choices.count <= field.choiceKeys.count)
    for place in choices.indices {
      var draft = Draft()
      draft.choose(place, of: field, in: office)
      #expect(draft.chosen(field, in: office) == [place])
      draft.clear(field)
      #expect(draft == Draft())
    }
  }

  @Test func `a note is as long as the log's input takes`() {
    #expect(DeskField.note.shape == .text(EntryForm.noteLimit))
  }
}
