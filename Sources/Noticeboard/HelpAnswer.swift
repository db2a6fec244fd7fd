public import Municipality

/// The answer to »Fik du hjælp?«.
public enum HelpAnswer: String, CodedChoice {
  case yes
  case partly
  case no
}
