import Office
import Records
import Site

extension Visit {
  /// Does something in the desk's file, once for each form: a second press gives what the first one made.
  ///
  /// - Parameter body: what is done; it gives a number that tells where the result is.
  @discardableResult
  func onceForForm(inDesk body: (DeskWriter) throws -> Int) throws -> Int {
    try desk.echo.forgetting(form) {
      try office.desk.write { writer in try desk.echo.noted(form) { try body(writer) } }
    }
  }

  /// Does something in the file of persons, once for each form: a second press gives what the first one made.
  ///
  /// - Parameter body: what is done; it gives a number that tells where the result is.
  @discardableResult
  func onceForForm(_ body: (PeopleWriter) throws -> Int) throws -> Int {
    try desk.echo.forgetting(form) {
      try desk.people.write { writer in try desk.echo.noted(form) { try body(writer) } }
    }
  }
}
