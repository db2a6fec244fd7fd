/// All places of the desk.
enum RouteBook {
  /// The routes, each family's with its pages.
  static let routes: [Route] = [
    [Asset.route], ServiceWorker.routes, HealthPage.routes, SignInPages.routes, StartPages.routes,
    LogPages.routes, LogKit.routes, LogShell.routes, BulkPages.routes, SlipPages.routes,
    FiguresPages.routes, AlertPages.routes, CataloguePages.routes, BranchPages.routes,
    StaffPages.routes, DevicePages.routes, MePages.routes,
    AuditPages.routes, PrivacyPages.routes, DoctorPages.routes, StatementPages.routes,
  ].flatMap(\.self)

  /// The methods that a path is there for, by the alphabet, as `Allow` lists them; none for a path that is not there.
  static func methods(at path: String) -> [String] {
    let own = Set(routes.filter { fits($0, path) }.map(\.method.rawValue))
    return (own.contains(WebMethod.get.rawValue) ? own.union(["HEAD"]) : own).sorted()
  }

  /// Whether a path is one of a route's.
  static func fits(_ route: Route, _ path: String) -> Bool {
    let own = route.path.split(separator: "/")
    let given = path.split(separator: "/")
    return own.count == given.count && zip(own, given).allSatisfy { $0.hasPrefix("{") || $0 == $1 }
  }
}
