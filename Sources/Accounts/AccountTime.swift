public import Municipality

/// A point in time as accounts need it.
public typealias AccountTime = OfficeTime
