public import Records

/// What planning could not take as it stands; everything else is planned.
public enum PlanFinding: Hashable, Sendable {
  /// A visit that cannot be planned, or is pinned against a limit.
  case visit(RowNumber<OutreachVisit>, VisitObstacle)
  /// A team that drives on no day of the period.
  case team(RowNumber<OutreachTeam>, TeamObstacle)
  /// A drive that the table of minutes does not have, and whether it was reckoned from the map.
  case hole(from: PlanSpot, to: PlanSpot, isFilled: Bool)
}

/// Why a visit cannot be planned.
public enum VisitObstacle: Hashable, Sendable {
  /// Nobody has said where it lies.
  case noPoint
  /// It lies so many kilometres from the nearest team, as swapped coordinates do.
  case far(kilometres: Int)
  /// The place has no hours for visits.
  case noHours
  /// The place is shut, or closed for good, on all days that suit.
  case shut
  /// No day of the wish lies in the period with hours that suit.
  case noDay
  /// The smallest gap to visits elsewhere in the calendar leaves no day.
  case gap
  /// The longest time that suits, in minutes, is shorter than the visit.
  case shortWindow(longest: Int)
  /// No team drives on any day that suits.
  case noTeam
  /// No team that drives on a day that suits meets these limits.
  case nobody([PlanLimit])
  /// The wished days are over.
  case wishOver
  /// More visits wait than are planned at once.
  case tooMany
  /// It is pinned where it breaks limits; it stays there.
  case pinBreaks([PlanLimit])
  /// It is pinned where something else that is pinned leaves no room; it stays there.
  case pinClash
}

/// Why a team drives on no day of the period.
public enum TeamObstacle: String, Hashable, Sendable {
  /// Its branch lies nowhere on the map.
  case noPoint
  /// It has no working hours on any open day.
  case noHours
  /// Nobody is on it on any of its days.
  case nobodyThere
}
