import Site
import Testing

@testable import LodsWeb

@Suite struct ShelfTests {
  @Test func `what was made is there again until it is cleared or its time is over`() {
    let shelf = Shelf<Int, Int>(keepingFor: .seconds(600))
    #expect(shelf.value(1) { 10 } == 10)
    #expect(shelf.value(1) { 11 } == 10)
    #expect(shelf.value(2) { 12 } == 12)
    shelf.clear()
    #expect(shelf.value(1) { 13 } == 13)
    let none = Shelf<Int, Int>(keepingFor: .zero)
    #expect(none.value(1) { 10 } == 10)
    #expect(none.value(1) { 11 } == 11)
  }

  @Test func `what was being made while the office was changed is not kept`() {
    let shelf = Shelf<Int, Int>(keepingFor: .seconds(600))
    let before = shelf.value(1) {
      shelf.clear()
      return 10
    }
    #expect(before == 10)
    #expect(shelf.value(1) { 11 } == 11)
  }
}
