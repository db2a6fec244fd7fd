import CSQLite

/// The row that a query stands on; it is only good within the closure that receives it.
///
/// Columns are counted from zero.
public struct Row {
  let handle: OpaquePointer

  /// The number of columns.
  public var count: Int { Int(sqlite3_column_count(handle)) }

  /// Whether a column is null.
  public func isNull(_ column: Int) -> Bool {
    sqlite3_column_type(handle, Int32(column)) == SQLITE_NULL
  }

  /// A column as a whole number; 0 where it is null.
  public func whole(_ column: Int) -> Int {
    Int(sqlite3_column_int64(handle, Int32(column)))
  }

  /// A column as a whole number, nil where it is null.
  public func optionalWhole(_ column: Int) -> Int? {
    isNull(column) ? nil : whole(column)
  }

  /// A column as a number with decimals; 0 where it is null.
  public func real(_ column: Int) -> Double {
    sqlite3_column_double(handle, Int32(column))
  }

  /// A column as a text; empty where it is null.
  public func text(_ column: Int) -> String {
    guard let bytes = sqlite3_column_text(handle, Int32(column)) else { return "" }
    let count = Int(sqlite3_column_bytes(handle, Int32(column)))
    return String(decoding: UnsafeBufferPointer(start: bytes, count: count), as: UTF8.self)
  }

  /// A column as a text, nil where it is null.
  public func optionalText(_ column: Int) -> String? {
    isNull(column) ? nil : text(column)
  }

  /// A column as bytes; empty where it is null.
  public func blob(_ column: Int) -> [UInt8] {
    guard let bytes = sqlite3_column_blob(handle, Int32(column)) else { return [] }
    return Array(UnsafeRawBufferPointer(start: bytes, count: Int(sqlite3_column_bytes(handle, Int32(column)))))
  }

  /// The name of a column.
  public func name(_ column: Int) -> String {
    sqlite3_column_name(handle, Int32(column)).map { String(cString: $0) } ?? ""
  }

  /// A column as the value it is stored as.
  public func value(_ column: Int) -> SQLValue {
    switch sqlite3_column_type(handle, Int32(column)) {
    case SQLITE_INTEGER: .integer(sqlite3_column_int64(handle, Int32(column)))
    case SQLITE_FLOAT: .real(real(column))
    case SQLITE_TEXT: .text(text(column))
    case SQLITE_BLOB: .blob(blob(column))
    default: .null
    }
  }
}
