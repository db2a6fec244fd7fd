public import Language

/// The texts of the command line itself: mistakes, help and the manual page's headings.
public enum ConsolePhrase: PhraseKey {
  case errorPrefix, typeThis, didYouMean, seeHelp, or
  case unknownCommandNamed, unknownCommand, missingCommand
  case unknownOptionNamed, unknownOption, missingValue, unneededValue, missingOption
  case unknownChoice, oneOfThese, unfitValue
  case notWhole, notWholeBetween, notWholeAtLeast, notWholeAtMost, notDay, noSuchDay
  case missingWord, noWords, tooManyWords
  case internalError, outputFailed, inputFailed, inputNotText, notATerminal, yesOrNo
  case helpJSON, helpLanguage, helpNoColor, helpHelp, helpVersion
  case valueNumber, valueDate, valueChoice, valueLanguage
  case examples, usage, commands, arguments, options, everyCommand, moreHelp, optionsShort, commandShort
  case isDefault, isRequired, isRepeated, oneOf
  case manualTitle, manualName, manualSynopsis, manualDescription, manualExitCodes, manualEnvironment
  case exitDone, exitUsage, exitData, exitNoInput, exitSoftware, exitCannotCreate, exitInputOutput, exitBusy
  case exitPermission, exitConfiguration
  case environmentLanguage, environmentLocale, environmentNoColor

  /// The text in the three languages.
  public var wording: Wording { mistake ?? help ?? manual ?? Wording(same: "") }
}
