import Testing

@testable import Routing

@Test func `logarithm and exponential undo each other`() {
  for x in stride(from: 0.001, to: 900, by: 7.77) {
    #expect(abs(Elementary.exp(Elementary.ln(x)) / x - 1) < 1e-13)
  }
  #expect(abs(Elementary.ln(10) - 2.302_585_092_994_046) < 1e-14)
}

@Test func `sine and its inverse undo each other`() {
  for x in stride(from: 0.0, through: 1.5, by: 0.1) {
    #expect(abs(Elementary.arcsine(Elementary.sin(x)) - x) < 1e-12)
  }
  #expect(abs(Elementary.cos(Double.pi / 3) - 0.5) < 1e-14)
}
