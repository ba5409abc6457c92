/// The room is named in ARCHITECTURE.md.
