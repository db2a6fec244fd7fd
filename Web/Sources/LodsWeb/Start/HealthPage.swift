import Office
import Site

/// What a watchdog asks: whether the desk answers and can read its files.
enum HealthPage {
  static let routes = [
    Route.get("/health", .everyone) { visit in
      _ = try visit.office.settings()
      return .text("ok")
    }
  ]
}
