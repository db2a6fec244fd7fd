extension Gate {
  /// Numbers of the authorities that every desk gives out: emergency (112), police (114, 114 14), the medical lines
  /// (1813, 1177), crisis information (113 13) and the support line of MitID (33 98 00 10).
  public static let publicNumbers: Set<String> = ["112", "114", "114 14", "113 13", "1177", "1813", "33 98 00 10"]
}
