import Language
import Municipality
import Outreach

/// What the visits of an invented office stand on.
struct DemoOutreachGround {
  /// The branch in whose figures all visits count: borgerservice sends the teams.
  let main: Code<Branch>
  let teams: [OutreachTeam]
  let places: [OutreachPlace]
  let areas: [Code<Area>]
}
