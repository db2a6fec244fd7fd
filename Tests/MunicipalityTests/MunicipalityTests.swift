// Tests of Municipality.
