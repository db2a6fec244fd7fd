// Tests of Identifiers.
