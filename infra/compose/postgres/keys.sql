-- The keys of personal text, apart from the log so that they can be backed up on another cycle.
CREATE DATABASE chung_keys;
