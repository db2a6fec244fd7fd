/// Whether a transaction took away something that must not stay in the write-ahead log either.
///
/// A class, because the writer that sets it is handed over by value.
final class ErasureMark {
  var isSet = false
}
