import Site

/// A place of the desk: what is asked for there, who may ask, and the answer.
///
/// The book of routes is the only way in: a path that is not in it does not exist, and none can be in it without saying
/// who may use it.
struct Route: Sendable {
  /// The method.
  let method: WebMethod
  /// The path; a step in braces is variable, as in `/accounts/{id}`.
  let path: String
  /// Who may use it.
  let access: Access
  /// The answer; it may block, as it reads and writes files.
  let answer: @Sendable (Visit) throws -> WebReply
  /// Whether its form may have a file chosen from the disk.
  var takesFile = false

  /// A place to be read.
  static func get(
    _ path: String, _ access: Access, _ answer: @escaping @Sendable (Visit) throws -> WebReply
  ) -> Route {
    Route(method: .get, path: path, access: access, answer: answer)
  }

  /// A place where something is done.
  ///
  /// - Parameter takesFile: whether its form may have a file chosen from the disk.
  static func post(
    _ path: String, _ access: Access, takesFile: Bool = false,
    _ answer: @escaping @Sendable (Visit) throws -> WebReply
  ) -> Route {
    Route(method: .post, path: path, access: access, answer: answer, takesFile: takesFile)
  }

  /// The names of the variable steps.
  var steps: [String] {
    path.split(separator: "/").filter { $0.hasPrefix("{") }.map { String($0.dropFirst().dropLast()) }
  }
}
