// Tests of HelpDesk.
