import Markup
import Site

extension Visit {
  /// What tells the script that a page is the answer to a form: where it can be read again, and whether the form was
  /// taken; nothing for a page that was only read.
  ///
  /// The script puts that place into the history, so that going back or reading anew sends nothing a second time. A page
  /// that holds a form until somebody has signed in, or until something works again, has no such place: reading it anew
  /// is sending it anew.
  func answerMarks(_ status: Int) -> [Attribute] {
    guard request.method == .post, [200, 409, 422].contains(status) else { return [] }
    switch visitor {
    case .nobody, .gone: return []
    case .device, .person: break
    }
    var steps = request.path.split(separator: "/")
    while !steps.isEmpty, !RouteBook.methods(at: "/" + steps.joined(separator: "/")).contains("GET") {
      steps.removeLast()
    }
    let place = Attribute.data("data-place", "/" + steps.joined(separator: "/"))
    return status == 200 ? [place, .data("data-taken", "yes")] : [place]
  }
}
