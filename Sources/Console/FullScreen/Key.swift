/// A key that was pressed, or something else that a full-screen program waits for.
public enum Key: Hashable, Sendable {
  /// A character as a reader sees it, accents and emoji joined.
  case character(Character)
  case enter, tab, shiftTab, escape, backspace, delete, insert
  case up, down, left, right, home, end, pageUp, pageDown
  /// F1…F12.
  case function(Int)
  /// The control key with a letter `a`…`z` or one of `@ \ ] ^ _`; those that are keys of their own (tab, enter,
  /// backspace, escape) come as these.
  case control(Character)
  /// A text that was pasted in one go; line ends are "\n".
  case paste(String)
  /// The terminal has another size now, or shows something else: draw everything again.
  case resize
  /// The terminal is gone.
  case closed
}
