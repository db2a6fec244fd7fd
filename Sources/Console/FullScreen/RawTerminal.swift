import Glibc

/// The terminal's state as signal handlers need it.
///
/// A handler may run between any two instructions, also within `malloc`. So all that it touches is made beforehand and
/// lies in memory that no one moves, and it calls only functions that POSIX names async-signal-safe (`tcsetattr`,
/// `write`, `sigaction`, `raise`).
enum RawTerminal {
  private struct State {
    var input: Int32
    var output: Int32
    var before: termios
    var raw: termios
    var isActive = false
    let opening: UnsafeMutableRawBufferPointer
    let closing: UnsafeMutableRawBufferPointer
    /// What each signal did before, by its number.
    let actions: UnsafeMutablePointer<sigaction>
    let isTaken: UnsafeMutablePointer<Bool>
  }

  private typealias Handler = @convention(c) (Int32, UnsafeMutablePointer<siginfo_t>?, UnsafeMutableRawPointer?) -> Void

  /// Signals that end the process; a crash is among them, since a terminal without echo hides its message.
  private static let ending = [
    SIGTERM, SIGINT, SIGHUP, SIGQUIT, SIGABRT, SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGFPE, SIGSYS,
  ]
  private static let signals = 65

  // Made once and never freed: a handler that is about to run may still look at it.
  nonisolated(unsafe) private static let state: UnsafeMutablePointer<State> = {
    let actions = UnsafeMutablePointer<sigaction>.allocate(capacity: signals)
    actions.initialize(repeating: sigaction(), count: signals)
    let isTaken = UnsafeMutablePointer<Bool>.allocate(capacity: signals)
    isTaken.initialize(repeating: false, count: signals)
    let state = UnsafeMutablePointer<State>.allocate(capacity: 1)
    state.initialize(
      to: State(
        input: 0, output: 1, before: termios(), raw: termios(),
        // The other screen, pasted text marked; and back, with a plain pen and a cursor.
        opening: bytes("\u{1B}[?1049h\u{1B}[?2004h"),
        closing: bytes("\u{1B}[?2004l\u{1B}[m\u{1B}[?25h\u{1B}[?1049l"), actions: actions, isTaken: isTaken))
    atexit { RawTerminal.leave() }
    return state
  }()

  /// Takes the terminal; false when it is none, or is taken already.
  static func enter(input: Int32, output: Int32) -> Bool {
    guard !state.pointee.isActive, isatty(output) == 1, tcgetattr(input, &state.pointee.before) == 0 else {
      return false
    }
    state.pointee.input = input
    state.pointee.output = output
    state.pointee.raw = state.pointee.before
    cfmakeraw(&state.pointee.raw)
    ResizeSignal.prepare()
    for number in ending { take(number, end) }
    take(SIGTSTP, stop)
    take(SIGCONT, goOn)
    // Active first: a signal from here on sets back what may have been changed.
    state.pointee.isActive = true
    guard tcsetattr(input, TCSADRAIN, &state.pointee.raw) == 0 else {
      state.pointee.isActive = false
      giveBackSignals()
      return false
    }
    send(state.pointee.opening)
    return true
  }

  /// Gives the terminal and the signals back; does nothing where they were not taken.
  static func leave() {
    guard state.pointee.isActive else { return }
    restore()
    giveBackSignals()
  }

  /// Sets the terminal back once; async-signal-safe.
  private static func restore() {
    guard state.pointee.isActive else { return }
    state.pointee.isActive = false
    send(state.pointee.closing)
    tcsetattr(state.pointee.input, TCSANOW, &state.pointee.before)
  }

  /// Takes the terminal again after a stop; async-signal-safe.
  private static func takeAgain() {
    tcsetattr(state.pointee.input, TCSANOW, &state.pointee.raw)
    send(state.pointee.opening)
    state.pointee.isActive = true
    ResizeSignal.report()
  }

  /// Sets the terminal back and lets the signal do what it did before: end the process, or tell of a crash.
  private static let end: Handler = { number, info, _ in
    RawTerminal.restore()
    RawTerminal.giveBack(number)
    // The instruction of a crash is run again and tells of itself; a signal that was sent is sent again.
    if let info, info.pointee.si_code > 0, number != SIGTRAP { return }
    raise(number)
    // Swift's teller of crashes comes back after a signal that was sent, but the process is to end.
    _ = signal(number, SIG_DFL)
    raise(number)
  }

  /// Stops the process with the terminal set back, and takes it again afterwards.
  private static let stop: Handler = { number, _, _ in
    let error = errno
    let wasActive = RawTerminal.state.pointee.isActive
    RawTerminal.restore()
    RawTerminal.giveBack(number)
    raise(number)
    RawTerminal.take(number, RawTerminal.stop)
    if wasActive { RawTerminal.takeAgain() }
    errno = error
  }

  /// After a stop that no handler could see (SIGSTOP) a shell has changed the terminal.
  private static let goOn: Handler = { _, _, _ in
    let error = errno
    if RawTerminal.state.pointee.isActive { RawTerminal.takeAgain() }
    errno = error
  }

  private static func take(_ number: Int32, _ handler: @escaping Handler) {
    let index = Int(number)
    guard sigaction(number, nil, state.pointee.actions + index) == 0 else { return }
    // A signal that we were started to ignore (`nohup`) stays ignored.
    if unsafeBitCast(state.pointee.actions[index].__sigaction_handler.sa_handler, to: Int.self) == 1 { return }
    var action = sigaction()
    action.__sigaction_handler.sa_sigaction = handler
    action.sa_flags = SA_RESTART | SA_NODEFER | SA_ONSTACK | SA_SIGINFO
    state.pointee.isTaken[index] = sigaction(number, &action, nil) == 0
  }

  private static func giveBack(_ number: Int32) {
    let index = Int(number)
    guard state.pointee.isTaken[index] else { return }
    state.pointee.isTaken[index] = false
    sigaction(number, state.pointee.actions + index, nil)
  }

  private static func giveBackSignals() {
    for number in ending + [SIGTSTP, SIGCONT] { giveBack(number) }
  }

  private static func send(_ bytes: UnsafeMutableRawBufferPointer) {
    _ = Glibc.write(state.pointee.output, bytes.baseAddress, bytes.count)
  }

  private static func bytes(_ text: String) -> UnsafeMutableRawBufferPointer {
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: text.utf8.count, alignment: 1)
    buffer.copyBytes(from: text.utf8)
    return buffer
  }
}
