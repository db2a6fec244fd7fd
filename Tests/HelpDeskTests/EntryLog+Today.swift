import Language
import Municipality

@testable import HelpDesk

extension EntryLog {
  /// The day on the office's clock.
  var today: Day { office.clock.today }
}
