/// The browser went away, or sent what is no HTTP, before its form was whole: nobody is there to be answered.
struct BrokenConnection: Error {
  /// What the server made of it.
  let cause: any Error
}
