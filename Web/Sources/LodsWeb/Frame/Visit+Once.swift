import Office
import Records
import Site

extension Visit {
  /// Does something in the desk's file, once for each form: a second press gives what the first one made.
  ///
  /// - Parameter body: what is done; it gives a number that tells where the result is.
  @discardableResult
  func onceForForm(inDesk body: (DeskWriter) throws -> Int) throws -> Int {
    let (echo, form) = (desk.echo, form)
    do {
      return try office.desk.write { writer in
        if let number = echo.number(madeBy: form) { return number }
        let number = try body(writer)
        echo.note(number, madeBy: form)
        return number
      }
    } catch {
      echo.forget(form)
      throw error
    }
  }

  /// Does something in the file of persons, once for each form: a second press gives what the first one made.
  ///
  /// - Parameter body: what is done; it gives a number that tells where the result is.
  func onceForForm(_ body: (PeopleWriter) throws -> Int) throws -> Int {
    let (echo, form) = (desk.echo, form)
    do {
      return try desk.people.write { writer in
        if let number = echo.number(madeBy: form) { return number }
        let number = try body(writer)
        echo.note(number, madeBy: form)
        return number
      }
    } catch {
      echo.forget(form)
      throw error
    }
  }
}
