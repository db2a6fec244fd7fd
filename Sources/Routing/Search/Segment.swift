/// A piece of a route with single windows and no slack unused: how long it takes at least, and between which starts.
///
/// Joining two pieces takes constant time (Kindervater and Savelsbergh 1997; Vidal et al. 2013).
struct Segment {
  /// Least time from the first start to the last end.
  var span: Int
  /// Earliest start with that span.
  var early: Int
  /// Latest start with that span.
  var late: Int

  /// The two pieces one after the other; the caller knows that no window is missed.
  @inline(__always)
  func followed(by next: Segment, after travel: Int) -> Segment {
    let shift = span + travel
    let wait = max(next.early - shift - late, 0)
    return Segment(
      span: shift + next.span + wait, early: max(next.early - shift, early) - wait, late: min(next.late - shift, late))
  }
}
