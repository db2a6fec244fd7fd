/// The browser went away, or sent what is no HTTP, before its form was whole: nobody is there to be answered.
package struct BrokenConnection: Error {
  /// What the server made of it.
  package let cause: any Error

  /// Makes it of what the server says.
  package init(cause: any Error) { self.cause = cause }
}
