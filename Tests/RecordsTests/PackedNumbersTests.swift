import Records
import Testing

@Suite struct PackedNumbersTests {
  @Test func `numbers come back as they were, small ones from one byte`() {
    let numbers = [0, 1, -1, 63, -64, 64, -65, 8191, -8192, 1 << 40, -(1 << 40), .max, .min]
    var packed = PackedNumbers()
    for number in numbers { packed.append(number) }
    var reader = PackedNumbers.Reader(packed.bytes)
    var read: [Int] = []
    while let number = reader.next() { read.append(number) }
    #expect(read == numbers)
    for (number, size) in [(63, 1), (-64, 1), (64, 2), (-8192, 2), (8192, 3)] {
      var one = PackedNumbers()
      one.append(number)
      #expect(one.bytes.count == size)
    }
  }

  @Test func `a number that is cut off is none`() {
    var packed = PackedNumbers()
    packed.append(1 << 20)
    var reader = PackedNumbers.Reader(Array(packed.bytes.dropLast()))
    let number = reader.next()
    #expect(number == nil)
  }
}
