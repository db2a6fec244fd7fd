/// An entry's row with what is not part of its content.
struct StoredEntry {
  let content: EntryRow
  let isVoid: Bool
  let revision: Int
}
