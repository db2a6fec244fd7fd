import Site

/// All places of the desk.
enum RouteBook {
  /// The routes, each family's with its pages.
  static let routes: [Route] = [
    [Asset.route], ServiceWorker.routes, HealthPage.routes, SignInPages.routes, StartPages.routes,
    LogPages.routes, LogKit.routes, LogShell.routes, BulkPages.routes, SlipPages.routes,
    CoursePages.routes, TeachingPages.routes, CurriculumPages.routes, OutreachPages.routes,
    FiguresPages.routes, AlertPages.routes, ReleasePages.routes, TablePages.routes, PracticePages.routes,
    PopulationPages.routes, ComparisonPages.routes, EffectPages.routes, OpenAPIPages.routes,
    CataloguePages.routes, BranchPages.routes, StaffPages.routes, DevicePages.routes, OutsidePages.routes,
    CitizenCardPages.routes,
    MePages.routes,
    AuditPages.routes, PrivacyPages.routes, RetentionPages.routes, PersonPages.routes, AttackPages.routes,
    BackupPages.routes, DoctorPages.routes, StatementPages.routes,
  ].flatMap(\.self)

  /// The methods that a path is there for, by the alphabet, as `Allow` lists them; none for a path that is not there.
  static func methods(at path: String) -> [String] {
    let own = Set(routes.filter { fits($0, path) }.map(\.method.rawValue))
    guard own.contains(WebMethod.get.rawValue) else { return own.sorted() }
    // Scripts of other sites ask what they may before they ask, where they may.
    return own.union(path.hasPrefix(OpenAPIPages.base + "/") ? ["HEAD", "OPTIONS"] : ["HEAD"]).sorted()
  }

  /// Whether a path is one of a route's.
  static func fits(_ route: Route, _ path: String) -> Bool {
    let own = route.path.split(separator: "/")
    let given = path.split(separator: "/")
    return own.count == given.count && zip(own, given).allSatisfy { $0.hasPrefix("{") || $0 == $1 }
  }
}
