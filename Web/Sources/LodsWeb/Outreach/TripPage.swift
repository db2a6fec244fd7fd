import Language
import Markup
import Municipality
import Office
import Outreach
import Records
import Site

/// The page of a visit: what is asked for, how far it has come, and what may be done now.
enum TripPage {
  /// The page.
  ///
  /// - Parameters:
  ///   - conflict: what somebody wanted to do with a visit that another has changed meanwhile; nil for none.
  ///   - offers: whether the first free time is looked for.
  static func page(
    _ visit: Visit, _ trip: OutreachVisit, problems: [FieldProblem] = [], conflict: String? = nil, offers: Bool = false
  ) throws -> WebReply {
    let offers = offers || visit.query["offer"] != nil
    let model = try TripModel(trip, offers: offers, visit)
    let status = conflict != nil ? 409 : problems.isEmpty ? 200 : 422
    return visit.page(model.name, status: status, hasFault: !problems.isEmpty) {
      TripView(model: model, problems: problems, conflict: conflict, visit: visit).main
    }
  }
}
