print("lods")
