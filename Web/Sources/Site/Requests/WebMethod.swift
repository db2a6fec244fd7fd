/// The two ways in which a page is asked: to read it, and to do something.
public enum WebMethod: String, Hashable, Sendable, CaseIterable {
  /// Reads, and changes nothing; HEAD is answered alike, without the body.
  case get = "GET"
  /// Does something, and needs the token of the form.
  case post = "POST"
}
