// lods tests
